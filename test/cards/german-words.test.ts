import { describe, expect, it } from "vitest";
import { isGivenName } from "../../app/cards/fields/name/latin-name.ts";
import { latinTitle } from "../../app/cards/fields/title.ts";
import { readOne } from "./side-of.ts";

const reach = ["Lange Str. 5", "26122 Oldenburg", "0441 360 4711"] as const;

describe("a German title", () => {
  it.each([
    "2. Vorsitzende",
    "Mitglied des Vorstands",
    "Landrat",
    "Oberstudienrätin",
    "Akademischer Rat",
    "Elektromeister",
    "Versicherungskaufmann",
    "Hausverwalterin",
    "Polizeihauptkommissar",
    "Assistenz der Geschäftsführung",
    "Anlagenmechaniker",
    "Treuhänder",
    "Kieferorthopädin",
  ])("is %s", (title) => {
    expect(latinTitle(title)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(["Klaus Hofmeister", "Emma Stewart", "Uwe Kantor"])("is none where it is somebody's name: %s", (name) => {
    expect(readOne(["Contoso GmbH", 40], "", [name, 30], "Inhaber", ...reach).names).toEqual([name]);
  });
});

describe("who is announced", () => {
  it.each([
    ["Inh. Ulrike Bauer", []],
    ["Inhaber: Ulrike Bauer", ["Inhaber"]],
    ["Geschäftsführerin: Ulrike Bauer", ["Geschäftsführerin"]],
  ])("is the person: %s", (line, titles) => {
    const card = readOne(["Tischlerei Ahrens", 36], "", line, "", ...reach);
    expect(card.names).toEqual(["Ulrike Bauer"]);
    expect(card.titles).toEqual(titles);
  });
});

describe("a name", () => {
  it.each(["Jürgen", "Heike", "Günther", "Rüdiger", "Ginette", "Begoña", "Uwe"])(
    "may be given in Europe: %s",
    (name) => {
      expect(isGivenName(name)).toBe(true);
    },
  );

  it.each([
    "Maximilian Graf von Spee",
    "Dr. med. vet. Birgit Fuchs",
    "Dipl.-Des. Silke Roth",
    "Bertrand d'Orgeval",
    "Anne-Sophie de La Rochemont",
    "María José Villaseñor Treviño",
    "Carlos de la Fuente y Ortega",
    "Jordi Puig i Ferrer",
  ])("is told below a house, with ranks, degrees and several family names: %s", (name) => {
    const card = readOne(["Weingut Ahrens", 36], "", [name, 22], "", ...reach);
    expect(card.names).toEqual([name]);
    expect(card.companies).toEqual(["Weingut Ahrens"]);
  });
});

describe("a house in front of whose name stands what it is", () => {
  it.each(["Gasthaus Krone", "Grundschule Nord", "Menuiserie Arnaud", "Carpintería Arnau", "Colegio de Arquitectos"])(
    "is no person: %s",
    (house) => {
      const card = readOne([house, 36], "", ["Ulrike Bauer", 22], "", ...reach);
      expect(card.names).toEqual(["Ulrike Bauer"]);
      expect(card.companies).toEqual([house]);
      expect(card.titles).toEqual([]);
    },
  );
});
