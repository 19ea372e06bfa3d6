import { askFor, type Json } from "./wire.ts";

/** What of a table's definition decides where an item lies. */
export interface Table {
  readonly name: string;
  /** Names of its key's attributes, the partition's first. */
  readonly key: readonly string[];
  /** The partition's attribute of each index. */
  readonly indexes: Readonly<Record<string, string>>;
  /** What a table of the same shape is created with. */
  readonly shape: Json;
}

interface Described {
  readonly TableName: string;
  readonly AttributeDefinitions: readonly unknown[];
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: "HASH" | "RANGE" }[];
  readonly GlobalSecondaryIndexes?: readonly Index[];
  readonly LocalSecondaryIndexes?: readonly Index[];
}
type Index = Pick<Described, "KeySchema"> & { readonly IndexName: string; readonly Projection: unknown };

/** Definitions of tables, asked of the engine once each. */
export function knownTables(target: string) {
  const known = new Map<string, Promise<Table>>();
  return {
    of(name: string): Promise<Table> {
      const table = known.get(name) ?? describe(target, name);
      known.set(name, table);
      table.catch(() => known.delete(name));
      return table;
    },
    forget: (name: string) => known.delete(name),
  };
}

async function describe(target: string, name: string): Promise<Table> {
  const table = (await askFor(target, "DescribeTable", { TableName: name })).Table as Described;
  const indexes = [...(table.GlobalSecondaryIndexes ?? []), ...(table.LocalSecondaryIndexes ?? [])];
  const shapes = (list: readonly Index[] | undefined) =>
    list?.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }));
  return {
    name,
    key: keyOf(table),
    indexes: Object.fromEntries(indexes.map((index) => [index.IndexName, keyOf(index)[0] ?? ""])),
    shape: {
      AttributeDefinitions: table.AttributeDefinitions,
      KeySchema: table.KeySchema,
      BillingMode: "PAY_PER_REQUEST",
      ...(table.GlobalSecondaryIndexes && { GlobalSecondaryIndexes: shapes(table.GlobalSecondaryIndexes) }),
      ...(table.LocalSecondaryIndexes && { LocalSecondaryIndexes: shapes(table.LocalSecondaryIndexes) }),
    },
  };
}

function keyOf({ KeySchema }: Pick<Described, "KeySchema">): string[] {
  return KeySchema.toSorted((a, b) => a.KeyType.localeCompare(b.KeyType)).map(({ AttributeName }) => AttributeName);
}
