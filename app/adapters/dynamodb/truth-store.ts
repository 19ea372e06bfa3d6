import { setTimeout } from "node:timers/promises";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { awsError } from "../aws-errors.ts";
import { getMany } from "./batches.ts";
import { sideBySide } from "./side-by-side.ts";
import type { Key } from "./state-keys.ts";

type Item = Key & Readonly<Record<string, unknown>>;

/** One table. Reads are consistent. What fails is a `ServiceThrottled`, `ServiceStopped`, `Conflict` or `ServiceRefused`. */
export interface TruthStore {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  get<T>(key: Key): Promise<T | undefined>;
  /** In the order of the keys. */
  getMany<T>(keys: readonly Key[]): Promise<readonly (T | undefined)[]>;
  /** A part of a partition, by sort key. */
  query<T>(
    pk: string,
    range: { readonly after?: string; readonly within?: string; readonly limit?: number },
  ): Promise<readonly T[]>;
  /** @returns false if there was something already. */
  create(item: Item): Promise<boolean>;
  /** @returns false if the condition isn't met. */
  update(key: Key, update: Omit<UpdateCommandInput, "TableName" | "Key">): Promise<boolean>;
}

export function truthStore(base: DynamoDBClient, table: string): TruthStore {
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
  return {
    client,
    table,
    get: <T>(key: Key) =>
      named(async () => {
        const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...key }, ConsistentRead: true }));
        return Item as T | undefined;
      }),
    getMany: <T>(keys: readonly Key[]) =>
      named(async () => {
        const portions = Array.from({ length: Math.ceil(keys.length / mostRead) }, (_, at) =>
          keys.slice(at * mostRead, (at + 1) * mostRead),
        );
        const found = await sideBySide(portions, atOnce, (some) => getMany(client, table, some));
        return found.flat() as readonly (T | undefined)[];
      }),
    query: <T>(pk: string, { after = " ", within, limit }: Parameters<TruthStore["query"]>[1]) =>
      named(async () => {
        const found: T[] = [];
        let next: Record<string, unknown> | undefined;
        do {
          const page = await client.send(
            new QueryCommand({
              TableName: table,
              ConsistentRead: true,
              KeyConditionExpression:
                within === undefined ? "pk = :pk AND sk > :sk" : "pk = :pk AND begins_with(sk, :sk)",
              ExpressionAttributeValues: { ":pk": pk, ":sk": within ?? after },
              Limit: limit === undefined ? undefined : limit - found.length,
              ExclusiveStartKey: next,
            }),
          );
          found.push(...((page.Items ?? []) as T[]));
          next = page.LastEvaluatedKey;
        } while (next !== undefined && (limit === undefined || found.length < limit));
        return found;
      }),
    create: (item) =>
      named(async () => {
        try {
          const command = new PutCommand({
            TableName: table,
            Item: item,
            ConditionExpression: "attribute_not_exists(pk)",
          });
          await untilAlone(() => client.send(command));
          return true;
        } catch (thrown) {
          if (thrown instanceof Error && thrown.name === "ConditionalCheckFailedException") return false;
          throw thrown;
        }
      }),
    update: (key, update) =>
      named(async () => {
        try {
          const command = new UpdateCommand({ TableName: table, Key: { ...key }, ...update });
          await untilAlone(() => client.send(command));
          return true;
        } catch (thrown) {
          if (thrown instanceof Error && thrown.name === "ConditionalCheckFailedException") return false;
          throw thrown;
        }
      }),
  };
}

/** What DynamoDB gives in one answer, and how many answers are waited for side by side. */
const mostRead = 100;
const atOnce = 8;

/** How often one write is tried that met a transaction, and how long to wait before, growing each time: the SDK doesn't. */
const mostTries = 7;
const firstWaitMs = 10;

async function untilAlone<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (thrown) {
      const isConflict = thrown instanceof Error && thrown.name === "TransactionConflictException";
      if (!isConflict || attempt === mostTries) throw thrown;
      await setTimeout(Math.random() * firstWaitMs * 2 ** attempt);
    }
  }
}

async function named<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    throw awsError("DynamoDB", thrown);
  }
}
