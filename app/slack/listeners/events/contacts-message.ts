import { type Decided, type EventRequest, onEvent } from "../listener.ts";
import { type MessageWithFiles, messageWithFiles, type PostedFile } from "./message-with-files.ts";

/** A message in a DM with the app that brings files of contacts. */
export type ContactsMessage = MessageWithFiles["origin"] & {
  readonly files: readonly { readonly id: string; readonly name: string }[];
};

/** Spreadsheets are told how to become CSV. */
const contactsName = /\.(?:vcf|vcard|csv|tsv|xlsx?|numbers)$/i;
const contactsType = /^text\/(?:csv|tab-separated-values|(?:x-)?vcard|directory)\b/i;
/** People can't post more files in a message; programs can. */
const mostFiles = 10;

export function isContactsFile({ name = "", mimetype = "", mode }: PostedFile): boolean {
  if (mode === "tombstone" || mode === "external") return false;
  return contactsName.test(name) || contactsType.test(mimetype);
}

/** Decides from the event alone. In a channel nothing is imported: whose contacts they are, and for whom, only their owner can say. */
function contactsMessageOf(request: EventRequest<"message">): Decided<ContactsMessage> | undefined {
  const message = messageWithFiles(request);
  if (!message?.direct) return undefined;
  const { origin } = message;
  const contacts = message.files
    .filter(isContactsFile)
    .flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name: name ?? id }]));
  if (contacts.length === 0) return undefined;
  return {
    workspace: origin.workspace,
    key: `${origin.channel} ${origin.ts}`,
    input: { ...origin, files: contacts.slice(0, mostFiles) },
  };
}

/** A vCard or CSV file that a member dropped into their DM with the app. */
export const contactsDroppedAck = onEvent("message", { name: "contacts-dropped", ack: contactsMessageOf });
