import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { bodyOf, groupOf } from "../../../app/adapters/sqs/message.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { Inbox, Job, Taken } from "../../../app/ports/inbox.ts";
import { disturbedRequests, everyDisturbance } from "../disturbed-requests.ts";
import { openInbox } from "./open-inbox.ts";

const acme = "T1" as WorkspaceId;
const job = (key: string, lane = key): Job => ({
  workspace: acme,
  key,
  listener: "photo",
  lane,
  input: { text: "박지수" },
});
const ref = (key: string) => ({ workspace: acme, key });
const ended = "the program has ended";

/** Requests of each way through the inbox, when nothing is disturbed. The first test counts them. */
const requestsOf = { accept: 3, begin: 1, done: 1, giveUp: 3, again: 4 };
/** How long a message of a program that was stopped stays with it, and how long to look for it. */
const briefly = { visibilityTimeout: 1 };
const lookSeconds = 20;

const givingUp = (inbox: Inbox) => async (taken: Taken) => {
  await inbox.giveUp(taken, "broken");
  return "settled" as const;
};

describe("an inbox whose program is disturbed at any request", () => {
  it("makes as many requests as are disturbed here", async () => {
    const opened = await openInbox();
    const requests = disturbedRequests();
    const { inbox, jobs } = opened.program(requests);
    const counted: Record<string, number> = {};
    const count = async <T>(name: string, work: () => Promise<T>) => {
      const before = requests.count();
      const result = await work();
      counted[name] = requests.count() - before;
      return result;
    };
    await count("accept", () => inbox.accept(job("a")));
    await opened.inbox.accept(job("b"));
    const each = async (taken: Taken) => {
      if (taken.key === "a") await count("giveUp", () => inbox.giveUp(taken, "broken"));
      else await count("done", () => jobs.done(taken));
      return "settled" as const;
    };
    await opened.source([], each, 1).drain();
    await count("again", () => inbox.again(ref("a")));
    counted.begin = 1;
    expect(counted).toEqual(requestsOf);
  });

  it("loses no event and does none twice, wherever accepting was stopped: Slack sends it again", async () => {
    const { inbox, program, work } = await openInbox();
    for (const [nth, how] of everyDisturbance(requestsOf.accept, ["stopped-before", "stopped-after"])) {
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      const key = `${how} ${nth}`;
      await expect(program(requests).inbox.accept(job(key))).rejects.toThrow(ended);
      await inbox.accept(job(key));
      expect(await inbox.accept(job(key))).toBe(false);
      expect((await work()).map((one) => one.key)).toEqual([key]);
      expect(await inbox.accept(job(key))).toBe(false);
      expect(await work()).toEqual([]);
    }
  });

  it("answers as it would have, where an answer was lost or the service was busy", async () => {
    const { inbox, program, work } = await openInbox();
    for (const [nth, how] of everyDisturbance(requestsOf.accept, ["answer-lost", "throttled"])) {
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      const key = `${how} ${nth}`;
      expect([key, await program(requests).inbox.accept(job(key))]).toEqual([key, true]);
      expect(await inbox.accept(job(key))).toBe(false);
      expect((await work()).map((one) => [one.key, one.attempt])).toEqual([[key, 1]]);
    }
  });

  it("does no job twice whose message came twice, also long after SQS forgot the first one", async () => {
    const opened = await openInbox();
    const { client, inboxUrl, inbox, now, work } = opened;
    const message = { ...job("a"), generation: 1, acceptedAt: now() };
    const sendAnew = (id: string) =>
      client.send(
        new SendMessageCommand({
          QueueUrl: inboxUrl,
          MessageBody: bodyOf(message),
          MessageGroupId: groupOf(message),
          MessageDeduplicationId: id,
        }),
      );
    await inbox.accept(job("a"));
    for (const id of ["later", "much-later"]) await sendAnew(id);
    expect((await work()).map(({ key }) => key)).toEqual(["a"]);
    await sendAnew("after-it-was-done");
    expect(await work()).toEqual([]);
  });

  it("does a job again, as another try, when its program was stopped before it was known to be done, and not after", async () => {
    const { inbox, jobs, program, source, errors } = await openInbox(briefly);
    for (const [nth, how] of everyDisturbance(requestsOf.done, ["stopped-before", "stopped-after"])) {
      const key = `${how} ${nth}`;
      await inbox.accept(job(key));
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      const attempts: number[] = [];
      const { jobs: first } = program(requests);
      const mapping = source([], async (taken) => {
        attempts.push(taken.attempt);
        await (taken.attempt === 1 ? first : jobs).done(taken);
        return "settled";
      });
      await mapping.poll();
      expect(errors.splice(0).map(String)).toEqual([`Stopped: ${ended}`]);
      expect(await mapping.poll(lookSeconds)).toHaveLength(1);
      expect(await mapping.poll()).toEqual([]);
      expect([how, attempts]).toEqual([how, how === "stopped-before" ? [1, 2] : [1]]);
    }
  });

  it("lists once what was given up, wherever giving up was stopped", async () => {
    const { inbox, program, source, errors } = await openInbox(briefly);
    for (const [nth, how] of everyDisturbance(requestsOf.giveUp, ["stopped-before", "stopped-after", "answer-lost"])) {
      const key = `${how} ${nth}`;
      await inbox.accept(job(key));
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      const { inbox: first } = program(requests);
      let tries = 0;
      const mapping = source([], async (taken) => {
        tries += 1;
        await (tries === 1 ? first : inbox).giveUp(taken, "broken");
        return "settled";
      });
      await mapping.poll();
      expect(errors.splice(0).map(String)).toEqual(how === "answer-lost" ? [] : [`Stopped: ${ended}`]);
      if (how !== "answer-lost") expect(await mapping.poll(lookSeconds)).toHaveLength(1);
      expect(await mapping.poll()).toEqual([]);
      for (const workspace of [acme, undefined]) {
        expect((await inbox.givenUp(workspace, 100)).filter((one) => one.key === key)).toHaveLength(1);
      }
    }
  });

  it("does once what is to be tried again, wherever that was stopped: whoever asks again sees it listed, or knows it is under way", async () => {
    const { inbox, program, work } = await openInbox();
    for (const [nth, how] of everyDisturbance(requestsOf.again, ["stopped-before", "stopped-after"])) {
      const key = `${how} ${nth}`;
      await inbox.accept(job(key));
      await work(givingUp(inbox));
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      await expect(program(requests).inbox.again(ref(key))).rejects.toThrow(ended);
      for (const one of await inbox.givenUp(acme, 10)) expect(await inbox.again(one)).toBe(true);
      expect(await inbox.givenUp(acme, 10)).toEqual([]);
      expect((await work()).map((one) => [one.key, one.attempt])).toEqual([[key, 1]]);
      expect([await inbox.givenUp(undefined, 10), await work()]).toEqual([[], []]);
    }
  });

  it("says that it is tried again, where an answer was lost", async () => {
    const { inbox, program, work } = await openInbox();
    for (const [nth, how] of everyDisturbance(requestsOf.again, ["answer-lost", "throttled"])) {
      const key = `${how} ${nth}`;
      await inbox.accept(job(key));
      await work(givingUp(inbox));
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      expect([key, await program(requests).inbox.again(ref(key))]).toEqual([key, true]);
      expect(await work()).toHaveLength(1);
    }
  });

  it("counts a try once whose answer was lost", async () => {
    const { inbox, program, keys } = await openInbox();
    await inbox.accept(job("a"));
    const requests = disturbedRequests();
    requests.disturb(1, "answer-lost");
    expect(await program(requests).keys.begin({ ...ref("a"), generation: 1 })).toBe(1);
    expect(await keys.begin({ ...ref("a"), generation: 1 })).toBe(2);
  });
});
