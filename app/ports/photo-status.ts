import type { MessageRef } from "../contacts/facts.ts";
import type { CardId, PhotoId, WorkspaceId } from "../ids.ts";

/** `waiting` → `kept` → `done` (its cards are in the truth), `empty` (no card on it) or `refused` (it can't be read, and why). */
export type PhotoState = "waiting" | "kept" | "done" | "empty" | "refused";

export interface PhotoStatus {
  readonly photo: PhotoId;
  /** The message that it was posted in. */
  readonly message: MessageRef;
  /** Its place among the message's photos, from 0. */
  readonly place: number;
  readonly state: PhotoState;
  /** Its cards, once done. */
  readonly cards: readonly CardId[];
  /** Why it was refused: the `code` of an error; why it is empty: `no-text` or `no-card`. */
  readonly reason?: string;
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
}
