import { describe, expect, it } from "vitest";
import { findAmong } from "./find-among.ts";
import { person } from "./person.ts";

const crowd = ["中村 花子", "Taeho Kim", "王偉", "Hanako Yamada", "田辺 次郎", "陳大文"];
const found = (query: string, ...names: string[]) =>
  findAmong(
    [...crowd.map((one) => [one]), names].map((one, at) => person(`p${at}`, { names: one })),
    query,
  );

describe("a Japanese name whose card shows characters alone", () => {
  it.each([
    [
      "田中太郎",
      "Tanaka",
      "Taro",
      "Tarou",
      "Tarō",
      "たなか",
      "タナカ",
      "たろう",
      "タロー",
      "Tanaka Taro",
      "Taro Tanaka",
      "tanakataro",
    ],
    ["佐藤 翔太", "Satoh Shota", "Satou Shouta", "Sato Syota", "しょうた"],
    ["藤田勉", "Hujita Tutomu", "Fujita Tsutomu", "ふじた"],
    ["渡邉真司", "Watanabe Sinzi", "Shinji Watanabe"],
    ["髙橋純一", "Takahashi Junichi", "Jun'ichi Takahashi", "Takahasi Zyun'iti"],
    ["佐々木陽翔", "Sasaki Haruto", "Sasaki Hinata"],
    ["大坂なおみ", "Naomi Osaka", "Oosaka Naomi"],
  ])("is found by its reading, however that is written: %s", (name, ...queries) => {
    for (const query of queries) expect(found(query, name)[0], query).toBe(name);
  });

  it("is found while its reading is typed, and mistyped", () => {
    for (const query of ["tana", "たな", "tanka", "tanaka tarro", "tnaaka"])
      expect(found(query, "田中太郎"), query).toContain("田中太郎");
  });

  it("is found by a family name that no list has, read by its characters", () => {
    expect(found("ishikami taro", "石上太郎")).toContain("石上太郎");
    expect(found("morimatsuda kenta", "森松田 健太")).toContain("森松田 健太");
  });

  it("comes after those whose own card says that reading", () => {
    expect(found("hinata sasaki", "佐々木陽翔", "Haruto Sasaki")).toContain("佐々木陽翔");
    const people = [["佐々木陽翔"], ["Hinata Sasaki"], ["佐々木 陽菜", "ささき ひなた"]];
    const names = findAmong(
      people.map((names, at) => person(`p${at}`, { names })),
      "hinata sasaki",
    );
    expect(names).toEqual(["Hinata Sasaki", "佐々木 陽菜", "佐々木陽翔"]);
  });

  it("is not read as Chinese", () => {
    expect(found("tianzhong", "田中太郎")).toEqual([]);
  });
});
