import { describe, expect, it } from "vitest";
import type { Instant } from "../../app/ids.ts";
import { wordsFor } from "../../app/words/words.ts";

const english = wordsFor("en-US");
const korean = wordsFor("ko-KR");

/** Every sentence without a value in it, by its path. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

describe("words", () => {
  it("are Korean for a member whose language is Korean, and English for all others", () => {
    expect(["ko", "ko-KR", "KO_kr"].map((tag) => wordsFor(tag).language)).toEqual(["ko", "ko", "ko"]);
    expect([undefined, "", "en-GB", "kok-IN", "ja-JP"].map((tag) => wordsFor(tag).language)).toEqual(
      Array(5).fill("en"),
    );
  });

  it("are never left in English in Korean", () => {
    const same = sentences(korean).filter(([path, text]) => path !== ".language" && !/[가-힣]/.test(text));
    expect(same.filter(([path]) => !path.endsWith(".usage"))).toEqual([]);
  });

  it("are never empty", () => {
    expect([...sentences(english), ...sentences(korean)].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("write days and lists as people of the language do", () => {
    const at = "2026-11-22T10:00:00.000Z" as Instant;
    expect([english.dates.day(at), korean.dates.day(at)]).toEqual(["22 Nov 2026", "2026년 11월 22일"]);
    expect(english.dates.and(["Mina", "Joon", "Sora"])).toBe("Mina, Joon and Sora");
    expect(korean.dates.and(["미나", "준", "소라"])).toBe("미나, 준 및 소라");
  });

  it("tell in every refusal what to do", () => {
    const advice = /again|ask|type|use|try|search|press|share/i;
    for (const [path, text] of sentences(english.refuse)) expect(text, path).toMatch(advice);
    for (const [path, text] of sentences(korean.refuse)) expect(text, path).toMatch(/주세요|보세요|면 돼요/);
  });
});
