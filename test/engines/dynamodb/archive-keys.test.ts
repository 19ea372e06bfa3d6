import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { dynamodbArchiveKeys } from "../../../app/adapters/dynamodb/archive-keys.ts";
import { type SealingKeys, Unsealable } from "../../../app/adapters/dynamodb/sealing.ts";
import type { CardId, WorkspaceId } from "../../../app/ids.ts";
import { archiveKeysContract } from "../../contract/archive-keys.ts";
import { openStateTable } from "./state-table.ts";

const acme = "T1" as WorkspaceId;
const card = "card-1" as CardId;
const sealingKeys: SealingKeys = { current: "first", keys: new Map([["first", Buffer.alloc(32, 1)]]) };

async function open() {
  const { items, client, table } = await openStateTable();
  const erased = new Set<string>();
  const truth = {
    erased: async <Id extends string>(workspace: WorkspaceId, ids: readonly Id[]) =>
      new Set(ids.filter((id) => erased.has(`${workspace} ${id}`))),
  };
  const openKeys = () => dynamodbArchiveKeys(items(), { sealingKeys: async () => sealingKeys, truth });
  return {
    items: items(),
    openKeys,
    scan: async () => (await client.send(new ScanCommand({ TableName: table }))).Items ?? [],
    eraseBefore: async (workspace: WorkspaceId, id: CardId) => void erased.add(`${workspace} ${id}`),
  };
}

archiveKeysContract(async () => {
  const { openKeys, eraseBefore } = await open();
  return { keys: openKeys(), others: openKeys(), eraseBefore };
});

describe("a key of the archive in its table", () => {
  it("can't be read there, is of no use to another card, and leaves nothing when it is dropped", async () => {
    const { openKeys, items, scan } = await open();
    const keys = openKeys();
    const key = (await keys.findOrMake(acme, [card])).get(card) ?? new Uint8Array();
    for (const form of [Buffer.from(key).toString("base64"), Buffer.from(key).toString("hex")])
      expect(JSON.stringify(await scan())).not.toContain(form);
    const [kept] = await items.getMany([{ pk: "T1#archive-key#card-1", sk: "key" }]);
    if (kept === undefined) throw new Error("there is no key");
    await items.putMany([{ ...kept, pk: "T1#archive-key#card-2" }]);
    await expect(keys.find(acme, ["card-2" as CardId])).rejects.toThrow(Unsealable);
    await keys.drop(acme, [card, "card-2" as CardId]);
    for (const item of await scan()) expect(Object.keys(item).sort()).toEqual(["dropped", "pk", "sk"]);
  });
});
