import { describe, expect, it } from "vitest";
import { findAmong } from "./find-among.ts";
import { person } from "./person.ts";

const crowd = [
  "김민서",
  "김민지",
  "박지훈",
  "이수진",
  "최은정",
  "정현우",
  "Jiho Lee",
  "Sungho Kim",
  "Steven Smith",
  "田中 太郎",
  "王伟",
];
/** The first that is found among a crowd and this person. */
const first = (query: string, ...names: string[]) =>
  findAmong(
    [...crowd, names].map((one, at) => person(`p${at}`, { names: [one].flat() })),
    query,
  )[0];

describe("a Korean name on a card in Hangul", () => {
  it.each([
    [
      "김민수",
      "kim minsu",
      "minsoo kim",
      "Kim Min-soo",
      "KIM MIN SU",
      "kimminsu",
      "minsukim",
      "Gim Minsu",
      "Kim Min Swu",
      "m.s. kim",
      "kim ms",
    ],
    ["이승만", "Syngman Rhee", "Yi Sŭngman", "lee seungman", "i sungman"],
    ["박정희", "Park Chung-hee", "Pak Chŏnghŭi", "bak jeonghui", "Pak Cenghuy"],
    ["정몽구", "Chung Mong-koo", "jeong monggu"],
    ["윤여정", "Youn Yuh-jung", "yoon yeojeong"],
    ["손흥민", "Son Heung-min", "heungmin son", "sohn hungmin"],
    ["류현진", "Ryu Hyun-jin", "yoo hyunjin", "유현진"],
    ["백남준", "Nam June Paik", "baek namjun"],
    ["노무현", "Roh Moo-hyun", "noh muhyeon"],
    ["장성택", "Jang Song-thaek", "chang sungtaek"],
    ["염혜선", "Yeum Hye-seon", "yum haesun"],
    ["허준이", "June Huh", "hur joon-yi"],
    ["남궁민", "Namkoong Min", "min namgung"],
    ["전지현", "Jun Ji-hyun", "jeon jihyeon", "chun jee hyun"],
    ["김연아", "Yuna Kim", "kim yeona"],
  ])("%s is first for every spelling of it", (name, ...spellings) => {
    for (const spelling of spellings) expect(first(spelling, name), spelling).toBe(name);
  });

  it.each(["김", "김ㅁ", "김미", "김민", "김민ㅅ", "김민수", "ㄱㅁㅅ", "김ㅁㅅ", "ㅁㅅ", "민ㅅ"])(
    "is offered while it is typed: %s",
    (typed) => {
      expect(findAmong([person("minsu", { names: ["김민수"] })], typed)).toEqual(["김민수"]);
    },
  );

  it("is offered when a consonant still hangs on the syllable before", () => {
    expect(first("남궁밍", "남궁민아람")).toBeUndefined();
    expect(first("류혆", "류혀나")).toBe("류혀나");
  });

  it.each(["rlaalstn", "alstn", "Rlaalstn", "rla alstn"])(
    "is found though the keyboard was in English: %s",
    (typed) => {
      expect(first(typed, "김민수")).toBe("김민수");
    },
  );

  it.each(["긴세흔", "김새흔", "감세후", "김서훅"])("is found in spite of two slips: %s", (typed) => {
    expect(first(typed, "김세훈")).toBe("김세훈");
  });

  it.each(["ㄱㅁ세훈", "ㄱ미세훈", "김세후", "김세휸", "김ㅅ훈"])("is found in spite of a slip: %s", (typed) => {
    expect(first(typed, "김세훈")).toBe("김세훈");
  });

  it("is found with its shifted letters typed in English", () => {
    expect(first("dPdms", "한예은")).toBe("한예은");
  });

  it("comes first by the reading that is more usual for the spelling", () => {
    const both = [person("a", { names: ["김성민"] }), person("b", { names: ["김승민"] })];
    expect(findAmong(both, "sungmin kim")).toEqual(["김성민", "김승민"]);
    expect(findAmong(both, "seungmin kim")).toEqual(["김승민", "김성민"]);
  });
});

describe("other names", () => {
  it.each([
    ["ㅓㅑ내ㅐ", "Jisoo Hwang"],
    ["ㅡㅑ촘디 ㅈㅁㅇㄷ", "Michael Wade"],
    ["Bob Miller", "Robert Miller"],
    ["liz", "Elizabeth Gomez"],
    ["elizabeth", "Liz Gomez"],
    ["mueller", "Jürgen Müller"],
    ["muller", "Jürgen Müller"],
    ["Müller", "Juergen Mueller"],
    ["Jürgen", "Juergen Mueller"],
    ["jose nunez", "José Núñez"],
    ["catherine", "Katherine Jones"],
    ["meier", "Anna Mayer"],
    ["christohper", "Christopher Reed"],
    ["kristofer", "Christopher Reed"],
    ["sato daisuke", "さとう だいすけ"],
    ["satou", "サトウ ダイスケ"],
    ["さとう", "Daisuke Sato"],
    ["wang jianguo", "王建国"],
    ["jian guo wang", "王建国"],
    ["zeng", "曾国强"],
    ["lü xiuying", "吕秀英"],
  ])("%s finds %s", (query, name) => {
    expect(first(query, name)).toBe(name);
  });

  it("are found by no reading that isn't theirs", () => {
    expect(findAmong([person("a", { names: ["佐藤 大輔"] })], "shigeru")).toEqual([]);
  });
});

describe("titles, departments and cities", () => {
  const minsu = person("minsu", { names: ["김민수"], title: "대리", department: "인사팀", address: "서울시 강남구" });
  const ann = person("ann", {
    names: ["Ann Wade"],
    title: "Assistant Manager",
    department: "Human Resources",
    address: "Busan",
  });

  it.each([
    ["assistant manager", ["Ann Wade", "김민수"]],
    ["대리", ["김민수", "Ann Wade"]],
    ["human resources", ["Ann Wade", "김민수"]],
    ["인사", ["김민수", "Ann Wade"]],
    ["seoul", ["김민수"]],
    ["부산", ["Ann Wade"]],
    ["wade 대리 부산", ["Ann Wade"]],
  ])("%s is understood in either language", (query, names) => {
    expect(findAmong([minsu, ann], query)).toEqual(names);
  });
});
