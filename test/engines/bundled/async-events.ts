import { randomUUID } from "node:crypto";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import type { GivenUp } from "../pipeline/hand-on.ts";
import { pollerOf } from "./event-sources.ts";
import { Unanswered } from "./function-process.ts";
import { lambdaOf } from "./places.ts";
import type { Resource, Templates } from "./templates.ts";

interface AsyncSettings {
  readonly functionArn: string;
  readonly functionName: string;
  /** After the first. 0 to 2. */
  readonly retries: number;
  /** The bucket. */
  readonly discardedTo: string;
}

/**
 * How often a function gets an event again that nobody waits for, and where Lambda writes it then, by the function's own role: as the
 * template says. @throws Error where that says anything that isn't understood here
 */
export function asyncEvents(templates: Templates, door: string, name: FunctionName): GivenUp {
  const settings = readSettings(templates, name);
  const s3 = s3Client({
    endpoint: door,
    credentials: { accessKeyId: pollerOf(name), secretAccessKey: "octember" },
    requestHandler: new NodeHttpHandler(),
    forcePathStyle: true,
  });
  return {
    retries: settings.retries,
    async write(event, error) {
      const record = discardedEvent(settings, event, error, Date.now());
      const Key = discardedEventKey(settings, record.timestamp, randomUUID());
      await s3.send(new PutObjectCommand({ Bucket: settings.discardedTo, Key, Body: JSON.stringify(record) }));
    },
  };
}

/** "Capturing records of Lambda asynchronous invocations", its example. */
export function discardedEvent(
  settings: Omit<AsyncSettings, "discardedTo">,
  event: object,
  error: unknown,
  now: number,
) {
  const { errorType, message } = error instanceof Unanswered ? error : { errorType: "Error", message: String(error) };
  return {
    version: "1.0",
    timestamp: new Date(now).toISOString(),
    requestContext: {
      requestId: randomUUID(),
      functionArn: `${settings.functionArn}:$LATEST`,
      condition: "RetriesExhausted",
      approximateInvokeCount: settings.retries + 1,
    },
    requestPayload: event,
    responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
    responsePayload: { errorType, errorMessage: message },
  };
}

/** `aws/lambda/async/<function>/YYYY/MM/DD/YYYY-MM-DDTHH.MM.SS-<random>`. */
export function discardedEventKey(
  { functionName }: Pick<AsyncSettings, "functionName">,
  timestamp: string,
  random: string,
): string {
  const day = timestamp.slice(0, 10).replaceAll("-", "/");
  const time = timestamp.slice(0, 19).replaceAll(":", ".");
  return `aws/lambda/async/${functionName}/${day}/${time}-${random}`;
}

function readSettings(templates: Templates, name: FunctionName): AsyncSettings {
  const lambda = lambdaOf(templates, name);
  const functionName = templates.nameOf(lambda);
  const refuse = (what: string): never => {
    throw new Error(`${name} says ${what} of events that nobody waits for, which isn't understood here`);
  };
  const [said = refuse("nothing"), ...more] = templates.resources
    .filter(({ Type }) => Type === "AWS::Lambda::EventInvokeConfig")
    .map(({ stack, Properties }) => templates.resolve<Resource["Properties"]>(stack, Properties))
    .filter((one) => one.FunctionName === functionName);
  if (more.length > 0 || said.Qualifier !== "$LATEST") refuse("several things");
  const retries = said.MaximumRetryAttempts;
  if (!Number.isInteger(retries) || retries < 0 || retries > 2) refuse(`to try ${retries} times`);
  const [, discardedTo = refuse("to leave what failed where no bucket is")] =
    /^arn:aws:s3:::([^/]+)$/.exec(said.DestinationConfig?.OnFailure?.Destination) ?? [];
  return { functionArn: templates.arnOf(lambda), functionName, retries, discardedTo };
}
