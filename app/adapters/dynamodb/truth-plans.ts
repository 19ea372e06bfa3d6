import { randomUUID } from "node:crypto";
import type { ClusterId, WorkspaceId } from "../../ids.ts";
import { writeMany } from "./batches.ts";
import { sideBySide } from "./side-by-side.ts";
import { everySalt, type Key, partition } from "./state-keys.ts";
import { mostBytes, transact, type Write } from "./transact.ts";
import type { Head, Plan, Unfinished } from "./truth-heads.ts";
import { headKey, keyOf, listKey, planKey } from "./truth-keys.ts";
import type { TruthStore } from "./truth-store.ts";

/** What is written ahead for a plan: it means nothing to anybody before the plan is committed. */
export interface Staged {
  /** How it is taken back, or made plain: a head that waits, something that points to a cluster, or facts that nothing names yet. */
  readonly kind: "head" | "pointer" | "facts";
  readonly key: Key;
  readonly write: Write;
  readonly bytes: number;
}

/** What was staged together. */
interface Note extends Key {
  readonly staged: readonly { readonly kind: Staged["kind"]; readonly key: Key }[];
}

/** When a plan passes that was abandoned, or for which nothing was staged: seconds since 1970. */
const tomorrow = () => Math.floor(Date.now() / 1000) + 24 * 60 * 60;

/** Requests that wait for their answers side by side. */
const atOnce = 16;

/** What goes with each part of a plan: that it is open, and the note. */
const besides = 2;

/**
 * Changes that are too large for one transaction: what they write is staged in parts, each only as long as the plan is open, and counts
 * from the one transaction on that changes the cluster's head and commits the plan. Before that, whoever meets a plan may abandon it;
 * after it, whoever meets what is left of it finishes it.
 */
export function truthPlans(store: TruthStore, mostItems: number) {
  const table = { TableName: store.table };

  /** From the first that is staged on, a plan stays until somebody brings it to its end. */
  const stays = (workspace: WorkspaceId, plan: string): Write => ({
    Update: { ...table, Key: planKey(workspace, plan), UpdateExpression: "REMOVE expires", ...isOpen },
  });

  /** @returns false if something of it isn't as it was expected, or somebody abandoned the plan. */
  async function stage(workspace: WorkspaceId, plan: string, all: readonly Staged[]): Promise<boolean> {
    for (const [at, some] of portions(all, mostItems - besides).entries()) {
      const note = { ...planKey(workspace, plan), sk: `${plan}#${String(at).padStart(4, "0")}` };
      const { made } = await transact(store.client, [
        at === 0 ? stays(workspace, plan) : { ConditionCheck: { ...table, Key: planKey(workspace, plan), ...isOpen } },
        { Put: { ...table, Item: { ...note, staged: some.map(({ kind, key }) => ({ kind, key })) } } },
        ...some.map(({ write }) => write),
      ]);
      if (!made) return false;
    }
    return true;
  }

  const notesOf = ({ pk, sk }: Key) => store.query<Note>(pk, { within: `${sk}#` });
  const removeAll = (keys: readonly Key[]) =>
    writeMany(
      store.client,
      store.table,
      keys.map((Key) => ({ DeleteRequest: { Key: keyOf(Key) } })),
    );

  async function abandon(workspace: WorkspaceId, plan: string): Promise<void> {
    const key = planKey(workspace, plan);
    const abandoned = await store.update(key, {
      UpdateExpression: "SET #state = :abandoned, expires = :expires",
      ConditionExpression: "attribute_exists(pk) AND #state <> :committed",
      ExpressionAttributeNames: { "#state": "state" },
      ExpressionAttributeValues: {
        ":abandoned": "abandoned",
        ":committed": "committed",
        // What was staged at the same moment may show late: whoever meets it still finds that it counts for nothing.
        ":expires": tomorrow(),
      },
    });
    if (!abandoned) return;
    const notes = await notesOf(key);
    const staged = notes.flatMap((note) => note.staged);
    await sideBySide(staged, atOnce, async ({ kind, key: one }) => {
      if (kind === "head") await store.update(one, { UpdateExpression: "REMOVE #next", ...isNextOf(plan) });
      else if (kind === "pointer") await removePointer(one, "plan", plan);
    });
    await removeAll(staged.filter(({ kind }) => kind === "facts").map((one) => one.key));
    await removeAll(notes);
  }

  async function removePointer(key: Key, attribute: "plan" | "to", value: string): Promise<void> {
    await transact(store.client, [
      {
        Delete: {
          ...table,
          Key: keyOf(key),
          ConditionExpression: "#is = :is",
          ExpressionAttributeNames: { "#is": attribute },
          ExpressionAttributeValues: { ":is": value },
        },
      },
    ]);
  }

  /** What a committed change left to be done; to be done again until it is. */
  async function finish(workspace: WorkspaceId, cluster: ClusterId, unfinished: Unfinished): Promise<void> {
    const { plan, absorbs = [], drops = [] } = unfinished;
    await removeAll(drops.filter(({ to }) => to === undefined));
    await sideBySide(drops, atOnce, async (drop) => {
      if (drop.to !== undefined) await removePointer(drop, "to", drop.to);
    });
    if (plan !== undefined) {
      const key = planKey(workspace, plan);
      const notes = await notesOf(key);
      const staged = notes.flatMap((note) => note.staged);
      await sideBySide(staged, atOnce, async ({ kind, key: one }) => {
        if (kind === "head") await store.update(one, goesOn(plan));
        else if (kind === "pointer") await store.update(one, { UpdateExpression: "REMOVE #plan", ...isOf(plan) });
      });
      await removeAll(absorbs.map((id) => listKey(workspace, id)));
      await removeAll(notes);
      await removeAll([key]);
    }
    await store.update(headKey(workspace, cluster), {
      UpdateExpression: "REMOVE unfinished",
      ConditionExpression: "unfinished = :unfinished",
      ExpressionAttributeValues: { ":unfinished": unfinished },
    });
  }

  /** Brings a plan to its end, whoever began it. */
  async function settle(workspace: WorkspaceId, plan: string): Promise<void> {
    const found = await store.get<Plan>(planKey(workspace, plan));
    if (found === undefined) return;
    if (found.state !== "committed") return abandon(workspace, plan);
    const head = await store.get<Head>(headKey(workspace, found.into));
    // Another change of the cluster finished it first.
    const unfinished = head?.unfinished?.plan === plan ? head.unfinished : { plan };
    await finish(workspace, found.into, unfinished);
  }

  return {
    async open(workspace: WorkspaceId, into: ClusterId): Promise<string> {
      const plan = randomUUID();
      const item = { ...planKey(workspace, plan), state: "open", into, begun: Date.now(), expires: tomorrow() };
      await transact(store.client, [{ Put: { ...table, Item: item } }]);
      return plan;
    },
    stage,
    abandon,
    /** What commits it, with whatever else is in its transaction. */
    commits: (workspace: WorkspaceId, plan: string): Write => ({
      Update: {
        ...table,
        Key: planKey(workspace, plan),
        UpdateExpression: "SET #state = :committed REMOVE expires",
        ...isOpen,
        ExpressionAttributeValues: { ...isOpen.ExpressionAttributeValues, ":committed": "committed" },
      },
    }),
    settle,
    finish,
    /** All of a workspace that were begun before that time (milliseconds since 1970), whoever began them. */
    async settleAll(workspace: WorkspaceId, before = Number.POSITIVE_INFINITY): Promise<void> {
      for (const salt of everySalt) {
        const items = await store.query<Plan & Note>(partition(workspace, "plan", salt), {});
        for (const { sk } of items.filter(({ state, begun }) => state !== undefined && begun < before))
          await settle(workspace, sk);
      }
    },
  };
}

export type TruthPlans = ReturnType<typeof truthPlans>;

function portions(all: readonly Staged[], most: number): readonly (readonly Staged[])[] {
  const found: Staged[][] = [];
  let [room, bytesLeft] = [0, 0];
  for (const one of all) {
    if (room === 0 || bytesLeft < one.bytes) {
      found.push([]);
      [room, bytesLeft] = [most, mostBytes];
    }
    found.at(-1)?.push(one);
    room -= 1;
    bytesLeft -= one.bytes;
  }
  return found;
}

function goesOn(plan: string) {
  const condition = isNextOf(plan);
  return {
    ...condition,
    UpdateExpression: "SET #into = #next.#into, #version = #next.#version REMOVE #next, #facts, #packs",
    ExpressionAttributeNames: {
      ...condition.ExpressionAttributeNames,
      "#into": "into",
      "#version": "version",
      "#facts": "facts",
      "#packs": "packs",
    },
  };
}

const isOpen = {
  ConditionExpression: "#state = :state",
  ExpressionAttributeNames: { "#state": "state" },
  ExpressionAttributeValues: { ":state": "open" },
};

function isNextOf(plan: string) {
  return {
    ConditionExpression: "#next.#plan = :plan",
    ExpressionAttributeNames: { "#next": "next", "#plan": "plan" },
    ExpressionAttributeValues: { ":plan": plan },
  };
}

function isOf(plan: string) {
  return {
    ConditionExpression: "#plan = :plan",
    ExpressionAttributeNames: { "#plan": "plan" },
    ExpressionAttributeValues: { ":plan": plan },
  };
}
