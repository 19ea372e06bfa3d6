import { areStacked, isBeside } from "../layout/neighbours.ts";
import type { Spot } from "../layout/spot.ts";
import { fieldOf, type Taken } from "../taken.ts";
import { hangul } from "../text/scripts.ts";
import { addressLabels } from "../words/labels.ts";
import { koreanProvinces } from "../words/places.ts";
import { type AddressStrength, addressStrength } from "./address-line.ts";

const certain = 0.93;
const shortOne = 0.75;

interface Judged {
  readonly spot: Spot;
  readonly text: string;
  readonly strength: AddressStrength;
  readonly labelled: boolean;
}

/** Addresses, each from one or more lines of a block; offices under each other stay apart. */
export function takeAddresses(spots: readonly Spot[]): Taken<string> {
  const judged = spots.map(judge);
  const blocks = joinBlocks(judged.filter(({ strength }) => strength !== "none")).filter((block) =>
    block.some(({ strength }) => strength === "strong"),
  );
  const used = new Set(blocks.flat().map(({ spot }) => spot));
  return {
    fields: blocks.map((block) => {
      const value = join(block.map(({ text }) => text));
      return fieldOf(
        value,
        value.length < 10 ? shortOne : certain,
        block.map(({ spot }) => spot),
      );
    }),
    rest: spots.map((spot) => (used.has(spot) ? { ...spot, text: "" } : spot)),
  };
}

const label = new RegExp(
  `^[\\s|]*(?:${[...addressLabels].sort((a, b) => b.length - a.length).join("|")})(?:\\s?[.:|)\\]]\\s*|\\s+)`,
  "i",
);

function judge(spot: Spot): Judged {
  const printed = spot.text.replaceAll("\n", " ").replace(/\s+/g, " ").trim();
  const text = printed
    .replace(label, "")
    .replace(/^[\s|:,.]+|[\s|:]+$/g, "")
    .replace(/^[\p{L}©®◎⊙⊕★☆#]\s(?=\d{2})/u, "")
    .replace(/\b[oO](?=\d{4}\b)/g, "0")
    .replace(/(?<=\d\s?)증(?![가-힣])/g, "층")
    // A British postcode: BA11 2HN.
    .replace(/\b[A-Z]{1,2}[lI]{1,2}(?=\s\d[A-Z]{2}\b)/g, (code) => code.replace(/[lI]/g, "1"));
  const labelled = text.length < printed.length && label.test(printed);
  const strength = addressStrength(text);
  return { spot, text, strength: labelled && /\d.*,|,.*\d/.test(text) ? "strong" : strength, labelled };
}

function joinBlocks(lines: readonly Judged[]): readonly (readonly Judged[])[] {
  const blocks: Judged[][] = [];
  for (const line of lines) {
    const block = blocks.find(
      (one) =>
        one.some((other) => areStacked(other.spot, line.spot) || isBeside(other.spot, line.spot)) && goesOn(one, line),
    );
    if (block) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

const eastern = /[가-힣\u3040-\u9fff]/;

/** Whether the line can belong to the address above it, or begins another. */
function goesOn(block: readonly Judged[], line: Judged): boolean {
  if (line.labelled) return false;
  const strong = block.some(({ strength }) => strength === "strong");
  const sameScript =
    block.some(({ text }) => eastern.test(text) === eastern.test(line.text)) || !/\p{L}/u.test(line.text);
  return (
    sameScript &&
    !(strong && line.strength === "strong" && beginsAnew(line.text) && block.some(({ text }) => beginsAnew(text)))
  );
}

/** Whether an address can begin with this line: a province, a postcode, a house number before a street. */
function beginsAnew(text: string): boolean {
  const bare = text.replace(/^[([]?\s?\d{5}\s?[)\]]?\s*/, "");
  return koreanProvinces.includes(bare.split(/\s/)[0] ?? "") || /^\d{1,5}\s\p{Lu}/u.test(text) || text.startsWith("〒");
}

function join(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const spaced = hangul.test(text) || /[,.;-]$/.test(text) || /^\d{4,7}$|^[,(]/.test(line);
    return `${text}${spaced ? " " : ", "}${line}`;
  });
}
