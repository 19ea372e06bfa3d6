import type { MessageRef } from "../contacts/facts.ts";
import type { CardId, MemberId, WorkspaceId } from "../ids.ts";

/** A member's request to a colleague to be introduced to somebody. Times are milliseconds since 1970. */
export interface Ask {
  /** The same for every delivery of the same request. */
  readonly id: string;
  readonly asker: MemberId;
  readonly colleague: MemberId;
  /** The cards of the person, as the asker and the colleague see them: the first is the asker's id of the contact. */
  readonly about: readonly CardId[];
  /** The cards of whom the colleague knows there, where it isn't the person; the first is their id. */
  readonly through: readonly CardId[];
  /** What the asker wrote. */
  readonly text: string;
  readonly at: number;
  /** When it may be given to the colleague, for the first time or again. */
  readonly due: number;
  /** When it was given to the colleague first and last; missing as long as it waits for its turn. */
  readonly firstSent?: number;
  readonly sent?: number;
  /** How often it was given to the colleague. */
  readonly round: number;
  /** Where the colleague reads it; missing until it is known that Slack has it. */
  readonly said?: MessageRef;
  /** Where the asker reads that it was accepted. */
  readonly told?: MessageRef;
  /** Of all but `accepted` the asker is never told, and nothing that they see differs by it. `unreachable`: it could not be given. */
  readonly answer?: "accepted" | "declined" | "not-now" | "unreachable";
  /** The asker took it back. */
  readonly withdrawn?: true;
}

/** Which of a member's asks: those that they made, or that they were asked. */
export type AskSide = "asker" | "colleague";

/** Who asked whom to be introduced to whom, and who doesn't want to be asked at all. What an ask says is kept for a year at most. */
export interface Asks {
  /** Keeps an ask whose id is new. @returns what is kept by that id. */
  open(workspace: WorkspaceId, ask: Ask): Promise<Ask>;

  read(workspace: WorkspaceId, id: string): Promise<Ask | undefined>;

  /**
   * Changes an ask by what it is now, alone among all who do. `decide` may be called again where somebody was faster; `undefined` leaves it as
   * it is. Who asked whom about whom is never changed.
   * @returns what it is after; `undefined` if there is none.
   */
  change(workspace: WorkspaceId, id: string, decide: (now: Ask) => Ask | undefined): Promise<Ask | undefined>;

  /** A member's asks, oldest first: of those that were made since then. At most 1,000, the newest. */
  of(workspace: WorkspaceId, side: AskSide, member: MemberId, since: number): Promise<readonly Ask[]>;

  /** The asks about the person on one of these cards, or through them. */
  about(workspace: WorkspaceId, cards: readonly CardId[]): Promise<readonly Ask[]>;

  /** Forgets it. Nothing happens if there is none. */
  remove(workspace: WorkspaceId, id: string): Promise<void>;

  /** Whether a member may be asked from now on. */
  allow(workspace: WorkspaceId, member: MemberId, allowed: boolean): Promise<void>;

  /** Who of these members doesn't want to be asked. */
  notToAsk(workspace: WorkspaceId, members: readonly MemberId[]): Promise<ReadonlySet<MemberId>>;
}
