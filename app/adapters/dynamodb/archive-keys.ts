import { randomBytes } from "node:crypto";
import type { CardId, WorkspaceId } from "../../ids.ts";
import type { ArchiveKeys } from "../../ports/archive-keys.ts";
import type { Truth } from "../../ports/truth.ts";
import { type Sealed, type SealingKeys, seal, unseal } from "./sealing.ts";
import { sideBySide } from "./side-by-side.ts";
import type { Item, StateItems } from "./state-items.ts";
import { type Key, partition } from "./state-keys.ts";

/** Requests that are under way at once. */
const most = 16;

export interface ArchiveKeysOptions {
  /** What the keys are sealed with where they lie; asked each time. Whoever only drops keys needs none. */
  readonly sealingKeys: () => Promise<SealingKeys>;
  /** For cards that were erased before they had a key. */
  readonly truth: Pick<Truth, "erased">;
}

/** Beside the truth, in the table that nobody streams or archives. A key that was dropped leaves a mark in its place. */
export function dynamodbArchiveKeys(state: StateItems, { sealingKeys, truth }: ArchiveKeysOptions): ArchiveKeys {
  async function opened(workspace: WorkspaceId, cards: readonly CardId[], items: readonly (Item | undefined)[]) {
    const keys = await sealingKeys();
    return new Map(
      cards.flatMap((card, at) => {
        const item = items[at];
        if (item === undefined || item.dropped === true) return [];
        const text = unseal(keys, item as unknown as Sealed, bound(workspace, card));
        return [[card, Buffer.from(text, "base64")] as const];
      }),
    );
  }

  async function make(workspace: WorkspaceId, cards: readonly CardId[]): Promise<readonly (Item | undefined)[]> {
    const erased = await truth.erased(workspace, cards);
    const keys = await sealingKeys();
    return sideBySide(cards, most, async (card) => {
      if (erased.has(card)) return undefined;
      const sealed = seal(keys, randomBytes(32).toString("base64"), bound(workspace, card));
      // Somebody else may make one, or drop it, meanwhile: then what they left is there.
      return (await state.create({ ...keyOf(workspace, card), ...sealed })).item;
    });
  }

  return {
    async findOrMake(workspace, all) {
      const cards = [...new Set(all)];
      if (cards.length === 0) return new Map();
      const items = await state.getMany(cards.map((card) => keyOf(workspace, card)));
      const without = cards.filter((_, at) => items[at] === undefined);
      const made = without.length === 0 ? [] : await make(workspace, without);
      const known = new Map(without.map((card, at) => [card, made[at]]));
      const found = cards.map((card, at) => items[at] ?? known.get(card));
      return opened(workspace, cards, found);
    },
    async find(workspace, all) {
      const cards = [...new Set(all)];
      if (cards.length === 0) return new Map();
      return opened(workspace, cards, await state.getMany(cards.map((card) => keyOf(workspace, card))));
    },
    drop: (workspace, cards) =>
      state.putMany([...new Set(cards)].map((card) => ({ ...keyOf(workspace, card), dropped: true }))),
  };
}

function bound(workspace: WorkspaceId, card: CardId): readonly string[] {
  return [workspace, "archive", card];
}

function keyOf(workspace: WorkspaceId, card: CardId): Key {
  return { pk: partition(workspace, "archive-key", card), sk: "key" };
}
