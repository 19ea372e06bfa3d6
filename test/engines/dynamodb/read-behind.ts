import { isCopy, type LaggingCopy } from "./lagging-copy.ts";
import type { Table } from "./tables.ts";
import { type Answer, type Asked, bodyOf, type Json, jsonAnswer } from "./wire.ts";

/** A read sent to the copies that are behind, and how its answer is turned into one about the tables themselves. */
export interface ReadBehind {
  readonly asked: Asked;
  readonly restore: (answer: Answer) => Answer;
}

type BatchKeys = Readonly<Record<string, { readonly ConsistentRead?: boolean }>>;

/** Sends a read that didn't ask for consistency to the copies; `undefined` where it did, or where something else is asked. */
export async function readBehind(
  asked: Asked,
  copy: LaggingCopy,
  tableOf: (name: string) => Promise<Table>,
): Promise<ReadBehind | undefined> {
  const body = bodyOf(asked);
  const copyOf = async (table: string) => copy.of(await tableOf(table));
  const send = (changed: Json): Asked => ({ ...asked, body: Buffer.from(JSON.stringify(changed)) });
  if (asked.operation !== "BatchGetItem") {
    if (body.ConsistentRead === true) return undefined;
    return { asked: send({ ...body, TableName: await copyOf(body.TableName as string) }), restore: (answer) => answer };
  }
  const wanted = Object.entries(body.RequestItems as BatchKeys);
  const names = new Map<string, string>();
  for (const [table, { ConsistentRead }] of wanted) if (!ConsistentRead) names.set(table, await copyOf(table));
  if (names.size === 0) return undefined;
  const rename = (of: Json, name: (table: string) => string) =>
    Object.fromEntries(Object.entries(of).map(([table, value]) => [name(table), value]));
  const back = new Map([...names].map(([table, itsCopy]) => [itsCopy, table]));
  return {
    asked: send({ ...body, RequestItems: rename(Object.fromEntries(wanted), (table) => names.get(table) ?? table) }),
    restore(answer) {
      if (answer.status !== 200) return answer;
      const { Responses = {}, UnprocessedKeys = {}, ...rest } = bodyOf(answer);
      const original = (table: string) => back.get(table) ?? table;
      return jsonAnswer(200, {
        ...rest,
        Responses: rename(Responses as Json, original),
        UnprocessedKeys: rename(UnprocessedKeys as Json, original),
      });
    },
  };
}

/** An answer to ListTables without the copies. */
export function withoutCopies(answer: Answer): Answer {
  const body = bodyOf(answer);
  return jsonAnswer(answer.status, {
    ...body,
    TableNames: (body.TableNames as string[]).filter((one) => !isCopy(one)),
  });
}
