import type { CardId, WorkspaceId } from "../ids.ts";

/**
 * The keys that the archive is sealed with, one for each card: whatever names a card can be read only with its key. So erasing reaches
 * into what is written down for good.
 */
export interface ArchiveKeys {
  /** The keys of these cards, 32 bytes each; made for those that have none. Those that were erased have none, and get none. At most 1,000. */
  findOrMake(workspace: WorkspaceId, cards: readonly CardId[]): Promise<ReadonlyMap<CardId, Uint8Array>>;

  /** The keys that there are. At most 1,000. */
  find(workspace: WorkspaceId, cards: readonly CardId[]): Promise<ReadonlyMap<CardId, Uint8Array>>;

  /** Forgets the keys of these cards for good: none is ever made for them again. Durable on return. */
  drop(workspace: WorkspaceId, cards: readonly CardId[]): Promise<void>;
}
