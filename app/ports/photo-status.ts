import type { MessageRef } from "../contacts/facts.ts";
import type { CardId, MemberId, PhotoId, WorkspaceId } from "../ids.ts";
import type { Audience } from "../privacy/audience.ts";

/** `waiting` → `kept` → `done` (its cards are in the truth), `empty` (no card on it) or `refused` (it can't be read, and why). */
export type PhotoState = "waiting" | "kept" | "done" | "empty" | "refused";

/** What the cards of a message's photos take over from it. */
export interface Posted {
  readonly audience: Audience;
  readonly poster: MemberId;
  /** Who knows the people on the cards: the poster first, then the members mentioned. */
  readonly knownBy: readonly MemberId[];
  readonly where?: string;
}

export interface PhotoStatus {
  readonly photo: PhotoId;
  /** The message that it was posted in. */
  readonly message: MessageRef;
  /** The first message of the thread that it was posted in; missing if it was posted in none. Doesn't change. */
  readonly thread?: string;
  /** Its place among the message's photos, from 0. */
  readonly place: number;
  readonly state: PhotoState;
  /** For whoever reads the photo without its message; missing where nobody does. Doesn't change. */
  readonly posted?: Posted;
  /** Set once a member asked that it be read, whatever it was taken for; `advance` sets it, and leaves it where it is set. */
  readonly asked?: true;
  /** How often it was taken up again after it was through; missing: never. `advance` counts it, whatever it is told. */
  readonly takenUp?: number;
  /** Its cards, once done. */
  readonly cards: readonly CardId[];
  /** Why it was refused: the `code` of an error; why it is empty: `no-text`, `no-card`, `nothing-read` where it was asked for, or what a document is that is none. */
  readonly reason?: string;
  /** Set if it is no longer in Slack: whether its cards go too is `open`, or its poster said that they stay. `advance` from a state leaves it as it is. */
  readonly deleted?: Deleted;
}

export type Deleted = "open" | "kept";

/** Whether a photo that was through is on its way again. */
export function isTakenUp(from: PhotoState, to: PhotoState): boolean {
  return isThrough(from) && !isThrough(to);
}

function isThrough(state: PhotoState): boolean {
  return state !== "waiting" && state !== "kept";
}

/** How far each photo has come. */
export interface PhotoStatuses {
  /**
   * @param from the state it must be in; `undefined`: it must be unknown.
   * @returns false when somebody was faster.
   */
  advance(workspace: WorkspaceId, from: PhotoState | undefined, to: PhotoStatus): Promise<boolean>;

  read(workspace: WorkspaceId, photo: PhotoId): Promise<PhotoStatus | undefined>;

  /** The photos of a message, in their order. */
  ofMessage(workspace: WorkspaceId, message: MessageRef): Promise<readonly PhotoStatus[]>;

  /** This photo, and those that its file was posted as elsewhere: their ids go on after this one's with a dash. */
  ofFile(workspace: WorkspaceId, photo: PhotoId): Promise<readonly PhotoStatus[]>;

  /** Whatever its state. What was decided stays, though the deletion is told of again. Nothing happens if the photo is unknown. */
  markDeleted(workspace: WorkspaceId, photo: PhotoId, deleted: Deleted): Promise<void>;
}
