import type { Dice } from "../random/dice.ts";
import type { Shown } from "./make-lined.ts";
import type { logoOf, Text } from "./person.ts";

/** An organization as logos have it: in small print or spread letters, beside its initials, above what it does, once more at the foot. */
export const harderLogoOf: typeof logoOf = (company, slogan, roll) => {
  const size = roll.between(15, 58);
  const said: readonly Text[] = slogan ? [{ text: slogan, size: roll.between(13, 22) }] : [];
  const whole = company.lines.join(" ");
  if (roll.chance(0.12)) return { lines: said, without: company, foot: "" };
  const written = cased(roll);
  const printed = roll.chance(0.2) ? [whole] : company.lines;
  const step = roll.one([1, 1, 0.6, 0.4]);
  const lines: Text[] = printed.map((text, index) => ({
    text: spread(written(text), roll),
    size: index === 0 ? size : Math.max(13, size * step),
  }));
  if (company.latin) lines.push({ text: company.latin, size: Math.max(14, size * roll.one([1, 0.6, 0.4])) });
  const initials = initialsOf(company);
  const mark: readonly Text[] = initials && roll.chance(0.15) ? [{ text: initials, size: size * 1.7 }] : [];
  const sayings = roll.chance(0.2) ? [...said, ...mark, ...lines] : [...mark, ...lines, ...said];
  return { lines: sayings, without: undefined, foot: roll.chance(0.15) ? whole : "" };
};

function cased(roll: Dice): (text: string) => string {
  return roll.one([
    (text) => text,
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  ] as ((text: string) => string)[]);
}

/** Capitals set so far apart that a reader sees single letters. */
function spread(text: string, roll: Dice): string {
  return /^\p{Lu}{4,11}$/u.test(text) && roll.chance(0.25) ? [...text].join(" ") : text;
}

function initialsOf({ lines, right }: Shown): string {
  const words = (/^\p{Script=Latin}/u.test(lines[0] ?? "") ? lines.join(" ") : (right.at(-1) ?? "")).split(/[\s&+]+/);
  return words.length > 1 && words.length < 5 ? words.map(([first = ""]) => first.toUpperCase()).join("") : "";
}
