import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";
import { TextractClient } from "@aws-sdk/client-textract";
import { NodeHttpHandler } from "@smithy/node-http-handler";

/**
 * Clients of AWS's services, each made once in a function's life, when it is first used. Region, credentials and other endpoints come
 * from the SDK's own variables. None waits for long: what is slower is tried again by whoever calls the function.
 */
export const dynamodb = once(() => new DynamoDBClient(impatient(5_000)));
export const sqs = once(() => new SQSClient(impatient(5_000)));
export const secrets = once(() => new SecretsManagerClient(impatient(3_000)));
/** It thinks for seconds about a photo. */
export const textract = once(() => new TextractClient(impatient(30_000)));
/** One record at a time is sent: that needs no streams of HTTP/2, which outlive a frozen function badly. */
export const kinesis = once(() => new KinesisClient(impatient(5_000)));

export function impatient(requestTimeout: number) {
  const requestHandler = new NodeHttpHandler({ connectionTimeout: 1_000, requestTimeout, throwOnRequestTimeout: true });
  return { maxAttempts: 3, requestHandler };
}

/** Called for nothing else than what it returns: a bundle leaves out what its function doesn't use. */
// @__NO_SIDE_EFFECTS__
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
