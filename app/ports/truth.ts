import type { Fact } from "../contacts/facts.ts";
import type { CardId, ClusterId, Identity, Instant, PhotoId, WorkspaceId } from "../ids.ts";

/** All facts that are tied together by identities and decisions, whoever may see them. */
export interface Cluster {
  readonly id: ClusterId;
  /** Rises with every change, also over joins. */
  readonly version: number;
  /** Sorted by fact id. */
  readonly facts: readonly Fact[];
}

/** A cluster at the version that the decision was made upon. */
export interface Expected {
  readonly id: ClusterId;
  /** 0: it must not exist. */
  readonly version: number;
}

export interface Change {
  /** The cluster that everything below goes to. Its id is that of the earliest card that it will hold. */
  readonly into: Expected;
  /** Clusters that become part of it: their facts and identities move, their ids redirect. */
  readonly absorb: readonly Expected[];
  /** A fact whose id is stored already is left as it is. */
  readonly facts: readonly Fact[];
  readonly identities: readonly Identity[];
}

/** A cluster as it was when a change was written, or later. Never a difference. */
export type Snapshot =
  | { readonly state: "live"; readonly cluster: ClusterId; readonly version: number; readonly facts: readonly Fact[] }
  /** Absorbed by `into`, or erased (no `into`). */
  | { readonly state: "gone"; readonly cluster: ClusterId; readonly version: number; readonly into?: ClusterId };

/** The truth about a workspace, and the only place where it is written. */
export interface Truth {
  /** The cluster that holds this card; `undefined` if none does. */
  read(workspace: WorkspaceId, card: CardId): Promise<Cluster | undefined>;

  /** The clusters that hold these cards, each once, in the order of `cards`; unknown ones are left out. At most 1,000. */
  readMany(workspace: WorkspaceId, cards: readonly CardId[]): Promise<readonly Cluster[]>;

  /** What became of these clusters, by the ids that they have or had, in the order of `clusters`; unknown ones are left out. At most 1,000. */
  snapshots(workspace: WorkspaceId, clusters: readonly ClusterId[]): Promise<ReadonlyMap<ClusterId, Snapshot>>;

  /** Which cluster holds each identity; those that nobody holds are left out. */
  holders(workspace: WorkspaceId, identities: readonly Identity[]): Promise<ReadonlyMap<Identity, ClusterId>>;

  /**
   * Appends the facts, claims the identities, moves what is absorbed and writes the feed, or does none of it.
   * @throws Conflict if a cluster is not at its expected version, or an identity is held by a cluster that the change doesn't name.
   * @throws Erased if a card or its photo belongs to somebody who was erased, or shows an identity of somebody who was erased after it was
   * posted; a card that was never posted shows it for as long as erased identities are remembered. Looked for before any conflict.
   * @throws WorkspaceGone if the workspace is being purged, or was (`Departures`).
   */
  append(workspace: WorkspaceId, change: Change): Promise<void>;

  /**
   * Forgets for good, in all of the store or nowhere: every fact that names one of the cards, and the identities that no other fact claims.
   * What is left of the cluster keeps its id, also that of an erased card; where nothing is left it is gone. The ids of the cards and of
   * their photos are kept for ever, their identities as keyed hashes until they expire (`erasing.ts`).
   * @param from the cluster that holds the cards.
   * @throws Conflict if the cluster is not at its expected version, or another one holds one of the cards.
   */
  erase(workspace: WorkspaceId, from: Expected, cards: readonly CardId[], at: Instant): Promise<void>;

  /** Which of these ids are of cards and photos that were erased. At most 1,000. */
  erased<Id extends CardId | PhotoId>(workspace: WorkspaceId, ids: readonly Id[]): Promise<ReadonlySet<Id>>;

  /** The next clusters after `after`, by id. */
  page(workspace: WorkspaceId, after: ClusterId | undefined, limit: number): Promise<readonly Cluster[]>;

  /** Every workspace that has a cluster. */
  workspaces(): Promise<readonly WorkspaceId[]>;
}
