import { KinesisClient } from "@aws-sdk/client-kinesis";
import { SQSClient } from "@aws-sdk/client-sqs";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { KinesisStreamBatchResponse, SQSBatchResponse } from "aws-lambda";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { streamSource } from "../pipeline/hand-on.ts";
import { eventSource } from "../sqs/event-source.ts";
import { lambdaOf, places } from "./places.ts";
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

interface Mapping {
  readonly FunctionName: string;
  readonly EventSourceArn: string;
  readonly BatchSize: number;
  readonly FunctionResponseTypes: readonly string[];
}

/** Everything that the templates' event source mappings say, on queues and streams behind the door. */
export function eventSources(
  templates: Templates,
  door: string,
  invokes: <T>(name: FunctionName) => (event: unknown) => Promise<T>,
): readonly BundledSource[] {
  const names = Object.keys(places) as FunctionName[];
  return templates.resources
    .filter(({ Type }) => Type === "AWS::Lambda::EventSourceMapping")
    .map((mapping): BundledSource => {
      const settings = templates.resolve<Mapping>(mapping.stack, mapping.Properties);
      const name = names.find((one) => templates.nameOf(lambdaOf(templates, one)) === settings.FunctionName);
      if (name === undefined) throw new Error(`nobody is ${settings.FunctionName}`);
      const from = settings.EventSourceArn.split(/[:/]/).at(-1) ?? "";
      const client = {
        endpoint: door,
        credentials: { accessKeyId: pollerOf(name), secretAccessKey: "octember" },
        requestHandler: new NodeHttpHandler(),
      };
      if (!settings.EventSourceArn.startsWith("arn:aws:sqs:")) {
        const follow = invokes<KinesisStreamBatchResponse>(name);
        return { name, from, poll: streamSource(new KinesisClient(client), from, follow, settings.BatchSize).poll };
      }
      const queue = {
        queueUrl: `${door}/000000000000/${from}`,
        batchSize: settings.BatchSize,
        reportsItemFailures: settings.FunctionResponseTypes.includes("ReportBatchItemFailures"),
        givesAgainAtOnce: true,
      };
      const { poll } = eventSource(new SQSClient(client), queue, invokes<SQSBatchResponse>(name));
      return { name, from, poll: async (waitSeconds) => (await poll(waitSeconds)).length };
    });
}
