import { departmentAdjectives, departmentFronts, departmentHeads } from "../words/european-departments.ts";

const heads = new Set(departmentHeads);
const front = `^(?:${departmentFronts.join("|")})`;

/** `Klinik für Kardiologie`, `Service de cardiologie`, `Laboratoire d'optique`. */
const goesOn = new RegExp(
  `^business unit\\s\\p{L}|${front}\\s(?:(?:für|pour|de|du|des|del|della|di|do|da)\\s|(?:d|dell)['’])`,
  "iu",
);

/** `Service commercial`, `Oficina Técnica`, `Delegación Norte`. */
const described = new RegExp(`${front}\\s(?:${departmentAdjectives.join("|")})$`, "iu");

const whole = /^(?:bureau d['’]études|secrétariat général)$/iu;

/** Exportabteilung, `Technischer Dienst`. */
const ending = /^(?:\p{L}{3,}abteilung|\p{L}{5,}e[rs]?\s(?:abteilung|dienst|notaufnahme|ambulanz))$/iu;

/** How surely a line in German, French, Spanish, Italian or Portuguese is a part of a house. */
export function europeanDepartment(text: string): number {
  const words = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (words.length > 7) return 0;
  if (words.length > 1 && heads.has(words[0] ?? "")) return 0.95;
  if (described.test(text) || whole.test(text) || ending.test(text)) return 0.95;
  return goesOn.test(text) ? 0.9 : 0;
}
