import { describe, expect, it } from "vitest";
import { keysOf } from "../../app/find/keys.ts";
import { readQuery } from "../../app/find/query.ts";
import { rank } from "../../app/find/rank.ts";
import { person } from "./person.ts";

const people = [
  person("jisoo", { names: ["Jisoo Park"] }),
  person("isabel", { names: ["Isabel Gomez"] }),
  person("jimmy", { names: ["Jimmy Stone"] }),
  person("minho", { names: ["Minho Lee"] }),
];

/** Who is offered, by what the index would give and what the ranking makes of it. */
function offered(typed: string): string[] {
  const query = readQuery(typed);
  if (query.kind === "unclear") throw new Error(query.reason);
  const candidates = people.filter((one) => {
    const keys = new Set(keysOf(one));
    return query.terms.every(({ alternatives }) => alternatives.some((any) => any.keys.every((key) => keys.has(key))));
  });
  return rank(query.terms, candidates)
    .filter(({ all }) => all)
    .map(({ contact }) => contact.id);
}

describe("while somebody types the Korean name of a person whose card is in Latin letters", () => {
  it.each(["지", "박", "박지", "박지수", "지수", "ㅈㅅ", "ㅂㅈㅅ"])("%s offers her", (typed) => {
    expect(offered(typed)).toEqual([person("jisoo", { names: ["Jisoo Park"] }).id]);
  });

  it.each(["이", "ㅇㅅㅂ", "ㅈㅁ"])("%s offers nobody whose name only sounds so in part", (typed) => {
    expect(offered(typed)).not.toContain(people[1]?.id);
    expect(offered(typed)).not.toContain(people[2]?.id);
  });
});
