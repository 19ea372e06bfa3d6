import type { SQSClient } from "@aws-sdk/client-sqs";
import type { SQSRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { sqsJobs } from "../../../app/adapters/sqs/jobs.ts";
import { workBatch } from "../../../app/adapters/sqs/work-batch.ts";
import type { InboxKeys } from "../../../app/ports/inbox-keys.ts";

const sent = Date.UTC(2026, 10, 27);

/** A message as SQS hands it to a function. */
const received = (messageId = "m") =>
  ({ messageId, receiptHandle: messageId, attributes: { SentTimestamp: String(sent) } }) as SQSRecord;

/** What SQS is asked for. */
function openJobs(now: () => number) {
  const hidden: number[] = [];
  const client = {
    send: async ({ input }: { readonly input: { readonly VisibilityTimeout: number } }) => {
      hidden.push(input.VisibilityTimeout);
    },
  } as unknown as SQSClient;
  const inbox = { giveUp: async () => undefined };
  return { hidden, jobs: sqsJobs(client, {} as InboxKeys, { inbox, queueUrl: "http://queue", now }) };
}

describe("a message whose try couldn't be settled", () => {
  it("comes again in seconds at first, and the later the longer that goes on, however often it was received", async () => {
    let now = sent;
    const { hidden, jobs } = openJobs(() => now);
    for (const seconds of [0, 8, 20, 60, 600, 3_600, 4_000, 86_400]) {
      now = sent + seconds * 1_000;
      await jobs.putOff(received());
    }
    expect(hidden).toEqual([2, 2, 5, 15, 150, 900, 900, 900]);
  });

  it("is put off, and one that is to come again at a time of its own isn't", async () => {
    const putOff: string[] = [];
    const errors: unknown[] = [];
    const broken = new Error("the table is away");
    const answer = await workBatch([received("thrown"), received("later")], {
      async work({ messageId }) {
        if (messageId === "thrown") throw broken;
        return false;
      },
      release: async () => undefined,
      async putOff({ messageId }) {
        putOff.push(messageId);
        throw broken;
      },
      onError: (error) => errors.push(error),
    });
    expect(putOff).toEqual(["thrown"]);
    expect(errors).toEqual([broken, broken]);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "thrown" }, { itemIdentifier: "later" }] });
  });
});
