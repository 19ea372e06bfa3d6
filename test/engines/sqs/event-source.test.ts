import { SendMessageCommand } from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { eventSource } from "./event-source.ts";
import { openQueues } from "./queues.ts";

async function open(options: Parameters<typeof openQueues>[0] = {}) {
  const { client, inboxUrl: queueUrl, deadUrl } = await openQueues(options);
  const send = (body: string, group = "a") =>
    client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: body,
        MessageGroupId: group,
        MessageDeduplicationId: `${group}-${body}`,
      }),
    );
  const source = (invoke: (event: SQSEvent) => Promise<SQSBatchResponse | undefined>, batchSize = 10) =>
    eventSource(client, { queueUrl, batchSize, reportsItemFailures: true }, invoke);
  const dead = () =>
    eventSource(client, { queueUrl: deadUrl, batchSize: 10, reportsItemFailures: true }, async () => undefined);
  return { send, source, dead, queueUrl, client };
}

const bodies = ({ Records }: SQSEvent) => Records.map(({ body }) => body);
const failing = (...itemIdentifiers: string[]) => ({
  batchItemFailures: itemIdentifiers.map((itemIdentifier) => ({ itemIdentifier })),
});
/** Until a message that nobody did is given again. */
const redeliverySeconds = 20;

describe("the event source that stands in for Lambda's", () => {
  it("gives a batch in its groups' order, with the attributes that SQS gives", async () => {
    const { send, source } = await open();
    for (const body of ["1", "2", "3"]) await send(body);
    await send("b1", "b");
    const events: SQSEvent[] = [];
    await source(async (event) => void events.push(event) as undefined).poll();
    const [event = { Records: [] }] = events;
    expect(bodies(event).filter((body) => !body.startsWith("b"))).toEqual(["1", "2", "3"]);
    expect(event.Records[0]).toMatchObject({
      eventSource: "aws:sqs",
      attributes: { ApproximateReceiveCount: "1", MessageGroupId: "a", MessageDeduplicationId: "a-1" },
    });
    expect(event.Records[0]?.eventSourceARN).toMatch(/^arn:aws:sqs:.*\.fifo$/);
  });

  it("takes out of the queue what the function did, and gives again, in order, what it names as failed", async () => {
    const { send, source } = await open({ visibilityTimeout: 1 });
    for (const body of ["1", "2", "3"]) await send(body);
    const given: string[][] = [];
    const mapping = source(async (event) => {
      given.push(bodies(event));
      return given.length === 1 ? failing(...event.Records.slice(1).map(({ messageId }) => messageId)) : undefined;
    });
    await mapping.poll();
    await mapping.poll(redeliverySeconds);
    expect(await mapping.poll()).toEqual([]);
    expect(given).toEqual([
      ["1", "2", "3"],
      ["2", "3"],
    ]);
  });

  it.each([
    ["throws", () => Promise.reject(new Error("broken"))],
    ["names a message that wasn't in the batch", async () => failing("nobody")],
    ["names none by an empty id", async () => failing("")],
  ])("gives all of a batch again when the function %s", async (_, wrong) => {
    const { send, source } = await open({ visibilityTimeout: 1 });
    for (const body of ["1", "2"]) await send(body);
    const given: string[][] = [];
    const mapping = source((event) => {
      given.push(bodies(event));
      return given.length === 1 ? wrong() : Promise.resolve(undefined);
    });
    await mapping.poll();
    await mapping.poll(redeliverySeconds);
    expect(await mapping.poll()).toEqual([]);
    expect(given).toEqual([
      ["1", "2"],
      ["1", "2"],
    ]);
  });

  it("gives at once again what a function had that ended, where the time in flight isn't to be waited for", async () => {
    const { send, queueUrl, client } = await open({ visibilityTimeout: 900 });
    await send("1");
    const given: string[][] = [];
    const settings = { queueUrl, batchSize: 10, reportsItemFailures: true, givesAgainAtOnce: true };
    const mapping = eventSource(client, settings, async (event) => {
      given.push(bodies(event));
      if (given.length === 1) throw new Error("ended");
      return undefined;
    });
    await mapping.poll();
    await mapping.poll(redeliverySeconds);
    expect(given).toEqual([["1"], ["1"]]);
  });

  it("gives nothing of a group of which something is under way", async () => {
    const { send, source } = await open();
    for (const body of ["1", "2"]) await send(body);
    await send("b1", "b");
    const meanwhile: string[] = [];
    const other = source(async (event) => void meanwhile.push(...bodies(event)) as undefined, 1);
    await source(async () => void (await other.drain()) as undefined, 1).poll();
    expect(meanwhile).toEqual(["b1"]);
  });

  it("leaves to the queue of dead ones what came as often as it may", async () => {
    const { send, source, dead } = await open({ visibilityTimeout: 0, maxReceiveCount: 3 });
    await send("poison");
    await send("next");
    const given: string[] = [];
    const mapping = source(async (event) => {
      given.push(...bodies(event));
      if (bodies(event).includes("poison")) throw new Error("dead");
      return undefined;
    }, 1);
    await expect.poll(async () => (await mapping.poll()).map(({ body }) => body)).toEqual(["next"]);
    expect(given).toEqual(["poison", "poison", "poison", "next"]);
    expect((await dead().drain()).map(({ body }) => body)).toEqual(["poison"]);
  });
});
