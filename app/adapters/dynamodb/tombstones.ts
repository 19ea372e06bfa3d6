import type { Fact } from "../../contacts/facts.ts";
import { Erased } from "../../errors.ts";
import type { Identity, Instant, WorkspaceId } from "../../ids.ts";
import { erasedForMs, isFromBefore, tracesOf } from "../../privacy/erasing.ts";
import type { HashOf } from "./identity-hashes.ts";
import type { Key } from "./state-keys.ts";
import type { Write } from "./transact.ts";
import { standing, untorn } from "./truth-heads.ts";
import { erasedKey } from "./truth-keys.ts";
import type { TruthStore } from "./truth-store.ts";

/** What stays of a card, a photo, or (for a while) of an identity that was erased. */
export interface Tombstone {
  readonly at: Instant;
  readonly expires?: number;
  /** Set: it counts once that plan is committed. */
  readonly plan?: string;
}

export function tombstones(store: TruthStore, clock: () => number) {
  const find = (workspace: WorkspaceId, ids: readonly string[]) =>
    untorn(async () => {
      const read = await store.getMany<Tombstone>(ids.map((id) => erasedKey(workspace, id)));
      const found = await standing(store, workspace, read);
      const now = clock() / 1000;
      return new Map(
        ids.flatMap((id, at) => {
          const one = found[at];
          return one && (one.expires === undefined || one.expires > now) ? [[id, one] as const] : [];
        }),
      );
    });

  /** @throws Erased if one of the facts would bring somebody back. */
  async function refuseErased(workspace: WorkspaceId, facts: readonly Fact[], hashOf: HashOf): Promise<void> {
    const all = facts.map((fact) => {
      const { identities, ...traces } = tracesOf(fact);
      return { ...traces, hashes: identities.map(hashOf) };
    });
    const wanted = new Set(all.flatMap(({ ids, hashes }) => [...ids, ...hashes]));
    const found = await find(workspace, [...wanted]);
    if (found.size === 0) return;
    for (const { ids, hashes, ...traces } of all) {
      if (ids.some((id) => found.has(id))) throw new Erased("a card or its photo was erased");
      for (const hash of hashes) {
        const known = found.get(hash);
        if (known && isFromBefore(traces, known.at)) throw new Erased("the person on the card was erased");
      }
    }
  }

  /** What puts them up, as long as nobody did so later. */
  function raise(
    workspace: WorkspaceId,
    ids: Iterable<string>,
    identities: Iterable<Identity>,
    at: Instant,
    hashOf: HashOf,
  ): readonly { readonly id: string; readonly key: Key; readonly write: (plan?: string) => Write }[] {
    const expires = Math.ceil((Date.parse(at) + erasedForMs) / 1000);
    const put = (id: string, tombstone: Tombstone) => ({
      id,
      key: erasedKey(workspace, id),
      write: (plan?: string): Write => ({
        Put: {
          TableName: store.table,
          Item: { ...erasedKey(workspace, id), ...tombstone, plan },
          ConditionExpression: "attribute_not_exists(pk) OR #at <= :at OR attribute_exists(#plan)",
          ExpressionAttributeNames: { "#at": "at", "#plan": "plan" },
          ExpressionAttributeValues: { ":at": at },
        },
      }),
    });
    return [
      ...[...new Set(ids)].map((id) => put(id, { at })),
      ...[...new Set(identities)].map((identity) => put(hashOf(identity), { at, expires })),
    ];
  }

  return { find, refuseErased, raise };
}

export type Tombstones = ReturnType<typeof tombstones>;
