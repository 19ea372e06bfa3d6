import type { CardId, ClusterId, WorkspaceId } from "../ids.ts";
import type { Applied, Gone, Rebuildable } from "./view.ts";

/** What contacts are tied to. */
type NodeKind = "member" | "organization" | "event";

/** `key` is a member's id, or the folded form of what the cards say. At most 200 characters. */
export interface GraphNode {
  readonly kind: NodeKind;
  readonly key: string;
}

/** A person's tie to a node, for one audience (an `audienceKey`). A cluster may be several people to it. */
export interface Tie {
  /** The contact's id as this audience sees it. */
  readonly person: CardId;
  readonly node: GraphNode;
  readonly audience: string;
  /** Only compared: its order is the same at any time, so that nothing has to be written as time goes by. */
  readonly weight: number;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}

export interface LiveGraphEntry {
  readonly state: "live";
  readonly cluster: ClusterId;
  readonly version: number;
  readonly ties: readonly Tie[];
}

/** All ties of a cluster at a version, never a difference. */
export type GraphEntry = LiveGraphEntry | Gone;

/** Who is around whom. Fed by whole entries, and can be thrown away and rebuilt. */
export interface GraphView extends Rebuildable<GraphEntry> {
  /** As in the search view: newer entries only, one outcome each; gone stays gone; an open rebuild gets them too. */
  apply(workspace: WorkspaceId, entries: readonly GraphEntry[]): Promise<readonly Applied[]>;

  /**
   * The strongest people tied to each node, in the order of the nodes: by weight, then by id, later ones first. Of a
   * person's several ties to a node the strongest counts; of equal ones that for the audience which is named first. Costs the same however many ties a node has. At most 50 nodes, 100 of each.
   */
  strongest(
    workspace: WorkspaceId,
    audiences: readonly string[],
    nodes: readonly GraphNode[],
    limit: number,
  ): Promise<readonly (readonly CardId[])[]>;

  /** Changes whenever an answer may have changed, and never back. */
  version(workspace: WorkspaceId): Promise<number>;
}
