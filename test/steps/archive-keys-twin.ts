import { randomBytes } from "node:crypto";
import type { CardId, WorkspaceId } from "../../app/ids.ts";
import type { ArchiveKeys } from "../../app/ports/archive-keys.ts";

/** The keys of an archive that is in memory. */
export function archiveKeysTwin(): ArchiveKeys & {
  readonly eraseBefore: (workspace: WorkspaceId, card: CardId) => Promise<void>;
} {
  const kept = new Map<string, Uint8Array | "dropped">();
  const keyOf = (workspace: WorkspaceId, card: CardId) => `${workspace} ${card}`;
  const known = (workspace: WorkspaceId, cards: readonly CardId[]) =>
    new Map(
      [...new Set(cards)].flatMap((card) => {
        const key = kept.get(keyOf(workspace, card));
        return key === undefined || key === "dropped" ? [] : [[card, key] as const];
      }),
    );
  return {
    async findOrMake(workspace, cards) {
      for (const card of cards) {
        const key = keyOf(workspace, card);
        if (!kept.has(key)) kept.set(key, randomBytes(32));
      }
      return known(workspace, cards);
    },
    find: async (workspace, cards) => known(workspace, cards),
    async drop(workspace, cards) {
      for (const card of cards) kept.set(keyOf(workspace, card), "dropped");
    },
    async eraseBefore(workspace, card) {
      kept.set(keyOf(workspace, card), "dropped");
    },
  };
}
