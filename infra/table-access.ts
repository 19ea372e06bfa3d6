import type { OctemberFunction } from "./octember-function.ts";
import type { OctemberTable } from "./truth/table.ts";

const reads = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"] as const;
/** What a transaction does counts as these. */
const writes = [
  "dynamodb:ConditionCheckItem",
  "dynamodb:BatchWriteItem",
  "dynamodb:PutItem",
  "dynamodb:UpdateItem",
  "dynamodb:DeleteItem",
] as const;

/** No function may scan but who purges: every other question goes by key, so none grows with the table. */
export function letRead(reader: OctemberFunction, ...tables: readonly OctemberTable[]): void {
  for (const { tableArn } of tables) reader.allow(reads, tableArn);
}

/** For whoever purges a workspace: not everything of one can be found by key. */
export function letScan(purger: OctemberFunction, ...tables: readonly OctemberTable[]): void {
  for (const { tableArn } of tables) purger.allow(["dynamodb:Scan"], tableArn);
}

/** Lets items be put; who puts them says whether there may be one already. */
export function letCreate(writer: OctemberFunction, ...tables: readonly OctemberTable[]): void {
  for (const { tableArn } of tables) writer.allow(["dynamodb:PutItem"], tableArn);
}

export function letWrite(writer: OctemberFunction, ...tables: readonly OctemberTable[]): void {
  letRead(writer, ...tables);
  for (const { tableArn } of tables) writer.allow(writes, tableArn);
}
