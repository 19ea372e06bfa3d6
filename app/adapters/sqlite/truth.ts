import { cardsOf } from "../../contacts/cards-of.ts";
import type { Fact } from "../../contacts/facts.ts";
import { Conflict } from "../../errors.ts";
import type { CardId, ClusterId, Identity, Instant, WorkspaceId } from "../../ids.ts";
import { WorkspaceGone } from "../../ports/departures.ts";
import type { Change, Expected, Truth } from "../../ports/truth.ts";
import { eraseCards } from "../../privacy/erasing.ts";
import { readClusters } from "./clusters.ts";
import type { Database } from "./database.ts";
import { oneCommit } from "./one-commit.ts";
import { type TombstoneOptions, tombstones } from "./tombstones.ts";

export interface TruthOptions extends TombstoneOptions {
  /** Called in this process after something was written to the feed. */
  readonly onChange?: () => void;
}

export function sqliteTruth(db: Database, { onChange, ...options }: TruthOptions = {}): Truth {
  const clusters = readClusters(db);
  const commit = oneCommit(db);
  const version = db.prepare("select version, into_cluster as gone from cluster where workspace = ? and id = ?");
  const putCluster = db.prepare(`insert into cluster (workspace, id, version, into_cluster) values (?, ?, ?, ?)
    on conflict do update set version = excluded.version, into_cluster = excluded.into_cluster`);
  const holderOfCard = db.prepare("select cluster from card where workspace = ? and id = ?");
  const putCard = db.prepare("insert into card (workspace, id, cluster) values (?, ?, ?) on conflict do nothing");
  const moveCards = db.prepare("update card set cluster = ? where workspace = ? and cluster = ?");
  const holderOfIdentity = db.prepare("select cluster from identity where workspace = ? and value = ?");
  const putIdentity = db.prepare(
    "insert into identity (workspace, value, cluster) values (?, ?, ?) on conflict do nothing",
  );
  const moveIdentities = db.prepare("update identity set cluster = ? where workspace = ? and cluster = ?");
  const putFact = db.prepare(
    "insert into fact (workspace, cluster, id, body) values (?, ?, ?, ?) on conflict do nothing",
  );
  const moveFacts = db.prepare("update or replace fact set cluster = ? where workspace = ? and cluster = ?");
  const dropFact = db.prepare("delete from fact where workspace = ? and cluster = ? and id = ?");
  const cardsOfCluster = db.prepare("select id from card where workspace = ? and cluster = ?");
  const dropCard = db.prepare("delete from card where workspace = ? and id = ?");
  const identitiesOf = db.prepare("select value from identity where workspace = ? and cluster = ?");
  const dropIdentity = db.prepare("delete from identity where workspace = ? and value = ?");
  const buried = tombstones(db, options);
  const unfeed = db.prepare("delete from feed where workspace = ? and cluster = ?");
  const feed = db.prepare("insert into feed (workspace, cluster, version) values (?, ?, ?)");
  const pageOf = db.prepare(
    // Of an erased cluster no fact is left: a page of such ones would look like the end.
    `select id from cluster where workspace = ? and id > ? and into_cluster is null
     and exists (select 1 from fact where fact.workspace = cluster.workspace and fact.cluster = cluster.id)
     order by id limit ?`,
  );
  const closed = db.prepare("select 1 from departure where workspace = ? and closed = 1");
  const nextWorkspace = db.prepare("select workspace from cluster where workspace > ? order by workspace limit 1");

  function expect(workspace: WorkspaceId, expected: Expected): void {
    const stored = version.get<{ version: number; gone: string | null }>(workspace, expected.id);
    if (stored?.gone) throw new Conflict(`cluster ${expected.id} was absorbed by ${stored.gone}`);
    if ((stored?.version ?? 0) !== expected.version) {
      throw new Conflict(`cluster ${expected.id} is at version ${stored?.version ?? 0}, not ${expected.version}`);
    }
  }

  /** @returns how many were not held before. */
  function claim(
    ids: Iterable<string>,
    into: ClusterId,
    held: (id: string) => string | undefined,
    put: (id: string) => void,
  ) {
    let claimed = 0;
    for (const id of ids) {
      const holder = held(id);
      // An identity is somebody's mail or number: it stays out of messages.
      if (holder !== undefined && holder !== into) throw new Conflict(`what was claimed belongs to cluster ${holder}`);
      if (holder !== undefined) continue;
      put(id);
      claimed += 1;
    }
    return claimed;
  }

  function claimCards(workspace: WorkspaceId, into: ClusterId, facts: readonly Fact[]): number {
    const held = (id: string) => holderOfCard.get<{ cluster: string }>(workspace, id)?.cluster;
    return claim(new Set([into, ...facts.flatMap(cardsOf)]), into, held, (id) => putCard.run(workspace, id, into));
  }

  function claimIdentities(workspace: WorkspaceId, into: ClusterId, identities: readonly Identity[]): number {
    const held = (value: string) => holderOfIdentity.get<{ cluster: string }>(workspace, value)?.cluster;
    return claim(identities, into, held, (value) => putIdentity.run(workspace, value, into));
  }

  function putFacts(workspace: WorkspaceId, into: ClusterId, facts: readonly Fact[]): number {
    return facts.reduce((sum, fact) => sum + putFact.run(workspace, into, fact.id, JSON.stringify(fact)), 0);
  }

  function moveInto(workspace: WorkspaceId, into: ClusterId, from: ClusterId): void {
    for (const move of [moveCards, moveIdentities, moveFacts]) move.run(into, workspace, from);
  }

  function announce(workspace: WorkspaceId, cluster: ClusterId, next: number, into: ClusterId | null): void {
    putCluster.run(workspace, cluster, next, into);
    unfeed.run(workspace, cluster);
    feed.run(workspace, cluster, next);
  }

  function write(workspace: WorkspaceId, { into, absorb, facts, identities }: Change): boolean {
    if (closed.get(workspace)) throw new WorkspaceGone(workspace);
    // First: a cluster that was erased is at no version that anybody expects.
    buried.refuseErased(workspace, facts);
    for (const expected of [into, ...absorb]) expect(workspace, expected);
    for (const { id } of absorb) moveInto(workspace, into.id, id);
    const changed =
      absorb.length +
      claimCards(workspace, into.id, facts) +
      claimIdentities(workspace, into.id, identities) +
      putFacts(workspace, into.id, facts);
    if (changed === 0) return false;
    const next = Math.max(into.version, ...absorb.map((expected) => expected.version)) + 1;
    for (const { id } of absorb) announce(workspace, id, next, into.id);
    announce(workspace, into.id, next, null);
    return true;
  }

  function expectHeld(workspace: WorkspaceId, { id }: Expected, cards: readonly CardId[]): void {
    for (const card of cards) {
      const holder = holderOfCard.get<{ cluster: ClusterId }>(workspace, card)?.cluster;
      if (holder !== undefined && holder !== id) throw new Conflict(`a card belongs to cluster ${holder}`);
    }
  }

  /** Lets go of cards and identities that no fact speaks of any longer. */
  function release(workspace: WorkspaceId, cluster: ClusterId, stay: readonly Fact[], claimed: ReadonlySet<Identity>) {
    // A cluster is read by the card that it is named for.
    const named = new Set<CardId>(stay.length === 0 ? [] : [cluster, ...stay.flatMap(cardsOf)]);
    const cards = cardsOfCluster.all<{ id: CardId }>(workspace, cluster).filter(({ id }) => !named.has(id));
    for (const { id } of cards) dropCard.run(workspace, id);
    const identities = identitiesOf.all<{ value: Identity }>(workspace, cluster);
    for (const { value } of identities) if (!claimed.has(value)) dropIdentity.run(workspace, value);
  }

  function erase(workspace: WorkspaceId, from: Expected, cards: readonly CardId[], at: Instant): void {
    expect(workspace, from);
    expectHeld(workspace, from, cards);
    const facts = clusters.byIds(workspace, [from.id])[0]?.facts ?? [];
    const { gone, stay, photos, identities, claimed } = eraseCards(facts, cards);
    for (const { id } of gone) dropFact.run(workspace, from.id, id);
    release(workspace, from.id, stay, claimed);
    buried.bury(workspace, [...cards, ...photos], identities, at);
    announce(workspace, from.id, from.version + 1, null);
  }

  return {
    async read(workspace, card) {
      return clusters.holding(workspace, [card])[0];
    },
    async readMany(workspace, cards) {
      return clusters.holding(workspace, cards);
    },
    async snapshots(workspace, ids) {
      return clusters.snapshots(workspace, ids);
    },
    async holders(workspace, identities) {
      const found = new Map<Identity, ClusterId>();
      for (const identity of identities) {
        const cluster = holderOfIdentity.get<{ cluster: ClusterId }>(workspace, identity)?.cluster;
        if (cluster) found.set(identity, cluster);
      }
      return found;
    },
    async append(workspace, change) {
      if (await commit(() => write(workspace, change))) onChange?.();
    },
    async erase(workspace, from, cards, at) {
      await commit(() => erase(workspace, from, cards, at));
      // Older copies of the pages lie in the log until it is begun anew; where somebody reads just then, a later checkpoint does it.
      db.prepare("pragma wal_checkpoint(truncate)").get();
      onChange?.();
    },
    async erased(workspace, ids) {
      return new Set(ids.filter((id) => buried.isErased(workspace, id)));
    },
    async page(workspace, after, limit) {
      const ids = pageOf.all<{ id: CardId }>(workspace, after ?? "", limit).map((row) => row.id);
      return clusters.byIds(workspace, ids);
    },
    async workspaces() {
      const found: WorkspaceId[] = [];
      const after = (last: string) => nextWorkspace.get<{ workspace: WorkspaceId }>(last)?.workspace;
      for (let next = after(""); next !== undefined; next = after(next)) found.push(next);
      return found;
    },
  };
}
