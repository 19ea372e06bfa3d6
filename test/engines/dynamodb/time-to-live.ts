import type { Table } from "./tables.ts";
import { type Answer, askFor, type Json, jsonAnswer, refusal } from "./wire.ts";

/**
 * Which attribute says when items expire, kept here and not in the engine: so nothing goes by itself, and what has
 * expired stays as long as the test wants, as in the service, where it may stay for days.
 */
export function timeToLive(target: string, tableOf: (name: string) => Promise<Table>) {
  const attributes = new Map<string, string>();
  return {
    /** The answer to what is asked about expiring; `undefined` if something else is asked. */
    answer(operation: string, body: Json): Answer | undefined {
      const table = body.TableName as string;
      const attribute = attributes.get(table);
      if (operation === "DescribeTimeToLive") {
        const description = attribute
          ? { TimeToLiveStatus: "ENABLED", AttributeName: attribute }
          : { TimeToLiveStatus: "DISABLED" };
        return jsonAnswer(200, { TimeToLiveDescription: description });
      }
      if (operation !== "UpdateTimeToLive") return undefined;
      const wanted = body.TimeToLiveSpecification as { readonly Enabled: boolean; readonly AttributeName: string };
      if (wanted.Enabled === (attribute !== undefined)) {
        return refusal("ValidationException", `TimeToLive is already ${wanted.Enabled ? "enabled" : "disabled"}`);
      }
      if (wanted.Enabled) attributes.set(table, wanted.AttributeName);
      else attributes.delete(table);
      return jsonAnswer(200, { TimeToLiveSpecification: wanted });
    },

    /** Deletes what has expired at `now` (ms), as the service does some day; returns what it deleted. */
    async sweep(now: number): Promise<{ table: Table; item: Json }[]> {
      const deleted: { table: Table; item: Json }[] = [];
      for (const [name, attribute] of attributes) {
        const table = await tableOf(name);
        for (const item of await expired(target, name, attribute, now)) {
          const Key = Object.fromEntries(table.key.map((part) => [part, item[part]]));
          await askFor(target, "DeleteItem", { TableName: name, Key });
          deleted.push({ table, item });
        }
      }
      return deleted;
    },
  };
}

async function expired(target: string, table: string, attribute: string, now: number): Promise<Json[]> {
  const found: Json[] = [];
  let from: unknown;
  do {
    const page = await askFor(target, "Scan", {
      TableName: table,
      ConsistentRead: true,
      FilterExpression: "#at < :now",
      ExpressionAttributeNames: { "#at": attribute },
      ExpressionAttributeValues: { ":now": { N: `${Math.floor(now / 1000)}` } },
      ...(from ? { ExclusiveStartKey: from } : {}),
    });
    found.push(...(page.Items as Json[]));
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}
