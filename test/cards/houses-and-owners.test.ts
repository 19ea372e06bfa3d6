import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const lena = ["", ["Lena Brooks", 30], "Associate", "", "T 650.555.0120"] as const;

describe("a brand above the whole name of its house", () => {
  it("is no part of it, nor of what stands behind it", () => {
    for (const [brand, whole, behind, domain] of [
      ["HARROW TEAGUE", "Harrow Teague Ellis & Moon LLP", "", "harrowteague.com"],
      ["HARROW TEAGUE", "Harrow Teague Ellis & Moon LLP", " | Attorneys at Law", "harrowteague.com"],
      ["SABLE POINT", "Sable Point Marine Services Ltd", "", "sablepoint.co.uk"],
      ["Kestrel Ridge", "Kestrel Ridge Analytics, Inc.", "", "kestrelridge.com"],
      ["VOSS KEMPER", "Voss Kemper Architects Pty Ltd", " | Architecture & Interiors", "vosskemper.com.au"],
    ] as const) {
      const { companies } = readOne([brand, 44], [`${whole}${behind}`, 20], ...lena, `lbrooks@${domain}`);
      expect(companies).toEqual([whole]);
    }
  });

  it("doesn't go on in what it says of itself, though that begins with an article", () => {
    for (const [brand, said] of [
      ["LUMENIX", "The Light Within"],
      ["Tarn", "The Better Way to Print"],
      ["Ormond", "The Document Company"],
      ["VOLTERA", "The Science in Silicon"],
    ] as const) {
      const { companies } = readOne([brand, 60], [said, 20], ...lena, `lbrooks@${brand.toLowerCase()}.com`);
      expect(companies).toEqual([brand]);
    }
  });

  it("ends where a sentence goes on behind it", () => {
    for (const [whole, said] of [
      ["Mokoena Pillay Brokers (Pty) Ltd", "is an authorised FSP 28113"],
      ["Hartwell Financial Ltd", "is authorised and regulated by the Financial Conduct Authority"],
      ["Acme Removals Ltd", "trading as Acme"],
    ] as const)
      expect(readOne(...lena, "lbrooks@example.com", "", [`${whole} ${said}`, 14]).companies).toEqual([whole]);
  });
});

describe("a part of a university", () => {
  it("is not whom somebody works for, whatever houses are called elsewhere", () => {
    for (const [parts, house, host] of [
      [["Tangible Interfaces Group", "Media Arts Laboratory"], "Massachusetts Polytechnic", "media.mpoly.edu"],
      [["Human-Computer Interaction Group"], "Western Polytechnic", "wpoly.edu"],
      [["Ocean Systems Group", "School of Engineering"], "University of Wexford", "uwex.edu"],
      [["Robotics Systems Laboratory"], "Calder Institute of Technology", "cit.edu"],
      [["Media Futures Lab", "Center for Design Research"], "Stanbury University", "stanbury.edu"],
      [["Vision Research Group"], "University of Michaelston", "eecs.umich.edu"],
    ] as const) {
      const card = readOne(["Rafael Quintero", 36], "Postdoctoral Fellow", "", ...parts, house, "", `rafaq@${host}`);
      expect(card).toMatchObject({ names: ["Rafael Quintero"], companies: [house] });
    }
  });

  it("above the company stands in no address", () => {
    for (const [center, company, street, town, host] of [
      ["Palo Verde Research Center", "Xanthic Corporation", "33 Coyote Road", "Palo Alto, CA 94304", "xanthic.com"],
      ["Dayton Technical Center", "Marlin Industries, Inc.", "100 Vine Street", "Dayton, OH 45402", "marlin.com"],
      ["Thames Valley Training Centre", "Orbis Group plc", "12 Mill Lane", "Reading RG1 4QT", "orbis.co.uk"],
    ] as const) {
      const card = readOne(["Lena Brooks", 30], "Buyer", "", center, company, street, town, `lb@${host}`);
      expect(card).toMatchObject({ companies: [company], addresses: [`${street}, ${town}`] });
    }
  });
});

describe("a house that is called after its owner", () => {
  it("has initials where the person has a name", () => {
    for (const [house, trade, person] of [
      ["D. WHITLOW", "PLUMBING & HEATING", "Daz Whitlow"],
      ["A. ROSS", "PAINTING & DECORATING", "Alan Ross"],
      ["K. J. PARRY", "ELECTRICAL", "Keith Parry"],
      ["R. Hale", "Roofing", "Bob Hale"],
    ] as const) {
      const mobile = ["Mob: 07911 120126", "24 Mill Lane, Reading RG1 4QT"] as const;
      const card = readOne([house, 50], [trade, 32], "", "", [person, 28], ...mobile);
      expect(card).toMatchObject({ names: [person], companies: [`${house} ${trade}`] });
    }
  });

  it("is the person's own name where nobody else has one", () => {
    expect(
      readOne(["J. Dunmore", 40], ["Joinery", 28], "", "Mob: 07911 120126", "12 Mill Lane, Reading").names,
    ).toEqual(["J. Dunmore"]);
    for (const [name, craft, domain] of [
      ["Morwenna Tregear", "ceramics", "morwennatregear.co.uk"],
      ["Tamsin Hoskin", "Jewellery", "tamsinhoskin.co.uk"],
      ["Oonagh Breathnach", "textiles", "oonaghbreathnach.ie"],
    ] as const) {
      const card = readOne([name, 60], [craft, 26], "", "01736 496 055", `hello@${domain}`);
      expect(card).toMatchObject({ names: [name], companies: [`${name} ${craft}`] });
    }
  });

  it("is no person where its words are other words", () => {
    for (const [brand, craft] of [
      ["Copper Finch", "ceramics"],
      ["Salt House", "pottery"],
      ["Bright Harbour", "Photography"],
      ["Stone Lane", "Ceramics"],
    ] as const) {
      const domain = `${brand.toLowerCase().replace(" ", "")}.co.uk`;
      expect(readOne([brand, 60], [craft, 26], "", "01736 496 055", `hello@${domain}`).names).toEqual([]);
    }
  });

  it("says in another line what may be done there, and that is no address", () => {
    for (const said of ["Gas Safe Registered 554127", "NICEIC Registered 60412", "CORGI Registered 98812"]) {
      const card = readOne(["Tom Reed", 40], "Electrician", said, "Mob: 07911 120126", "tomreed@gmail.com");
      expect(card).toMatchObject({ phones: ["mobile +447911120126"], addresses: [] });
    }
  });
});

describe("what a house is", () => {
  it("stands below its name as shops write it", () => {
    for (const [brand, shop] of [
      ["Spoke & Word", "Cyclery"],
      ["Three Crows", "Bookshop"],
      ["Hob & Latch", "Ironmongers"],
      ["Old Quay", "Fishmongers"],
    ] as const)
      expect(readOne([brand, 50], [shop, 30], "", "Pete Sorrel, Owner", "(503) 555-0138").companies).toEqual([
        `${brand} ${shop}`,
      ]);
  });

  it("stands well below a logo in small print, where a trade or the domain tells", () => {
    for (const [brand, kind, domain] of [
      ["norvik", "Flow Group", "norvikflow.com"],
      ["BOLAND", "WINES", "bolandwines.co.za"],
    ] as const) {
      const { companies } = readOne([brand, 60], [kind, 22], ...lena, `lena@${domain}`);
      expect(companies).toEqual([`${brand} ${kind}`]);
    }
  });

  it("is a home, and never what stands behind a number in brackets", () => {
    for (const home of ["Matruchhaya Maternity & Nursing Home", "Elm Court Care Home", "Dunn & Vale Funeral Home"])
      expect(
        readOne(["Dr. Sunita Kulkarni", 30], "Consultant", "", [home, 26], "Ph.: 020-25671820 (Clinic)").companies,
      ).toEqual([home]);
  });
});

describe("a person in Britain, Ireland, the Gulf", () => {
  it("has the titles of schools, wards, parishes and papers", () => {
    for (const title of ["Headteacher", "SENCO", "Matron", "Curate", "Columnist", "Housemaster", "Venture Partner"])
      expect(readOne(["Harrow Lane", 30], "", ["Helen Brackenbury", 30], title, "01904 496033")).toMatchObject({
        names: ["Helen Brackenbury"],
        titles: [title],
      });
  });

  it("has a number of the United Kingdom in Northern Ireland", () => {
    const registered = "Registered charity in England (1088311) and Northern Ireland (NIC101120)";
    expect(readOne(...lena.slice(0, 3), "07911 120 882", "lena@harbourtrust.org", "", registered).phones).toEqual([
      "mobile +447911120882",
    ]);
  });

  it("is called Al, which a reader takes for two capitals", () => {
    for (const [read, name] of [
      ["Khalid AI Marzouqi", "Khalid Al Marzouqi"],
      ["Fatma AI-Sayed", "Fatma Al-Sayed"],
    ] as const)
      expect(readOne([read, 30], "Manager", "", "+971 4 285 7714").names).toEqual([name]);
  });
});
