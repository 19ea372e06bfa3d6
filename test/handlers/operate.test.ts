import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { doctorOf } from "../../handlers/wiring/doctor.ts";
import { openOperate } from "../../handlers/wiring/operate.ts";
import { openRedrive } from "../../handlers/wiring/redrive.ts";
import { cardRead } from "../contacts/facts-for-tests.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { openSqliteCloud } from "./sqlite-cloud.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const hours = { getRemainingTimeInMillis: () => 900_000 };
const healthy = doctorOf({});

async function open() {
  const { store } = await openSqliteCloud();
  for (const [nth, workspace] of [acme, globex].entries())
    await writeFacts(store, workspace, [cardRead(nth + 1, { names: ["Jisoo Park"] })]);
  return store;
}

const find = (store: Awaited<ReturnType<typeof open>>, workspace: WorkspaceId) =>
  store.search.candidates(workspace, ["*"], [[{ alternatives: [{ tier: 0, keys: ["njisoo"] }] }]], 10);

describe("operate", () => {
  it("rebuilds every workspace's views, or one", async () => {
    const store = await open();
    const operate = openOperate({ ...store, log: recordingLog().log }, healthy);
    expect(await operate({ do: "reindex", workspace: acme }, hours)).toEqual({
      done: [{ workspace: acme, contacts: 1 }],
    });
    expect([(await find(store, acme))[0]?.length, (await find(store, globex))[0]?.length]).toEqual([1, 0]);
    expect(await operate({ do: "reindex" }, hours)).toMatchObject({
      done: [{ workspace: acme }, { workspace: globex }],
    });
    expect((await find(store, globex))[0]).toHaveLength(1);
  });

  it("says where to go on when the invocation's time is up", async () => {
    const store = await open();
    const operate = openOperate({ ...store, log: recordingLog().log }, healthy);
    let looks = 0;
    const short = { getRemainingTimeInMillis: () => (++looks > 1 ? 1_000 : 900_000) };
    expect(await operate({ do: "reindex" }, short)).toEqual({
      done: [{ workspace: acme, contacts: 1 }],
      next: globex,
    });
    expect(await operate({ do: "reindex", from: globex }, hours)).toMatchObject({ done: [{ workspace: globex }] });
  });

  it("does nothing that it doesn't know", async () => {
    const operate = openOperate({ ...(await open()), log: recordingLog().log }, healthy);
    await expect(operate({ do: "drop" }, hours)).rejects.toMatchObject({ code: "operation-refused" });
    await expect(operate({}, hours)).rejects.toMatchObject({ code: "operation-refused" });
  });
});

describe("redrive", () => {
  it("sends jobs again that were given up, and leaves those that nobody waits for", async () => {
    const store = await open();
    const give = async (key: string, listener: string) => {
      await store.inbox.accept({ workspace: acme, key, listener, lane: key, input: {} });
      for (const job of await store.inbox.take(1)) await store.inbox.giveUp(job, "test");
    };
    await give("one", "photo-posted");
    await give("other", "open correct");
    const redrive = openRedrive(store, healthy, Date.now);
    const answer = { again: 1, left: 1, why: { "form-closed": 1 }, all: true };
    expect(await redrive({ do: "redrive" }, hours)).toEqual(answer);
    expect((await store.inbox.take(5)).map(({ key }) => key)).toEqual(["one"]);
    await expect(redrive({ do: "reindex" }, hours)).rejects.toMatchObject({ code: "operation-refused" });
  });
});

describe("the doctor of functions", () => {
  it("names each that is wrong, and of others' errors no more than what they are called", async () => {
    const doctor = doctorOf({
      table: async () => {},
      index: () => Promise.reject(new TypeError("https://user:secret@search")),
    });
    expect(await doctor()).toEqual([
      { state: "good", about: "table", says: "as it should be" },
      { state: "bad", about: "index", says: "TypeError" },
    ]);
  });
});
