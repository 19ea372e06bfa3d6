import type { CardId, ClusterId, WorkspaceId } from "../ids.ts";
import type { Applied, Gone, Rebuildable } from "./view.ts";

/** A letter for its kind, then letters and digits of any script, in lower case: `njisoo`, `cㅂㅈㅅ`. Computed in `find/`; opaque here. At most 48 characters. */
export type SearchKey = string;

/** What one audience may find a person by: a cluster may be several people to it. `audience` is an `audienceKey`. */
export interface SearchDocument {
  readonly audience: string;
  /** The contact's id as this audience sees it, whatever else its cluster holds. */
  readonly person: CardId;
  /** When the earliest of its cards was posted, in seconds since 1970: of equals, later ones come first. */
  readonly posted: number;
  readonly keys: readonly SearchKey[];
}

export interface LiveSearchEntry {
  readonly state: "live";
  readonly cluster: ClusterId;
  readonly version: number;
  readonly documents: readonly SearchDocument[];
}

/** A whole cluster at a version, never a difference. */
export type SearchEntry = LiveSearchEntry | Gone;

/** Met by a document that has all of the keys. Those with a lower tier are better. */
export interface Alternative {
  readonly tier: number;
  readonly keys: readonly SearchKey[];
}

/** A part of a question: met by any of its alternatives. */
export interface KeyTerm {
  readonly alternatives: readonly Alternative[];
}

/** Terms that must all be met. Nobody meets a question without terms. */
export type Question = readonly KeyTerm[];

/** Where contacts are found by keys. Fed by whole entries, and can be thrown away and rebuilt. */
export interface SearchView extends Rebuildable<SearchEntry> {
  /**
   * Takes entries over that are newer than what is there. One outcome for each, in their order. A cluster that is gone stays
   * gone, whatever comes later. While a rebuild is open, it gets them too.
   */
  apply(workspace: WorkspaceId, entries: readonly SearchEntry[]): Promise<readonly Applied[]>;

  /**
   * For each question, in their order and asked at once: people with a document for one of these audiences that meets every term,
   * each once, in no order. Where more than `limit` do, those whose worst met term is of the lowest tier, and of these those with the
   * highest `documentOrder`. The limit is 200 at most. What is for other audiences changes nothing: neither who is given, nor how many.
   */
  candidates(
    workspace: WorkspaceId,
    audiences: readonly string[],
    questions: readonly Question[],
    limit: number,
  ): Promise<readonly (readonly CardId[])[]>;

  /** Changes whenever an answer may have changed, and never back. */
  version(workspace: WorkspaceId): Promise<number>;

  /** The version of the keys that the visible view was built with; where nothing is kept yet, of those that it will be. */
  builtWith(workspace: WorkspaceId): Promise<number>;
}
