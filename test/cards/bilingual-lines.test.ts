import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const read = (...lines: readonly string[]) =>
  readOne(["(주)한빛시스템", 36], "", ["김민수", 32], ...lines, "", "02-555-0133", "sales@hanbitsys.co.kr");

describe("a card in Korean and English", () => {
  it.each([
    ["Senior Manager Minsu Kim", "Senior Manager"],
    ["Kim Min-su Team Leader", "Team Leader"],
    ["Minsu Kim Head of Division", "Head of Division"],
    ["Professor Minsu Kim", "Professor"],
    ["MINSU KIM Professional", "Professional"],
  ])("tells the name from the title in %s", (line, title) => {
    const card = read("과장", line);
    expect(card.names).toContain(line.replace(title, "").trim());
    expect(card.titles).toContain(title);
  });

  it("knows whoever is called otherwise in English behind a title", () => {
    const { names, titles } = read("과장", "Senior Manager Avery Moss");
    expect(names).toEqual(["김민수", "Avery Moss"]);
    expect(titles).toContain("Senior Manager");
  });

  it("names by the name in Hangul whom words of another meaning are said of", () => {
    const card = readOne(["(주)한빛", 36], "", ["송가인", 32], ["Gain Song", 20], "과장", "", "02-555-0133");
    expect(card.names).toEqual(["송가인", "Gain Song"]);
  });

  it.each([
    ["HR Team / Manager", ["Manager"], ["HR Team"]],
    ["과장 / Manager, Overseas Sales Team", ["과장", "Manager"], ["Overseas Sales Team"]],
    ["R&D Center / Principal Engineer", ["Principal Engineer"], ["R&D Center"]],
    ["영업1팀 Sales Team 1", [], ["영업1팀", "Sales Team 1"]],
    ["Global Marketing Group", [], ["Global Marketing Group"]],
    ["PM / Project Manager", ["PM", "Project Manager"], []],
    ["공인회계사 CPA", ["공인회계사", "CPA"], []],
    ["선임연구원 Senior Research Engineer", ["선임연구원", "Senior Research Engineer"], []],
    ["대표이사/CEO", ["대표이사", "CEO"], []],
    ["대표이사, 공학박사", ["대표이사", "공학박사"], []],
    ["대표이사 (President / CEO)", ["대표이사", "President", "CEO"], []],
  ])("tells titles and departments apart in %s", (line, titles, departments) => {
    expect(read(line)).toMatchObject({ titles, departments, companies: ["(주)한빛시스템"] });
  });

  it("keeps a group that no Korean stands beside", () => {
    const card = readOne(
      ["Global Marketing Group", 36],
      "",
      ["Jane Roe", 32],
      "Manager, Sales Team",
      "",
      "415-555-0133",
    );
    expect(card).toMatchObject({ companies: ["Global Marketing Group"], titles: ["Manager, Sales Team"] });
  });
});
