import { describe, expect, it } from "vitest";
import type { Contact } from "../../app/contacts/contact.ts";
import { keysOf } from "../../app/find/keys.ts";
import { readQuery } from "../../app/find/query.ts";
import { rank } from "../../app/find/rank.ts";
import type { Instant, MemberId } from "../../app/ids.ts";
import type { KeyTerm } from "../../app/ports/search-view.ts";
import { person } from "./person.ts";

const at = "2026-10-03T00:00:00.000Z" as Instant;

const people: Contact[] = [
  person("jisoo-latin", {
    names: ["Jisoo Park"],
    company: "Contoso Ltd.",
    department: "Global Sales",
    title: "Account Manager",
    emails: ["jisoo.park@contoso.com"],
    phones: [["010-1234-5678", "+821012345678"]],
    address: "12 Teheran-ro, Gangnam-gu, Seoul",
  }),
  person("jisu-hangul", {
    names: ["박지수"],
    company: "(주)푸른하늘",
    department: "해외영업팀",
    title: "과장",
    phones: [["02 555 9876", "+8225559876"]],
  }),
  person("minsu", { names: ["김민수", "Minsu Kim"], company: "삼성전자", title: "대표이사" }),
  person("jiho", { names: ["Jiho Lee"], company: "Fabrikam", department: "Sales" }),
  person("younghee", { names: ["Choi Young-hee"], company: "Blue Sky" }),
  person("muller", { names: ["Jürgen Müller"], company: "Contoso Ltd.", department: "Engineering" }),
  person("namgung", { names: ["남궁민"], company: "Contoso" }),
  person("tanaka", { names: ["田中太郎"], company: "株式会社東京" }),
  person("steven", { names: ["Steven Smith"], company: "Sales Force", emails: ["ssmith@gmail.com"] }),
];

/** As a search view answers, but for the order. */
function candidates(terms: readonly KeyTerm[]): Contact[] {
  return people.filter((contact) => {
    const keys = new Set(keysOf(contact));
    return terms.every(({ alternatives }) => alternatives.some((one) => one.keys.every((key) => keys.has(key))));
  });
}

function find(text: string): string[] {
  const query = readQuery(text);
  if (query.kind === "unclear") return [query.reason];
  return rank(query.terms, candidates(query.terms))
    .filter(({ all }) => all)
    .map(({ contact }) => contact.id);
}

describe("finding", () => {
  it.each([
    ["jisoo", ["jisoo-latin", "jisu-hangul"]],
    ["Jisoo Park", ["jisoo-latin", "jisu-hangul"]],
    ["PARK JI-SOO", ["jisoo-latin", "jisu-hangul"]],
    ["park ji soo", ["jisoo-latin", "jisu-hangul"]],
    ["jisu", ["jisu-hangul", "jisoo-latin"]],
    ["bak jisu", ["jisu-hangul", "jisoo-latin"]],
    ["지수", ["jisu-hangul", "jisoo-latin"]],
    ["박지수", ["jisu-hangul", "jisoo-latin"]],
    ["지수 박", ["jisu-hangul", "jisoo-latin"]],
    ["ㅂㅈㅅ", ["jisu-hangul", "jisoo-latin"]],
    ["ㅈㅅ", ["jisu-hangul", "jisoo-latin"]],
    ["박ㅈㅅ", ["jisu-hangul", "jisoo-latin"]],
    ["ㄱㅁㅅ", ["minsu"]],
    ["ㅊㅇㅎ", ["younghee"]],
    ["최영희", ["younghee"]],
    ["남궁", ["namgung"]],
    ["namgung", ["namgung"]],
    ["김민", ["minsu"]],
  ])("%s gives the people of that name, in either script, the nearest to it first", (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it.each([
    ["contoso sales", ["jisoo-latin"]],
    ["sales", ["jiho", "steven", "jisoo-latin"]],
    ["contoso", ["namgung", "muller", "jisoo-latin"]],
    ["conto", ["jisoo-latin", "muller", "namgung"]],
    ["푸른하늘", ["jisu-hangul"]],
    ["푸른 하늘", ["jisu-hangul"]],
    ["bluesky", ["younghee"]],
    ["영업", ["jisu-hangul", "jiho", "jisoo-latin"]],
    ["삼성", ["minsu"]],
    ["전자 대표", ["minsu"]],
    ["gangnam", ["jisoo-latin"]],
    ["jisoo contoso", ["jisoo-latin"]],
    ["jisoo fabrikam", []],
  ])("%s is also looked for in companies, departments, titles and addresses", (query, expected) => {
    expect([...find(query)].sort()).toEqual([...expected].sort());
  });

  it.each(["1234", "5678", "2345", "010-1234-5678", "01012345678", "+82 10 1234 5678", "1012345678", "0101234"])(
    "%s finds the number that has these digits",
    (query) => {
      expect(find(query)).toEqual(["jisoo-latin"]);
    },
  );

  it("doesn't take digits of a number that are not side by side", () => {
    expect(find("1278")).toEqual([]);
    expect(find("12345679")).toEqual([]);
  });

  it.each([
    ["jisooo", "jisoo-latin"],
    ["jisop", "jisoo-latin"],
    ["Jsioo", "jisoo-latin"],
    ["prak", "jisoo-latin"],
    ["muler", "muller"],
    ["stephen smith", "steven"],
    ["smiht", "steven"],
    ["박지슈", "jisu-hangul"],
    ["김민슈", "minsu"],
  ])("%s finds %s in spite of the typo", (query, expected) => {
    expect(find(query)[0]).toBe(expected);
  });

  it.each([
    ["Müller", "muller"],
    ["muller", "muller"],
    ["jurgen", "muller"],
    ["ｊｉｓｏｏ", "jisoo-latin"],
    ["“Jisoo Park”", "jisoo-latin"],
    ["jisoo.park@contoso.com", "jisoo-latin"],
    ["JISOO.PARK@CONTOSO.COM", "jisoo-latin"],
    ["ssmith", "steven"],
    ["田中", "tanaka"],
    ["東京", "tanaka"],
    ["지수".normalize("NFD"), "jisu-hangul"],
    ["\u1107\u110c\u1109", "jisu-hangul"],
  ])("%s finds the same however it is typed", (query, expected) => {
    expect(find(query)[0]).toBe(expected);
  });

  it("counts a rare word more than one that many have", () => {
    const query = readQuery("contoso jisoo");
    if (query.kind === "unclear") throw new Error("a clear query");
    const [first, second] = rank(query.terms, people);
    expect(first?.contact.id).toBe("jisoo-latin");
    expect(second?.contact.id).toBe("jisu-hangul");
  });

  it("gives a name asked for in full the best score, and every score is between 0 and 1", () => {
    const query = readQuery("jisoo park");
    if (query.kind === "unclear") throw new Error("a clear query");
    const ranked = rank(query.terms, people);
    expect(ranked[0]?.score).toBe(1);
    for (const { score } of ranked) expect(score > 0 && score <= 1).toBe(true);
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["?!… --", "no-letters"],
    ["🎉🎉 👩‍💻", "no-letters"],
    ['"%_*" (^) :', "no-letters"],
    ["\0", "no-letters"],
    ["a".repeat(4000), "too-long"],
    ["가 ".repeat(2000), "too-long"],
  ])("%j asks for nothing, and says why", (query, reason) => {
    expect(readQuery(query)).toEqual({ kind: "unclear", reason });
  });

  it.each([
    "jisoo OR park",
    "jisoo AND (park",
    'NEAR("jisoo" park, 5)',
    "keys:jisoo*",
    "jisoo%_*\"'",
    "jisoo\0park",
    "^jisoo -park",
    "\u202Ejisoo",
  ])("%j is only words", (query) => {
    const read = readQuery(query);
    if (read.kind === "unclear") throw new Error("a clear query");
    for (const { alternatives } of read.terms) {
      for (const key of alternatives.flatMap(({ keys }) => keys)) expect(key).toMatch(/^[\p{L}\p{M}\p{N}]{1,48}$/u);
    }
  });

  it("makes keys of letters and digits only, whatever stands on a card", () => {
    const odd = person("odd", {
      names: ['<!channel> *bold* "O\'Brien-Smith" \0 \u202E🎉', "a".repeat(5000)],
      company: "%_*(\"'",
      emails: ["a+b@c", "@", ""],
      phones: [
        ["", ""],
        ["ext. 12", ""],
      ],
    });
    const imported = { member: "mail:a.b@c.com" as MemberId, kind: "imported", at, card: odd.id } as const;
    for (const key of keysOf({ ...odd, acquaintances: [imported] })) expect(key).toMatch(/^[\p{L}\p{M}\p{N}]{1,48}$/u);
    expect(keysOf(odd)).toContain("nobriensmith");
  });

  it("reads no more words of a query than it says", () => {
    const read = readQuery("a b c d e f g h i j k l m n");
    expect(read.kind === "query" && read.terms.length).toBe(10);
  });
});
