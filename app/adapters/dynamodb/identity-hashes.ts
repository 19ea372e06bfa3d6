import { createHmac, randomBytes } from "node:crypto";
import type { Identity, WorkspaceId } from "../../ids.ts";
import { partition } from "./state-keys.ts";
import type { TruthStore } from "./truth-store.ts";

interface KeyItem {
  readonly key: Uint8Array;
}

/** Hashes a workspace's identities. */
export type HashOf = (identity: Identity) => string;

/**
 * Each workspace's identities are hashed with a random key of its own. It lies beside what is streamed and archived, in the state's
 * table: who has an archive can't try numbers out on the hashes, and where it is deleted nobody can.
 */
export function identityHashes(keys: TruthStore) {
  const known = new Map<WorkspaceId, HashOf>();

  function remember(workspace: WorkspaceId, { key }: KeyItem): HashOf {
    const hashOf = (identity: Identity) => createHmac("sha256", key).update(identity).digest("base64url");
    known.set(workspace, hashOf);
    return hashOf;
  }

  /** `undefined`: nothing was ever hashed for this workspace. */
  async function find(workspace: WorkspaceId): Promise<HashOf | undefined> {
    const there = known.get(workspace);
    if (there) return there;
    const item = await keys.get<KeyItem>(keyOfKey(workspace));
    return item && remember(workspace, item);
  }

  return {
    find,
    async findOrMake(workspace: WorkspaceId): Promise<HashOf> {
      const there = await find(workspace);
      if (there) return there;
      // Somebody else may make one meanwhile: then theirs is there.
      await keys.create({ ...keyOfKey(workspace), key: randomBytes(32) });
      const made = await keys.get<KeyItem>(keyOfKey(workspace));
      if (made === undefined) throw new Error("the key of identities went as it came");
      return remember(workspace, made);
    },
  };
}

function keyOfKey(workspace: WorkspaceId) {
  return { pk: partition(workspace, "identity-key"), sk: "key" };
}
