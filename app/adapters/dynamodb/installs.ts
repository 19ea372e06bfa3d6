import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Install, Installs } from "../../ports/installs.ts";
import { type Sealed, type SealingKeys, seal, unseal } from "./sealing.ts";
import type { StateItems } from "./state-items.ts";
import { type Key, partition } from "./state-keys.ts";

/** @param sealingKeys asked each time: a secret is read late, and may be another one later. */
export function dynamodbInstalls(state: StateItems, sealingKeys: () => Promise<SealingKeys>): Installs {
  const sealedIn = async (workspace: WorkspaceId, token: string) =>
    seal(await sealingKeys(), token, [workspace, "bot"]);

  return {
    async read(workspace) {
      const item = await state.get(keyOf(workspace));
      if (item === undefined) return undefined;
      const { botUser, ...sealed } = item as unknown as Sealed & { readonly botUser: MemberId };
      const keys = await sealingKeys();
      const botToken = unseal(keys, sealed, [workspace, "bot"]);
      // So that an old key can be dropped one day. Purged or saved anew meanwhile, it stays as it is.
      if (sealed.key !== keys.current) {
        const set = { ...(await sealedIn(workspace, botToken)) };
        await state.change(keyOf(workspace), { set, if: { equals: { text: sealed.text } } });
      }
      return { botToken, botUser };
    },
    async save(workspace, { botToken, botUser }: Install) {
      await state.putMany([{ ...keyOf(workspace), ...(await sealedIn(workspace, botToken)), botUser }]);
    },
    purge: (workspace) => state.deleteMany([keyOf(workspace)]),
  };
}

function keyOf(workspace: WorkspaceId): Key {
  return { pk: partition(workspace, "install"), sk: "install" };
}
