import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { expect, it } from "vitest";
import { dynamodbAsks } from "../../../app/adapters/dynamodb/asks.ts";
import { dynamodbDailyBudget } from "../../../app/adapters/dynamodb/daily-budget.ts";
import { dynamodbDepartures } from "../../../app/adapters/dynamodb/departures.ts";
import { dynamodbInboxKeys } from "../../../app/adapters/dynamodb/inbox-keys.ts";
import { rememberedIn } from "../../../app/adapters/dynamodb/remembered.ts";
import type { Item } from "../../../app/adapters/dynamodb/state-items.ts";
import type { CardId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import { openStateTable } from "./state-table.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const now = Date.UTC(2026, 10, 22);

/** Whole days from now on after which an item's time has passed; undefined: it stays. */
const daysOf = ({ expires }: Item) => (expires === undefined ? undefined : (Number(expires) - now / 1000) / 86_400);

it("what is of use for a while alone says when it passes: keys of jobs, what was given up, counts of a day, asks, what is remembered", async () => {
  const { client, table, items } = await openStateTable();
  const state = items({ clock: () => now });
  const keys = dynamodbInboxKeys(state);
  const inbox = { workspace: acme, listener: "l", lane: "a", input: null };
  await keys.sent((await keys.open({ ...inbox, key: "open" }, now)).job);
  const { job } = await keys.open({ ...inbox, key: "given up" }, now);
  await keys.giveUp(job, "broken", now);
  await dynamodbDailyBudget(state, { photosADay: async () => 5, clock: () => now }).take(acme);
  const said = { text: "Hi!", at: now, due: now, round: 0, through: [] };
  const [asker, colleague] = ["U1", "U2"] as unknown as readonly [MemberId, MemberId];
  await dynamodbAsks(state).open(acme, { id: "a", asker, colleague, about: ["1-F1-0" as CardId], ...said });
  const remembered = rememberedIn(state, () => now);
  await remembered.get({ pk: "T1#member#U1", sk: "member" }, { ttlMs: 1, ask: async () => "Dana" });
  await remembered.forget({ pk: "T1#member#U2", sk: "member" });
  await dynamodbDepartures(state).purged(globex, now);

  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  const days = new Map<string, Set<number | undefined>>();
  for (const item of Items.map((one) => unmarshall(one) as Item)) {
    const kind = item.pk.split("#")[1] ?? "";
    days.set(kind, (days.get(kind) ?? new Set()).add(daysOf(item)));
  }
  expect(Object.fromEntries([...days].map(([kind, all]) => [kind, [...all]]))).toEqual({
    job: [21],
    "given-up": [21],
    "photos-of-day": [2],
    ask: [366],
    "asks-of-asker": [366],
    "asks-of-colleague": [366],
    "asks-on": [366],
    member: [1],
    closed: [90],
  });
});
