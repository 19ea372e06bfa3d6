import { describe, expect, it } from "vitest";
import type { MemberId, WorkspaceId } from "../../../app/ids.ts";
import type { Job } from "../../../app/ports/inbox.ts";
import { asksDueJob, givingAsks } from "../../../app/slack/listeners/give-asks.ts";
import type { ThenPorts } from "../../../app/slack/listeners/listener-ports.ts";
import { NotDueYet } from "../../../app/steps/not-due-yet.ts";
import { settleJob, workJob } from "../../../app/steps/work-job.ts";
import { recordingLog } from "../recording-log.ts";

const day = 86_400_000;
const acme = "T1" as WorkspaceId;
const dana = "U1" as MemberId;

/** Works the job at a time, accepted at 0. @returns what it accepted, or how long it waits */
async function at(now: number, job: Job): Promise<Job | number> {
  const accepted: Job[] = [];
  const inbox = { accept: async (one: Job) => accepted.push(one) > 0 };
  const listener = givingAsks.find(({ name }) => name === job.listener);
  const taken = { ...job, attempt: 1, acceptedAt: 0 };
  const waits: number[] = [];
  const work = async () => listener?.then?.(taken, { inbox, now: () => now } as unknown as ThenPorts);
  const worker = { work, onGivenUp: async () => {}, now: () => now, log: recordingLog().log };
  const outcome = await workJob(worker, taken);
  const queue = {
    done: async () => {},
    giveUp: async () => {},
    retry: async (_job: unknown, ms: number, _reason: string, counts = true) => void waits.push(counts ? -1 : ms),
  };
  await settleJob(queue, taken, outcome);
  const [ms] = waits;
  const [next] = accepted;
  if (ms === undefined && next === undefined) throw new Error("nothing came of it");
  return ms ?? (next as Job);
}

describe("a job that waits for an ask's time", () => {
  const week = asksDueJob(acme, dana, 7 * day);

  it("isn't counted as tried, and wakes at its time to have the asks given", async () => {
    expect(await at(day, asksDueJob(acme, dana, day + 5))).toBe(5);
    expect(await at(7 * day, week)).toMatchObject({ listener: "give-asks", lane: "give-asks U1" });
    expect(new NotDueYet(1).retryable).toBe(true);
  });

  it("hands over to another one after some days, as no queue keeps a job for ever, each time by a key of its own", async () => {
    expect(await at(day, week)).toBe(3 * day);
    const next = (await at(3 * day, week)) as Job;
    expect(next).toEqual(asksDueJob(acme, dana, 7 * day, 1));
    expect(next.key).not.toBe(week.key);
  });

  it("holds up nothing else: its lane is its own", () => {
    expect(week.lane).not.toBe(asksDueJob(acme, dana, 8 * day).lane);
  });
});
