import { randomUUID } from "node:crypto";
import type { MessageRef } from "../../contacts/facts.ts";
import type { WorkspaceId } from "../../ids.ts";
import type { Replies, Reply } from "../../ports/replies.ts";
import type { Item, StateItems } from "./state-items.ts";
import { digestOf, partition } from "./state-keys.ts";

export function dynamodbReplies(state: StateItems): Replies {
  return {
    async claim(workspace, key) {
      const by = randomUUID();
      const { made, item } = await state.create({ ...keyOf(workspace, key), by });
      // When an answer was lost, what stands in the way is this claim itself.
      if (made || item?.by === by) return undefined;
      return item === undefined ? {} : replyOf(item);
    },
    async settle(workspace, key, { said, digest }) {
      const missing = Object.entries({ said, digest }).flatMap(([name, value]) => (value === undefined ? [name] : []));
      await state.change(keyOf(workspace, key), { set: { said, digest }, remove: missing }, { orCreate: true });
    },
    async read(workspace, key) {
      const item = await state.get(keyOf(workspace, key));
      return item && replyOf(item);
    },
  };
}

function keyOf(workspace: WorkspaceId, key: string) {
  return { pk: partition(workspace, "reply", digestOf(key)), sk: "reply" };
}

function replyOf({ said, digest }: Item): Reply {
  return {
    ...(said === undefined ? {} : { said: said as MessageRef }),
    ...(digest === undefined ? {} : { digest: digest as string }),
  };
}
