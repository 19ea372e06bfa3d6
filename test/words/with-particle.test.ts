import { describe, expect, it } from "vitest";
import { withParticle, withParticleAfter } from "../../app/words/ko/with-particle.ts";

describe("a Korean particle", () => {
  it.each([
    ["지수", "지수를"],
    ["민준", "민준을"],
    ["(주)푸른하늘", "(주)푸른하늘을"],
    ["서울전자(주)", "서울전자(주)를"],
  ])("follows the last syllable of %s", (word, expected) => {
    expect(withParticle(word, "을/를")).toBe(expected);
  });

  it.each([
    ["Jisoo", "Jisoo를"],
    ["Jisoo Park", "Jisoo Park을"],
    ["Mark", "Mark를"],
    ["Kim", "Kim을"],
    ["John", "John을"],
    ["Paul", "Paul을"],
    ["Google", "Google을"],
    ["Scott", "Scott을"],
    ["Mike", "Mike를"],
    ["Contoso Ltd.", "Contoso Ltd.를"],
    ["IBM", "IBM을"],
    ["LG", "LG를"],
    ["SK", "SK를"],
  ])("follows the Latin word %s as it is read aloud", (word, expected) => {
    expect(withParticle(word, "을/를")).toBe(expected);
  });

  it.each([
    ["0", "0이"],
    ["1", "1이"],
    ["2", "2가"],
    ["3", "3이"],
    ["4", "4가"],
    ["6", "6이"],
    ["7", "7이"],
    ["8", "8이"],
    ["9", "9가"],
    ["1234", "1234가"],
    ["10", "10이"],
  ])("follows the number %s as it is read aloud", (word, expected) => {
    expect(withParticle(word, "이/가")).toBe(expected);
  });

  it("knows that ㄹ takes 로", () => {
    expect([withParticle("서울", "으로/로"), withParticle("1", "으로/로"), withParticle("3", "으로/로")]).toEqual([
      "서울로",
      "1로",
      "3으로",
    ]);
  });

  it("is chosen by the word inside the quotes", () => {
    expect(withParticleAfter("‘민준’", "민준", "와/과")).toBe("‘민준’과");
    expect(withParticleAfter("‘지수’", "지수", "와/과")).toBe("‘지수’와");
  });

  it("bears words without a letter", () => {
    for (const word of ["", "!!!", "😀", "ㅂ", "田中"]) expect(withParticle(word, "을/를")).toMatch(/[을를]$/);
  });
});
