import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { awsError } from "../aws-errors.ts";

export type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** What DynamoDB takes in one transaction: items, and bytes of all of them (4 MB; what else is in a request needs some room). */
export const mostItems = 100;
export const mostBytes = 3_000_000;

/** How often a transaction is tried that met another one, or a throttled item, and how long to wait before, growing each time. */
const mostTries = 7;
const firstWaitMs = 20;

/** What was written already isn't as the transaction expected. Nothing was written. */
export interface Refused {
  readonly made: false;
  /** Places of the writes whose condition failed. */
  readonly failed: readonly number[];
}

/**
 * Writes all or nothing. One that was carried out though its answer was lost counts as made, for ten minutes.
 * @throws ServiceThrottled, ServiceStopped, Conflict (all retryable; after a ServiceStopped it may have been carried out), ServiceRefused
 */
export async function transact(
  client: DynamoDBDocumentClient,
  writes: readonly Write[],
): Promise<{ readonly made: true } | Refused> {
  const token = randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: [...writes], ClientRequestToken: token }));
      return { made: true };
    } catch (thrown) {
      const failed = failedConditions(thrown);
      if (failed.length > 0) return { made: false, failed };
      if (!passes(thrown) || attempt === mostTries) throw awsError("DynamoDB", thrown);
      await setTimeout(Math.random() * firstWaitMs * 2 ** attempt);
    }
  }
}

function failedConditions(thrown: unknown): readonly number[] {
  if (!(thrown instanceof TransactionCanceledException)) return [];
  return (thrown.CancellationReasons ?? []).flatMap(({ Code }, at) => (Code === "ConditionalCheckFailed" ? [at] : []));
}

/** The SDK tries again what was throttled or lost as a whole; what single items were refused for, it leaves to us. */
function passes(thrown: unknown): boolean {
  if (thrown instanceof TransactionCanceledException) return true;
  return thrown instanceof Error && thrown.name === "TransactionInProgressException";
}
