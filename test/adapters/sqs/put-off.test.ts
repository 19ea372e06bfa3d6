import type { SQSClient } from "@aws-sdk/client-sqs";
import type { SQSRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { sqsJobs } from "../../../app/adapters/sqs/jobs.ts";
import { workBatch } from "../../../app/adapters/sqs/work-batch.ts";
import type { InboxKeys } from "../../../app/ports/inbox-keys.ts";

/** A message that was received so often. */
const received = (times: number, messageId = "m") =>
  ({ messageId, receiptHandle: messageId, attributes: { ApproximateReceiveCount: String(times) } }) as SQSRecord;

/** What SQS is asked for. */
function openJobs() {
  const hidden: number[] = [];
  const client = {
    send: async ({ input }: { readonly input: { readonly VisibilityTimeout: number } }) => {
      hidden.push(input.VisibilityTimeout);
    },
  } as unknown as SQSClient;
  const inbox = { giveUp: async () => undefined };
  return { hidden, jobs: sqsJobs(client, {} as InboxKeys, { inbox, queueUrl: "http://queue" }) };
}

describe("a message whose try couldn't be settled", () => {
  it("comes again in seconds at first, and where that was often when its time in flight is over", async () => {
    const { hidden, jobs } = openJobs();
    for (const times of [1, 2, 3, 4, 5, 6, 7, 500]) await jobs.putOff(received(times));
    expect(hidden).toEqual([2, 5, 10, 30, 60, 120]);
  });

  it("is put off, and one that is to come again at a time of its own isn't", async () => {
    const putOff: string[] = [];
    const errors: unknown[] = [];
    const broken = new Error("the table is away");
    const answer = await workBatch([received(1, "thrown"), received(1, "later")], {
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
