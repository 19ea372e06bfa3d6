import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("two people with one family name", () => {
  it.each([
    "Nadège et Bruno Fabre-Lestrade",
    "Karin und Peter Holzer",
    "Eva u. Hans Gruber",
    "Ana y Luis García",
    "Familie Kofler",
  ])("are who is named: %s", (names) => {
    const card = readOne(["Weingut Sonnberg", 36], "", [names, 26], "35037 Marburg", "Tel. 040 3456 7810");
    expect(card).toMatchObject({ names: [names], companies: ["Weingut Sonnberg"] });
  });
});

describe("a house that begins with an article and goes on below", () => {
  it.each([
    ["Le Moulin", "de la Tour", "Hôtel – Restaurant", "moulindelatour.fr"],
    ["El Rincón", "de Lola", "Restaurante", "elrincondelola.es"],
    ["Il Giardino", "di Anna", "Ristorante", "ilgiardinodianna.it"],
  ])("is nobody's name: %s %s", (upper, lower, kind, domain) => {
    const lines = ["6 rue des Filatiers, 31000 Toulouse", "05 61 25 90 33", `info@${domain}`];
    expect(readOne([upper, 40], [lower, 40], kind, "", ["Bruno Lestrade", 24], ...lines)).toMatchObject({
      names: ["Bruno Lestrade"],
      companies: [`${upper} ${lower}`],
    });
  });
});

describe("a name in Han", () => {
  it("of no known family is told by its spelling below, whatever the domain says", () => {
    const card = readOne(
      ["外山ミサキ", 56],
      ["Misaki Toyama", 28],
      "ライター",
      "",
      "090-3318-7246",
      "toyamamisaki.com",
    );
    expect(card).toMatchObject({ names: ["外山ミサキ", "Misaki Toyama"], companies: [] });
  });
});
