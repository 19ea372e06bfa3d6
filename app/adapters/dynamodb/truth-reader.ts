import { cardsOf } from "../../contacts/cards-of.ts";
import type { Fact } from "../../contacts/facts.ts";
import type { CardId, ClusterId, Identity, WorkspaceId } from "../../ids.ts";
import type { Cluster, Snapshot } from "../../ports/truth.ts";
import type { HashOf } from "./identity-hashes.ts";
import { unpack } from "./packed-facts.ts";
import {
  committedPlans,
  type Head,
  type Located,
  locate,
  type Pointer,
  standing,
  Torn,
  untorn,
  wentInto,
} from "./truth-heads.ts";
import { cardKey, factsKey, headKey, identityKey } from "./truth-keys.ts";
import type { TruthStore } from "./truth-store.ts";

/** How clusters are read. Whatever is being written meanwhile, each is as it was before or as it is after. */
export function readTruth(store: TruthStore) {
  /** With their facts, sorted; also where there are none. @throws Torn */
  async function load(workspace: WorkspaceId, located: readonly Located[]): Promise<readonly Cluster[]> {
    const names = [...new Set(located.flatMap(({ head }) => head.packs ?? []))];
    const items = await store.getMany<{ facts: string }>(names.map((name) => factsKey(workspace, name)));
    const packed = new Map(names.map((name, at) => [name, items[at]?.facts]));
    return located.map(({ id, head }) => {
      const texts = [...(head.packs ?? []).map((name) => packed.get(name)), ...(head.facts ? [head.facts] : [])];
      const facts = texts.flatMap((text) => {
        // Its transaction is seen in part, or the facts were replaced after the head was read.
        if (text === undefined) throw new Torn(`facts of cluster ${id} are not there`);
        return unpack(text);
      });
      return { id, version: head.version, facts: sorted(facts) };
    });
  }

  async function holding(workspace: WorkspaceId, cards: readonly CardId[]): Promise<readonly Cluster[]> {
    const read = await store.getMany<Pointer>(cards.map((card) => cardKey(workspace, card)));
    const pointers = await standing(store, workspace, read);
    const ends = await locate(
      store,
      workspace,
      pointers.flatMap((pointer) => (pointer === undefined ? [] : [pointer.to])),
    );
    const located = new Map<ClusterId, Located>();
    const asked = new Map<ClusterId, CardId[]>();
    for (const [at, card] of cards.entries()) {
      const to = pointers[at]?.to;
      const end = to && ends.get(to);
      if (!end) continue;
      located.set(end.id, end);
      asked.set(end.id, [...(asked.get(end.id) ?? []), card]);
    }
    const clusters = (await load(workspace, [...located.values()])).filter(({ id, facts }) => {
      const named = new Set<CardId>(facts.flatMap(cardsOf)).add(id);
      return facts.length > 0 && asked.get(id)?.some((card) => named.has(card));
    });
    return whole(clusters);
  }

  async function snapshots(
    workspace: WorkspaceId,
    ids: readonly ClusterId[],
  ): Promise<ReadonlyMap<ClusterId, Snapshot>> {
    const heads = await store.getMany<Head>(ids.map((id) => headKey(workspace, id)));
    const plans = heads.flatMap((head) => (head?.next === undefined ? [] : [head.next.plan]));
    const committed = await committedPlans(store, workspace, plans);
    const [gone, live] = [new Map<ClusterId, Snapshot>(), [] as Located[]];
    for (const [at, cluster] of ids.entries()) {
      const head = heads[at];
      const went = wentInto(head, committed);
      if (went) gone.set(cluster, { state: "gone", cluster, version: went.version, into: went.into });
      else if (head) live.push({ id: cluster, head });
    }
    const loaded = new Map((await load(workspace, live)).map((one) => [one.id, snapshotOf(one)]));
    return new Map(
      ids.flatMap((id) => {
        const snapshot = gone.get(id) ?? loaded.get(id);
        return snapshot === undefined ? [] : [[id, snapshot] as const];
      }),
    );
  }

  async function holders(
    workspace: WorkspaceId,
    identities: readonly Identity[],
    hashOf: HashOf,
  ): Promise<ReadonlyMap<Identity, ClusterId>> {
    const keys = identities.map((identity) => identityKey(workspace, hashOf(identity)));
    const pointers = await standing(store, workspace, await store.getMany<Pointer>(keys));
    const ends = await locate(
      store,
      workspace,
      pointers.flatMap((pointer) => (pointer === undefined ? [] : [pointer.to])),
    );
    return new Map(
      identities.flatMap((identity, at) => {
        const pointer = pointers[at];
        const end = pointer && ends.get(pointer.to);
        const holds = end !== undefined && !isEmpty(end.head) && !isDropped(end.head, keys[at]?.pk);
        return holds ? [[identity, end.id] as const] : [];
      }),
    );
  }

  return {
    load,
    holding: (workspace: WorkspaceId, cards: readonly CardId[]) => untorn(() => holding(workspace, cards)),
    snapshots: (workspace: WorkspaceId, ids: readonly ClusterId[]) => untorn(() => snapshots(workspace, ids)),
    holders: (workspace: WorkspaceId, identities: readonly Identity[], hashOf: HashOf) =>
      untorn(() => holders(workspace, identities, hashOf)),
    /** The live ones of these, in their order. */
    byIds: (workspace: WorkspaceId, ids: readonly ClusterId[]) =>
      untorn(async () => {
        const found = await snapshots(workspace, ids);
        return whole(
          [...found.values()].flatMap((one) =>
            one.state === "live" ? [{ id: one.cluster, version: one.version, facts: one.facts }] : [],
          ),
        );
      }),
  };
}

export type TruthReader = ReturnType<typeof readTruth>;

export function isEmpty({ facts, packs = [] }: Head): boolean {
  return facts === undefined && packs.length === 0;
}

export function isDropped({ unfinished }: Head, pk: string | undefined): boolean {
  return unfinished?.drops?.some((drop) => drop.pk === pk) ?? false;
}

/** Heads are read one by one: of a join one may have been read before it and one after. @throws Torn */
function whole(clusters: readonly Cluster[]): readonly Cluster[] {
  const ids = new Set(clusters.map(({ id }) => id));
  for (const { id, facts } of clusters)
    for (const card of facts.flatMap(cardsOf))
      if (card !== id && ids.has(card)) throw new Torn("clusters were joined while they were read");
  return clusters;
}

function sorted(facts: readonly Fact[]): readonly Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function snapshotOf({ id, version, facts }: Cluster): Snapshot {
  // Erased: the cluster is there with its version, its facts are not.
  return facts.length === 0 ? { state: "gone", cluster: id, version } : { state: "live", cluster: id, version, facts };
}
