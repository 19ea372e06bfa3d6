import { setTimeout } from "node:timers/promises";
import { Conflict } from "../../errors.ts";
import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { Key } from "./state-keys.ts";
import { headKey, planKey } from "./truth-keys.ts";
import type { TruthStore } from "./truth-store.ts";

/** A card or an identity, and the cluster that held it when it was claimed; that one's head tells where it went. */
export interface Pointer {
  readonly to: ClusterId;
  /** Set: it counts once that plan is committed. */
  readonly plan?: string;
}

/** What is still to be done after a change was committed. Nobody needs it to be done to read right. */
export interface Unfinished {
  readonly plan?: string;
  /** Clusters whose own heads don't say yet that they are part of this one. */
  readonly absorbs?: readonly ClusterId[];
  /** Items that nothing may use any longer. */
  readonly drops?: readonly (Key & { readonly to?: ClusterId })[];
}

export interface Head {
  readonly version: number;
  /** The change that made this version. */
  readonly change: string;
  /** Facts, as JSON. */
  readonly facts?: string;
  /** Names of items with more facts. */
  readonly packs?: readonly string[];
  readonly into?: ClusterId;
  /** It goes there as soon as the plan is committed; until then nobody else may change it. */
  readonly next?: { readonly into: ClusterId; readonly version: number; readonly plan: string };
  readonly unfinished?: Unfinished;
  /** How many heads one may have to pass to come here; missing: none. */
  readonly depth?: number;
}

export interface Plan extends Key {
  readonly state: "open" | "committed" | "abandoned";
  readonly into: ClusterId;
  /** Milliseconds since 1970. */
  readonly begun: number;
}

/** What was read doesn't fit together, since it was written meanwhile. */
export class Torn extends Conflict {}

const mostReadings = 8;

/** Reads again as long as others write between the parts of what is read. @throws Conflict if that goes on. */
export async function untorn<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (thrown) {
      if (!(thrown instanceof Torn) || attempt === mostReadings) throw thrown;
      await setTimeout(Math.random() * 5 * 2 ** attempt);
    }
  }
}

/** @throws Torn if one is over: whatever named it says something else by now. */
export async function committedPlans(
  { getMany }: TruthStore,
  workspace: WorkspaceId,
  plans: readonly string[],
): Promise<ReadonlySet<string>> {
  const names = [...new Set(plans)];
  if (names.length === 0) return new Set();
  const found = await getMany<Plan>(names.map((name) => planKey(workspace, name)));
  if (found.some((plan) => plan === undefined)) throw new Torn("a plan was over while it was read");
  return new Set(names.filter((_, at) => found[at]?.state === "committed"));
}

/** Where a head says that its cluster went, by plans that are committed. */
export function wentInto(head: Head | undefined, committed: ReadonlySet<string>) {
  if (head?.into !== undefined) return { into: head.into, version: head.version };
  return head?.next !== undefined && committed.has(head.next.plan) ? head.next : undefined;
}

export interface Located {
  readonly id: ClusterId;
  readonly head: Head;
}

/** The live clusters to which these have come; those that never were are left out. */
export async function locate(
  store: TruthStore,
  workspace: WorkspaceId,
  ids: readonly ClusterId[],
): Promise<ReadonlyMap<ClusterId, Located>> {
  const live = new Map<ClusterId, Head>();
  const went = new Map<ClusterId, ClusterId>();
  const seen = new Set<ClusterId>();
  for (let unread = [...new Set(ids)]; unread.length > 0; ) {
    const heads = await store.getMany<Head>(unread.map((id) => headKey(workspace, id)));
    const plans = heads.flatMap((head) => (head?.next === undefined ? [] : [head.next.plan]));
    const committed = await committedPlans(store, workspace, plans);
    for (const [at, id] of unread.entries()) {
      seen.add(id);
      const into = wentInto(heads[at], committed)?.into;
      if (into !== undefined) went.set(id, into);
      else if (heads[at] !== undefined) live.set(id, heads[at]);
    }
    unread = [...new Set(went.values())].filter((id) => !seen.has(id));
  }
  const endOf = (id: ClusterId) => {
    let end = id;
    for (let next = went.get(end); next !== undefined; next = went.get(end)) end = next;
    return end;
  };
  return new Map(
    ids.flatMap((id) => {
      const end = endOf(id);
      const head = live.get(end);
      return head === undefined ? [] : [[id, { id: end, head }] as const];
    }),
  );
}

/** Of what is read, that which counts: not what belongs to a plan that isn't committed. */
export async function standing<T extends { readonly plan?: string }>(
  store: TruthStore,
  workspace: WorkspaceId,
  read: readonly (T | undefined)[],
): Promise<readonly (T | undefined)[]> {
  const plans = read.flatMap((one) => (one?.plan === undefined ? [] : [one.plan]));
  const committed = await committedPlans(store, workspace, plans);
  return read.map((one) => (one?.plan === undefined || committed.has(one.plan) ? one : undefined));
}
