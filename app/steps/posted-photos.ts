import type { MessageRef } from "../contacts/facts.ts";
import type { Instant, PhotoId, WorkspaceId } from "../ids.ts";
import type { Posted } from "../ports/photo-status.ts";

/** A message with photos, and all that its contacts need to know of it. */
export interface PostedPhotos extends Posted {
  readonly workspace: WorkspaceId;
  readonly message: MessageRef;
  /** The time stamp of the first message of its thread; its own if it is none. */
  readonly thread: string;
  /** Slack file ids, in the message's order. */
  readonly files: readonly string[];
}

/** A photo of a message, known to the statuses. */
export interface AcceptedPhoto {
  readonly photo: PhotoId;
  readonly file: string;
  readonly place: number;
}

/** The key of the one reply that a message of photos gets. */
export function resultKey(message: MessageRef): string {
  return `result ${message.channel} ${message.ts}`;
}

/** The key of the one question about photos of a message that are no longer in Slack. */
export function deletionKey(message: MessageRef): string {
  return `deleted ${message.channel} ${message.ts}`;
}

/** A file's photo where it was posted first; posted elsewhere, the time stamp of that message follows. */
export function photoOf(workspace: WorkspaceId, file: string): PhotoId {
  return `${workspace}-${file}` as PhotoId;
}

/** The Slack file that a photo is of: no dash is in its id. */
export function fileOf(workspace: WorkspaceId, photo: PhotoId): string {
  return photo.slice(workspace.length + 1).split("-")[0] ?? "";
}

/** Stands where Slack's ids of files stand, for a photo that was uploaded past it: those begin with an F. */
export function isUploaded(file: string): boolean {
  return file.startsWith("U");
}

/** When a message was posted, by its time stamp at Slack. */
export function instantOf(ts: string): Instant {
  return new Date(Math.floor(Number(ts) * 1000)).toISOString() as Instant;
}
