import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const mail = (domain: string) => ["", "T 555.201.3856", `jane.roe@${domain}`] as const;

describe("a company's name over lines", () => {
  it("goes on behind a form that another one follows", () => {
    expect(
      readOne("Jane Roe", "Manager", "", ["Daesung Elevator Co.,", 52], ["Ltd.", 36], ...mail("dselev.co.kr"))
        .companies,
    ).toEqual(["Daesung Elevator Co., Ltd."]);
  });

  it("goes on below a sign that ties two words", () => {
    expect(
      readOne("Jane Roe", "Manager", "", ["HOLZ &", 34], ["RAUM", 34], ...mail("holzundraum.de")).companies,
    ).toEqual(["HOLZ & RAUM"]);
  });

  it("doesn't go on in whose it is, nor in what it says of itself", () => {
    for (const saying of ["A Member of the Orchid Group", "Technology for People"])
      expect(
        readOne("Jane Roe", "Manager", "", ["Harbourline", 40], [saying, 40], ...mail("harbourline.hk")).companies,
      ).toEqual(["Harbourline"]);
  });

  it("is no group within a company", () => {
    const { companies } = readOne("해외사업그룹", ["오하늘", 34], "차장", "", ["더봄", 40], "", "haneul.oh@thebom.kr");
    expect(companies).toEqual(["더봄"]);
  });

  it("may look like a person's where the domain says it, and somebody else is the person", () => {
    const { names, companies } = readOne(["박지수", 34], "과장", "", ["한걸음", 44], "", "jisoo.park@hangeoreum.org");
    expect([names, companies]).toEqual([["박지수"], ["한걸음"]]);
  });
});
