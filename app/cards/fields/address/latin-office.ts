import { buildingWords, streetFronts, streetWords, unitWords } from "../../words/places.ts";
import { endsInLegalForm } from "../company/words.ts";
import { isGivenName } from "../name/latin-name.ts";
import { addressStrength } from "./line.ts";

/** `Sucursal Saltillo: Blvd. …`, `Montpellier : 265 avenue …`: some words and a colon. */
const front = /^[\s|·]*(\p{Lu}[\p{L}\d.&'’/() -]{2,40}?)\s?:\s+(?=[\p{L}\d])/u;

/** `Works - II: Gat No. 318/2`: houses of a company, too. */
const houses = new Set(["office", "works", "warehouse", "centre", "center", "campus"]);
/** `Edificio: Cóndor, Piso: 3`, `Col.: Roma`: parts of the address itself. */
const ofPlaces = new Set(
  [...buildingWords, ...streetFronts, ...streetWords, ...unitWords, "col", "colonia", "cp"].filter(
    (word) => !houses.has(word),
  ),
);

/** What one of several houses of a company is. A company may be called `Atelier Moreau` or `Agence Pelissier`, so that those are not here alone. */
const kinds = [
  ..."büro,werk,niederlassung,zweigniederlassung,filiale,zweigstelle,geschäftsstelle,außenstelle,standort,zentrale,hauptsitz,hauptverwaltung,verwaltung".split(
    ",",
  ),
  ..."lager,auslieferungslager,ausstellung,showroom,vertriebsbüro,sucursal,delegación,matriz,casa matriz,planta,oficinas?,sede,almacén,fábrica".split(
    ",",
  ),
  ..."siège,succursale,antenne,dépôt,usine,bureaux?,agence (?:de|d['’]),cabinet (?:de|secondaire|principal),factory,warehouse,works,depot,head office,registered office,unit\\s?[-–]?\\s?[IVX]+,(?:mfg\\.?|manufacturing|production) unit,resi\\.?,residence".split(
    ",",
  ),
].join("|");

const byKind = new RegExp(`^(?:${kinds})(?:\\s?[\\p{L}\\d.&'’/-]+){0,3}$`, "iu");
const english = /^(?:[\p{L}.]+\s){1,3}(?:office|branch|showroom|warehouse|factory|plant|depot)$/iu;

/** `Niederlassung Süd`, `Agence de Béziers`, `Leeds Office`: what an office is called, on a line of its own. */
export function isLatinOffice(text: string): boolean {
  return /^\p{Lu}/u.test(text) && (byKind.test(text) || english.test(text));
}

/** What an office is called in front of a colon and its address; nothing where it is a part of it, a company or a person. */
export function latinOfficeInFront(text: string): string {
  const [whole = "", name = ""] = front.exec(text) ?? [];
  const words = name.toLowerCase().split(/[\s./]+/);
  if (name === "" || endsInLegalForm(name)) return "";
  if (words.some((word) => ofPlaces.has(word)) && !byKind.test(name)) return "";
  const rest = text.slice(whole.length);
  // `Austin: 12 King Street, Austin, TX`
  const isTown = rest.toLowerCase().includes(name.toLowerCase());
  if (isGivenName(name.split(/\s/)[0] ?? "") && !isTown && !byKind.test(name)) return "";
  return /\p{L}/u.test(rest) && ["strong", "tail"].includes(addressStrength(rest)) ? whole : "";
}
