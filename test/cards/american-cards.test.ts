import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a title", () => {
  it("is none of a name though the mail address begins with it", () => {
    for (const [title, mail] of [
      ["Senior Pastor", "pastorsam"],
      ["Associate Pastor", "pastorann"],
      ["Executive Chef", "chefemile"],
      ["Associate Dean", "deanarnold"],
      ["Lead Pastor", "pastorlou"],
    ] as const) {
      const card = readOne(
        ["First Presbyterian Church", 36],
        "",
        ["Samuel T. Whitcomb", 28],
        title,
        "650-555-0128",
        `${mail}@fpclosaltos.org`,
      );
      expect(card).toMatchObject({ names: ["Samuel T. Whitcomb"], titles: [title] });
    }
  });

  it("stands behind the name on its line with nothing seen between them", () => {
    for (const [name, title, mail] of [
      ["Brent Oyelaran", "Account Executive", "boyelaran"],
      ["Linda Castellano", "Senior Vice President", "lcastellano"],
      ["Priya Nair", "Product Manager", "priya.nair"],
      ["Thomas A. Wójcik", "Director of Operations", "twojcik"],
      ["Guillermo Estrada", "Regional Sales Manager", "gestrada"],
    ] as const) {
      const card = readOne(
        ["tekforce", 50],
        "",
        [`${name} ${title}`, 26],
        "o: 972.555.0135",
        `${mail}@tekforcesolutions.com`,
      );
      expect(card).toMatchObject({ names: [name], titles: [title] });
    }
  });
});

describe("a number of the time before mobile phones", () => {
  it("is a telecopier's", () => {
    for (const label of ["Telecopier", "Telecopier:", "TELECOPY", "Télécopieur", "Téléc.", "Telefacsimile"]) {
      const card = readOne(
        ["The Stansbury Paper Box Company", 36],
        "",
        ["Wm. F. Stansbury", 28],
        "Chairman of the Board",
        `Telephone (413) 555-0122 ${label} (413) 555-0126`,
      );
      expect(card.phones).toEqual(["phone +14135550122", "fax +14135550126"]);
    }
  });
});

describe("a function below the name, where no other title is", () => {
  it("is the person's title", () => {
    for (const [what, beside] of [
      ["Growth & Partnerships", "Apt. 4"],
      ["Marketing", "Suite 4"],
      ["Product Design", "Suite 4"],
      ["People & Culture", "Suite 4"],
      ["Advertising", "Suite 4"],
      ["Talent Acquisition", "Suite 4"],
      ["Corporate Communications", "Suite 4"],
      ["Engineering", "Suite 4"],
    ] as const) {
      const card = readOne(
        ["loopster", 70],
        "",
        ["Kayla Brenninkmeyer", 30],
        [what, 22],
        "",
        `420 Bryant Street, ${beside}, San Francisco, CA 94107`,
        "kayla@getloopster.com",
      );
      expect(card).toMatchObject({ names: ["Kayla Brenninkmeyer"], titles: [what], companies: ["loopster"] });
    }
  });
});

describe("a branch above the address", () => {
  it("is no part of it", () => {
    for (const branch of [
      "Coquitlam Centre Branch",
      "Menlo Park Office",
      "Town Square Store",
      "Valley Plaza Location",
      "Mission Street Showroom",
    ]) {
      const { addresses } = readOne(
        ["Coast Meridian Credit Union", 34],
        "",
        ["Harjit S. Dhaliwal", 28],
        "Branch Manager",
        "",
        branch,
        "3025 Lougheed Highway",
        "Coquitlam, BC V3B 6S2",
        "604.555.0133",
      );
      expect(addresses).toEqual(["3025 Lougheed Highway, Coquitlam, BC V3B 6S2"]);
    }
  });
});

describe("letters that a reader takes for others", () => {
  it("are a capital I in front of a town or state", () => {
    for (const [read, right] of [
      ["lowa City, IA 52242", "Iowa City, IA 52242"],
      ["lrvine, CA 92614", "Irvine, CA 92614"],
      ["lndianapolis, lndiana 46204", "Indianapolis, Indiana 46204"],
      ["lthaca, NY 14850", "Ithaca, NY 14850"],
      ["ldaho Falls, ID 83402", "Idaho Falls, ID 83402"],
    ] as const) {
      const { addresses } = readOne(
        ["Contoso Foods", 34],
        "",
        ["Harjit S. Dhaliwal", 28],
        "Branch Manager",
        "200 Hawkins Parkway",
        read,
        "604.555.0133",
      );
      expect(addresses).toEqual([`200 Hawkins Parkway, ${right}`]);
    }
  });

  it("are a U", () => {
    expect(readOne(["ST∪DIO ALMERE", 34], "", ["Jane Roe", 28], "Stylist", "jane@studioalmere.co").companies).toEqual([
      "STUDIO ALMERE",
    ]);
  });

  it("are an l where the mail address begins with the given name's", () => {
    for (const [name, read, right] of [
      ["Linda Chu-Waters", "Ichuwaters", "lchuwaters"],
      ["Lori St. James", "Istjames", "lstjames"],
      ["Luis De La Cruz", "Idelacruz", "ldelacruz"],
      ["Laura Mendez-Ortiz", "Imendezortiz", "lmendezortiz"],
    ] as const) {
      const card = readOne(["Contoso Foods", 34], "", [name, 28], "Buyer", "604.555.0133", `${read}@contoso.com`);
      expect(card.emails).toEqual([`${right}@contoso.com`]);
    }
  });
});

describe("a site", () => {
  it("has a host that begins with www and a dash", () => {
    const { websites } = readOne(
      ["WESTMONT UNIVERSITY", 34],
      "",
      ["Thomas H. Kailasam", 28],
      "Associate Professor",
      "http://www-ee.westmont.edu/~kailasam",
    );
    expect(websites).toEqual(["http://www-ee.westmont.edu/~kailasam"]);
  });

  it("is what the mail address says where it was set wide and read in pieces", () => {
    for (const [read, host] of [
      ["STUDIOA LMERE.CO", "studioalmere.co"],
      ["STUDIO ALMERE.CO", "studioalmere.co"],
      ["W W W . STUDIO ALMERE . CO", "www.studioalmere.co"],
      ["NORTH LAKE GEO.CA", "northlakegeo.ca"],
    ] as const) {
      const mail = host.replace("www.", "");
      const { websites } = readOne(["Contoso Foods", 34], "", ["Jane Roe", 28], "Stylist", `jane@${mail}`, read);
      expect(websites.map((one) => one.toLowerCase())).toEqual([host]);
    }
  });
});

describe("an address whose town the university is called after", () => {
  it("keeps it in front of the state's whole name", () => {
    for (const [town, host] of [
      ["Westmont, California 94305-4070", "westmont.edu"],
      ["Durham, North Carolina 27708", "durham.edu"],
      ["Princeton, New Jersey 08540", "princeton.edu"],
      ["Stanford, Calif. 94305", "stanford.edu"],
    ] as const) {
      const { addresses } = readOne(
        ["THE UNIVERSITY", 34],
        "",
        ["Thomas H. Kailasam", 28],
        "Associate Professor",
        "214 College Avenue",
        town,
        `kailasam@ee.${host}`,
      );
      expect(addresses).toEqual([`214 College Avenue, ${town}`]);
    }
  });
});

describe("a Canadian postcode", () => {
  it("is no British one that was misread", () => {
    for (const code of ["N2L 3G1", "M5V 2T6", "L4K 4B8", "E1C 9A6"]) {
      const { addresses } = readOne(
        ["Contoso Foods", 34],
        "",
        ["Olena Hrytsenko", 28],
        "Buyer",
        "519-555-0167",
        "200 University Avenue West",
        `Waterlake, Ontario, Canada ${code}`,
      );
      expect(addresses).toEqual([`200 University Avenue West, Waterlake, Ontario, Canada ${code}`]);
    }
  });
});
