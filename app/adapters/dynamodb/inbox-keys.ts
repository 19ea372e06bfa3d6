import { randomUUID } from "node:crypto";
import type { Job } from "../../ports/inbox.ts";
import type { InboxKeys, SentJob } from "../../ports/inbox-keys.ts";
import { givenUpEntries, givenUpOf, isGivenUp, listGivenUp } from "./given-up.ts";
import type { Item, StateItems } from "./state-items.ts";
import { jobKey } from "./state-keys.ts";

/** A message lives for 14 days at most: until then its key has to be known. */
const keptSeconds = 21 * 24 * 60 * 60;

/** What is kept of a job that was given up. */
const kept = ["body", "reason", "at", "attempt"];

/**
 * One item for each key. `over` (done, given-up) is missing while it is open; `sentBy` while nobody knows whether its message is in the
 * queue. What was given up keeps the job itself until its next message is known to be there.
 */
export function dynamodbInboxKeys(state: StateItems): InboxKeys {
  async function open(job: Job, at: number) {
    const by = randomUUID();
    const key = jobKey(job.workspace, job.key);
    const mine: Item = { ...key, by, generation: 1, acceptedAt: at, tries: 0, expires: expiryAt(at) };
    const { made, item = mine } = await state.create(mine);
    const { generation, acceptedAt } = item as unknown as SentJob;
    const isSent = !made && item.by !== by && (item.sentBy !== undefined || item.over !== undefined || generation > 1);
    return { job: { ...job, generation, acceptedAt }, sent: isSent };
  }

  return {
    open,
    async sent(ref) {
      const sentBy = randomUUID();
      const { made, item } = await state.change(jobKey(ref.workspace, ref.key), {
        set: { sentBy },
        if: { equals: { generation: ref.generation }, missing: ["sentBy"] },
      });
      return made || item?.sentBy === sentBy;
    },
    async begin(ref) {
      const begun = randomUUID();
      const { made, item } = await state.change(jobKey(ref.workspace, ref.key), {
        set: { begun },
        add: { tries: 1 },
        remove: kept,
        if: { equals: { generation: ref.generation }, differs: { begun }, missing: ["over"] },
      });
      return made || item?.begun === begun ? (item?.tries as number) : undefined;
    },
    async uncount(ref) {
      const uncounted = randomUUID();
      await state.change(jobKey(ref.workspace, ref.key), {
        set: { uncounted },
        add: { tries: -1 },
        if: { equals: { generation: ref.generation }, differs: { uncounted }, missing: ["over"] },
      });
    },
    async done(ref) {
      await state.change(jobKey(ref.workspace, ref.key), {
        set: { over: "done" },
        remove: kept,
        if: { equals: { generation: ref.generation }, missing: ["over"] },
      });
    },
    async giveUp(job, reason, at) {
      const key = jobKey(job.workspace, job.key);
      const before = await state.get(key);
      if (before === undefined || before.generation !== job.generation || before.over !== undefined) return undefined;
      // The lists come first: an entry whose job isn't given up is passed over.
      await state.putMany(givenUpEntries(job, at, expiryAt(at)));
      const over = { over: "given-up", body: JSON.stringify(job), reason, at, attempt: before.tries };
      const by = randomUUID();
      const { made, item } = await state.change(key, {
        set: { ...over, overBy: by, expires: expiryAt(at) },
        if: { equals: { generation: job.generation }, missing: ["over"] },
      });
      return made || item?.overBy === by ? (before.tries as number) : undefined;
    },
    givenUp: (workspace, limit) => listGivenUp(state, workspace, limit),
    async reopen({ workspace, key }) {
      let item = await state.get(jobKey(workspace, key));
      while (item !== undefined && isGivenUp(item)) {
        const job = givenUpOf(item);
        // Somebody opened it already, and may have been stopped before its message was sent.
        if (item.over === undefined) return { ...job, generation: item.generation as number };
        const generation = (item.generation as number) + 1;
        const { made, item: now } = await state.change(jobKey(workspace, key), {
          set: { generation, tries: 0 },
          remove: ["over", "sentBy"],
          if: { equals: { generation: item.generation, over: "given-up" } },
        });
        if (made) return { ...job, generation };
        item = now;
      }
      return undefined;
    },
    async forget({ workspace, key }) {
      let item = await state.get(jobKey(workspace, key));
      while (item !== undefined && isGivenUp(item)) {
        const { made, item: now } = await state.change(jobKey(workspace, key), {
          set: { over: "done" },
          remove: kept,
          if: { equals: { generation: item.generation, at: item.at } },
        });
        if (made) return;
        item = now;
      }
    },
  };
}

function expiryAt(at: number): number {
  return Math.floor(at / 1000) + keptSeconds;
}
