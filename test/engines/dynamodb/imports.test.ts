import { describe, expect, it } from "vitest";
import { dynamodbImports } from "../../../app/adapters/dynamodb/imports.ts";
import type { CardId, WorkspaceId } from "../../../app/ids.ts";
import { importsContract } from "../../contract/imports.ts";
import { disturbedRequests, everyDisturbance } from "../disturbed-requests.ts";
import { openStateTable } from "./state-table.ts";

const acme = "T1" as WorkspaceId;
const everybody = "*";
const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ digest: `d${at}`, card: `${prefix}-${at}-0` as CardId }));

importsContract(async () => {
  const { items } = await openStateTable();
  return [dynamodbImports(items()), dynamodbImports(items())];
});

describe("an import that is disturbed at any request", () => {
  /** One look for what is known, one write of names, and a claim for each of three records. */
  const requestsOfClaim = 5;

  it("is gone on with by the next one, and each record has one card, which its batch lists", async () => {
    for (const [nth, how] of everyDisturbance(requestsOfClaim, ["stopped-before", "stopped-after"])) {
      const { items, disturbed } = await openStateTable();
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      const stopped = dynamodbImports(disturbed(requests)).claim(acme, everybody, named("1", 3), "first");
      await expect(stopped).rejects.toThrow("the program has ended");
      const imports = dynamodbImports(items());
      const claimed = await imports.claim(acme, everybody, named("2", 3), "second");
      expect(await imports.claim(acme, everybody, named("3", 3), "third")).toEqual(claimed);
      for (const batch of ["first", "second", "third"]) {
        const own = claimed.filter((one) => one.batch === batch).map(({ card }) => card);
        expect([nth, how, batch, await imports.cardsOf(acme, everybody, batch, undefined, 10)]).toEqual([
          nth,
          how,
          batch,
          own.toSorted(),
        ]);
      }
    }
  });

  it("gives what it would have given, where an answer was lost or the table was busy", async () => {
    for (const [nth, how] of everyDisturbance(requestsOfClaim, ["answer-lost", "throttled"])) {
      const { disturbed } = await openStateTable();
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      const imports = dynamodbImports(disturbed(requests));
      const claimed = await imports.claim(acme, everybody, named("1", 3), "first");
      expect(claimed).toEqual(named("1", 3).map(({ card }) => ({ card, batch: "first" })));
      expect(requests.happened()).toBe(true);
    }
  });
});

describe("a large import", () => {
  it("claims a thousand records, and lists them page by page in order", async () => {
    const { items } = await openStateTable();
    const imports = dynamodbImports(items());
    const records = named("1", 1_000);
    const claimed = await imports.claim(acme, everybody, records, "large");
    expect(claimed.map(({ card }) => card)).toEqual(records.map(({ card }) => card));
    await imports.settle(
      acme,
      everybody,
      records.map(({ digest }) => ({ digest, outcome: "done" })),
    );
    const listed: CardId[] = [];
    for (;;) {
      const page = await imports.cardsOf(acme, everybody, "large", listed.at(-1), 300);
      if (page.length === 0) break;
      listed.push(...page);
    }
    expect(listed).toEqual(records.map(({ card }) => card).toSorted());
    expect(await imports.claim(acme, everybody, records.slice(0, 1))).toMatchObject([{ outcome: "done" }]);
  });
});
