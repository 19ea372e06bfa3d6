import { describe, expect, it } from "vitest";
import { takeAddresses } from "../../app/cards/fields/address/address.ts";
import { addressPiece } from "../../app/cards/fields/address/pieces.ts";
import { spotsOf } from "../../app/cards/layout/spot.ts";
import { readOne, sideOf } from "./side-of.ts";

const read = (...lines: readonly string[]): readonly string[] =>
  takeAddresses(spotsOf([sideOf(...lines)])).fields.map(({ value }) => value);

describe("an address on a line with other things", () => {
  it("has none of the company's name before it, and leaves it to be read", () => {
    const card = readOne(
      ["Natasha Goh", 30],
      "Director",
      "",
      "SALTWATER | 38 Keong Saik Road | Singapore 089144",
      "natasha@saltwater.sg",
    );
    expect(card.addresses).toEqual(["38 Keong Saik Road | Singapore 089144"]);
    expect(card.companies).toEqual(["SALTWATER"]);
  });

  it.each([
    ["behind a comma", "MAISON LUNE, Calle Mayor 21, 28013 Madrid"],
    ["behind a space", "Maison Lune Calle Mayor 21, 28013 Madrid"],
  ])("has none of the brand %s", (_, line) => {
    expect(addressPiece(line, ["maisonlune"]).text).toBe("Calle Mayor 21, 28013 Madrid");
  });

  it("has none of a title behind it", () => {
    expect(addressPiece("5 Royal Crescent, Bath BA1 2LR | Sales Manager", [])).toEqual({
      text: "5 Royal Crescent, Bath BA1 2LR",
      left: expect.stringContaining("Sales Manager"),
    });
  });

  it("keeps its own parts, whatever stands between them", () => {
    expect(addressPiece("Alter Markt 6 · 33602 Bielefeld", []).text).toBe("Alter Markt 6 · 33602 Bielefeld");
  });
});

describe("an address that no street word tells", () => {
  it.each([
    ["by its house number and town", ["Lange Reihe 77, 20099 Hamburg"]],
    ["by a post box", ["Postfach 10 02 44, 44702 Bochum"]],
    ["by the quarter of its town", ["2118 N. Halsted", "Chicago"]],
    ["by the state below it", ["212 Main", "Livingston, Montana"]],
    ["by its block and postcode", ["3-25-21 Hakataekimae,", "Hakata-ku, Fukuoka 812-0011"]],
    ["by the ward between postcode and block", ["〒812-0011", "福岡市博多区博多駅前", "3丁目25番21号"]],
  ])("is read %s", (_, lines) => {
    const [all] = read(...lines);
    for (const line of lines) expect(all).toContain(line.replace(/,$/, ""));
  });
});
