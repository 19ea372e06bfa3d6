import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/**
 * A client that never waits long: an answer takes milliseconds, and one that doesn't come in time is asked for again, five times in all,
 * with growing pauses.
 */
export function openDynamodb(over: DynamoDBClientConfig = {}): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: 5,
    retryMode: "standard",
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    ...over,
  });
}
