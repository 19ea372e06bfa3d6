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
