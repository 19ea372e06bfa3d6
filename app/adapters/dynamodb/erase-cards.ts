import { randomUUID } from "node:crypto";
import { cardsOf } from "../../contacts/cards-of.ts";
import type { Fact } from "../../contacts/facts.ts";
import { identitiesToClaim } from "../../contacts/identities-to-claim.ts";
import { Conflict } from "../../errors.ts";
import type { CardId, ClusterId, Instant, WorkspaceId } from "../../ids.ts";
import type { Expected } from "../../ports/truth.ts";
import { eraseCards } from "../../privacy/erasing.ts";
import type { Appending } from "./append-change.ts";
import { changeWrites, fits } from "./change-writes.ts";
import { commitHead, later } from "./commit-head.ts";
import { expectAll } from "./expected-heads.ts";
import { contentOf } from "./head-content.ts";
import type { HashOf } from "./identity-hashes.ts";
import { bytesOf } from "./packed-facts.ts";
import type { Key } from "./state-keys.ts";
import type { Tombstone } from "./tombstones.ts";
import { type Located, locate, type Pointer, type Unfinished } from "./truth-heads.ts";
import { cardKey, factsKey, identityKey, listKey } from "./truth-keys.ts";
import type { Staged } from "./truth-plans.ts";
import type { TruthStore } from "./truth-store.ts";
import { unheld } from "./unheld-pointers.ts";

/** @throws Conflict */
export async function eraseFrom(
  { store, reader, plans, buried, mostItems }: Appending,
  workspace: WorkspaceId,
  from: Expected,
  { cards, at }: { readonly cards: readonly CardId[]; readonly at: Instant },
  hashOf: HashOf,
): Promise<void> {
  // What is under way may hold something of theirs, which nobody sees before it is committed.
  await plans.settleAll(workspace);
  const heads = await expectAll({ store, plans }, workspace, [from]);
  const keys = cards.map((card) => cardKey(workspace, card));
  await unheld({ store, plans }, workspace, keys, new Set([from.id]));
  const facts = (await reader.load(workspace, heads)).flatMap((one) => one.facts);
  const { stay, photos, identities, claimed } = eraseCards(facts, cards);
  const name = randomUUID();
  const content = contentOf(stay, [], name);
  const standing = await buried.find(workspace, [...cards, ...photos, ...identities.map(hashOf)]);
  const isNew = (id: string) => (standing.get(id)?.at ?? "") < at;
  const stones = buried.raise(
    workspace,
    [...cards, ...photos].filter(isNew),
    identities.filter((identity) => isNew(hashOf(identity))),
    at,
    hashOf,
  );
  const released = [
    ...cardsNamedNoMore(from.id, facts, stay).map((card) => cardKey(workspace, card)),
    ...identitiesToClaim(facts)
      .filter((identity) => !claimed.has(identity))
      .map((identity) => identityKey(workspace, hashOf(identity))),
  ];
  const drops: NonNullable<Unfinished["drops"]> = [
    ...heads.flatMap(({ head }) => head.packs ?? []).map((pack) => factsKey(workspace, pack)),
    ...(await heldBy(store, workspace, from.id, released)),
    ...(stay.length === 0 ? [listKey(workspace, from.id)] : []),
  ];
  const write = changeWrites(store.table, workspace);
  const head = { version: from.version + 1, change: name, ...depthOf(heads) };
  const packs = [...content.fresh].map(([pack, text]) => write.pack(pack, text));
  const change = { cluster: from.id, name };
  const bytes = bytesOf(stay) + 500 * stones.length;
  if (fits(1 + packs.length + stones.length, bytes, mostItems)) {
    await commitHead(store, workspace, change, [
      write.head(from.id, from.version, { ...head, unfinished: { drops } }, content),
      ...packs.map((one) => one.write),
      ...stones.map((stone) => stone.write()),
    ]);
    await later(() => plans.finish(workspace, from.id, { drops }));
    return;
  }
  const plan = await plans.open(workspace, from.id);
  const unfinished = { plan, drops };
  // Taken back with the plan, an older stone in one's place would be lost.
  const [onOlder, onNone] = [stones.filter(isIn(standing)), stones.filter((stone) => !isIn(standing)(stone))];
  const staged = [
    ...onNone.map(({ key, write }): Staged => ({ kind: "pointer", key, write: write(plan), bytes: 500 })),
  ];
  try {
    if (!(await plans.stage(workspace, plan, [...staged, ...packs]))) throw new Conflict("somebody else was faster");
    await commitHead(store, workspace, change, [
      write.head(from.id, from.version, { ...head, unfinished }, content),
      plans.commits(workspace, plan),
      ...onOlder.map((stone) => stone.write()),
    ]);
    await later(() => plans.finish(workspace, from.id, unfinished));
  } catch (thrown) {
    await later(() => plans.abandon(workspace, plan));
    throw thrown;
  }
}

function cardsNamedNoMore(cluster: ClusterId, facts: readonly Fact[], stay: readonly Fact[]): readonly CardId[] {
  // A cluster is read by the card that it is named for.
  const named = new Set<CardId>(stay.length === 0 ? [] : [cluster, ...stay.flatMap(cardsOf)]);
  return [...new Set([cluster, ...facts.flatMap(cardsOf)])].filter((card) => !named.has(card));
}

function isIn(standing: ReadonlyMap<string, Tombstone>) {
  return ({ id }: { readonly id: string }) => standing.has(id);
}

function depthOf(heads: readonly Located[]): { readonly depth?: number } {
  const depth = heads[0]?.head.depth;
  return depth === undefined ? {} : { depth };
}

/** Those of the keys that lead to the cluster, with what stands there. */
async function heldBy(store: TruthStore, workspace: WorkspaceId, cluster: ClusterId, keys: readonly Key[]) {
  const pointers = await store.getMany<Pointer>(keys);
  const ends = await locate(
    store,
    workspace,
    pointers.flatMap((pointer) => (pointer === undefined ? [] : [pointer.to])),
  );
  return keys.flatMap((key, at) => {
    const to = pointers[at]?.to;
    return to !== undefined && ends.get(to)?.id === cluster ? [{ ...key, to }] : [];
  });
}
