import type { Json } from "./wire.ts";

/** One item that a request writes. */
export interface Written {
  readonly table: string;
  /** The whole item where it is put; its key where it is updated or deleted. */
  readonly item: Json;
}

interface Put {
  readonly TableName: string;
  readonly Item: Json;
}
interface Keyed {
  readonly TableName: string;
  readonly Key: Json;
}
type InTransaction = { readonly Put?: Put; readonly Update?: Keyed; readonly Delete?: Keyed };
type InBatch = { readonly PutRequest?: { readonly Item: Json }; readonly DeleteRequest?: { readonly Key: Json } };

/** Every item that a request writes if it succeeds. */
export function writtenItems(operation: string, body: Json): Written[] {
  if (operation === "PutItem") return [put(body as unknown as Put)];
  if (operation === "UpdateItem" || operation === "DeleteItem") return [keyed(body as unknown as Keyed)];
  if (operation === "TransactWriteItems") {
    return (body.TransactItems as InTransaction[]).flatMap(({ Put, Update, Delete }) => [
      ...(Put ? [put(Put)] : []),
      ...[Update, Delete].flatMap((one) => (one ? [keyed(one)] : [])),
    ]);
  }
  if (operation !== "BatchWriteItem") return [];
  return Object.entries(body.RequestItems as Record<string, InBatch[]>).flatMap(([table, requests]) =>
    requests.map(({ PutRequest, DeleteRequest }) => ({ table, item: PutRequest?.Item ?? DeleteRequest?.Key ?? {} })),
  );
}

function put({ TableName, Item }: Put): Written {
  return { table: TableName, item: Item };
}

function keyed({ TableName, Key }: Keyed): Written {
  return { table: TableName, item: Key };
}
