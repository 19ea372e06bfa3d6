import type { Table } from "./tables.ts";
import { askFor, type Json } from "./wire.ts";

/** A copy of tables that is behind them, item by item, each at a state that it once had. */
export interface LaggingCopy {
  /** The copy's name of a table, made with what the table holds now if it isn't there yet. */
  of(table: Table): Promise<string>;
  /** An item was written, or may have been: the copy is behind by it. */
  behind(table: Table, item: Json): void;
  /** Lets the copy catch up on some of what it is behind by, or on all of it. */
  catchUp(draw: () => number, share: number): Promise<void>;
  forget(table: string): Promise<void>;
}

const suffix = ".behind";

export function isCopy(table: string): boolean {
  return table.endsWith(suffix);
}

/** As many as one BatchWriteItem takes. */
const atOnce = 25;

export function laggingCopy(target: string): LaggingCopy {
  const copies = new Map<string, Promise<string>>();
  const behind = new Map<string, { table: Table; key: Json }>();
  let turn: Promise<unknown> = Promise.resolve();

  async function bring(items: readonly { table: Table; key: Json }[]): Promise<void> {
    for (const [table, list] of groups(items)) {
      const keys = list.map(({ key }) => key);
      const found = await askFor(target, "BatchGetItem", {
        RequestItems: { [table.name]: { Keys: keys, ConsistentRead: true } },
      });
      const there = new Map(
        (found.Responses as Record<string, Json[]>)[table.name]?.map((item) => [idOf(table, item), item]),
      );
      const puts = keys.map((key) => {
        const item = there.get(idOf(table, key));
        return item ? { PutRequest: { Item: item } } : { DeleteRequest: { Key: key } };
      });
      await askFor(target, "BatchWriteItem", { RequestItems: { [table.name + suffix]: puts } });
    }
  }

  const copy: LaggingCopy = {
    of(table) {
      const made = copies.get(table.name) ?? make(target, table);
      copies.set(table.name, made);
      made.catch(() => copies.delete(table.name));
      return made;
    },
    behind(table, item) {
      if (!copies.has(table.name)) return;
      behind.set(`${table.name} ${idOf(table, item)}`, { table, key: keyOf(table, item) });
    },
    catchUp(draw, share) {
      // One after the other: of two at once the one that read earlier could write later.
      const next = turn.then(async () => {
        const due = [...behind].filter(() => share === 1 || draw() < share);
        for (let at = 0; at < due.length; at += atOnce) {
          const some = due.slice(at, at + atOnce);
          for (const [id] of some) behind.delete(id);
          await bring(some.map(([, one]) => one));
          if (share < 1) return;
        }
      });
      turn = next.catch(() => undefined);
      return next;
    },
    async forget(table) {
      const made = copies.get(table);
      copies.delete(table);
      for (const [id, one] of behind) if (one.table.name === table) behind.delete(id);
      if (made) await askFor(target, "DeleteTable", { TableName: await made });
    },
  };
  return copy;
}

async function make(target: string, table: Table): Promise<string> {
  const name = table.name + suffix;
  await askFor(target, "CreateTable", { ...table.shape, TableName: name });
  let from: unknown;
  do {
    const page = await askFor(target, "Scan", {
      TableName: table.name,
      ConsistentRead: true,
      ...(from ? { ExclusiveStartKey: from } : {}),
    });
    for (const Item of page.Items as Json[]) await askFor(target, "PutItem", { TableName: name, Item });
    from = page.LastEvaluatedKey;
  } while (from);
  return name;
}

function groups(items: readonly { table: Table; key: Json }[]): Map<Table, { table: Table; key: Json }[]> {
  const byTable = new Map<Table, { table: Table; key: Json }[]>();
  for (const one of items) byTable.set(one.table, [...(byTable.get(one.table) ?? []), one]);
  return byTable;
}

function keyOf(table: Table, item: Json): Json {
  return Object.fromEntries(table.key.map((name) => [name, item[name]]));
}

function idOf(table: Table, item: Json): string {
  return JSON.stringify(table.key.map((name) => item[name]));
}
