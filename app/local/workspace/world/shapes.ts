import type { KnownBlock, View } from "@slack/types";

/** Somebody in the workspace. */
export interface Person {
  readonly id: string;
  /** What is typed after `@`. */
  readonly handle: string;
  readonly name: string;
  readonly fullName: string;
  readonly title: string;
  readonly email: string;
  /** As Slack gives it: `ko-KR`. */
  readonly locale: string;
  readonly color: string;
  readonly bot: boolean;
  readonly guest: boolean;
  readonly left: boolean;
  /** Of another workspace (Slack Connect): that one's id. */
  readonly team?: string;
}

/** A channel, private channel or DM. */
export interface Room {
  readonly id: string;
  readonly kind: "public" | "private" | "direct";
  /** Empty for a DM. */
  readonly name: string;
  readonly topic: string;
  readonly creator: string;
  /** Seconds since 1970. */
  readonly created: number;
  /** Nobody says anything there any more; its members still read it. */
  readonly archived?: boolean;
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
}

/** A message as it is kept. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  /** The first message of its thread, if it is a reply. */
  readonly thread_ts?: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
  /** Ids of files. */
  readonly files: readonly string[];
  readonly reactions: readonly Reaction[];
  readonly metadata?: Metadata;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly subtype?: "channel_join" | "channel_leave" | "bot_message" | "tombstone";
}

/** A message that one member sees, until the page is loaded anew. */
export interface Ephemeral {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly to: string;
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
}

/** A file's record; its bytes lie beside the database. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** What a picture shows, as its uploader said. */
  readonly alt?: string;
  readonly mimetype: string;
  readonly size: number;
  readonly user: string;
  /** Seconds since 1970. */
  readonly created: number;
  /** Milliseconds since 1970: before that its type isn't known, and no block can show it. Missing: at once. */
  readonly readyAt?: number;
  /** Its bytes are gone; messages that had it show that. */
  readonly deleted?: true;
}

/** A form as it is shown to a member. */
export interface StoredView {
  readonly id: string;
  readonly member: string;
  readonly open: boolean;
  readonly hash: string;
  readonly view: View;
}
