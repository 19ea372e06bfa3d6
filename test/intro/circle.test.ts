import { describe, expect, it } from "vitest";
import type { Contact } from "../../app/contacts/contact.ts";
import type { MemberId } from "../../app/ids.ts";
import { circleOf } from "../../app/intro/circle.ts";

const at = "2026-10-01T00:00:00.000Z";
const now = Date.parse("2026-11-01T00:00:00.000Z");

/** Somebody whom these members know. */
const knownTo = (...members: readonly string[]) =>
  ({
    positions: [],
    emails: [],
    dealings: [],
    acquaintances: members.map((member) => ({ member: member as MemberId, kind: "posted", at, card: member })),
  }) as unknown as Contact;
const besideOf = (...known: readonly Contact[]) => circleOf("U1" as MemberId, known, [], now).beside;

describe("how many more of a member's people somebody knows who knows one", () => {
  it("is nothing where each is known to others", () => {
    expect(besideOf(knownTo("U1", "U2"), knownTo("U1", "U3", "U4"), knownTo("U1"))).toEqual({ mean: 0, ways: 3 });
  });

  it("is all the others where one colleague knows all", () => {
    expect(besideOf(knownTo("U1", "U2"), knownTo("U1", "U2"), knownTo("U1", "U2"))).toEqual({ mean: 2, ways: 3 });
  });

  it("is the mean over all ways to a colleague", () => {
    const beside = besideOf(knownTo("U1", "U2", "U3"), knownTo("U1", "U2"));
    expect(beside).toEqual({ mean: 2 / 3, ways: 3 });
  });

  it("is nothing for a member whose people nobody else knows", () => {
    expect(besideOf(knownTo("U1"))).toEqual({ mean: 0, ways: 0 });
  });
});
