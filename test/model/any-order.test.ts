import fc from "fast-check";
import { afterAll, describe, it } from "vitest";
import { someFacts } from "../contacts/arbitrary-facts.ts";
import { checkAnyOrder } from "./check-any-order.ts";
import { openStore } from "./open-store.ts";
import { viewers } from "./viewers.ts";

const cases = Number(process.env.OCTEMBER_CASES ?? 1_000);

describe("the same facts in any order, any number of times, by several writers at once", () => {
  const stores = { disordered: openStore(), plain: openStore() };
  afterAll(() => {
    stores.disordered.close();
    stores.plain.close();
  });

  it("come to the contacts of the model, the same views as anew, and to each viewer what a store says without the rest", async () => {
    await fc.assert(
      fc.asyncProperty(
        someFacts,
        fc.constantFrom(...viewers),
        fc.infiniteStream(fc.nat(0xffffff)),
        async (facts, viewer, numbers) => {
          await checkAnyOrder(stores, facts, viewer, (n) => (numbers.next().value ?? 0) % n);
        },
      ),
      { numRuns: cases },
    );
  }, 900_000);
});
