import type { CardId, WorkspaceId } from "../ids.ts";

/** Something to be imported: a record of a file, or a photo. */
export interface Import {
  /** Of all that it says: the same content has the same one. */
  readonly digest: string;
  /** The card that it becomes, if it is new. */
  readonly card: CardId;
}

/** What is known of something imported. */
export interface Imported {
  /** The card that it became when it first came in. */
  readonly card: CardId;
  /** What brought it in first. */
  readonly batch?: string;
  /** What came of it; missing until it was settled: who claimed it may have been ended before its card was written. */
  readonly outcome?: string;
}

/**
 * What was imported before, for one audience (an `audienceKey`): the same content becomes the same card however often, and by however
 * many at once, it comes in.
 */
export interface Imports {
  /**
   * Claims a card for each that is new; those that were claimed before keep theirs. What is known of each, in their order. Durable on
   * return. At most 1,000.
   */
  claim(workspace: WorkspaceId, audience: string, all: readonly Import[], batch?: string): Promise<readonly Imported[]>;

  /** Says what came of them: their cards are in the truth, or there are none. At most 1,000. */
  settle(
    workspace: WorkspaceId,
    audience: string,
    all: readonly { readonly digest: string; readonly outcome: string }[],
  ): Promise<void>;

  /** The cards that a batch was the first to bring in, after `after`, by id. */
  cardsOf(
    workspace: WorkspaceId,
    audience: string,
    batch: string,
    after: CardId | undefined,
    limit: number,
  ): Promise<readonly CardId[]>;
}
