import { describe, expect, it } from "vitest";
import { foldFacts } from "../../app/contacts/fold.ts";
import { titlesOverTime } from "../../app/contacts/titles-over-time.ts";
import { type CardSays, cardRead } from "./facts-for-tests.ts";

const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };

/** Cards of one person, posted one after the other. */
function titles(...cards: readonly CardSays[]) {
  const [contact] = foldFacts(cards.map((says, at) => cardRead(at + 1, { ...jisoo, ...says })));
  const [position] = contact?.positions ?? [];
  if (position === undefined || contact?.positions.length !== 1) throw new Error("there is more than one position");
  const { now, before } = titlesOverTime(position);
  return { now: now.map(({ value }) => value), before: before.map(({ value }) => value) };
}

describe("the titles of one position", () => {
  it("are one in two languages, whether on one card or on two", () => {
    const both = { now: ["과장", "Manager"], before: [] };
    expect(titles({ companies: ["Contoso"], titles: ["과장", "Manager"] })).toEqual(both);
    expect(
      titles({ companies: ["Contoso"], titles: ["Manager"] }, { companies: ["Contoso"], titles: ["과장"] }),
    ).toEqual(both);
  });

  it("are held before where a newer card says another one in the same script", () => {
    const older = { companies: ["Contoso"], titles: ["과장", "Manager"] };
    const newer = { companies: ["Contoso"], titles: ["Director"] };
    expect(titles(older, newer)).toEqual({ now: ["Director"], before: ["과장", "Manager"] });
  });
});

describe("the Korean and the English side", () => {
  const korean = { companies: ["(주)콘토소"], titles: ["과장"] };
  const english = { companies: ["Contoso Korea"], titles: ["Manager"] };

  it("are one position where the company's own mail address is on both", () => {
    expect(titles(korean, english)).toEqual({ now: ["Manager", "과장"], before: [] });
    expect(titles(english, korean)).toEqual({ now: ["과장", "Manager"], before: [] });
  });

  it("are two where the address is of a kind that anybody can have", () => {
    const free = { emails: ["jisoo@gmail.com"] };
    const [contact] = foldFacts([cardRead(1, { ...korean, ...free }), cardRead(2, { ...english, ...free })]);
    expect(contact?.positions).toHaveLength(2);
  });

  it("are two where both names are in one script", () => {
    const [contact] = foldFacts([
      cardRead(1, { ...jisoo, companies: ["Contoso"] }),
      cardRead(2, { ...jisoo, companies: ["Fabrikam"] }),
    ]);
    expect(contact?.positions).toHaveLength(2);
  });
});
