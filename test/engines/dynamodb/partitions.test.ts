import { expect, inject, it, onTestFinished } from "vitest";
import { dynamodbDailyBudget } from "../../../app/adapters/dynamodb/daily-budget.ts";
import { dynamodbImports } from "../../../app/adapters/dynamodb/imports.ts";
import { dynamodbInboxKeys } from "../../../app/adapters/dynamodb/inbox-keys.ts";
import { dynamodbPhotoStatuses } from "../../../app/adapters/dynamodb/photo-statuses.ts";
import { dynamodbReplies } from "../../../app/adapters/dynamodb/replies.ts";
import type { CardId, ChannelId, PhotoId, WorkspaceId } from "../../../app/ids.ts";
import { faultyDynamodb } from "./faulty-dynamodb.ts";
import { openStateTable } from "./state-table.ts";

const acme = "T1" as WorkspaceId;
const photos = 60;

it("no key takes more than a small part of what a workspace writes, and each begins with the workspace", async () => {
  const watched = await faultyDynamodb(inject("engines").dynamodb, { seed: 1 });
  onTestFinished(() => watched.close());
  const { items, table } = await openStateTable(watched.url);
  const [keys, statuses, replies] = [
    dynamodbInboxKeys(items()),
    dynamodbPhotoStatuses(items()),
    dynamodbReplies(items()),
  ];
  const budget = dynamodbDailyBudget(items(), { photosADay: async () => 1_000 });
  const now = Date.now();
  const given: string[] = [];
  for (let at = 0; at < photos; at += 1) {
    const message = { channel: "C1" as ChannelId, ts: `1750000000.${at}` };
    const { job } = await keys.open(
      { workspace: acme, key: `k${at}`, listener: "l", lane: "a", input: null },
      now + at,
    );
    await keys.sent(job);
    await keys.begin(job);
    await keys.giveUp(job, "broken", now + at);
    const status = { photo: `T1-F${at}` as PhotoId, message, place: 0, cards: [] };
    await statuses.advance(acme, undefined, { ...status, state: "waiting" });
    await statuses.advance(acme, "waiting", { ...status, state: "kept" });
    await replies.claim(acme, `result ${at}`);
    await budget.take(acme);
    given.push(`d${at}`);
  }
  const records = given.map((digest) => ({ digest, card: `1-${digest}-0` as CardId }));
  await dynamodbImports(items()).claim(acme, "*", records, "batch");

  const written = watched.partitions();
  const all = written.reduce((sum, [, writes]) => sum + writes, 0);
  expect(all).toBeGreaterThan(10 * photos);
  expect((written[0]?.[1] ?? 0) / all).toBeLessThan(0.05);
  const foreign = written.map(([partition]) => partition).filter((one) => !one.startsWith(`${table} T1#`));
  // The operator's list of what was given up, of all workspaces: salted.
  expect(foreign.every((one) => one.startsWith(`${table} #given-up#`))).toBe(true);
  expect(foreign.length).toBeGreaterThan(1);
});
