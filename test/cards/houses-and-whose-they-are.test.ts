import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const card = (above: readonly (readonly [string, number])[], domain: string, ...below: readonly string[]) =>
  readOne(...above, "", ["Hannah Brook", 30], "Broker", "", "(512) 555-0163", `hannah@${domain}`, ...below);

describe("what is said of whose a house is", () => {
  it.each(["powered by", "Brokered by", "in partnership with", "A franchise of"])(
    "is no part of its name: %s",
    (front) => {
      const { companies } = card(
        [
          ["The Marlow Team", 38],
          [`${front} Harlow Realty Partners`, 20],
        ],
        "marlowteam.com",
      );
      expect(companies).toEqual(["The Marlow Team"]);
    },
  );

  it("names it where nothing else does, without the words in front", () => {
    expect(card([], "gmail.com", "brokered by Compass").companies).toEqual(["Compass"]);
    expect(card([], "gmail.com", "Powered by Harlow Realty").companies).toEqual(["Harlow Realty"]);
  });

  it.each(["A Harlow brand", "A Nonprofit Organization", "Member of Harlow Group"])(
    "is nobody's title: %s",
    (saying) => {
      const { companies, titles } = card(
        [
          ["KESTREL", 38],
          [saying, 20],
        ],
        "kestrelhq.com",
      );
      expect([companies, titles]).toEqual([["KESTREL"], ["Broker"]]);
    },
  );
});

describe("what a house does below its brand", () => {
  it("is no part of its name where the domain is the brand", () => {
    const { companies } = card(
      [
        ["KESTREL", 40],
        ["Upholstery & Curtain Fabrics", 20],
      ],
      "kestrel.com",
    );
    expect(companies).toEqual(["KESTREL"]);
  });

  it("is part of it where that is a house", () => {
    const { companies } = card(
      [
        ["KESTREL", 40],
        ["Regional Medical Center", 24],
      ],
      "kestrel.org",
    );
    expect(companies).toEqual(["KESTREL Regional Medical Center"]);
  });

  it("gives way to the whole name with its form", () => {
    const { companies } = card(
      [
        ["KESTREL", 40],
        ["Flooring", 20],
      ],
      "kestrel.com",
      "Kestrel Trading Co., Ltd.",
    );
    expect(companies).toEqual(["Kestrel Trading Co., Ltd."]);
  });
});
