import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a card of a small business", () => {
  it("lists what it sells below its name, and is not called so", () => {
    for (const list of [
      "Auto · Home • Life · Business",
      "Auto • Home • Life • Business",
      "Roofing · Siding · Gutters",
    ]) {
      const card = readOne(
        ["Midland Farm Insurance", 36],
        list,
        "",
        ["Dwight Pettibone", 30],
        "Agent",
        "(515) 555-0139",
        "dwight@midlandfarm.com",
      );
      expect(card).toMatchObject({ names: ["Dwight Pettibone"], companies: ["Midland Farm Insurance"] });
    }
  });

  it("has a person of its own name, whom no mail address knows", () => {
    for (const [company, name, title, mail] of [
      ["THIESSEN BROS. TRUCKING INC.", "LLOYD THIESSEN", "Dispatch", "dispatch@thiessenbros.ca"],
      ["HOSTETLER AUCTION SERVICE", "Wayne Hostetler", "Auctioneer", "office@hostetlerauctions.com"],
      ["Kowalski Electric Ltd.", "Ed Kowalski", "Estimating", "info@kowalskielectric.com"],
    ] as const) {
      const card = readOne([company, 42], "", [name, 26], title, "(204) 555-0138", mail);
      expect(card).toMatchObject({ names: [name], titles: [title], companies: [company] });
    }
  });

  it("is not called as its owner's handle is", () => {
    for (const line of ["beaulatimer.com / @beaulatimer", "beaulatimer.com   /   @beaulatimer", "- @beaulatimer"]) {
      const card = readOne(["beau latimer", 54], "photographer", "", line, "beau@beaulatimer.com / 512-555-0114");
      expect(card).toMatchObject({ names: ["beau latimer"], titles: ["photographer"], companies: [] });
    }
  });

  it("keeps its phones though a sign in its logo was read as a Chinese letter", () => {
    for (const sign of ["十", "口", "工"]) {
      const card = readOne(
        ["Mt. Olive Baptist Church", 38],
        [sign, 120],
        ["Rev. Charles E. Mabry", 36],
        "Senior Pastor",
        "2410 Rosa Parks Ave., Montgomery, AL 36105",
        "Church: (334) 555-0147 Home: (334) 555-0186",
        "pastormabry@gmtolive.org",
      );
      expect(card.phones).toEqual(["phone +13345550147", "phone +13345550186"]);
    }
  });

  it("says of its branches below the address what is no part of it", () => {
    for (const said of [
      "Each office independently owned and operated",
      "Each Office Is Independently Owned And Operated",
      "An independently owned and operated franchise",
      "Equal Housing Opportunity",
    ]) {
      const card = readOne(
        ["TAMMY JO FERRANTE", 36],
        "Broker Associate, REALTOR®",
        "cell 813.555.0174",
        "tammy@ferranteteam.com",
        "",
        ["Lakeshore Realty Group", 26],
        "10414 Race Track Rd, Tampa, FL 33626",
        said,
      );
      expect(card.addresses).toEqual(["10414 Race Track Rd, Tampa, FL 33626"]);
    }
  });
});

describe("an officer's card", () => {
  it("has the rank in front of the name and the badge behind it", () => {
    for (const [line, name, title] of [
      ["Sgt. Daniel R. Okafor #1187", "Sgt. Daniel R. Okafor", "Community Policing"],
      ["Det. Maria Lopez #402", "Det. Maria Lopez", "Robbery Investigator"],
      ["Lt. James Whitcomb, Badge 77", "Lt. James Whitcomb", "Shift Commander"],
      ["Officer Kelly Burke #5521", "Kelly Burke", "Officer"],
      ["Deputy Sean Hall #31", "Sean Hall", "Deputy"],
    ] as const) {
      const card = readOne(
        ["CEDAR FALLS POLICE DEPARTMENT", 35],
        "",
        [line, 30],
        title === "Officer" || title === "Deputy" ? "Patrol" : title,
        "4600 South Main Street",
        "Cedar Falls, Iowa 50613",
        "(319) 555-0134",
      );
      expect(card.names).toEqual([name]);
      expect(card.companies).toEqual(["CEDAR FALLS POLICE DEPARTMENT"]);
    }
  });
});

describe("the name in a logo", () => {
  it("gives way to the whole name that stands above the address", () => {
    for (const [logo, whole, mail] of [
      [["IRON", "BANK"], "The Ironbank Museum of Transport", "c.winstanley@ironbankmuseum.org.uk"],
      [["RIVER", "SIDE"], "Riverside Centre for the Arts", "c.winstanley@riversidecentre.org.uk"],
    ] as const) {
      const card = readOne(
        [logo[0], 42],
        [logo[1], 42],
        "",
        ["Cordelia Winstanley", 30],
        "Head of Learning",
        "",
        whole,
        "Castle Wharf, Lower Byrom Street",
        "Manchester M3 4FP",
        "t: 0161 496 0135",
        mail,
      );
      expect(card.companies).toEqual([whole]);
    }
  });
});

describe("an old-style digit that was read as a letter", () => {
  it("is a digit in a house number", () => {
    for (const [read, right] of [
      ["3o0o Sand Hill Road", "3000 Sand Hill Road"],
      ["241o Rosa Parks Avenue", "2410 Rosa Parks Avenue"],
      ["1oo Main Street", "100 Main Street"],
      ["2oo1 Market Street", "2001 Market Street"],
    ] as const) {
      const card = readOne(["Theodore Brandt", 32], "General Partner", read, "Menlo Park, CA 94025", "650.555.0100");
      expect(card.addresses).toEqual([`${right}, Menlo Park, CA 94025`]);
    }
  });
});
