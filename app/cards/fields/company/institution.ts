import { latinTitle } from "../title.ts";
import { isInstitutionAbroad } from "./institution-abroad.ts";

const heads =
  "institute|institution|university|federation|confederation|association|chamber|council|commission|authority|academy|society|union|bank|embassy|high commission|consulate(?:[ -]general)?|foundation|college|museum|ministry|board|agency|league|guild";

const calledSo = new RegExp(
  `^(?:the )?((?:[\\p{L}’'-]+ ){0,3}?)(?:${heads}) (?:of|for) (?:the )?(?=\\p{L}{3})(.+)$`,
  "iu",
);

/** `Royal Danish Embassy`, `British High Commission`. */
const mission = /^(?:(?!the\b|to\b|and\b)[\p{L}’'-]+ ){1,4}(?:embassy|high commission|consulate(?:[ -]general)?)$/iu;

/** Who sits on a board is not who it works for, and what a house is in other words is not its name. */
const seats = /^(?:directors|trustees|governors|regents|management|advis[oe]rs|studies)\b|^applied sciences$/i;

const small = /(?<!\p{L})(?:of|for|at|in|with|to|from|by|and|&|an?)(?!\p{L})/iu;

/** `National Institute of Hydrology & Hydraulics`, `Federation of Malaysian Handicraft Exporters`, `Ministry of Energy`: houses by how they are called, however long. */
export function isInstitution(text: string): boolean {
  if ((mission.test(text) || isInstitutionAbroad(text)) && latinTitle(text) === 0) return true;
  const [, before = "", what = ""] = calledSo.exec(text) ?? [];
  return (
    what !== "" &&
    /^\p{Lu}/u.test(text) &&
    /^\p{Lu}/u.test(what) &&
    !seats.test(what) &&
    !small.test(before) &&
    latinTitle(before) === 0 &&
    !/[@\d:]/.test(text) &&
    text.split(/\s+/).length <= 10
  );
}
