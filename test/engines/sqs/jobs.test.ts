import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { takeOverDead } from "../../../app/adapters/sqs/dead-jobs.ts";
import { ForeignMessage } from "../../../app/adapters/sqs/message.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { type Job, JobTooLarge, type Taken } from "../../../app/ports/inbox.ts";
import { eventSource } from "./event-source.ts";
import { type Each, openInbox } from "./open-inbox.ts";

const acme = "T1" as WorkspaceId;
const job = (key: string, lane = key): Job => ({
  workspace: acme,
  key,
  listener: "photo",
  lane,
  input: { text: "박지수" },
});
/** Until a message is given again; it is there sooner. */
const lookSeconds = 20;

describe("a job of SQS's", () => {
  it("that is to come later holds up its lane and no other, though all came in one batch", async () => {
    const { inbox, jobs, source } = await openInbox();
    for (const [key, lane] of [
      ["a1", "a"],
      ["a2", "a"],
      ["a3", "a"],
      ["b1", "b"],
    ] as const)
      await inbox.accept(job(key, lane));
    const given: Taken[] = [];
    const mapping = source(given, async (taken) => {
      if (taken.key !== "a1" || taken.attempt > 1) return "done";
      await jobs.retry(taken, 1_000, "stopped");
      return "again";
    });
    await mapping.poll();
    expect(given.map(({ key }) => key).sort()).toEqual(["a1", "b1"]);
    expect(await mapping.poll()).toEqual([]);
    given.length = 0;
    await mapping.poll(lookSeconds);
    await mapping.drain();
    expect(given.map(({ key, attempt }) => [key, attempt])).toEqual([
      ["a1", 2],
      ["a2", 1],
      ["a3", 1],
    ]);
  });

  it("is tried as often as it says, and a try that said nothing about it isn't counted", async () => {
    const { inbox, jobs, source } = await openInbox();
    await inbox.accept(job("a"));
    const attempts: number[] = [];
    const mapping = source([], async (taken) => {
      attempts.push(taken.attempt);
      if (attempts.length === 4) return "done";
      await jobs.retry(taken, 0, "put off", attempts.length === 3);
      return "again";
    });
    await mapping.drain();
    expect(attempts).toEqual([1, 1, 1, 2]);
  });

  it("counts tries also of functions that died, and not messages that came and weren't tried", async () => {
    const { inbox, source, errors } = await openInbox({ visibilityTimeout: 0 });
    for (const key of ["a1", "a2"]) await inbox.accept(job(key, "a"));
    const given: Taken[] = [];
    const mapping = source(given, async ({ key, attempt }) => {
      if (key === "a1" && attempt < 4) throw new Error("died");
      return "done";
    });
    await expect
      .poll(async () => (await mapping.poll()).length + given.filter(({ key }) => key === "a2").length)
      .toBe(3);
    expect(given.map(({ key, attempt }) => [key, attempt])).toEqual([
      ["a1", 1],
      ["a1", 2],
      ["a1", 3],
      ["a1", 4],
      ["a2", 1],
    ]);
    expect(errors).toHaveLength(3);
  });

  it("can be put off for hours, and for no longer than SQS lets", async () => {
    const { inbox, jobs, source, errors } = await openInbox();
    for (const key of ["a", "b"]) await inbox.accept(job(key));
    const mapping = source([], async (taken) => {
      await jobs.retry(taken, taken.key === "a" ? 48 * 60 * 60 * 1000 : 60_000, "put off");
      return "again";
    });
    expect(await mapping.drain()).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  it("that is larger than can be kept is refused, and not known: cut down, it is taken", async () => {
    const { inbox, work } = await openInbox();
    const text = "박".repeat(90_000);
    await expect(inbox.accept({ ...job("a"), input: { text } })).rejects.toThrow(JobTooLarge);
    expect(await inbox.accept({ ...job("a"), input: { text: text.slice(0, 80_000) } })).toBe(true);
    const giveUp: Each = async (taken) => {
      await inbox.giveUp(taken, "broken");
      return "settled";
    };
    expect(await work(giveUp)).toHaveLength(1);
    expect(await inbox.again({ workspace: acme, key: "a" })).toBe(true);
    expect((await work()).map(({ input }) => input)).toEqual([{ text: text.slice(0, 80_000) }]);
  });

  it("that isn't one of the inbox's is none", async () => {
    const { client, inboxUrl, source, errors } = await openInbox();
    for (const [at, body] of ["hello", "[]", '{"workspace":"T1"}', "null"].entries()) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: inboxUrl,
          MessageBody: body,
          MessageGroupId: `g${at}`,
          MessageDeduplicationId: `d${at}`,
        }),
      );
    }
    expect(await source([]).drain()).toHaveLength(4);
    expect(errors).toEqual(Array.from({ length: 4 }, () => expect.any(ForeignMessage)));
  });
});

describe("a job whose function died each time", () => {
  async function died(before: (opened: Awaited<ReturnType<typeof openInbox>>, taken: Taken) => Promise<void>) {
    const opened = await openInbox({ visibilityTimeout: 0, maxReceiveCount: 2 });
    const { client, deadUrl, inbox, keys, now, source, errors } = opened;
    for (const key of ["a", "next"]) await inbox.accept(job(key, "lane"));
    const mapping = source(
      [],
      async (taken) => {
        if (taken.key === "next") return "done";
        await before(opened, taken);
        throw new Error("died");
      },
      1,
    );
    const given = async () => (await mapping.poll()).map(({ body }) => (JSON.parse(body) as Job).key);
    await expect.poll(given).toEqual(["next"]);
    errors.splice(0);
    const told: (Taken | undefined)[] = [];
    const dead = eventSource(client, { queueUrl: deadUrl, batchSize: 1, reportsItemFailures: true }, async (event) => {
      for (const record of event.Records) told.push(await takeOverDead(keys, record, now()));
      return undefined;
    });
    return { ...opened, dead, told };
  }

  it("is taken over from SQS's dead ones, listed, and can be tried again; its lane went on", async () => {
    const { inbox, dead, told, work } = await died(async () => {});
    expect(await inbox.givenUp(acme, 10)).toEqual([]);
    await dead.drain();
    expect(told).toMatchObject([{ ...job("a", "lane"), attempt: 2 }]);
    expect(await inbox.givenUp(acme, 10)).toMatchObject([{ key: "a", reason: "function-died", attempt: 2 }]);
    expect(await inbox.again({ workspace: acme, key: "a" })).toBe(true);
    expect((await work()).map(({ key, attempt }) => [key, attempt])).toEqual([["a", 1]]);
    expect(await dead.drain()).toEqual([]);
  });

  it("that was over when it died is not taken over, and nobody is told", async () => {
    const { inbox, dead, told } = await died(async ({ jobs }, taken) => {
      if (taken.attempt === 2) await jobs.done(taken);
    });
    expect(await dead.drain()).toHaveLength(1);
    expect(told).toEqual([undefined]);
    expect(await inbox.givenUp(undefined, 10)).toEqual([]);
  });
});
