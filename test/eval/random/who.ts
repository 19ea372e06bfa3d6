import { manyGivenNames } from "../../../app/cards/words/given-names.ts";
import type { Dice } from "./dice.ts";
import { cities, families, kinds, legalForms } from "./words.ts";

const syllables =
  "al an ar be ca co da den el en fi gra ha in ja ka lo lu ma mer mi na no o pa qui ra ri sa sol sta ta ter ul va ver vi vo wa xi yo za zen".split(
    " ",
  );
const squash = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word that no list has. */
export function coin(roll: Dice): string {
  return capital(Array.from({ length: roll.between(2, 4) }, () => roll.one(syllables)).join(""));
}

export function nameOf(roll: Dice, strange: number) {
  const family = roll.chance(0.08) ? `${roll.one(families)}-${roll.one(families)}` : roll.one(families);
  // A sixth of all people have a given name that no list has.
  const given = roll.chance(strange)
    ? coin(roll)
    : roll.chance(0.17)
      ? roll.one(families)
      : capital(roll.one(manyGivenNames.filter((word) => word.length > 2)));
  const middle = roll.chance(0.25)
    ? ` ${roll.one([..."ABCDEFGJKLMPRSTW"])}.`
    : roll.chance(0.06)
      ? ` ${roll.one(families)}`
      : "";
  const plain = `${given}${middle} ${family}`;
  const shown = roll.chance(0.14)
    ? `${plain}, ${roll.one(["Ph.D.", "MBA", "CPA", "MD", "P.E.", "Esq.", "RN, BSN", "AIA, LEED AP", "Jr.", "CFP®", "DDS"])}`
    : roll.chance(0.06)
      ? `Dr. ${plain}`
      : plain;
  return { plain: shown.startsWith("Dr. ") ? shown : plain, shown, given, family };
}

export function companyOf(roll: Dice, family: string, strange: number) {
  const coined = capital(Array.from({ length: roll.between(2, 3) }, () => roll.one(syllables)).join(""));
  const kind = roll.chance(strange) ? coin(roll) : roll.one(kinds);
  const [city = ""] = roll.one(cities);
  const form = roll.chance(0.4) ? roll.one(legalForms) : "";
  const other = roll.one(families);
  const [head, tail] = roll.one([
    [coined, kind],
    [coined, kind],
    [coined, ""],
    [
      `${other} ${roll.one(["&", "and"])} ${roll.one(families)}`,
      roll.one(["LLP", "Architects", "& Associates", "Law Offices"]),
    ],
    [roll.chance(0.5) ? family : other, kind],
    [`${city}`, kind],
    [`University of ${city}`, ""],
    [`${city} ${roll.one(["University", "Medical Center", "Public Library", "Symphony", "Chamber of Commerce"])}`, ""],
    [
      `${roll.one(["Blue", "Golden", "Silver", "Red", "Bright", "North", "Pacific", "Iron", "Green"])} ${roll.one(["Heron", "Gate", "Lion", "Oak", "Harbor", "Star", "Ridge", "Bridge", "Leaf"])}`,
      kind,
    ],
  ] as const);
  const formed = form && tail !== "LLP" && !head.includes("Univ") ? ` ${form}` : "";
  const whole = `${head} ${tail}`.trim() + formed;
  const split = roll.chance(0.45) && tail !== "";
  const caps = roll.chance(0.4);
  const lines = (split ? [head, `${tail}${formed}`] : [whole]).map((text) => (caps ? text.toUpperCase() : text));
  const alsoBare = formed ? [whole.slice(0, -formed.length)] : [];
  const brand = roll.chance(0.6) ? squash(`${head}${tail}`).slice(0, 22) : squash(head);
  return {
    lines,
    whole,
    also: roll.chance(0) ? alsoBare : [],
    brand,
    size: roll.between(24, 58),
    step: roll.one([1, 0.8, 0.6, 0.45]),
  };
}

export function mailOf(
  roll: Dice,
  { given, family }: { readonly given: string; readonly family: string },
  domain: string,
): string {
  if (roll.chance(0.06)) return "";
  const [first, last] = [squash(given), squash(family)];
  const local = roll.one([
    `${first}.${last}`,
    `${first[0]}${last}`,
    first,
    `${first}${last[0]}`,
    `${last}${first[0]}`,
    `${first}_${last}`,
    "info",
    `${first[0]}.${last}`,
  ]);
  return `${local}@${domain}`;
}
