import type { CardId, MemberId, WorkspaceId } from "../ids.ts";

/** Whom each member doesn't want to have suggested any more. Nobody else is told. */
export interface Dismissals {
  /** A member isn't interested in whoever is on one of these cards; or is again. */
  set(workspace: WorkspaceId, member: MemberId, cards: readonly CardId[], dismissed: boolean): Promise<void>;

  /** The cards of all whom the member dismissed. At most 10,000. */
  of(workspace: WorkspaceId, member: MemberId): Promise<ReadonlySet<CardId>>;

  /** Forgets what anybody said of these cards. */
  forget(workspace: WorkspaceId, cards: readonly CardId[]): Promise<void>;
}
