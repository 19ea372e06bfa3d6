import { describe, expect, it } from "vitest";
import { latinNameShape } from "../../app/cards/fields/name/latin-name.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("what stands behind a name", () => {
  it("is the given name behind a family name and a comma, in capitals, too", () => {
    const card = readOne(["Contoso Ltd", 40], "", ["LEE, DAVID", 32], "Associate", "", "415-555-0100");
    expect(card.names).toEqual(["LEE, DAVID"]);
  });

  it.each([
    ["Roland J. Pfeiffer, P.E., S.E.", "Roland J. Pfeiffer"],
    ["Simon Pettigrew BSc(Hons) CEng MICE", "Simon Pettigrew"],
    ["Simon Pettigrew BSc (Hons), MRICS", "Simon Pettigrew"],
    ["Judith Marlow MA (Oxon), FCA", "Judith Marlow"],
    ["Rita Hale, AIA, LEED AP BD+C", "Rita Hale"],
    ["Peter Naidoo CA(SA)", "Peter Naidoo"],
    ["Paul Wynn, Ph.D., P.Eng.", "Paul Wynn"],
    ["Rajiv K. Menon, M.D., F.A.A.O.S.", "Rajiv K. Menon"],
  ])("is no part of it, nor makes it a company: %s", (line, name) => {
    expect(readOne(["Contoso Ltd", 40], "", [line, 32], "Associate", "", "415-555-0100")).toMatchObject({
      names: [name],
      companies: ["Contoso Ltd"],
    });
  });

  it.each([
    ["Bob & Carol Tiller, Owners", "Bob & Carol Tiller", "Owners"],
    ["Ann Roth and Joe Roth, Proprietors", undefined, "Proprietors"],
    ["Dale Hutchins, Co-Owners", "Dale Hutchins", "Co-Owners"],
  ])("may be what they are: %s", (line, name, title) => {
    const card = readOne(["Contoso Ltd", 40], "", [line, 32], "", "415-555-0100");
    expect(card.titles).toEqual([title]);
    if (name) expect(card.names).toEqual([name]);
  });

  it("may come first: a head, and of what", () => {
    expect(readOne(["Lucille Barstow", 34], "Head, Laser Plasma Branch", "", "202-555-0137")).toMatchObject({
      titles: ["Head, Laser Plasma Branch"],
      companies: [],
    });
  });

  it.each(["B.E.", "M. D.", "B.E. (Mech.)"])("is nobody's name alone: %s", (degree) => {
    expect(latinNameShape(degree)).toBeLessThan(0);
  });

  it.each([
    ["Lt. Col. James E. Pruitt", "James E."],
    ["Col. Wayne Hostetler", "Wayne"],
    ["Maj. Dana Whitfield, USMC", "Dana"],
  ])("and a rank before it are no given name: %s", (line, given) => {
    const [card] = cardsOf([sideOf(["Contoso LLC", 40], "", [line, 32], "Consultant", "", "703-555-0100")]);
    expect(card?.fields.names[0]?.value.given).toBe(given);
  });
});
