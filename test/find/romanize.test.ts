import { describe, expect, it } from "vitest";
import { initialsOfLatin } from "../../app/find/korean-initials.ts";
import { readGiven } from "../../app/find/read-romanized.ts";
import { blurredSound, soundOf } from "../../app/find/sound.ts";
import { spellingCost } from "../../app/find/spell-hangul.ts";

describe("the sound of a Latin spelling", () => {
  it.each([
    ["jisoo", "jisu jeesoo jisu"],
    ["minsu", "minsoo"],
    ["younghee", "yeonghee youngheui"],
    ["hyunjoon", "hyunjun"],
    ["park", "pak bak bark"],
    ["choi", "choe choy"],
    ["yoon", "yun"],
    ["ahn", "an"],
    ["rhee", "lee ri"],
    ["woojin", "woojeen ujin"],
    ["jaehyun", "jehyun jayhyun"],
  ])("%s sounds like %s", (one, others) => {
    for (const other of others.split(" ")) expect(soundOf(other), other).toBe(soundOf(one));
  });

  it.each([
    ["jisoo", "minsoo"],
    ["jisoo", "jiho"],
    ["hyunjoon", "hyunjin"],
    ["kim", "kang"],
  ])("%s doesn't sound like %s", (one, other) => {
    expect(blurredSound(soundOf(one))).not.toBe(blurredSound(soundOf(other)));
  });
});

/** As written by people of that name; none is made by the tables under test. */
const people = `지수 jisoo jisu jisoo|민수 minsu minsoo|영희 younghee yeonghui younghui yunghee|현준 hyunjun hyeonjun hyunjoon|서연 seoyeon seoyoun suhyeon
  |지훈 jihoon jihun jeehoon|성민 sungmin seongmin|은주 eunju eunjoo unju|재현 jaehyun jaehyeon jaihyun|우진 woojin ujin wujin|준호 junho joonho
  |혜진 hyejin haejin heyjin|승우 seungwoo sungwoo seungu|경희 kyunghee gyeonghui kyounghee|철수 chulsoo cheolsu chulsu|미영 miyoung miyeong miyung
  |태희 taehee taehui|진우 jinwoo jinu|소영 soyoung soyeong|동현 donghyun donghyeon|원빈 wonbin weonbin|규리 kyuri gyuri|보라 bora|예은 yeeun
  |박 park pak bak|이 lee yi rhee|최 choi choe|정 jung chung jeong|윤 yoon yun|조 cho jo|임 lim im|류 ryu yoo`;

describe("a Korean name", () => {
  it.each(people.split("|").map((line) => line.trim().split(/\s+/)))(
    "%s is recognised in the ways people spell it",
    (hangul, ...spellings) => {
      for (const latin of spellings) expect(spellingCost(hangul ?? "", latin), latin).toBeLessThan(3);
    },
  );

  it("is not every other name", () => {
    expect(spellingCost("지수", "minsoo")).toBeUndefined();
    expect(spellingCost("지수", "jiseok")).toBeUndefined();
    expect(spellingCost("박", "kim")).toBeUndefined();
  });

  it.each([
    [["jisoo", "park"], "ㅂㅈㅅ"],
    [["park", "jisoo"], "ㅂㅈㅅ"],
    [["lee", "young", "hee"], "ㅇㅇㅎ"],
    [["choi", "minsu"], "ㅈㅁㅅ"],
    [["hoon", "kim"], "ㄱㅎ"],
    [["kyungtae", "kwon"], "ㄱㄱㄷ"],
  ])("in Latin letters has initial consonants: %s → %s", (words, initials) => {
    expect(initialsOfLatin(words)).toContain(initials);
  });

  it("is not seen in names that don't look Korean", () => {
    expect(initialsOfLatin(["steven", "smith"])).toEqual([]);
    expect(readGiven("schwarz")).toEqual([]);
  });
});
