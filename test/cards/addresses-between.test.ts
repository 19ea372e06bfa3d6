import { describe, expect, it } from "vitest";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { sideOf } from "./side-of.ts";

const addressesOf = (...lines: readonly string[]) =>
  fieldsByRule([sideOf("Jane Roe", "Sales Manager", "", ...lines)]).addresses.map(({ value }) => value);

describe("an address among other lines of one print", () => {
  it("goes on behind a number, a mail or both, until it has its town", () => {
    expect(addressesOf("27/1140, Panampilly Nagar,", "+91 44 2230 1202", "Ernakulam, Kochi - 682036")).toEqual([
      "27/1140, Panampilly Nagar, Ernakulam, Kochi - 682036",
    ]);
    expect(
      addressesOf("1717 Rhode Island Ave. NW", "M 303-555-0444", "jane@contoso.com", "Washington DC 20036"),
    ).toEqual(["1717 Rhode Island Ave. NW, Washington DC 20036"]);
  });

  it("goes on behind a number in Korean, too", () => {
    expect(addressesOf("서울 강남구 논현로 507 성지하이츠", "T. 02-3452-7614", "1502호 (역삼동)")).toEqual([
      "서울 강남구 논현로 507 성지하이츠 1502호 (역삼동)",
    ]);
  });

  it("is another office's where it begins anew, or where the one above has its town", () => {
    expect(addressesOf("12 King Street", "T 020 7946 0123", "40 Queen Square, Bristol BS1 4QP")).toHaveLength(2);
    expect(addressesOf("서울시 중구 세종대로 136", "T. 02-3452-7614", "부산시 해운대구 센텀중앙로 97")).toHaveLength(2);
    expect(
      addressesOf("Am Sandtorkai 54, 20457 Hamburg", "T +49 40 8811 0055", "Rosenheimer Str. 145, 81671 München"),
    ).toHaveLength(2);
  });

  it("is not begun by the company that stands above it", () => {
    const lines = ["Kaveri Engineering Works", "Hosur Road, Bangalore 560100", "", "jane@kaveriengg.com"];
    expect(addressesOf(...lines)).toEqual(["Hosur Road, Bangalore 560100"]);
  });
});

describe("an address of English-speaking countries and the Netherlands", () => {
  it("ends in its country, and below it stands where letters go", () => {
    expect(
      addressesOf("Keizersgracht 41", "1015 CN Amsterdam", "The Netherlands", "P.O. Box 8033, 1005 AA Amsterdam"),
    ).toEqual(["Keizersgracht 41, 1015 CN Amsterdam, The Netherlands", "P.O. Box 8033, 1005 AA Amsterdam"]);
  });

  it("goes on in a box below an office with its number", () => {
    expect(addressesOf("Office 1204, Marina Plaza, Dubai Marina", "P.O. Box 55123, Dubai, UAE")).toEqual([
      "Office 1204, Marina Plaza, Dubai Marina, P.O. Box 55123, Dubai, UAE",
    ]);
  });

  it("may have a house in place of a street, and a hamlet", () => {
    expect(addressesOf("The Smokehouse, Urray, Muir of Ord", "Ross-shire IV6 7UA, Scotland")).toEqual([
      "The Smokehouse, Urray, Muir of Ord, Ross-shire IV6 7UA, Scotland",
    ]);
  });

  it.each(["Austin:", "Unit - II :", "Mfg. Unit:", "Works (Unit 2):"])(
    "stands behind what the office is called: %s",
    (office) => {
      expect(addressesOf(`${office} 400 Main Street, Austin, TX 78702`)).toEqual(["400 Main Street, Austin, TX 78702"]);
    },
  );
});
