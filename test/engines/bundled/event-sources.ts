import { randomUUID } from "node:crypto";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { KinesisStreamBatchResponse, SQSBatchResponse } from "aws-lambda";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { kinesisShards } from "../kinesis/shards.ts";
import { type Discarded, discardedKey } from "../kinesis/stream-event.ts";
import { streamSource } from "../kinesis/stream-source.ts";
import { eventSource } from "../sqs/event-source.ts";
import { lambdaOf, places } from "./places.ts";
import { type QueueMapping, readMapping, type StreamMapping } from "./read-mapping.ts";
import type { Templates } from "./templates.ts";

/** The access key of what polls for a function: Lambda does that by the function's role, but is not the function. */
export const pollerOf = (name: FunctionName) => `${name}.poller`;

export interface BundledSource {
  /** The function. */
  readonly name: FunctionName;
  /** The end of the queue's or stream's ARN. */
  readonly from: string;
  /** @returns how much there was. */
  poll(waitSeconds?: number): Promise<number>;
}

type Invokes = <T>(name: FunctionName) => (event: unknown) => Promise<T>;

/** Everything that the templates' event source mappings say, on queues and streams behind the door. */
export function eventSources(templates: Templates, door: string, invokes: Invokes): readonly BundledSource[] {
  const names = Object.keys(places) as FunctionName[];
  return templates.resources
    .filter(({ Type }) => Type === "AWS::Lambda::EventSourceMapping")
    .map((resource): BundledSource => {
      const mapping = readMapping(templates, resource);
      const name = names.find((one) => templates.nameOf(lambdaOf(templates, one)) === mapping.functionName);
      if (name === undefined) throw new Error(`nobody is ${mapping.functionName}`);
      const from = mapping.sourceArn.split(/[:/]/).at(-1) ?? "";
      const poll =
        mapping.kind === "queue"
          ? queuePoll(door, mapping, from, name, invokes)
          : streamPoll(door, mapping, from, name, invokes);
      return { name, from, poll };
    });
}

const clientFor = (endpoint: string, name: FunctionName) => ({
  endpoint,
  credentials: { accessKeyId: pollerOf(name), secretAccessKey: "octember" },
  requestHandler: new NodeHttpHandler(),
});

function queuePoll(door: string, mapping: QueueMapping, from: string, name: FunctionName, invokes: Invokes) {
  const { batchSize, reportsItemFailures } = mapping;
  const queue = { queueUrl: `${door}/000000000000/${from}`, batchSize, reportsItemFailures, givesAgainAtOnce: true };
  const { poll } = eventSource(new SQSClient(clientFor(door, name)), queue, invokes<SQSBatchResponse>(name));
  return async (waitSeconds?: number) => (await poll(waitSeconds)).length;
}

/** What the function never took is written down by its own role, too. */
function streamPoll(door: string, mapping: StreamMapping, from: string, name: FunctionName, invokes: Invokes) {
  const s3 = s3Client({ ...clientFor(door, name), forcePathStyle: true });
  const id = randomUUID();
  const onDiscard = async (batch: Discarded) => {
    const Key = discardedKey(id, batch, randomUUID());
    await s3.send(new PutObjectCommand({ Bucket: mapping.discardedTo, Key, Body: JSON.stringify(batch) }));
  };
  const settings = { ...mapping, streamArn: mapping.sourceArn, functionArn: mapping.functionName, onDiscard };
  const shards = kinesisShards(new KinesisClient(clientFor(door, name)), from);
  return streamSource(shards, settings, invokes<KinesisStreamBatchResponse>(name)).poll;
}
