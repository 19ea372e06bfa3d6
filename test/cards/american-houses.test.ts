import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("an American public body", () => {
  it("is called after its town, whose domain lies in .us", () => {
    for (const [body, department, host] of [
      ["CITY OF SAN LORENZO", "Public Works Department", "ci.san-lorenzo.ca.us"],
      ["City of Mill Creek", "Parks & Recreation Department", "cityofmillcreek.com"],
      ["Town of Danford", "Planning Division", "town.danford.ma.us"],
      ["Village of Oak Lawn", "Finance Department", "vil.oak-lawn.il.us"],
      ["COUNTY OF LOS ROBLES", "Department of Public Social Services", "co.los-robles.ca.us"],
      ["State of Oregon", "Department of Revenue", "dor.state.or.us"],
      ["City & County of Denfield", "Department of Aviation", "denfieldgov.org"],
      ["Borough of Ridgefield", "Building Department", "ridgefieldboro.com"],
      ["City of Kamloops", "Engineering Division", "kamloops.ca"],
    ] as const) {
      const card = readOne(
        [body, 32],
        department,
        "",
        ["Maria Elena Duarte, P.E.", 28],
        "Senior Civil Engineer",
        "",
        "835 East 14th Street, 2nd Floor",
        "Phone 510/555-0160",
        `mduarte@${host}`,
      );
      expect(card).toMatchObject({ names: ["Maria Elena Duarte"], companies: [body] });
    }
  });
});

describe("a house that is called after its owner", () => {
  it("begins above the owner's name, which stands there once", () => {
    for (const front of ["LAW OFFICES OF", "The Law Office of", "Law Offices of", "Offices of", "The Studio of"]) {
      const card = readOne(
        front,
        ["MARTIN J. FELDSTEIN", 36],
        "",
        "ATTORNEY AT LAW",
        "11500 West Olympic Boulevard, Los Angeles, California 90064",
        "(310) 555-0143",
        "mjf@feldsteinlaw.com",
      );
      expect(card).toMatchObject({
        names: ["MARTIN J. FELDSTEIN"],
        companies: [`${front} MARTIN J. FELDSTEIN`],
      });
    }
  });

  it("begins above the owner's name, which stands there twice", () => {
    for (const form of ["A PROFESSIONAL CORPORATION", "A Law Corporation", "A Professional Law Corporation"]) {
      const { names, companies } = readOne(
        "LAW OFFICES OF",
        ["MARTIN J. FELDSTEIN", 40],
        form,
        "",
        ["MARTIN J. FELDSTEIN", 28],
        "ATTORNEY AT LAW",
        "(310) 555-0143",
        "mjf@feldsteinlaw.com",
      );
      expect(names).toEqual(["MARTIN J. FELDSTEIN"]);
      expect(companies).toEqual([`LAW OFFICES OF MARTIN J. FELDSTEIN ${form}`]);
    }
  });
});

describe("what stands below a company's name", () => {
  it("says to whom it belongs", () => {
    for (const whose of [
      "AN ARROW RIDGE COMPANY",
      "A Hollis Group Company",
      "a Berkshaw Hathorn affiliate",
      "A Subsidiary of Harland Industries, Inc.",
      "A wholly owned subsidiary of Harland Corp.",
      "A Division of Harland Industries, Inc.",
      "An Affiliate of Trinity Health",
      "Member of the Harland Group",
      "An Equal Opportunity Employer",
      "A Publicly Traded Company",
    ]) {
      const card = readOne(
        ["ANTHEM COMPONENTS", 34],
        whose,
        "",
        ["Donna Przybylski", 28],
        "Inside Sales Representative",
        "847-555-0126",
        "dprzybylski@anthem.arrowridge.com",
      );
      expect(card).toMatchObject({ names: ["Donna Przybylski"], companies: ["ANTHEM COMPONENTS"] });
    }
  });

  it("is its name where the domain says so", () => {
    const { companies } = readOne(
      ["A Better Moving Company", 34],
      "",
      ["Donna Przybylski", 28],
      "Owner",
      "847-555-0126",
      "donna@abettermovingcompany.com",
    );
    expect(companies).toEqual(["A Better Moving Company"]);
  });
});

describe("a consultant's card", () => {
  it("lists services, and no company", () => {
    for (const list of [
      "Product Launches · Collateral · Web Content · Press Relations",
      "Strategy • Research • Training",
      "Weddings | Portraits | Events",
      "Technical Writing · Editing · Legal · Translation",
      "Tax Returns • Bookkeeping • Payroll Services",
      "Logos · Brochures · Graphics · Print",
    ]) {
      const card = readOne(
        ["Janet Liu-Morrow", 44],
        "Marketing Communications Consultant",
        "",
        list,
        "",
        "1174 Blackfield Way, Mountain View, CA 94040",
        "voice 650.555.0146",
        "janetlm@pacbell.net",
      );
      expect(card).toMatchObject({ names: ["Janet Liu-Morrow"], companies: [] });
    }
  });
});

describe("a brand and the make it sells", () => {
  it("are one name where the website has both and the mail address the first", () => {
    for (const [brand, make, mail, site] of [
      ["STEVENS RIDGE", "NISSAN", "stevensridge.com", "stevensridgenissan.com"],
      ["HARDIN", "BUICK GMC", "hardinauto.com", "hardinbuickgmc.com"],
      ["Lakewood", "Kitchens", "lakewood.net", "lakewoodkitchens.com"],
    ] as const) {
      const { companies } = readOne(
        [brand, 40],
        [make, 28],
        "",
        ["Rick Valdovinos", 30],
        "Sales & Leasing Consultant",
        "Direct (408) 555-0190",
        `rvaldovinos@${mail}`,
        `www.${site}`,
      );
      expect(companies).toEqual([`${brand} ${make}`]);
    }
  });
});

describe("a franchise whose domain is cut short", () => {
  it("is called as all lines of its logo say", () => {
    for (const [lines, host] of [
      [["Hartwell", "Royal", "BAY AREA PROPERTIES"], "hrbayarea.com"],
      [["Century Home", "Lakeside Realty"], "chlakeside.com"],
    ] as const) {
      const { companies } = readOne(
        ["LINDA CHU-WATERS, CRS, GRI", 28],
        "Broker Associate",
        "CELL (925) 555-0112",
        "",
        ...lines.map((line, at) => [line, at === lines.length - 1 ? 17 : 32] as const),
        "",
        `lchuwaters@${host}`,
      );
      expect(companies).toEqual([lines.join(" ")]);
    }
  });
});

describe("a kind of house in a logo's second line", () => {
  it("is not the whole name though the domain ends in it", () => {
    for (const [brand, kind, host] of [
      ["PRAIRIE STATE", "HEALTH", "upstate-health.edu"],
      ["Bluff Country", "Dental", "bcdental.com"],
      ["Three Rivers", "Electric", "trelectric.net"],
    ] as const) {
      const { companies } = readOne(
        [brand, 30],
        [kind, 26],
        "",
        ["Anjali R. Deshmukh", 26],
        "Manager",
        "319-555-0140",
        `anjali@${host}`,
      );
      expect(companies).toEqual([`${brand} ${kind}`]);
    }
  });
});
