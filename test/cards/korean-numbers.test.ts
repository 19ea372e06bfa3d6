import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const read = (...lines: readonly string[]) => readOne(["(주)한빛정밀", 36], "", ["김민수 과장", 30], "", ...lines);

describe("a Korean card's numbers", () => {
  it.each([
    ["T. 02-555-0133 (내선 123)", "T. 02-555-0133 (교 123)"],
    ["T. 02-555-0133 (내선 123)", "T. 02-555-0133 (교환 123)"],
    ["HP. 010-1234-5678", "HP1. 010-1234-5678"],
    ["Fax: 02-555-0134", "Fax 2: 02-555-0134"],
    ["TEL/FAX 031-755-0133", "T/F 031-755-0133"],
    ["TEL/FAX 031-755-0133", "T·F 031-755-0133"],
    ["Fax 0303-1234-5678", "이팩스 0303-1234-5678"],
    ["팩스 02-555-0134", "팩스번호 02-555-0134"],
    ["휴대폰 010-1234-5678", "휴대번호 010-1234-5678"],
    ["연구실 042-350-1234", "Lab 042-350-1234"],
  ])("are read as %s where it says %s", (usual, printed) => {
    expect(read(printed)).toEqual(read(usual));
  });

  it.each([
    ["02-555-0133 (직통)  010-1234-5678", ["mobile +821012345678", "phone +8225550133"]],
    ["Tel 02-555-0133(직통) 02-555-0100(대표)", ["phone +8225550133", "phone +8225550100"]],
    ["(T) 02-555-0133 (F) 02-555-0134", ["phone +8225550133", "fax +8225550134"]],
  ])("have what is said of them in brackets behind or in front: %s", (line, phones) => {
    expect(read(line)).toMatchObject({ phones, titles: ["과장"] });
  });

  it("stand under what a department is called, which above a name is one", () => {
    const card = readOne(["한빛병원", 36], "", "원무과", ["김민수 과장", 30], "", "행정실 02-555-0133");
    expect(card).toMatchObject({ departments: ["원무과"], titles: ["과장"] });
  });
});
