import { describe, expect, it } from "vitest";
import { takeWebsites } from "../../app/cards/fields/web/website.ts";
import { spotsOf } from "../../app/cards/layout/spot.ts";
import { readOne, sideOf } from "./side-of.ts";

const sites = (line: string) => takeWebsites(spotsOf([sideOf(line)]), []).fields.map(({ value }) => value);

describe("a site without www and label", () => {
  it.each(["harlow.ie", "harlow.vc", "harlow.com.gh", "harlow.london", "Harlow.Law", "HARLOW.STUDIO"])(
    "may end in any country or new ending where nothing else is on its line: %s",
    (site) => expect(sites(site)).toEqual([site]),
  );

  it("stands between signs that part it from another", () => {
    expect(sites("harlow-group.com | harlow.london")).toEqual(["harlow-group.com", "harlow.london"]);
    expect(sites("harlow.design · harlow.studio/book")).toEqual(["harlow.design", "harlow.studio/book"]);
    expect(sites("Visit us at harlow.co.ke or harlowgroup.ie today")).toEqual(["harlow.co.ke", "harlowgroup.ie"]);
  });

  it("stands beside a number", () => {
    const { websites, phones } = readOne(["Hannah Brook", 34], "Director", "M 07700 900812 | harlow.energy");
    expect([websites, phones.length]).toEqual([["harlow.energy"], 1]);
  });

  it.each(["Harlow Co.Ltd", "HARLOW.LTD", "Dipl.Ing", "Talk to us.Today is fine"])("is none of: %s", (line) => {
    expect(sites(line)).toEqual([]);
  });
});
