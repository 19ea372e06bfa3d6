import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a town, by those who serve it", () => {
  it.each([
    ["Ville de Saint-Cyr-sur-Orne", "Hôtel de Ville", "2, place de la Mairie", "50140 Saint-Cyr-sur-Orne"],
    ["Commune de Chaumeil", "Mairie", "3, rue de l'Église", "19390 Chaumeil"],
    ["Stadt Lohfelden", "Rathaus", "Rathausplatz 1", "34253 Lohfelden"],
    ["Ayuntamiento de Villar del Arco", "Casa Consistorial", "Plaza Mayor, 1", "42100 Villar del Arco"],
    ["Diputación de Soria", "Palacio Provincial", "C/ Caballeros, 17", "42002 Soria"],
  ])("is whom they work for: %s", (town, hall, street, place) => {
    const read = readOne(
      [town, 30],
      "",
      ["Claire Fontanel", 34],
      "Ingeniero",
      "",
      hall,
      street,
      place,
      "06 61 28 93 04",
    );
    expect(read.companies).toEqual([town]);
  });

  it("goes on below `Ville de`, whatever its domain says", () => {
    const read = readOne(
      ["Ville de", 22],
      ["Saint-Cyr-sur-Orne", 34],
      "",
      ["Fatou Diarra", 34],
      "Directrice des services techniques",
      "",
      "Hôtel de Ville",
      "Place du Général-Leclerc",
      "50140 Saint-Cyr-sur-Orne",
      "f.diarra@ville-saintcyr50.fr",
    );
    expect(read.companies).toEqual(["Ville de Saint-Cyr-sur-Orne"]);
  });
});

describe("a house", () => {
  it.each([
    "Hautarztpraxis am Neumarkt",
    "Gemeinschaftspraxis Weiherhof",
    "Anwaltskanzlei am Dom",
    "Dachdeckerei Weidner",
    "Sanitätshaus Lindner",
    "Löwenapotheke",
    "Office notarial de Pézenas",
    "Étude de Maîtres Roussel",
    "Entreprise Tanguy",
    "Bufete Alarcón",
    "Consultorio Médico Santa Fe",
    "Taller Mecánico Rubio",
    "Bundesministerium für Bildung",
    "Gabinete Dental Ruzafa",
    "Panadería Hermanos Solís",
  ])("is one by what it is called: %s", (house) => {
    const read = readOne(
      [house, 30],
      "",
      ["Sabine Pohl", 34],
      "Inhaberin",
      "",
      "Sprechzeiten",
      "Mo 8 - 12 Uhr",
      "0361 562 14 80",
    );
    expect(read.companies).toEqual([house]);
  });

  it.each([
    ["slg.plomberie56@orange.fr", "SLG", "PLOMBERIE"],
    ["kern.metallbau@t-online.de", "KERN", "METALLBAU"],
  ])("without a domain is called as its mailbox is: %s", (mail, first, second) => {
    const read = readOne([first, 46], "", [second, 26], "", ["Rudi Marchand", 34], "Tel. 06 83 15 47 20", mail);
    expect(read.companies.join(" ")).toContain(second);
    expect(read.companies.join(" ")).toContain(first);
  });

  it("is not called as the mail of a whole profession is", () => {
    const read = readOne(
      ["Maître Hélène Garrigue", 34],
      "Notaire",
      "Tél. 04 67 98 10 22",
      "h.garrigue@34052.notaires.fr",
    );
    expect(read.companies).toEqual([]);
  });
});

describe("a trade", () => {
  it.each([
    "Kinesiólogo - Fisiatra",
    "Ginecóloga - Obstetra",
    "Cardiólogo",
    "Pneumologue",
    "Notaria Titular",
    "Concejala de Cultura",
    "Alcaldesa",
    "Couvreur-zingueur",
    "Plombier chauffagiste",
    "Maçon",
    "Maire adjoint",
    "Maître de conférences",
    "Commissaire de justice",
    "Obermonteur",
    "Mediatorin",
    "Sage-femme",
    "Standesbeamtin",
    "Heilpraktikerin",
    "Fliesenleger",
    "Logopädin",
    "Cerrajero",
  ])("is a title: %s", (title) => {
    const read = readOne(["Del Parque", 40], "", ["Martín Etcheverry", 34], title, "", "Tel. (0341) 449-6280");
    expect(read.titles).toEqual([title]);
    expect(read.names).toEqual(["Martín Etcheverry"]);
  });
});

describe("notaries by the house", () => {
  it("are none of its name", () => {
    const read = readOne(
      ["Étude de Maîtres Lambert et Roussel", 34],
      ["Notaires associés", 26],
      ["Paul Lambert", 30],
      "Tél. 03 80 30 44 51",
    );
    expect(read.companies).toEqual(["Étude de Maîtres Lambert et Roussel"]);
  });
});

describe("one number for both", () => {
  it.each(["Tél. / Fax 02 97 64 38 51", "Tél./Fax : 02 97 64 38 51", "Tél. et fax : 02 97 64 38 51"])(
    "is a phone's: %s",
    (line) => {
      expect(readOne(["Sandrine Morel", 40], "Gérante", line, "75008 Paris").phones).toEqual(["phone +33297643851"]);
    },
  );
});

describe("an address", () => {
  it.each([
    "Le Bourg - 71960 Verzé-les-Vignes",
    "Les Landes - 35380 Plélan",
    "L'Orme, 53200 Azé",
    "La Croix Blanche, 24250 Domme",
    "Moulin de Kervern - 29470 Plougastel",
  ])("of a hamlet has no number: %s", (line) => {
    expect(readOne(["Sandrine Morel", 40], "Gérante", "", line, "05 55 21 34 10").addresses).toEqual([line]);
  });

  it("of a road has none either, above its town", () => {
    const read = readOne(["Sandrine Morel", 40], "Gérante", "", "Route de Brest", "29800 Landerneau", "02 98 85 01 33");
    expect(read.addresses).toEqual(["Route de Brest, 29800 Landerneau"]);
  });

  it("has a zero for the small letter that its last digit was read as", () => {
    const read = readOne(["Sandrine Morel", 40], "Gérante", "", "Le Bourg – 7196o Verzé", "05 55 21 34 10");
    expect(read.addresses).toEqual(["Le Bourg - 71960 Verzé"]);
  });

  it.each([
    ["Bv. Oroño 1547, Piso 1", "S2000DSM Rosario, Santa Fe"],
    ["Av. Santa Fe 2450, 3º B", "C1123AAO Buenos Aires"],
    ["Calle 50 N° 845", "B1900ATK La Plata"],
  ])("in Argentina has letters around its postcode: %s, %s", (street, town) => {
    const read = readOne(["Martín Etcheverry", 40], "Abogado", "", street, town, "Tel. (0341) 449-6280");
    expect(read.addresses).toEqual([`${street}, ${town}`]);
  });

  it.each(["Siège", "Agence", "Succursale", "Niederlassung", "Zweigstelle", "Sucursal", "Delegación"])(
    "behind what an office is called is one of its own: %s",
    (label) => {
      const read = readOne(
        ["Marc Delvaux", 40],
        "Ingénieur",
        "",
        "Siège : Chaussée de Marche 604, B-5101 Erpent",
        `${label} : Rue des Guillemins 93, B-4000 Liège`,
        "+32 (0)81 32 60 47",
      );
      expect(read.addresses).toEqual(["Chaussée de Marche 604, B-5101 Erpent", "Rue des Guillemins 93, B-4000 Liège"]);
    },
  );

  it("in Colombia has two streets", () => {
    const read = readOne(
      ["Jorge Castaño", 40],
      "Propietario",
      "",
      "Carrera 15 # 93-47 Local 2",
      "Bogotá D.C.",
      "+57 310 555 1234",
    );
    expect(read.addresses).toEqual(["Carrera 15 # 93-47 Local 2, Bogotá D.C."]);
  });

  it("begins below what number an office has in its house", () => {
    const read = readOne(
      ["Anna Roth", 40],
      "Referatsleiterin",
      "",
      "Referat 314",
      "Kapelle-Ufer 1, 10117 Berlin",
      "030 1857 5050",
    );
    expect(read.addresses).toEqual(["Kapelle-Ufer 1, 10117 Berlin"]);
  });

  it("is none where a notary or a member of a bar is numbered", () => {
    const read = readOne(
      ["Patricia Solís", 40],
      "Notario Titular",
      "Col. 45.231",
      "",
      "Notaría Pública No. 12",
      "Paseo de la Castellana 90",
      "28046 Madrid",
      "914 35 67 81",
    );
    expect(read.addresses).toEqual(["Paseo de la Castellana 90, 28046 Madrid"]);
    expect(read.companies).toEqual(["Notaría Pública No. 12"]);
  });
});
