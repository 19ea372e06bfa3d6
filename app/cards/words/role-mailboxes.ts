/** Mailboxes of a task and not of a person; several people have them on their cards. Compared by the words before the @. */
export const roleMailboxes: ReadonlySet<string> = new Set(
  [
    "info information hello hi hey contact contacts contactus ask mail email office post welcome general main team all everyone",
    "sales sale order orders shop store booking bookings reservation reservations trade export import purchase purchasing procurement",
    "support help helpdesk desk service services cs customer customerservice customercare care inquiry inquiries enquiry enquiries feedback qna",
    "admin administrator webmaster postmaster hostmaster master root abuse security privacy noreply no reply donotreply newsletter news",
    "marketing pr press media ads advertising event events partner partners partnership partnerships biz business bizdev alliance",
    "hr jobs job career careers recruit recruiting recruitment hiring people talent",
    "account accounts accounting finance billing invoice invoices tax legal ir invest investor investors",
    "reception secretary secretariat global international korea seoul japan tokyo china asia europe usa overseas",
  ].flatMap((line) => line.split(" ")),
);
