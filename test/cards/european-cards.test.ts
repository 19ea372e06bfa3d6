import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a number of which only the last digits are said", () => {
  it.each([
    ["Tel.: 0316 / 82 47 19, Fax: DW 20", "office@kornberg.at", ["phone +43316824719", "fax +4331682471920"]],
    ["Tel +43 1 512 77 40, DW 12", "office@kornberg.at", ["phone +4315127740", "phone +431512774012"]],
    ["Zentrale +49 2373 9187-0 · Durchwahl -340", "a@pumpen.de", ["phone +4923739187340", "phone +4923739187 0"]],
    ["Telefon 06131 / 7740-0, Telefax -290", "a@pumpen.de", ["phone +49613177400", "fax +496131 7740290"]],
    ["Tel. 0711 98765-0 Durchwahl 214", "a@pumpen.de", ["phone +497119876 50", "phone +4971198765214"]],
    ["T +43 662 87 34 55 Fax -15", "office@kornberg.at", ["phone +43662873455", "fax +4366287345515"]],
    ["Tel.: 0512/58 33 10 Kl. 23", "office@kornberg.at", ["phone +43512583310", "phone +4351258331023"]],
    ["Tel. +49 30 2093-0 | Fax: -2770", "a@pumpen.de", ["phone +493020930", "fax +493020932770"]],
  ])("is that of the house with these: %s", (line, mail, phones) => {
    const read = readOne(["Jochen Wittkamp", 40], "Leiter Vertrieb", "", line, mail).phones;
    expect([...read].sort()).toEqual(phones.map((one) => one.replace(/(?<=\d) (?=\d)/g, "")).sort());
  });

  it("is none where the digits belong to something else", () => {
    expect(
      readOne(["Jochen Wittkamp", 40], "Leiter", "", "Tel. 0711 98765-0", "Stuttgart 21", "a@pumpen.de").phones,
    ).toEqual(["phone +49711987650"]);
  });
});

describe("a number with what few cards call it", () => {
  it.each([
    "Standard : 04 72 33 08 41",
    "Ligne directe : 04 72 33 08 41",
    "Accueil 04 72 33 08 41",
    "Secrétariat : 04 72 33 08 41",
  ])("is a phone: %s", (line) => {
    const { phones } = readOne(["Sandrine Morel", 40], "Gérante", "", line, "12 rue Garibaldi, 69432 Lyon Cedex 03");
    expect(phones).toEqual(["phone +33472330841"]);
  });

  it.each(["Centralita: 964 53 21 80 (5 líneas)", "Oficina 964 53 21 80", "Tel. 964 53 21 80 (3 líneas)"])(
    "has no number of lines behind it: %s",
    (line) => {
      expect(readOne(["Carmen Folch", 40], "Directora", "", line, "carmen@folch.es").phones).toEqual([
        "phone +34964532180",
      ]);
    },
  );
});

describe("an address", () => {
  it.each([
    "4 lieu-dit Lestiac Sud - 33570 Saint-Cibard",
    "12 Kerguélen - 56260 Larmor-Plage",
    "7 Le Bourg, 24250 Domme",
    "Av. Ejército Nacional 453, Piso 6, Col. Granada, 11520 Ciudad de México",
    "Cra. 7 No. 71-21, Oficina 1103, Bogotá",
    "Blvd. Kukulcán 12, Zona Hotelera, 77500 Cancún",
    "Jr. de la Unión 650, Cercado, Lima",
    "Av. Providencia 1208, Of. 903, Santiago",
    "Calz. del Valle 400, Col. Del Valle, 66220 San Pedro Garza García",
    "Av. 9 de Julio 1205, Piso 3, Buenos Aires",
  ])("is read whole: %s", (line) => {
    expect(readOne(["Sandrine Morel", 40], "Gérante", "", line, "info@example.org").addresses).toEqual([line]);
  });

  it.each([
    ["Alpenglut AG, Hardturmstrasse 161, CH-8005 Zürich", "alpenglut.ch", "Alpenglut AG"],
    ["Nordwind GmbH, Lange Reihe 77, 20099 Hamburg", "nordwind.de", "Nordwind GmbH"],
    ["Veluma SAS, 12 rue de Rivoli, 75004 Paris", "veluma.fr", "Veluma SAS"],
    ["Brezo S.L., Calle Mayor 21, 28013 Madrid", "brezo.es", "Brezo S.L."],
  ])("has none of the form of the company before it: %s", (line, domain, company) => {
    const { addresses, companies } = readOne(
      [domain.replace(/\..*/, ""), 40],
      "",
      ["Lea Brunner", 30],
      "CEO",
      "",
      line,
      `lea@${domain}`,
    );
    expect(addresses).toEqual([line.slice(company.length + 2)]);
    expect(companies).toEqual([company]);
  });
});

describe("a name", () => {
  it.each([
    "Lic. Rodrigo Sáenz de Tejada Ruiz",
    "María Fernández de Córdoba Ruiz",
    "Arq. Lucía Ibáñez de la Vega",
    "Juan Ponce de León Soto",
  ])("of two families and a particle is one: %s", (name) => {
    expect(readOne(["Notaría 187", 34], "", [name, 30], "Notario Público", "", "55 5281 7340").names).toEqual([name]);
  });
});
