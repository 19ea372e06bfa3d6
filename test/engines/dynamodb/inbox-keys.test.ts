import { describe, expect, it } from "vitest";
import { dynamodbInboxKeys } from "../../../app/adapters/dynamodb/inbox-keys.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { disturbedRequests } from "../disturbed-requests.ts";
import { LookingFirst } from "./observed-truth.ts";
import { openStateTable } from "./state-table.ts";

const ref = { workspace: "T1" as WorkspaceId, key: "a" };
const job = { ...ref, listener: "photo", lane: "a", input: null };
const first = { ...job, generation: 1, acceptedAt: 1 };
const second = { ...first, generation: 2 };

const clock = () => 1;

async function open() {
  const table = await openStateTable();
  const keys = dynamodbInboxKeys(table.items({ clock }));
  await keys.open(job, 1);
  await keys.sent(first);
  return { table, keys };
}

async function givenUp() {
  const opened = await open();
  await opened.keys.begin(first);
  await opened.keys.giveUp(first, "broken", 10);
  return opened;
}

describe("what is known of a job", () => {
  it("of which a second message is to be sent is not what somebody says of the first", async () => {
    const { keys } = await givenUp();
    expect(await keys.reopen(ref)).toMatchObject({ generation: 2 });
    expect(await keys.sent(first)).toBe(false);
    expect(await keys.begin(first)).toBeUndefined();
    await keys.uncount(first);
    await keys.done(first);
    expect(await keys.giveUp(first, "broken", 20)).toBeUndefined();
    // Nobody knows yet whether the second one is in the queue: whoever asks sends it.
    expect(await keys.givenUp(ref.workspace, 10)).toMatchObject([{ at: 10, reason: "broken" }]);
    expect(await keys.open(job, 1)).toMatchObject({ sent: true });
    expect(await keys.reopen(ref)).toMatchObject({ generation: 2 });
    expect([await keys.sent(second), await keys.sent(second)]).toEqual([true, false]);
    expect([await keys.begin(second), await keys.begin(second)]).toEqual([1, 2]);
  });

  it("stays what it was when it was over first", async () => {
    const done = (await open()).keys;
    await done.done(first);
    expect(await done.giveUp(first, "broken", 10)).toBeUndefined();
    expect([await done.givenUp(undefined, 10), await done.begin(first)]).toEqual([[], undefined]);
    const { keys } = await givenUp();
    await keys.done(first);
    expect(await keys.begin(first)).toBeUndefined();
    expect(await keys.givenUp(undefined, 10)).toMatchObject([{ reason: "broken" }]);
  });

  it("isn't forgotten where somebody sent it again since it was looked at, nor given up that was done", async () => {
    const { table, keys } = await givenUp();
    const overtaken = (act: () => Promise<unknown>) => {
      let requests = 0;
      const requestHandler = new LookingFirst(async () => {
        requests += 1;
        if (requests === 2) await act();
      });
      return dynamodbInboxKeys(table.disturbed({ ...disturbedRequests(), requestHandler }, { clock }));
    };
    await overtaken(async () => {
      await keys.reopen(ref);
      await keys.sent(second);
    }).forget(ref);
    expect(await keys.begin(second)).toBe(1);
    expect(await overtaken(() => keys.done(second)).giveUp(second, "broken", 20)).toBeUndefined();
    expect(await keys.givenUp(undefined, 10)).toEqual([]);
  });
});
