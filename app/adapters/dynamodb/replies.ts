import { randomUUID } from "node:crypto";
import type { MessageRef } from "../../contacts/facts.ts";
import type { WorkspaceId } from "../../ids.ts";
import { longestUpdateMs, type Replies, type Reply } from "../../ports/replies.ts";
import type { Item, StateItems } from "./state-items.ts";
import { digestOf, partition } from "./state-keys.ts";

/** Each update that was begun is an attribute of its own, so that two at once don't meet. */
const begun = "begun-";

/** `clock` in milliseconds since 1970. */
export function dynamodbReplies(state: StateItems, clock: () => number = Date.now): Replies {
  const longAgo = () => clock() - longestUpdateMs;

  return {
    async claim(workspace, key) {
      const by = randomUUID();
      const { made, item } = await state.create({ ...keyOf(workspace, key), by });
      // When an answer was lost, what stands in the way is this claim itself.
      if (made || item?.by === by) return undefined;
      return item === undefined ? {} : replyOf(item, longAgo());
    },
    async begin(workspace, key) {
      const update = `${begun}${randomUUID()}`;
      const change = { set: { [update]: clock() } };
      const { item } = await state.change(keyOf(workspace, key), change, { orCreate: true });
      const dead = item === undefined ? [] : updatesOf(item).filter(([, at]) => at <= longAgo());
      if (dead.length > 0) await state.change(keyOf(workspace, key), { remove: dead.map(([name]) => name) });
      return update;
    },
    async settle(workspace, key, { said, digest }, update) {
      const missing = Object.entries({ said, digest }).flatMap(([name, value]) => (value === undefined ? [name] : []));
      const remove = update === undefined ? missing : [...missing, update];
      await state.change(keyOf(workspace, key), { set: { said, digest }, remove }, { orCreate: true });
    },
    async read(workspace, key) {
      const item = await state.get(keyOf(workspace, key));
      return item && replyOf(item, longAgo());
    },
  };
}

function keyOf(workspace: WorkspaceId, key: string) {
  return { pk: partition(workspace, "reply", digestOf(key)), sk: "reply" };
}

function updatesOf(item: Item): [string, number][] {
  return Object.entries(item).filter((one): one is [string, number] => one[0].startsWith(begun));
}

function replyOf(item: Item, longAgo: number): Reply {
  const { said, digest } = item;
  return {
    ...(said === undefined ? {} : { said: said as MessageRef }),
    ...(digest === undefined ? {} : { digest: digest as string }),
    ...(updatesOf(item).some(([, at]) => at > longAgo) ? { inDoubt: true } : {}),
  };
}
