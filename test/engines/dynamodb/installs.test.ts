import { randomBytes } from "node:crypto";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { dynamodbInstalls } from "../../../app/adapters/dynamodb/installs.ts";
import { type SealingKeys, Unsealable } from "../../../app/adapters/dynamodb/sealing.ts";
import type { MemberId, WorkspaceId } from "../../../app/ids.ts";
import { installsContract } from "../../contract/installs.ts";
import { disturbedRequests } from "../disturbed-requests.ts";
import { LookingFirst } from "./observed-truth.ts";
import { openStateTable } from "./state-table.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const install = { botToken: "xoxb-secret-1", botUser: "UBOT" as MemberId };

const keysOf = (current: string, ...names: string[]): SealingKeys => ({
  current,
  keys: new Map(names.map((name) => [name, Buffer.alloc(32, name)])),
});
const first = keysOf("one", "one");
const both = keysOf("two", "one", "two");
const second = keysOf("two", "two");

async function open() {
  const { items, disturbed, client, table } = await openStateTable();
  return {
    installs: (keys: SealingKeys) => dynamodbInstalls(items(), async () => keys),
    /** Before its second request somebody else does something. */
    overtaken: (keys: SealingKeys, act: () => Promise<void>) => {
      let requests = 0;
      const requestHandler = new LookingFirst(async () => {
        requests += 1;
        if (requests === 2) await act();
      });
      return dynamodbInstalls(disturbed({ ...disturbedRequests(), requestHandler }), async () => keys);
    },
    items: items(),
    scan: async () => JSON.stringify((await client.send(new ScanCommand({ TableName: table }))).Items),
  };
}

installsContract(async () => {
  const { installs } = await open();
  return [installs(first), installs(first)];
});

describe("a token in the table", () => {
  it("can't be read there, nor twice be seen to be the same", async () => {
    const { installs, scan } = await open();
    await installs(first).save(acme, install);
    const before = await scan();
    for (const form of ["xoxb", Buffer.from(install.botToken).toString("base64"), "secret"]) {
      expect(before).not.toContain(form);
    }
    await installs(first).save(acme, install);
    expect(await scan()).not.toBe(before);
  });

  it("is of no use to another workspace", async () => {
    const { installs, items } = await open();
    await installs(first).save(acme, install);
    const [stolen] = await items.getMany([{ pk: "T1#install", sk: "install" }]);
    if (stolen === undefined) throw new Error("nothing to steal");
    await items.putMany([{ ...stolen, pk: "T2#install" }]);
    await expect(installs(first).read(globex)).rejects.toThrow(Unsealable);
  });

  it("that was changed is refused", async () => {
    const { installs, items } = await open();
    await installs(first).save(acme, install);
    const change = { set: { text: randomBytes(40) } };
    await items.change({ pk: "T1#install", sk: "install" }, change);
    await expect(installs(first).read(acme)).rejects.toThrow(Unsealable);
  });

  it("is read under an old key as long as it is there, and sealed under the current one by it", async () => {
    const { installs } = await open();
    await installs(first).save(acme, install);
    await expect(installs(second).read(acme)).rejects.toThrow(/key "one"/);
    expect(await installs(both).read(acme)).toEqual(install);
    expect(await installs(second).read(acme)).toEqual(install);
  });

  it("that is saved anew, or purged, while it is sealed under another key stays saved, or purged", async () => {
    const { installs, overtaken } = await open();
    const newer = { ...install, botToken: "xoxb-secret-2" };
    await installs(first).save(acme, install);
    expect(await overtaken(both, () => installs(first).save(acme, newer)).read(acme)).toEqual(install);
    expect(await installs(both).read(acme)).toEqual(newer);
    await installs(first).save(acme, install);
    await overtaken(both, () => installs(first).purge(acme)).read(acme);
    expect(await installs(both).read(acme)).toBeUndefined();
  });
});
