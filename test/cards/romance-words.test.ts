import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("a French or Spanish title", () => {
  it.each([
    "Administratrice déléguée",
    "Estimateur - Représentant",
    "Professeur titulaire",
    "Gynécologue-obstétricienne",
    "Allergologiste",
    "Ergothérapeute",
    "Pédiatre",
    "Bourgmestre",
    "Conducteur de travaux",
    "Courtière hypothécaire",
    "Contador Público",
    "Vicerrectora",
    "Traumatóloga",
    "Administrador de fincas",
    "Perito Agrícola",
    "Guía de montaña",
  ])("is read by its words: %s", (title) => {
    expect(readOne(["Camille Verdier", 40], title, "", "+32 81 40 17 55").titles).toEqual([title]);
  });
});

describe("what somebody was, and where they studied", () => {
  it.each([
    "Ancienne Interne des Hôpitaux de Nancy",
    "Ancien Chef de Clinique à la Faculté",
    "Diplômé de l'Université de Liège",
    "Ex Residente del Hospital Británico",
    "Egresada de la Universidad de Cuyo",
    "Miembro de la Sociedad Andina de Cardiología",
  ])("is kept, and is no title: %s", (line) => {
    const [card] = cardsOf([sideOf(["Camille Verdier", 40], "Cardiologue", line, "", "+33 3 83 55 61 08")]);
    expect(card?.fields.titles.map(({ value }) => value)).toEqual(["Cardiologue"]);
    expect(card?.fields.companies).toEqual([]);
    expect(card?.fields.extras.map(({ value }) => value)).toContain(line);
  });

  it("is a title where they sit on a board", () => {
    expect(readOne(["Camille Verdier", 40], "Membre du directoire", "", "+33 3 83 55 61 08").titles).toEqual([
      "Membre du directoire",
    ]);
  });
});

describe("how one comes to a house", () => {
  it.each(["Consultations sur rendez-vous", "Visitas con cita previa", "Conventionné secteur 1", "Devis gratuit"])(
    "is not what it is called: %s",
    (line) => {
      expect(readOne(["Camille Verdier", 40], "Cardiologue", line, "", "+33 3 83 55 61 08").companies).toEqual([]);
    },
  );
});

describe("a house in French or Spanish", () => {
  it.each([
    [["FIDUCIAIRE", "MOREL & BLANC SA"], "FIDUCIAIRE MOREL & BLANC SA", "info@morel-blanc.ch"],
    [["Estudio", "Larreta & Moyano"], "Estudio Larreta & Moyano", "m@larretamoyano.com.ar"],
    [["Université du", "Val-d'Orne"], "Université du Val-d'Orne", "v@uvo.ca"],
    [["MUNICIPALIDAD", "DISTRITAL DE", "LOMA ALTA"], "MUNICIPALIDAD DISTRITAL DE LOMA ALTA", "v@muniloma.gob.pe"],
    [["SCP MEUNIER - BOULANGER - ROY"], "SCP MEUNIER - BOULANGER - ROY", "v@75031.notaires.fr"],
    [["HÔTEL DAR ESSALAM", "Thalasso Spa - Transit - Golf"], "HÔTEL DAR ESSALAM", "v@daressalam.tn"],
    [["TRANSVALLE MAROC", "Transport International - Transit - Logistique"], "TRANSVALLE MAROC", "v@transvalle.ma"],
  ])("is called by all its lines, and by none of its trades: %j", (lines, company, mail) => {
    const printed = lines.map((line) => [line, line.includes("Transit") ? 18 : 32] as const);
    const { companies } = readOne(...printed, "", ["Camille Verdier", 36], "Directeur Commercial", "", mail);
    expect(companies).toEqual([company]);
  });
});

describe("an address in French or Spanish", () => {
  it.each([
    ["Blvd. Aeropuerto No. 2410-B, Col. Cerrito", "C.P. 37530, León, Gto."],
    ["Rés. Les Orangers, Bât. B, 2ème étage", "12 Bd Zerktouni - Casablanca"],
    ["Zone Touristique", "8050 Hammamet, Tunisie"],
    ["Le Clos des Oliviers - Bât. C - 13100 AIX-EN-PROVENCE"],
  ])("is read whole: %s", (...lines) => {
    expect(readOne(["Camille Verdier", 36], "Notaire", "", ...lines, "", "+33 4 42 26 12 34").addresses).toEqual([
      lines.join(", "),
    ]);
  });

  it("begins behind the house that it is of", () => {
    const line = "Domaine de la Roche Noire - Les Vaults - 49170 Savennières";
    expect(readOne(["Camille Verdier", 36], "Vigneronne", "", line, "", "+33 4 42 26 12 34").addresses).toEqual([
      "Les Vaults - 49170 Savennières",
    ]);
  });
});

describe("a number in French or Spanish", () => {
  it.each([
    ["Tel. (477) 555 3080 y 81", "jefe@acero.com.mx", ["phone +524775553080", "phone +524775553081"]],
    ["+56 9 8765 2284", "jefe@riego.cl", ["mobile +56987652284"]],
    ["Licence RBQ : 5678-1234-01", "chef@toit.ca", []],
    ["Céd. Prof. 12345678", "medico@ojo.com.mx", []],
  ])("is read as it is printed: %s", (line, mail, phones) => {
    expect(readOne(["Camille Verdier", 36], "Gerente", "", line, mail).phones).toEqual(phones);
  });

  it.each(["Tél. 418 555-0150, poste 2346", "Tél. 418 555-0150 - Anexo 2346", "418 555-0150 Interno 2346"])(
    "has its extension behind it: %s",
    (line) => {
      const [card] = cardsOf([sideOf(["Camille Verdier", 36], "Gérante", "", line, "c@verdier.ca")]);
      expect(card?.fields.phones.map(({ value }) => value.extension)).toEqual(["2346"]);
    },
  );
});

describe("a name in French or Spanish", () => {
  it.each([
    ["Maître Camille Verdier", "Camille", "Verdier"],
    ["Me Julien DUPRÉ", "Julien", "DUPRÉ"],
    ["Cra. Mariela Bruzzone", "Mariela", "Bruzzone"],
    ["Geneviève Tremblay, ing., Ph. D.", "Geneviève", "Tremblay"],
  ])("is known from how somebody is addressed: %s", (written, given, family) => {
    const [card] = cardsOf([sideOf([written, 36], "Gérante", "", "c@verdier.ca")]);
    expect(card?.fields.names[0]?.value).toMatchObject({ given, family });
  });
});
