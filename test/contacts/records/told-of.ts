import type { Contact, Sourced } from "../../../app/contacts/contact.ts";
import { officesOf } from "../../../app/contacts/offices.ts";

/** What a contact says, without where it says it from: the same before an export and after its import. */
export function toldOf(contact: Contact) {
  const values = <T>(all: readonly Sourced<T>[]) => all.map(({ value }) => value);
  return {
    names: values(contact.names),
    positions: contact.positions.map((position) => ({
      organization: position.organization?.value,
      department: position.department?.value,
      title: position.title?.value,
      otherOrganizations: values(position.otherOrganizations),
      otherDepartments: values(position.otherDepartments),
      otherTitles: values(position.otherTitles),
      from: position.from,
      to: position.to,
    })),
    phones: values(contact.phones),
    emails: values(contact.emails),
    websites: values(contact.websites),
    addresses: values(contact.addresses),
    handles: values(contact.handles),
    extras: values(contact.extras),
    offices: officesOf(contact).offices.map(({ address, phones }) => [address.value, ...values(phones)]),
    tags: contact.tags,
    notes: contact.notes,
    acquaintances: contact.acquaintances.map(({ member, at, where }) => ({ member, at, where })),
  };
}
