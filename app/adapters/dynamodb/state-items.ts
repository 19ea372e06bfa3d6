import { setTimeout } from "node:timers/promises";
import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { Conflict } from "../../errors.ts";
import { awsError } from "../aws-errors.ts";
import { getMany, writeMany } from "./batches.ts";
import { conditionExpression, type ItemChange, Placeholders, updateExpression } from "./expression.ts";
import type { Key } from "./state-keys.ts";

export type Item = Key & Readonly<Record<string, unknown>>;

/** `made: false`: something else was there, or it wasn't as it had to be; `item` is what was there. */
export type Outcome = { readonly made: true; readonly item: Item } | { readonly made: false; readonly item?: Item };

interface Range {
  /** Sort keys from here on, this one too. */
  readonly from?: string;
  /** Sort keys up to here, this one too. */
  readonly to?: string;
  readonly newestFirst?: boolean;
  /** How many are asked for at once. */
  readonly pageSize?: number;
}

/**
 * One table, by key. Reads see every write that was answered before. An item whose time has passed counts as absent. Every method throws
 * `ServiceThrottled`, `ServiceStopped`, `Conflict` (all retryable) or `ServiceRefused`.
 */
export interface StateItems {
  get(key: Key): Promise<Item | undefined>;
  /** In the order of the keys; `undefined` for those that aren't there. */
  getMany(keys: readonly Key[]): Promise<readonly (Item | undefined)[]>;
  query(pk: string, range?: Range): AsyncGenerator<Item>;
  /** Writes an item where there is none. */
  create(item: Item): Promise<Outcome>;
  /** Writes them, whatever is there. */
  putMany(items: readonly Item[]): Promise<void>;
  deleteMany(keys: readonly Key[]): Promise<void>;
  /** Changes an item that is there; with `orCreate` also one that isn't. */
  change(key: Key, change: ItemChange, options?: { readonly orCreate?: boolean }): Promise<Outcome>;
}

export interface StateOptions {
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

export function stateItems(client: DynamoDBClient, table: string, { clock = Date.now }: StateOptions = {}): StateItems {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const seconds = () => Math.floor(clock() / 1000);
  const live = (item: Item | undefined) => (isOver(item, seconds()) ? undefined : item);

  async function get(key: Key): Promise<Item | undefined> {
    const { Item: found } = await named(() =>
      documents.send(new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true })),
    );
    return live(found as Item | undefined);
  }

  async function* query(pk: string, range: Range = {}): AsyncGenerator<Item> {
    const { from, to, newestFirst = false, pageSize } = range;
    const at = new Placeholders();
    const within = [`pk = ${at.value(pk)}`];
    if (from !== undefined && to !== undefined) within.push(`sk BETWEEN ${at.value(from)} AND ${at.value(to)}`);
    else if (from !== undefined) within.push(`sk >= ${at.value(from)}`);
    else if (to !== undefined) within.push(`sk <= ${at.value(to)}`);
    let next: Record<string, unknown> | undefined;
    do {
      const page = await named(() =>
        documents.send(
          new QueryCommand({
            TableName: table,
            ConsistentRead: true,
            KeyConditionExpression: within.join(" AND "),
            ExpressionAttributeValues: at.values,
            ScanIndexForward: !newestFirst,
            Limit: pageSize,
            ExclusiveStartKey: next,
          }),
        ),
      );
      for (const item of (page.Items ?? []) as Item[]) if (live(item)) yield item;
      next = page.LastEvaluatedKey;
    } while (next !== undefined);
  }

  async function create(item: Item): Promise<Outcome> {
    return outcomeOf(async () => {
      await documents.send(
        new PutCommand({
          TableName: table,
          Item: item,
          ConditionExpression: "attribute_not_exists(pk) OR expires <= :now",
          ExpressionAttributeValues: { ":now": seconds() },
          ReturnValuesOnConditionCheckFailure: "ALL_OLD",
        }),
      );
      return item;
    });
  }

  async function change(key: Key, wanted: ItemChange, { orCreate = false } = {}): Promise<Outcome> {
    const at = new Placeholders();
    const update = updateExpression(wanted, at);
    const conditions = conditionExpression(wanted.if ?? {}, at);
    if (!orCreate) {
      const expires = at.name("expires");
      const isThere = `(attribute_not_exists(${expires}) OR ${expires} > ${at.value(seconds())})`;
      conditions.push("attribute_exists(pk)", isThere);
    }
    return outcomeOf(async () => {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(key),
          UpdateExpression: update,
          ConditionExpression: conditions.length === 0 ? undefined : conditions.join(" AND "),
          ExpressionAttributeNames: at.names,
          ExpressionAttributeValues: Object.keys(at.values).length === 0 ? undefined : at.values,
          ReturnValues: "ALL_NEW",
          ReturnValuesOnConditionCheckFailure: "ALL_OLD",
        }),
      );
      return Attributes as Item;
    });
  }

  function outcomeOf(write: () => Promise<Item>): Promise<Outcome> {
    return named(async () => {
      try {
        return { made: true, item: await write() };
      } catch (thrown) {
        if (!(thrown instanceof ConditionalCheckFailedException)) throw thrown;
        const item = live(thrown.Item && (unmarshall(thrown.Item) as Item));
        return { made: false, ...(item && { item }) };
      }
    });
  }

  return {
    get,
    getMany: async (keys) => (await named(() => getMany(documents, table, keys))).map(live),
    query,
    create,
    putMany: (items) =>
      named(() =>
        writeMany(
          documents,
          table,
          items.map((Item) => ({ PutRequest: { Item } })),
        ),
      ),
    deleteMany: (keys) =>
      named(() =>
        writeMany(
          documents,
          table,
          keys.map((key) => ({ DeleteRequest: { Key: keyOf(key) } })),
        ),
      ),
    change,
  };
}

/** How often a write is tried again that met another one, and how long to wait before, growing each time. The SDK leaves that to us. */
const mostConflicts = 6;
const firstWaitMs = 20;

async function named<T>(ask: () => Promise<T>): Promise<T> {
  for (let conflicts = 0; ; conflicts += 1) {
    try {
      return await ask();
    } catch (thrown) {
      const error = awsError("DynamoDB", thrown);
      if (!(error instanceof Conflict) || conflicts >= mostConflicts) throw error;
      await setTimeout(Math.random() * firstWaitMs * 2 ** conflicts);
    }
  }
}

function isOver(item: Item | undefined, now: number): boolean {
  return typeof item?.expires === "number" && item.expires <= now;
}

function keyOf({ pk, sk }: Key): Key {
  return { pk, sk };
}
