import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const read = (...lines: readonly string[]) =>
  readOne(["Tamsin Reyes", 36], "Illustrator", "", ...lines, "503.555.0141", "hello@tamsinreyes.com");

describe("a town", () => {
  it.each(["Portland, Oregon", "San Diego, CA", "Boston, MA", "Lyon, France", "Manchester, England"])(
    "is where somebody works, if no street is on the card: %s",
    (town) => {
      expect(read(town).addresses).toEqual([town]);
      expect(read(`Weddings & portraits · ${town}`).addresses).toEqual([town]);
    },
  );

  it("says nothing more beside a street", () => {
    expect(read("68 Jay Street, Portland, OR 97201", "", "", "Portland, Oregon").addresses).toEqual([
      "68 Jay Street, Portland, OR 97201",
    ]);
  });

  it.each(["Country Manager, India", "Ann Roth, MD", "Noel Petty, PA", "Contoso Group, Germany"])(
    "is none of: %s",
    (line) => {
      expect(read(line).addresses).toEqual([]);
    },
  );
});
