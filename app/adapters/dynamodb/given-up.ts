import type { WorkspaceId } from "../../ids.ts";
import type { GivenUp } from "../../ports/inbox.ts";
import type { SentJob } from "../../ports/inbox-keys.ts";
import { inOrder } from "./in-order.ts";
import type { Item, StateItems } from "./state-items.ts";
import { digestOf, everySalt, jobKey, type Key, partition, saltOf } from "./state-keys.ts";

/** How many entries of a list are looked at together. */
const pageSize = 100;

/** Under what all workspaces' jobs are listed that were given up: for the operator, and of them only where to find them. */
const every = "" as WorkspaceId;

/** Whether a job's item says that it was given up, and nobody knows of a newer message of it. */
export function isGivenUp({ over, body, sentBy }: Item): boolean {
  return body !== undefined && (over === "given-up" || (over === undefined && sentBy === undefined));
}

export function givenUpOf(item: Item): GivenUp & SentJob {
  const { body, reason, at, attempt } = item as unknown as Record<"body" | "reason", string> &
    Record<"at" | "attempt", number>;
  return { ...(JSON.parse(body) as SentJob), attempt, reason, at };
}

/** A job's entries in the lists of what was given up: its workspace's, and the operator's. */
export function givenUpEntries({ workspace, key }: SentJob, at: number, expires: number): readonly Item[] {
  const salt = saltOf(`${workspace} ${key}`);
  const sk = `${String(at).padStart(15, "0")}#${digestOf(workspace, key)}`;
  const job = jobKey(workspace, key);
  return [workspace, every].map((list) => ({ pk: listPartition(list, salt), sk, at, expires, job }));
}

export async function listGivenUp(
  state: StateItems,
  workspace: WorkspaceId | undefined,
  limit: number,
): Promise<readonly GivenUp[]> {
  const sources = everySalt.map((salt) =>
    state.query(listPartition(workspace ?? every, salt), { newestFirst: true, pageSize }),
  );
  const found: GivenUp[] = [];
  let some: Item[] = [];
  const look = async () => {
    const jobs = await state.getMany(some.map(({ job }) => job as Key));
    for (const [at, entry] of some.entries()) {
      const job = jobs[at];
      if (job !== undefined && isGivenUp(job) && job.at === entry.at) found.push(withoutGeneration(givenUpOf(job)));
    }
    some = [];
  };
  for await (const entry of inOrder(sources, (one, other) => one.sk > other.sk)) {
    some.push(entry);
    if (some.length === pageSize) await look();
    if (found.length >= limit) break;
  }
  await look();
  return found.slice(0, limit);
}

function withoutGeneration({ generation: _, ...job }: GivenUp & SentJob): GivenUp {
  return job;
}

function listPartition(workspace: WorkspaceId, salt: string): string {
  return partition(workspace, "given-up", salt);
}
