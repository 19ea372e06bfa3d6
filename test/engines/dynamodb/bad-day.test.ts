import { afterAll, afterEach, describe, expect, inject } from "vitest";
import { dynamodbImports } from "../../../app/adapters/dynamodb/imports.ts";
import { dynamodbInstalls } from "../../../app/adapters/dynamodb/installs.ts";
import { dynamodbPhotoStatuses } from "../../../app/adapters/dynamodb/photo-statuses.ts";
import { dynamodbReplies } from "../../../app/adapters/dynamodb/replies.ts";
import { directoryContract } from "../../contract/directory.ts";
import { importsContract } from "../../contract/imports.ts";
import { inboxContract } from "../../contract/inbox.ts";
import { installsContract } from "../../contract/installs.ts";
import { photoStatusesContract } from "../../contract/photo-status.ts";
import { placementsContract } from "../../contract/placement.ts";
import { repliesContract } from "../../contract/replies.ts";
import { openInbox } from "../sqs/open-inbox.ts";
import { manyFaults } from "./faults.ts";
import { type FaultyDynamodb, faultyDynamodb } from "./faulty-dynamodb.ts";
import { openDirectory } from "./open-directory.ts";
import { openPlacements } from "./open-placements.ts";
import { openStateTable } from "./state-table.ts";

const pooled = { index: "people", graph: "graph" };
const sealingKeys = { current: "one", keys: new Map([["one", Buffer.alloc(32, 7)]]) };

describe("on a day when the table is throttled, broken, cut off, busy and behind", () => {
  const days: FaultyDynamodb[] = [];
  const made = new Map<string, number>();
  let seed = 0;

  /** A day of its own for each test. */
  async function badDay(): Promise<string> {
    seed += 1;
    const day = await faultyDynamodb(inject("engines").dynamodb, { seed, rates: manyFaults });
    days.push(day);
    return day.url;
  }

  afterEach(async () => {
    for (const day of days.splice(0)) {
      for (const [fault, times] of Object.entries(day.made)) made.set(fault, (made.get(fault) ?? 0) + times);
      await day.close();
    }
  });

  afterAll(() => {
    // Every read is consistent: none is ever behind.
    const { stale: _, ...others } = manyFaults;
    for (const fault of Object.keys(others)) expect([fault, made.get(fault)]).not.toEqual([fault, 0]);
    expect(made.get("stale")).toBe(0);
  });

  const items = async () => (await openStateTable(await badDay())).items;

  repliesContract(async (clock) => {
    const state = await items();
    return [dynamodbReplies(state(), clock), dynamodbReplies(state(), clock)];
  });

  photoStatusesContract(async () => {
    const state = await items();
    return [dynamodbPhotoStatuses(state()), dynamodbPhotoStatuses(state())];
  });

  importsContract(async () => {
    const state = await items();
    return [dynamodbImports(state()), dynamodbImports(state())];
  });

  installsContract(async () => {
    const state = await items();
    const installs = () => dynamodbInstalls(state(), async () => sealingKeys);
    return [installs(), installs()];
  });

  placementsContract(async () => {
    const state = await items();
    return openPlacements((clock) => state({ clock }), pooled);
  }, pooled);

  directoryContract(async () => openDirectory(await badDay()));

  inboxContract(async () => openInbox({}, await badDay()));
});
