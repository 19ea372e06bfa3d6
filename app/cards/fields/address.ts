import { areAligned, areStacked, isBeside } from "../layout/neighbours.ts";
import type { Spot } from "../layout/spot.ts";
import { fieldOf, type Taken } from "../taken.ts";
import { hangul } from "../text/scripts.ts";
import { addressLabels } from "../words/labels.ts";
import { koreanProvinces } from "../words/places.ts";
import { type AddressStrength, addressStrength } from "./address-line.ts";
import { latinCompany } from "./company-words.ts";
import { latinDepartment } from "./department.ts";
import { latinNameShape } from "./latin-name.ts";
import { latinTitle } from "./title.ts";

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
  const blocks = joinBlocks(judged.filter(({ strength }) => strength === "strong" || strength === "tail"))
    .filter((block) => block.some(({ strength }) => strength === "strong"))
    .map((block) => withPlaces(block, judged));
  const whole = joinHalves(blocks, judged);
  const used = new Set(whole.flat().map(({ spot }) => spot));
  return {
    fields: whole.map((block) => {
      const value = join(block.map(({ text }) => text));
      return fieldOf(
        value,
        value.length < 10 || block.some(({ strength }) => strength === "place") ? shortOne : certain,
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

/** `서울지사 | 서울시 …`, `제2공장 경기도 …`: what an office is called, in front of where it is. */
const officeName = new RegExp(
  `^[\\s|]*[가-힣\\d]{0,6}(?:본사|지사|지점|공장|연구소|사무소|영업소|센터|본점|물류센터)\\s?[:|)\\]]?\\s*(?=(?:[([]?\\d{5}[)\\]]?\\s?)?(?:${koreanProvinces.join("|")})[\\s시도])`,
);

function judge(spot: Spot): Judged {
  const printed = spot.text.replaceAll("\n", " ").replace(/\s+/g, " ").trim();
  const text = printed
    .replace(officeName, "")
    .replace(label, "")
    .replace(/^[\s|:,.]+|[\s|:]+$/g, "")
    .replace(/^[\p{L}©®◎⊙⊕★☆#]\s(?=\d{2})/u, "")
    .replace(/\b[oO](?=\d{4}\b)|(?<=\d)[oO](?=\d{2})/g, "0")
    .replace(/\bNo,(?=\s?\d)/g, "No.")
    .replace(/(?<=\s)[&ㅅ^]동(?=[\s,)]|$)/g, "A동")
    .replace(/(?<=\d\s?)증(?![가-힣])/g, "층")
    // A British postcode: BA11 2HN.
    .replace(/\b[A-Z]{1,2}[lI]{1,2}(?=\s\d[A-Z]{2}\b)/g, (code) => code.replace(/[lI]/g, "1"));
  const labelled = text.length < printed.length && (label.test(printed) || officeName.test(printed));
  const strength = addressStrength(text);
  return { spot, text, strength: labelled && /\d.*,|,.*\d/.test(text) ? "strong" : strength, labelled };
}

/** With the lines above it, or between its lines, that name nothing but places: a building, a village. */
function withPlaces(block: readonly Judged[], all: readonly Judged[]): readonly Judged[] {
  const grown = [...block];
  const candidates = all.filter(({ strength, text }) => strength === "place" && isNoOther(text));
  for (const place of [...candidates].sort((a, b) => b.spot.y - a.spot.y)) {
    const below = grown.find(
      ({ spot }) => spot.y > place.spot.y && areStacked(place.spot, spot, 1, 1.25) && areAligned(place.spot, spot),
    );
    const goesAbove = below && !below.labelled && !grown.some(({ spot }) => spot.line === place.spot.line);
    if (goesAbove) grown.push(place);
  }
  return grown.sort((a, b) => a.spot.y - b.spot.y || a.spot.x - b.spot.x);
}

/** What ends an address: without it, there is more below. */
const ending = /(?<=\S\s)\d{4,6}(?:-\d{4})?(?:\D*)$|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}/;

/** A street above a city with one line between them that no word betrays, `M/S USCA14-303`, is one address. */
function joinHalves(blocks: readonly (readonly Judged[])[], all: readonly Judged[]): readonly (readonly Judged[])[] {
  const done: Judged[][] = [];
  for (const block of blocks) {
    const [first] = block;
    const upper =
      first &&
      done.find(
        (one) =>
          !ending.test(one.at(-1)?.text ?? "") && !beginsAnew(first.text) && !first.labelled && gapOf(one, first, all),
      );
    if (upper && first) upper.push(...(gapOf(upper, first, all) ?? []), ...block);
    else done.push([...block]);
  }
  return done;
}

/** The lines between a block and the first line of the next: none or one; nothing where they don't belong together. */
function gapOf(block: readonly Judged[], next: Judged, all: readonly Judged[]): readonly Judged[] | undefined {
  const last = block.at(-1);
  if (!last || last.spot.y >= next.spot.y || !areAligned(last.spot, next.spot)) return undefined;
  if (eastern.test(last.text) !== eastern.test(next.text)) return undefined;
  if (areStacked(last.spot, next.spot, 1, 1.25)) return [];
  const between = all.find(
    ({ spot, text }) =>
      text.trim() !== "" &&
      isNoOther(text) &&
      areAligned(spot, next.spot) &&
      areStacked(last.spot, spot, 1, 1.25) &&
      areStacked(spot, next.spot, 1, 1.25) &&
      spot.y > last.spot.y &&
      spot.y < next.spot.y,
  );
  return between && [between];
}

function isNoOther(text: string): boolean {
  return latinTitle(text) === 0 && latinDepartment(text) === 0 && latinCompany(text) < 0.9 && latinNameShape(text) < 4;
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
