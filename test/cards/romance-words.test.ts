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
