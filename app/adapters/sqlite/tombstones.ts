import { createHmac, randomBytes } from "node:crypto";
import type { Fact } from "../../contacts/facts.ts";
import { Erased } from "../../errors.ts";
import type { Identity, Instant, WorkspaceId } from "../../ids.ts";
import { erasedForMs, isFromBefore, tracesOf } from "../../privacy/erasing.ts";
import type { Database } from "./database.ts";

export interface TombstoneOptions {
  /** What identities are hashed with; without one, none of this process is known to another. */
  readonly eraseKey?: Uint8Array;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** What stays of whom was erased: ids of cards and photos, and hashes of identities until they expire. */
export function tombstones(db: Database, { eraseKey = randomBytes(32), clock = Date.now }: TombstoneOptions) {
  const put = db.prepare("insert into tombstone (workspace, id, at) values (?, ?, ?) on conflict do nothing");
  const find = db.prepare("select 1 from tombstone where workspace = ? and id = ?");
  const putHash = db.prepare(`insert into erased_identity (workspace, hash, at, expires) values (?, ?, ?, ?)
    on conflict do update set at = max(at, excluded.at), expires = max(expires, excluded.expires)`);
  const findHash = db.prepare("select at from erased_identity where workspace = ? and hash = ? and expires > ?");
  const forgetHashes = db.prepare("delete from erased_identity where expires <= ?");

  const hashOf = (workspace: WorkspaceId, identity: Identity) =>
    createHmac("sha256", eraseKey).update(`${workspace} ${identity}`).digest("base64url");
  const isErased = (workspace: WorkspaceId, id: string) => find.get(workspace, id) !== undefined;

  return {
    isErased,

    bury(workspace: WorkspaceId, ids: Iterable<string>, identities: Iterable<Identity>, at: Instant): void {
      const erasedAt = Date.parse(at);
      forgetHashes.run(clock());
      for (const id of ids) put.run(workspace, id, erasedAt);
      for (const identity of identities) {
        putHash.run(workspace, hashOf(workspace, identity), at, erasedAt + erasedForMs);
      }
    },

    /** @throws Erased if one of the facts would bring somebody back. */
    refuseErased(workspace: WorkspaceId, facts: readonly Fact[]): void {
      for (const fact of facts) {
        const traces = tracesOf(fact);
        if (traces.ids.some((id) => isErased(workspace, id))) throw new Erased("a card or its photo was erased");
        for (const identity of traces.identities) {
          const known = findHash.get<{ at: Instant }>(workspace, hashOf(workspace, identity), clock());
          if (known && isFromBefore(traces, known.at)) throw new Erased("the person on the card was erased");
        }
      }
    },
  };
}
