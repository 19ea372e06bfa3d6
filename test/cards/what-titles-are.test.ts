import { describe, expect, it } from "vitest";
import { latinTitle } from "../../app/cards/fields/title.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne } from "./side-of.ts";

describe("a title", () => {
  it.each([
    "Vertriebsingenieurin",
    "Bauleiter",
    "Qualitätsbeauftragte",
    "Leitende Hebamme",
    "Développeuse",
    "Catedrático",
    "Projectleider",
    "Mühendis",
    "Hydrogeologist",
  ])("is %s", (title) => {
    expect(latinTitle(title)).toBeGreaterThan(0.9);
  });

  it.each(["Calle Mayor", "Leiterplatten Nord", "Manager's", "Assistenzhunde"])("is not %s", (text) => {
    expect(latinTitle(text)).toBe(0);
  });

  it.each([
    ["Grace Mason", "g.mason@northfold.com"],
    ["Dean Walker", "hello@northfold.com"],
    ["Brooks Carpenter", "bcarpenter@northfold.com"],
  ])("is none where it is somebody's name: %s", (name, mail) => {
    const card = readOne(["Northfold Studio", 44], "", [name, 30], "Brand Strategist", "", mail, "(212) 736-5000");
    expect(card).toMatchObject({ names: [name], titles: ["Brand Strategist"] });
  });

  it.each(["Investor Relations", "Sales", "Supply Chain", "Quality Assurance"])(
    "is not %s beside another, which is where somebody works",
    (function_) => {
      const lines = ["", "amelia@northfold.com", "(212) 736-5000"];
      const beside = readOne(["Northfold Studio", 44], "", ["Amelia Hart", 30], "Senior Manager", function_, ...lines);
      expect(beside).toMatchObject({ titles: ["Senior Manager"], departments: [function_] });
      expect(readOne(["Northfold Studio", 44], "", ["Amelia Hart", 30], function_, ...lines).titles).toEqual([
        function_,
      ]);
    },
  );

  it.each([
    ["Vice President, Sales", "& Business Development"],
    ["Fachärztin für Dermatologie", "und Allergologie"],
  ])("goes on in the line below: %s %s", (above, below) => {
    const card = readOne(["Northfold Studio", 44], "", ["Amelia Hart", 30], above, below, "", "(212) 736-5000");
    expect(card).toMatchObject({ titles: [`${above} ${below}`], departments: [] });
  });

  it.each(["Board Member", "City Council Member", "Adjunct Faculty", "Leasing Consultant"])(
    "is %s behind a name that is a trade, too",
    (title) => {
      const card = readOne(["Northfold Studio", 44], "", [`Tom Baker, ${title}`, 26], "", "(212) 736-5000");
      expect(card).toMatchObject({ names: ["Tom Baker"], titles: [title] });
    },
  );

  it("is rather what somebody does than what their department is called", () => {
    const card = readOne(
      ["Client Services", 20],
      ["Amelia Hart", 30],
      "Insurance Broker",
      "",
      "amelia@harborline.com",
      "(212) 736-5000",
    );
    expect(card.titles[0]).toBe("Insurance Broker");
  });

  it.each([
    ["대표", "박서준", "02-6214-1735"],
    ["代表", "青木 晴香", "03-6434-1849"],
  ])("is %s below a name, and what stands in front of the company's number", (title, name, number) => {
    expect(readOne([name, 40], title, "", number, "hello@harukaze.kr").titles).toEqual([title]);
    const line = (text: string, x: number, y: number, width: number) => ({
      text,
      box: { x, y, width, height: 20 },
      confidence: 0.98,
    });
    const side = {
      width: 1000,
      height: 600,
      lines: [
        line(name, 60, 60, 120),
        line(title, 60, 200, 40),
        line(number, 120, 200, 140),
        line("hello@harukaze.kr", 60, 240, 180),
      ],
    };
    expect(cardsOf([side])[0]?.fields.titles).toEqual([]);
  });
});

describe("a column of labels", () => {
  it("is read beside numbers, mail and site that stand in a column of their own", () => {
    const row = (label: string, text: string, index: number) => [
      { text: label, box: { x: 60, y: 200 + index * 30, width: 13, height: 20 }, confidence: 0.98 },
      { text, box: { x: 120, y: 200 + index * 30, width: 200, height: 20 }, confidence: 0.98 },
    ];
    const lines = [
      { text: "Amelia Hart", box: { x: 60, y: 40, width: 200, height: 34 }, confidence: 0.98 },
      ...row("T", "020 7946 0168", 0),
      ...row("F", "020 7946 0195", 1),
      ...row("E", "amelia@harborline.co.uk", 2),
      ...row("W", "www.harborline.co.uk", 3),
    ];
    const [card] = cardsOf([{ width: 1000, height: 600, lines }]);
    expect(card?.fields.phones.map(({ value }) => value.kind)).toEqual(["phone", "fax"]);
  });
});

describe("a number without a label", () => {
  it("is a mobile one where its country's plan says so, though no country has it", () => {
    expect(readOne(["Amelia Hart", 34], "", "+44 (0)7700 900356", "amelia@harborline.co.uk").phones).toEqual([
      "mobile as printed +44 (0)7700 900356",
    ]);
  });
});
