import { describe, expect, it } from "vitest";
import { type Printed, readOne } from "./side-of.ts";

const read = (...lines: readonly Printed[]) =>
  readOne(
    ...lines,
    "",
    ["Anna Lindner", 36],
    "Directora",
    "",
    "12 rue Lamartine, 34000 Montpellier",
    "Tel. 040 3456 7810",
  );

describe("whose a house is", () => {
  it.each([
    "Franchisé indépendant et autonome de Alpina Québec inc.",
    "Une marque de Ferrandin SAS",
    "Ein Betrieb der Ferrandin AG",
    "Partner der Ferrandin GmbH",
    "Empresa del Grupo Ferrandin S.A.",
    "Distribuidor autorizado de Ferrandin S.A.",
  ])("is not its name: %s", (whose) => {
    expect(read(["Belmont Habitat", 30], whose).companies).toEqual(["Belmont Habitat"]);
  });

  it("is no end of its address", () => {
    const lines = [
      "Belmont Habitat SA",
      "12 rue Lamartine",
      "34000 Montpellier",
      "Eine Gesellschaft der Stiftung St. Hedwig",
    ];
    expect(readOne(["Anna Lindner", 36], "Directora", "", ...lines, "Tel. 040 3456 7810").addresses).toEqual([
      "12 rue Lamartine, 34000 Montpellier",
    ]);
  });
});

describe("what the law has printed behind a name is none of it", () => {
  it.each([
    ["Novéane SAS au capital de 24 500 € – RCS Paris 891 204 557", "Novéane SAS"],
    ["SARL NOVÉANE au capital de 8 000 € - RCS Paris B 891 204 557", "SARL NOVÉANE"],
    ["Novéane GmbH, Sitz Köln, HRB 12345", "Novéane GmbH"],
  ])("%s", (line, house) => {
    expect(read(line).companies).toEqual([house]);
  });
});

describe("a house of several lines", () => {
  it.each([
    ["Gemeinschaftspraxis", "am Schillerplatz"],
    ["Gasthaus", "zum Löwen"],
    ["Apotheke", "im Ärztehaus"],
  ])("goes on in where it is: %s %s", (upper, lower) => {
    expect(read([upper, 36], [lower, 24]).companies).toEqual([`${upper} ${lower}`]);
  });

  it.each([
    ["SHA", "Soluciones Hídricas Andinas S.A.S."],
    ["STM", "Société Technique Moderne S.A.R.L."],
  ])("has its first letters in a logo, whatever dots its form has: %s, %s", (logo, house) => {
    expect(read([logo, 64], [house, 18], "", `info@${logo.toLowerCase()}.com`).companies).toEqual([house]);
  });
});

describe("what states, trades and sciences found", () => {
  it.each([
    "Ministerio de Ambiente y Recursos Hídricos",
    "Instituto Nacional de Estadística",
    "Cámara de Comercio de Lima",
    "Ministère de la Transition écologique",
    "Chambre de commerce et d'industrie de Lyon",
    "Deutsche Gesellschaft für Materialkunde",
  ])("is called so, beside whose state it is: %s", (house) => {
    expect(read([house, 20], "GOBIERNO DE COSTA RICA").companies).toEqual([house]);
  });
});
