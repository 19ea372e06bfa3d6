import { describe, expect, it } from "vitest";
import { parseMet } from "../../app/contacts/parse-met.ts";

describe("what the photo's message says about the meeting", () => {
  const cases: [string, string, string | undefined, string[]][] = [
    ["English, place and colleague", "met at CES with <@U2>", "CES", ["U2"]],
    ["colleague before the place", "met with <@U2> at CES 2026", "CES 2026", ["U2"]],
    ["a name with an ampersand", "Met her at the Q&amp;A of Web3.0 Summit yesterday", "Q&A of Web3.0 Summit", []],
    ["two mentions, one twice", "<@U2> and <@W3|minsu> met him in Busan. <@U2> has more", "Busan", ["U2", "W3"]],
    ["a message that starts with the place", "From KubeCon, nice people", "KubeCon", []],
    ["Korean", "CES에서 <@U2> 와 만남", "CES", ["U2"]],
    ["Korean, colleague first", "어제 <@U2>님과 코엑스 푸드위크에서 만났어요", "코엑스 푸드위크", ["U2"]],
    ["Korean, a card was given", "지난주 판교 밋업에서 명함 받음", "판교 밋업", []],
    ["Korean without a meeting", "회사에서 보내 준 자료입니다", undefined, []],
    ["no words about it", "please read this", undefined, []],
    ["nothing", "", undefined, []],
    ["a broadcast is no place", "met at <!channel>", undefined, []],
  ];
  it.each(cases)("%s", (_name, text, where, mentioned) => {
    expect(parseMet(text)).toEqual({ mentioned, ...(where === undefined ? {} : { where }) });
  });

  it("keeps a place short", () => {
    expect([...(parseMet(`met at ${"동".repeat(500)}`).where ?? "")].length).toBe(80);
  });

  it.each([
    ["places", `met ${"at ".repeat(260_000)}`],
    ["syllables before a place", `${"가 ".repeat(400_000)}에서`],
    ["ends of a place", `met ${"with ".repeat(160_000)} at ${" ".repeat(160_000)}x`],
  ])("gets to the end of a hostile text of %s", (_what, hostile) => {
    // Twenty times what Slack takes: looked through again from each of its words, it would outlast the test's limit.
    expect(parseMet(hostile).mentioned).toEqual([]);
  });
});
