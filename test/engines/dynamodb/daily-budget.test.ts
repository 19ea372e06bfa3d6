import { describe, expect, it } from "vitest";
import { dynamodbDailyBudget } from "../../../app/adapters/dynamodb/daily-budget.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { dailyBudgetContract } from "../../contract/daily-budget.ts";
import { disturbedRequests } from "../disturbed-requests.ts";
import { openStateTable } from "./state-table.ts";

const acme = "T1" as WorkspaceId;

dailyBudgetContract(async (photosADay, clock) => {
  const { items } = await openStateTable();
  return dynamodbDailyBudget(items({ clock }), { photosADay, clock });
});

describe("a daily budget of photos in DynamoDB", () => {
  it("gives no more than it has to many who ask at once", async () => {
    const { items } = await openStateTable();
    const [one, other] = [items(), items()].map((state) => dynamodbDailyBudget(state, { photosADay: async () => 10 }));
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
    expect(await dynamodbDailyBudget(disturbed(requests), { photosADay: async () => 2 }).take(acme)).toBe(true);
    expect(requests.happened()).toBe(true);
    const budget = dynamodbDailyBudget(items(), { photosADay: async () => 2 });
    expect([await budget.take(acme), await budget.take(acme)]).toEqual([true, false]);
  });
});
