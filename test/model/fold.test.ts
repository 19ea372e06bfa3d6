import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldFacts } from "../../app/contacts/fold.ts";
import { contactsFor } from "../../app/privacy/fold-for-viewer.ts";
import { someFacts } from "../contacts/arbitrary-facts.ts";
import { peopleIn } from "./people.ts";
import { seenBy } from "./seen-by.ts";
import { viewers } from "./viewers.ts";

describe("the fold of facts", () => {
  it("is what the model says that they come to", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        expect(foldFacts(facts)).toEqual(peopleIn(facts));
      }),
      { numRuns: Number(process.env.OCTEMBER_CASES ?? 2_000) },
    );
  });

  it("is for each viewer what the model says of all that they may know", () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...viewers), (facts, viewer) => {
        expect(contactsFor(viewer, facts)).toEqual(peopleIn(seenBy(viewer, facts)));
      }),
      { numRuns: Number(process.env.OCTEMBER_CASES ?? 2_000) },
    );
  });
});
