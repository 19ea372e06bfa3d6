import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("who somebody is", () => {
  it.each([
    ["The Rev. Thomas E. Gillespie", "Thomas E.", "Gillespie"],
    ["The Right Rev. Ann Roth", "Ann", "Roth"],
    ["Wing Commander R. H. Farrant RAF (Retd)", "R. H.", "Farrant"],
    ["Rear Admiral Jane Roe", "Jane", "Roe"],
    ["Colonel Mark Lee", "Mark", "Lee"],
  ])("is read behind how they are addressed: %s", (line, given, family) => {
    const [card] = cardsOf([sideOf(["Contoso Club", 40], "", [line, 32], "Secretary", "", "01304 555 433")]);
    expect(card?.fields.names[0]?.value).toMatchObject({ given, family });
  });

  it.each(["Grace Church", "Will Power", "Rajesh Kumar s/o Gopal", "Siva a/l Raman", "Nguyen Thi Mai"])(
    "is read though it looks like a house, has a stroke or ends as degrees do: %s",
    (name) => {
      const card = readOne(["Contoso Ltd", 30], "", [name, 24], "Account Manager", "", "01304 555 433");
      expect(card).toMatchObject({ names: [name], companies: ["Contoso Ltd"] });
    },
  );

  it("is nobody where what looks like a house is the only one", () => {
    expect(readOne(["Grace Church", 30], "", "Account Manager", ["Susan Keller", 24], "01304 555 433")).toMatchObject({
      names: ["Susan Keller"],
      companies: ["Grace Church"],
    });
  });

  it.each(["Tía Lupe", "Uncle Julio's", "Big Mike", "Captain Sam"])(
    "is whoever stands beside a house that is called after somebody: %s",
    (house) => {
      const mail = `${house.split(" ")[1]?.replace("'s", "").toLowerCase()}@${house.normalize("NFD").replace(/\P{L}/gu, "").toLowerCase()}.com`;
      const card = readOne([house, 44], "", ["Samuel Ruiz", 28], "Owner", "", "512-478-9963", mail);
      expect(card).toMatchObject({ names: ["Samuel Ruiz"], companies: [house] });
    },
  );

  it("may be a captain", () => {
    const card = readOne(["Contoso Charters", 44], "", ["Captain Sam Adler", 28], "Skipper", "", "512-478-9963");
    expect(card).toMatchObject({ names: ["Captain Sam Adler"], companies: ["Contoso Charters"] });
  });

  it.each(["Dr. Amir Hosseini, DMD", "Amir Hosseini, DMD", "Amir K. Hosseini, D.D.S."])(
    "is no drive, nor a house in a town: %s",
    (line) => {
      const card = readOne(
        ["Contoso Village Dental", 44],
        "",
        [line, 28],
        "",
        "858 Bank Street, Unit 2",
        "Ottawa, ON K1S 3W3",
        "613-555-0151",
      );
      expect(card.names).toHaveLength(1);
      expect(card.addresses).toEqual(["858 Bank Street, Unit 2, Ottawa, ON K1S 3W3"]);
    },
  );

  it("is cut off in front of the address on one line", () => {
    const line = "Alan R. Feinberg, D.D.S. 1030 North Glen Oaks Blvd., Suite 7 Glendale, CA 91202";
    expect(readOne(["CONTOSO FAMILY DENTISTRY", 40], "", line, "(818) 240-9033")).toMatchObject({
      names: ["Alan R. Feinberg"],
      addresses: ["1030 North Glen Oaks Blvd., Suite 7 Glendale, CA 91202"],
    });
  });

  it("is nobody's house, though it stands in a logo, too", () => {
    const card = readOne(
      ["Suzy Kowalczyk", 50],
      "",
      ['Susan "Suzy" Kowalczyk, PA', 32],
      "Broker Associate, REALTOR®",
      "",
      "Cell 239.555.0146",
      "suzy@suzysellsnaples.com",
      "Contoso & Palm Realty Group",
      "720 Fifth Avenue South, Suite 201, Naples, FL 34102",
    );
    expect(card.companies).toEqual(["Contoso & Palm Realty Group"]);
  });

  it("may be called by initials in front of the name that their address has", () => {
    const card = readOne(
      ["Contoso Lifesciences Pvt. Ltd.", 40],
      "",
      ["Dr. S. Venkat Reddy", 32, 0.99],
      "Sr. Vice President",
      "",
      ["E: venkat.reddy@contosolife.com", 20, 0.9],
    );
    expect(card.emails).toEqual(["venkat.reddy@contosolife.com"]);
  });
});

describe("what a house does", () => {
  it.each([
    "Manufacturers & Exporters of Hosiery Garments",
    "Mfrs. of Ball Valves",
    "Suppliers to the Hotel Trade",
    "Importers, Exporters and Distributors of Spices",
  ])("is no part of its name: %s", (line) => {
    const card = readOne(
      ["SRI CONTOSO KNITS", 38],
      [line, 25],
      "",
      ["K. Palanisamy", 32],
      "Managing Partner",
      "",
      "palani@contosoknits.in",
    );
    expect(card.companies).toEqual(["SRI CONTOSO KNITS"]);
  });
});

describe("a house in front of its address", () => {
  it.each([
    [
      "Contoso Business Media, Inc. 1300 East Ninth Street, Cleveland, Ohio 44114",
      "1300 East Ninth Street, Cleveland, Ohio 44114",
    ],
    ["Contoso Holdings LLC 12 King Street, Denver, CO 80223", "12 King Street, Denver, CO 80223"],
  ])("is known by its form where no comma parts them: %s", (line, address) => {
    expect(readOne(["Doug Pietrowski", 36], "Senior Editor", "", line, "216-555-0156")).toMatchObject({
      addresses: [address],
    });
  });

  it.each(["Denver, CO 80223", "Santa Clara, CA 95054"])("is no town with its state: %s", (town) => {
    const { addresses } = readOne(["Ann Roth", 36], "Editor", "", "1400 W Evans Ave", town, "216-555-0156");
    expect(addresses).toEqual([`1400 W Evans Ave, ${town}`]);
  });
});

describe("a ring in a logo", () => {
  it.each([
    ["0 loopwell", "loopwell.io", "loopwell"],
    ["O Boticaro", "oboticaro.com", "O Boticaro"],
  ])("is no letter where the domain has none: %s", (logo, domain, company) => {
    const card = readOne([logo, 44], "", ["Anjali Deshmukh", 32], "Account Executive", "", `anjali@${domain}`);
    expect(card.companies).toEqual([company]);
  });
});
