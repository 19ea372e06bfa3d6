import { describe, expect, it } from "vitest";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { sideOf } from "./side-of.ts";

const nameOn = (line: string) =>
  fieldsByRule([
    sideOf(["가온정밀(주)", 26], "", [line, 34], "품질관리부", "", "서울특별시 중구 세종대로 110", "010-2345-6789"),
  ]).names[0]?.value.written;

describe("a Korean name with the same in Han beside it", () => {
  it.each([
    ["정태림 (회추\\)", "정태림"],
    ["정태림 (퇴추\\)", "정태림"],
    ["박 상 혁 (<H/)", "박상혁"],
    ["윤가람(구*훈)", "윤가람"],
    ["이도현 (무3|)", "이도현"],
    ["최미경 (버놓문)", "최미경"],
    ["봇 블 8 (오현석)", "오현석"],
    ["봇 를 했 (오현석)", "오현석"],
    ["구8 (한지완)", "한지완"],
    ["복 8 뵤 (서만석)", "서만석"],
  ])("is read from %s, where a reader of Hangul takes Han for anything", (line, name) => {
    expect(nameOn(line)).toBe(name);
  });

  it("is no name where a house or a number stands before the brackets", () => {
    expect(nameOn("여의도 (본점)")).toBeUndefined();
    expect(nameOn("농협 3520417 (산지)")).toBeUndefined();
  });

  it("is no name where it is what a number is for", () => {
    const side = sideOf(["가람대학교", 26], "", "부교수", "", "연구실 055-370-8142", "hsoh@garam.ac.kr");
    const { names, phones } = fieldsByRule([side]);
    expect(names).toEqual([]);
    expect(phones.map(({ value }) => value.number)).toEqual(["055-370-8142"]);
  });
});
