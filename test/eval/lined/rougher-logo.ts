import type { Dice } from "../random/dice.ts";
import type { Block, logoOf, Text } from "./person.ts";

type Logo = ReturnType<typeof logoOf>;

/**
 * An organization as small printers set it: broken anywhere between its words, its form on a line of its own, what it says of itself in print as large
 * above it, its other script beside it, or nowhere but above the address.
 */
export const rougherLogoOf: typeof logoOf = (company, slogan, roll): Logo => {
  if (roll.chance(0.2)) return { lines: slogan ? [{ text: slogan, size: 18 }] : [], without: company, foot: "" };
  const size = roll.between(17, 48);
  const whole = company.lines.join(" ");
  const upper = roll.chance(0.35);
  const written = (text: string): string => (upper ? text.toUpperCase() : text);
  const step = roll.one([1, 1, 1, 0.7, 0.5]);
  const print = (texts: readonly string[], first: number): Text[] =>
    texts.map((text, at) => ({ text: written(text), size: at === 0 ? first : Math.max(13, first * step) }));
  const own: Block = print(broken(company.lines, roll), size);
  const abroad = company.latin
    ? print(broken([company.latin], roll), Math.max(14, size * roll.one([1, 0.7, 0.5])))
    : [];
  const said: Block = slogan ? [{ text: slogan, size: Math.max(13, size * roll.one([1, 0.6, 0.4])) }] : [];
  const name = besideOrBelow(own, abroad, roll);
  return {
    lines: roll.chance(0.3) ? [...said, ...name] : [...name, ...said],
    without: undefined,
    foot: roll.chance(0.2) ? whole : "",
  };
};

function besideOrBelow(own: Block, abroad: Text[], roll: Dice): Block {
  const [first, other] = [own[0], abroad[0]];
  if (own.length === 1 && abroad.length === 1 && first && "text" in first && other && roll.chance(0.3))
    return [[first, other]];
  return roll.chance(0.25) ? [...abroad, ...own] : [...own, ...abroad];
}

const form = /\s(?=(?:Co\., Ltd\.|Pvt\. Ltd\.|Private Limited|Pte Ltd|Sdn\.? Bhd\.?|GmbH|Holdings Limited|LLC|Inc\.)$)/;

/** Where a logo's lines end: as the name is usually broken, behind any word, before the form, or nowhere. */
function broken(lines: readonly string[], roll: Dice): readonly string[] {
  const whole = lines.join(" ");
  const way = roll.one(["usual", "usual", "whole", "words", "form"] as const);
  if (way === "usual") return lines;
  if (way === "form") return whole.split(form);
  const words = whole.split(" ");
  if (way === "whole" || words.length < 2 || words.length > 4) return [whole];
  const at = roll.between(1, words.length - 1);
  return [words.slice(0, at).join(" "), words.slice(at).join(" ")];
}
