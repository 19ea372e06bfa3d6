import type { CardId, WorkspaceId } from "../../ids.ts";
import type { Import, Imported, Imports } from "../../ports/imports.ts";
import { inOrder } from "./in-order.ts";
import { sideBySide } from "./side-by-side.ts";
import type { Item, StateItems } from "./state-items.ts";
import { digestOf, everySalt, type Key, partition, saltOf } from "./state-keys.ts";

/** Requests that are under way at once. */
const most = 32;

/** How many cards of a batch are looked at together. */
const pageSize = 100;

/** A batch names the cards of its records before they are claimed: one that another batch was the first to bring in is passed over. */
export function dynamodbImports(state: StateItems): Imports {
  async function claimNew(workspace: WorkspaceId, audience: string, all: readonly Import[], batch: string | undefined) {
    if (batch !== undefined) await state.putMany(all.map((one) => nameOf(workspace, audience, batch, one)));
    return sideBySide(all, most, async ({ digest, card }): Promise<Item> => {
      const mine = { ...keyOf(workspace, audience, digest), card, ...(batch === undefined ? {} : { batch }) };
      const { item = mine } = await state.create(mine);
      return item;
    });
  }

  return {
    async claim(workspace, audience, all, batch) {
      const known = new Map<string, Item>();
      const digests = [...new Map(all.toReversed().map((one) => [one.digest, one])).values()].toReversed();
      const before = await state.getMany(digests.map(({ digest }) => keyOf(workspace, audience, digest)));
      const unknown = digests.filter((_, at) => before[at] === undefined);
      const claimed = await claimNew(workspace, audience, unknown, batch);
      for (const [at, { digest }] of digests.entries()) if (before[at]) known.set(digest, before[at]);
      for (const [at, { digest }] of unknown.entries()) if (claimed[at]) known.set(digest, claimed[at]);
      return all.map(({ digest, card }) => importedOf(known.get(digest) ?? { card }));
    },
    async settle(workspace, audience, all) {
      const outcomes = [...new Map(all.map(({ digest, outcome }) => [digest, outcome]))];
      await sideBySide(outcomes, most, ([digest, outcome]) =>
        state.change(keyOf(workspace, audience, digest), { set: { outcome } }),
      );
    },
    async cardsOf(workspace, audience, batch, after, limit) {
      const cards: CardId[] = [];
      const from = after === undefined ? {} : { from: after };
      const sources = everySalt.map((salt) =>
        state.query(batchPartition(workspace, audience, batch, salt), { ...from, pageSize }),
      );
      const named = inOrder(sources, (one, other) => one.sk < other.sk);
      while (cards.length < limit) {
        const some = await take(named, pageSize);
        if (some.length === 0) break;
        const records = await state.getMany(some.map(({ digest }) => keyOf(workspace, audience, String(digest))));
        for (const [at, { sk }] of some.entries()) {
          const record = records[at];
          if (sk !== after && record?.batch === batch && record.card === sk) cards.push(sk as CardId);
        }
      }
      return cards.slice(0, limit);
    },
  };
}

async function take(from: AsyncGenerator<Item>, count: number): Promise<readonly Item[]> {
  const taken: Item[] = [];
  while (taken.length < count) {
    const { value, done } = await from.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

function keyOf(workspace: WorkspaceId, audience: string, digest: string): Key {
  return { pk: partition(workspace, "import", digestOf(audience, digest)), sk: "import" };
}

/** Salted: all of a file's records are written at once. */
function batchPartition(workspace: WorkspaceId, audience: string, batch: string, salt: string): string {
  return partition(workspace, "batch", digestOf(audience, batch), salt);
}

function nameOf(workspace: WorkspaceId, audience: string, batch: string, { digest, card }: Import): Item {
  return { pk: batchPartition(workspace, audience, batch, saltOf(card)), sk: card, digest };
}

function importedOf({ card, batch, outcome }: Readonly<Record<string, unknown>>): Imported {
  return {
    card: card as CardId,
    ...(batch === undefined ? {} : { batch: batch as string }),
    ...(outcome === undefined ? {} : { outcome: outcome as string }),
  };
}
