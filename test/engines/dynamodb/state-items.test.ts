import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { ServiceRefused } from "../../../app/adapters/aws-errors.ts";
import type { Item } from "../../../app/adapters/dynamodb/state-items.ts";
import { openStateTable } from "./state-table.ts";

const seconds = (ms: number) => Math.floor(ms / 1000);

async function open() {
  const table = await openStateTable();
  let now = Date.UTC(2026, 10, 22);
  return {
    ...table,
    state: table.items({ clock: () => now }),
    now: () => now,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

async function all(items: AsyncGenerator<Item>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { sk } of items) keys.push(sk);
  return keys;
}

describe("an item whose time has passed, and that is there still,", () => {
  const key = { pk: "T1#a", sk: "1" };

  async function withOne() {
    const opened = await open();
    await opened.state.putMany([
      { ...key, old: true, expires: seconds(opened.now()) + 60 },
      { pk: "T1#a", sk: "2" },
    ]);
    opened.wait(60_000);
    return opened;
  }

  it("is not read, in any way", async () => {
    const { state } = await withOne();
    expect(await state.get(key)).toBeUndefined();
    expect(await state.getMany([key, { pk: "T1#a", sk: "2" }])).toEqual([undefined, { pk: "T1#a", sk: "2" }]);
    expect(await all(state.query("T1#a"))).toEqual(["2"]);
  });

  it("is not changed, nor told of", async () => {
    const { state } = await withOne();
    expect(await state.change(key, { set: { at: 1 } })).toEqual({ made: false });
    expect(await state.change(key, { set: { at: 1 }, if: { missing: ["old"] } })).toEqual({ made: false });
  });

  it("makes room for a new one, of which nothing is old", async () => {
    const { state } = await withOne();
    expect(await state.create({ ...key, fresh: true })).toMatchObject({ made: true });
    expect(await state.get(key)).toEqual({ ...key, fresh: true });
    expect(await state.create({ ...key, fresh: false })).toEqual({ made: false, item: { ...key, fresh: true } });
  });
});

describe("a table's items", () => {
  it("come in order from a key to a key, also backwards, however many pages they are", async () => {
    const { state } = await open();
    const names = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, "0"));
    await state.putMany(names.map((sk) => ({ pk: "T1#b", sk, filling: "가".repeat(30_000) })));
    expect(await all(state.query("T1#b"))).toEqual(names);
    expect(await all(state.query("T1#b", { newestFirst: true, pageSize: 7 }))).toEqual(names.toReversed());
    expect(await all(state.query("T1#b", { from: "10", to: "20" }))).toEqual(names.slice(10, 21));
    expect(await all(state.query("T1#b", { from: "55" }))).toEqual(names.slice(55));
    expect(await all(state.query("T1#b", { to: "03" }))).toEqual(names.slice(0, 4));
  });

  it("are read and written many at a time, more than one request takes, also by keys that stand twice", async () => {
    const { state } = await open();
    const items = Array.from({ length: 230 }, (_, at) => ({ pk: `T1#${at}`, sk: "a", filling: "x".repeat(100_000) }));
    await state.putMany(items);
    const keys = [...items, ...items.slice(0, 3), { pk: "T1#nobody", sk: "a" }];
    expect(await state.getMany(keys)).toEqual([...items, ...items.slice(0, 3), undefined]);
    await state.deleteMany(items.slice(0, 200));
    expect((await state.getMany(items)).filter((item) => item !== undefined)).toEqual(items.slice(200));
    expect(await state.getMany([])).toEqual([]);
  });

  it("are refused by name where they can't be kept", async () => {
    const { state, client, table } = await open();
    const large = state.putMany([{ pk: "T1#large", sk: "a", filling: "x".repeat(500_000) }]);
    await expect(large).rejects.toBeInstanceOf(ServiceRefused);
    await expect(state.get({ pk: "", sk: "a" })).rejects.toMatchObject({ reason: "ValidationException" });
    await client.send(new PutItemCommand({ TableName: table, Item: { pk: { S: "T1#n" }, sk: { S: "a" } } }));
    expect(await state.get({ pk: "T1#n", sk: "a" })).toEqual({ pk: "T1#n", sk: "a" });
  });
});
