import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const person = [["Gemma Tillotson", 30], "Head of Production", ""] as const;

describe("a company, and what stands around it", () => {
  it("is not what it belongs to", () => {
    const lines = [["DAON", 44], "A Member of DAON Group", "", ["박지수", 36], "차장", "", "다온에너지(주)"] as const;
    expect(readOne(...lines, "010-5550-2191", "jspark@daon-energy.com").companies[0]).toBe("다온에너지(주)");
  });

  it("ends above its city, above what it does in small letters, and above what it is in another language", () => {
    expect(
      readOne(["EMBASSY OF DENMARK", 28], ["Seoul", 20], "", ...person, "gemma@um.dk", "+82 2 555 4140").companies,
    ).toEqual(["EMBASSY OF DENMARK"]);
    expect(
      readOne(["MARLOWE", 58], ["architecture + interiors", 26], "", ...person, "gemma@marlowe-studio.com").companies,
    ).toEqual(["MARLOWE"]);
    expect(
      readOne(["Hochschule Ostwald", 28], ["University of Applied Sciences", 20], "", ...person, "gt@hs-ostwald.de")
        .companies,
    ).toEqual(["Hochschule Ostwald"]);
  });

  it("goes on in the town or the house that it is named by", () => {
    expect(
      readOne(["Universitätsklinikum", 24], ["Rabenau", 24], "", ...person, "gemma@ukr-rabenau.de").companies,
    ).toEqual(["Universitätsklinikum Rabenau"]);
    expect(
      readOne(["하얀숲", 48], ["치과의원", 24], "", ["박지수", 30], "대표원장", "", "031-555-2828").companies,
    ).toEqual(["하얀숲 치과의원"]);
  });

  it("stands in front of its address", () => {
    const card = readOne(
      ["박지수", 34],
      "디자이너",
      "",
      "미르코스메틱(주) 서울특별시 성동구 아차산로 113, 5층",
      "jisoo@mircos.kr",
    );
    expect(card.companies).toEqual(["미르코스메틱(주)"]);
    expect(card.addresses).toEqual(["서울특별시 성동구 아차산로 113, 5층"]);
  });

  it("may be its domain in large print", () => {
    const card = readOne(...person, "gemma@nimbl.ai", "415 555 0131", "", ["nimbl.ai", 60]);
    expect(card.companies).toEqual(["nimbl.ai"]);
  });
});

describe("letters of one stroke", () => {
  it("are told apart by whose address it is", () => {
    const lines = [["LaTonya Briscoe", 30], "Loan Officer", ""] as const;
    expect(readOne(...lines, "Ibriscoe@harborlightcu.org").emails).toEqual(["lbriscoe@harborlightcu.org"]);
    expect(readOne(["Ines Briscoe", 30], "Loan Officer", "", "Ibriscoe@harborlightcu.org").emails).toEqual([
      "ibriscoe@harborlightcu.org",
    ]);
  });

  it("are a capital where no word begins with the small one", () => {
    const card = readOne(
      ["Contoso Robotics, lnc.", 40],
      "",
      ["lan Whitcombe", 30],
      "lT Manager",
      "",
      "ian@contoso.com",
    );
    expect(card.companies).toEqual(["Contoso Robotics, Inc."]);
    expect(card.names).toEqual(["Ian Whitcombe"]);
    expect(card.titles).toEqual(["IT Manager"]);
  });
});
