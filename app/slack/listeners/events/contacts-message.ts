import type { ChannelId, MemberId, WorkspaceId } from "../../../ids.ts";
import type { Decided, EventRequest } from "../listener.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";

/** A message in a DM with the app that brings files of contacts. */
export interface ContactsMessage {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  readonly ts: string;
  /** The first message of its thread, if it is a reply. */
  readonly thread?: string;
  readonly poster: MemberId;
  readonly outsider: boolean;
  readonly files: readonly { readonly id: string; readonly name: string }[];
}

/** What Slack sends of a file, as far as it is used here. */
interface PostedFile {
  readonly id?: string;
  readonly name?: string;
  readonly mimetype?: string;
  readonly mode?: string;
}

interface MessageEvent {
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly team?: string;
  readonly user_team?: string;
  readonly source_team?: string;
  readonly files?: readonly PostedFile[];
}

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
export function contactsMessageOf({ event, envelope }: EventRequest<"message">): Decided<ContactsMessage> | undefined {
  const message = event as unknown as MessageEvent;
  const { channel, ts, thread_ts: thread, user, files = [] } = message;
  const told =
    message.subtype === undefined || message.subtype === "file_share" || message.subtype === "thread_broadcast";
  if (!told || user === undefined || message.bot_id !== undefined || message.channel_type !== "im") return undefined;
  const contacts = files
    .filter(isContactsFile)
    .flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name: name ?? id }]));
  if (contacts.length === 0) return undefined;
  const workspace = workspaceOfEvent(envelope);
  const teams = [message.team, message.user_team, message.source_team];
  const ours = [workspace, envelope.authorizations?.[0]?.enterprise_id];
  return {
    workspace,
    key: `${channel} ${ts}`,
    input: {
      workspace,
      channel: channel as ChannelId,
      ts,
      ...(thread === undefined || thread === ts ? {} : { thread }),
      poster: user as MemberId,
      outsider: teams.some((team) => team !== undefined && !ours.includes(team)),
      files: contacts.slice(0, mostFiles),
    },
  };
}
