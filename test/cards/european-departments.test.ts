import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a part of a house, in a language of Europe", () => {
  it.each([
    "Abteilung Einkauf",
    "Rechtsabteilung",
    "Technischer Dienst",
    "Fachbereich 4",
    "Klinik für Kardiologie",
    "Presse- und Öffentlichkeitsarbeit",
    "Vertrieb Innendienst",
    "Hochbauamt",
    "Direction des ressources humaines",
    "Service commercial",
    "Laboratoire d'optique",
    "Bureau d'études",
    "Recherche et développement",
    "Dpto. Técnico",
    "Dirección de Obras Públicas",
    "Servicio de Cardiología",
    "Atención al Cliente",
  ])("is read by how it begins or ends: %s", (department) => {
    const card = readOne(
      ["Contoso GmbH", 40],
      "",
      ["Jana Albers", 32],
      "Sachbearbeiterin",
      department,
      "0441 360 4711",
    );
    expect(card.departments).toEqual([department]);
    expect(card.titles).toEqual(["Sachbearbeiterin"]);
  });

  it("is none where a house lists what it does", () => {
    const card = readOne(
      ["ARNDT METALL", 44],
      "Vertrieb · Service · Montage",
      "",
      ["Jana Albers", 32],
      "0441 360 4711",
      "info@arndt-metall.de",
    );
    expect(card.departments).toEqual([]);
    expect(card.companies).toEqual(["ARNDT METALL"]);
  });

  it("is what somebody works for where nothing else is named", () => {
    const card = readOne("Zentrum für Frühgeschichte", "", ["Jana Albers", 32], "Leiterin", "0441 360 4711");
    expect(card.companies).toEqual(["Zentrum für Frühgeschichte"]);
  });

  it.each(["Institut Marchand", "Institut Beauté Zen"])("is no house with a name of its own: %s", (house) => {
    const card = readOne([house, 40], "", ["Jana Albers", 32], "Directrice", "04 72 10 30 30");
    expect(card.companies).toEqual([house]);
    expect(card.departments).toEqual([]);
  });
});
