import { describe, expect, it } from "vitest";
import type { Contact, Position, Sourced } from "../../app/contacts/contact.ts";
import { jobIn } from "../../app/contacts/in-language.ts";

function said(value: string, card: string): Sourced<string> {
  const source = { kind: "card", card, at: "2026-11-22T00:00:00.000Z", by: "U1", field: "titles" };
  return { value, confidence: 1, sources: [source] } as unknown as Sourced<string>;
}

function holding(position: Partial<Position>): Contact {
  const lists = { otherTitles: [], otherOrganizations: [], otherDepartments: [] };
  return { positions: [{ ...lists, ...position }] } as unknown as Contact;
}

const bilingual = holding({
  title: said("과장", "c1"),
  otherTitles: [said("Sales Manager", "c1")],
  organization: said("(주)콘토소코리아", "c1"),
  otherOrganizations: [said("Contoso Korea", "c1")],
});

describe("the job in a language", () => {
  it("is what the card says in that language", () => {
    expect(jobIn("en", bilingual)).toEqual({ title: "Sales Manager", organization: "Contoso Korea" });
    expect(jobIn("ko", bilingual)).toEqual({ title: "과장", organization: "(주)콘토소코리아" });
  });

  it("is the only thing that the card says, in whatever language", () => {
    expect(jobIn("ko", holding({ title: said("Designer", "c1") }))).toEqual({ title: "Designer" });
  });

  it("is not an older card's title", () => {
    const promoted = holding({ title: said("부장", "c2"), otherTitles: [said("Sales Manager", "c1")] });
    expect(jobIn("en", promoted)).toEqual({ title: "부장" });
  });

  it("is nothing where there is no position", () => {
    expect(jobIn("en", { positions: [] } as unknown as Contact)).toEqual({});
  });
});
