import { setTimeout } from "node:timers/promises";
import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
} from "@aws-sdk/lib-dynamodb";
import { ServiceThrottled } from "../aws-errors.ts";
import type { Item } from "./state-items.ts";
import type { Key } from "./state-keys.ts";

/** What DynamoDB takes in one request. */
const mostRead = 100;
const mostWritten = 25;

/** How often what it left undone is asked for again, and how long to wait before, growing each time. */
const mostRounds = 8;
const firstWaitMs = 25;

type Write = NonNullable<BatchWriteCommandInput["RequestItems"]>[string][number];

/** Reads items by key, what a request left out once more. Consistent. In the order of the keys; a key may stand there twice. */
export async function getMany(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
): Promise<readonly (Item | undefined)[]> {
  const nameOf = ({ pk, sk }: Key) => JSON.stringify([pk, sk]);
  const wanted = [...new Map(keys.map(({ pk, sk }) => [nameOf({ pk, sk }), { pk, sk }])).values()];
  const found = new Map<string, Item>();
  await inRounds(wanted, mostRead, async (some) => {
    const page: BatchGetCommandOutput = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: [...some], ConsistentRead: true } } }),
    );
    for (const item of (page.Responses?.[table] ?? []) as Item[]) found.set(nameOf(item), item);
    return (page.UnprocessedKeys?.[table]?.Keys ?? []) as Key[];
  });
  return keys.map((key) => found.get(nameOf(key)));
}

/** Writes items, what a request left undone once more. No key twice. */
export async function writeMany(
  client: DynamoDBDocumentClient,
  table: string,
  writes: readonly Write[],
): Promise<void> {
  await inRounds(writes, mostWritten, async (some) => {
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: [...some] } }));
    return UnprocessedItems?.[table] ?? [];
  });
}

/** @param ask answers what it left undone. */
async function inRounds<T>(all: readonly T[], most: number, ask: (some: readonly T[]) => Promise<readonly T[]>) {
  let left = [...all];
  for (let round = 0; left.length > 0; ) {
    const undone = await ask(left.slice(0, most));
    left = [...undone, ...left.slice(most)];
    if (undone.length === 0) continue;
    if (round >= mostRounds) throw new ServiceThrottled("DynamoDB");
    await setTimeout(Math.random() * firstWaitMs * 2 ** round);
    round += 1;
  }
}
