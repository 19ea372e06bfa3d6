import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const reached = ["(408) 555-0133", "susan@gmail.com"] as const;
const door = ["1200 Coleman Ave, Suite 4", "Santa Clara, CA 95050"] as const;

describe("a house that no form and no domain betrays", () => {
  it.each([
    "El Camino Hospital",
    "Fabrikam Research Center",
    "University of California, San Diego",
    "Law Office of Jane Smith",
    "Smith & Jones, CPAs",
    "Main Street Bakery",
    "Golden Gate Tours",
  ])("is named above its door, if nobody else is: %s", (house) => {
    const card = readOne(["Susan Keller", 34], "Account Manager", "", house, ...door, ...reached);
    expect(card).toMatchObject({ companies: [house], addresses: [door.join(", ")] });
  });

  it.each(["Longmeadow School", "Pine Ridge Bakery"])("is named in front of its door, too: %s", (house) => {
    const lines = [`${house}, 1200 Coleman Ave`, "Santa Clara, CA 95050", ...reached];
    const card = readOne(["Susan Keller", 34], "Account Manager", "", ...lines);
    expect(card).toMatchObject({ companies: [house], addresses: ["1200 Coleman Ave, Santa Clara, CA 95050"] });
  });

  it.each(["Kestrel House", "Brightwater Court", "Lincoln Tower"])("is no building: %s", (building) => {
    const card = readOne(["Susan Keller", 34], "Account Manager", "", building, ...door, ...reached);
    expect(card).toMatchObject({ companies: [], addresses: [[building, ...door].join(", ")] });
  });

  it("is none where a house is named elsewhere: the place stays one", () => {
    const research = "Almond Research Center";
    const card = readOne(["Contoso Ltd", 44], "", ["Susan Keller", 34], "Manager", "", research, ...door, ...reached);
    expect(card).toMatchObject({ companies: ["Contoso Ltd"], addresses: [[research, ...door].join(", ")] });
  });

  it.each(["Contoso Media Lab", "Fabrikam National Laboratory"])("may be a laboratory: %s", (house) => {
    const card = readOne([house, 40], "", ["Susan Keller", 34], "Research Manager", "", ...reached);
    expect(card.companies).toEqual([house]);
  });

  it.each(["Wilson Keller Goodrich & Rosati", "The Home Station", "Chez Marceline"])(
    "may be of partners, or have one word that sayings have: %s",
    (house) => {
      expect(readOne([house, 44], "", ["Susan Keller", 32], "Account Manager", "", ...reached)).toMatchObject({
        names: ["Susan Keller"],
        companies: [house],
      });
    },
  );
});
