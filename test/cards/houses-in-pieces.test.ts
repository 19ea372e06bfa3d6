import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("a company's name", () => {
  it("has its legal form, though the domain is made of its first letters alone", () => {
    const card = readOne(
      ["SHREE GANESH ENGINEERING WORKS", 32],
      ["PVT. LTD.", 22],
      "",
      ["Rajesh V. Kulkarni", 30],
      "Manager",
      "rajesh@sgew.co.in",
    );
    expect(card.companies).toEqual(["SHREE GANESH ENGINEERING WORKS PVT. LTD."]);
  });

  it("begins with the article that stands above it in small print", () => {
    const card = readOne(
      ["THE", 20],
      ["PARLOR", 50],
      ["BARBER SHOP", 20],
      "",
      ["Tony Vassallo", 30],
      "Barber",
      "718-555-0163",
    );
    expect(card.companies).toEqual(["THE PARLOR BARBERSHOP"]);
  });

  it.each([
    ["GH", "GOLDEN HARBOUR TRADING CO., LTD."],
    ["NP", "Northgate Planners Ltd"],
  ])("has no initials in front that its logo has: %s", (logo, name) => {
    const card = readOne(
      [logo, 50],
      [name, 34],
      "",
      ["Vincent K. H. Lau", 36],
      "Director",
      "2555 0172",
      "v@contoso.com.hk",
    );
    expect(card.companies).toEqual([name]);
  });

  it("is not what the person's initials are", () => {
    const card = readOne(["HM", 70], ["Harper Monroe", 44], "Interior Stylist", "", "415-555-0100", "harper@gmail.com");
    expect(card.companies).toEqual([]);
  });

  it("that stands at both ends of a band is one where the domain says so", () => {
    const side = sideOf("", ["Ann Roth", 36], "Sales Consultant", "301-555-0170", "aroth@ridgelinehonda.com");
    const box = { y: 10, width: 260, height: 50 };
    const band = ["RIDGELINE", "HONDA"].map((text, at) => ({
      text,
      box: { ...box, x: 40 + at * 640 },
      confidence: 0.98,
    }));
    const [card] = cardsOf([{ ...side, lines: [...band, ...side.lines] }]);
    expect(card?.fields.companies.map(({ value }) => value)).toEqual(["RIDGELINE HONDA"]);
  });
});

describe("an address", () => {
  it.each([
    ["14 Fricker Road", "Illovo, Johannesburg, 2196", "PO Box 55123, Northlands, 2116"],
    ["4520 Main Street, Suite 1600", "Kansas City, MO 64111", "P.O. Box 305, Kansas City, MO 64112"],
  ])("ends where letters go elsewhere: %s", (street, town, box) => {
    const card = readOne(
      ["Contoso Ltd", 40],
      "",
      ["Ann Roth", 36],
      "Partner",
      "",
      street,
      town,
      box,
      "",
      "a@contoso.com",
    );
    expect(card.addresses).toEqual([`${street}, ${town}`, box]);
  });

  it.each([
    ["Durham DH1 3LE", "durham.ac.uk"],
    ["Guelph, ON N1G 2W1", "guelph.ca"],
  ])("keeps the town that its university is called after: %s", (town, domain) => {
    const card = readOne(["Ann Roth", 36], "Reader", "", "South Road 12", town, "", `ann@${domain}`);
    expect(card.addresses).toEqual([`South Road 12, ${town}`]);
  });
});
