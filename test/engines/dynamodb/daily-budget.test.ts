import { describe, expect, it } from "vitest";
import { dynamodbDailyBudget } from "../../../app/adapters/dynamodb/daily-budget.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { disturbedRequests } from "../disturbed-requests.ts";
import { openStateTable } from "./state-table.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const hour = 60 * 60 * 1000;

describe("a daily budget of photos", () => {
  it("is a workspace's own, and there again on the next day", async () => {
    const { items } = await openStateTable();
    let now = Date.UTC(2026, 10, 22, 23);
    const budget = dynamodbDailyBudget(items({ clock: () => now }), { photosADay: 3, clock: () => now });
    const taken: boolean[] = [];
    for (let at = 0; at < 5; at += 1) taken.push(await budget.take(acme));
    expect(taken).toEqual([true, true, true, false, false]);
    expect(await budget.take(globex)).toBe(true);
    now += hour;
    expect(await budget.take(acme)).toBe(true);
  });

  it("gives no more than it has to many who ask at once", async () => {
    const { items } = await openStateTable();
    const [one, other] = [items(), items()].map((state) => dynamodbDailyBudget(state, { photosADay: 10 }));
    const asked = await Promise.all(Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? one : other)?.take(acme)));
    let given = asked.filter(Boolean).length;
    expect(given).toBeLessThanOrEqual(10);
    // What was refused to them is there for those who ask later.
    while (await one?.take(acme)) given += 1;
    expect(given).toBe(10);
  });

  it("counts once what was counted and not heard", async () => {
    const { items, disturbed } = await openStateTable();
    const requests = disturbedRequests();
    requests.disturb(2, "answer-lost");
    expect(await dynamodbDailyBudget(disturbed(requests), { photosADay: 2 }).take(acme)).toBe(true);
    expect(requests.happened()).toBe(true);
    const budget = dynamodbDailyBudget(items(), { photosADay: 2 });
    expect([await budget.take(acme), await budget.take(acme)]).toEqual([true, false]);
  });
});
