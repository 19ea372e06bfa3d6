import { areAligned, areStacked } from "../../layout/neighbours.ts";
import type { Spot } from "../../layout/spot.ts";
import { koreanProvinces } from "../../words/places.ts";
import { latinCompany } from "../company/words.ts";
import { latinDepartment } from "../department.ts";
import { latinNameShape } from "../name/latin-name.ts";
import { latinTitle } from "../title.ts";
import { isBox } from "./box.ts";
import { endsInCountry } from "./country-at-end.ts";
import { type AddressStrength, isStreet } from "./line.ts";
import { namesTown } from "./towns.ts";

/** A line as a part of an address, without its label. */
export interface Judged {
  readonly spot: Spot;
  readonly text: string;
  readonly strength: AddressStrength;
  readonly labelled: boolean;
}

type Block = readonly Judged[];

export const eastern = /[가-힣\u3040-\u9fff]/;

/** With or without its sign, which readers lose. */
const japaneseCode = /^〒|^\d{3}-\d{4}\s?[\u3040-\u9fff]/;

/** Whether an address can begin with this line: a province, a postcode, a house number before a street. */
export function beginsAnew(text: string): boolean {
  const bare = text.replace(/^[([]?\s?\d{5}\s?[)\]]?\s*/, "");
  if (koreanProvinces.includes(bare.split(/\s/)[0] ?? "") || japaneseCode.test(text)) return true;
  // `50250 Kuala Lumpur, Malaysia`, and not `2100 Byberry Road`
  const isTown = /^\d{4,5}\s[\p{L}\s.'-]+(?:,[\p{L}\s]+)?$/u.test(text) && !isStreet(text);
  return /^\d{1,5},?\s\p{Lu}/u.test(text) && !isTown;
}

/** Lines of which none is an address alone: a floor, an estate, above a town with its postcode. */
export function isWholeByParts(block: Block): boolean {
  // `BP 40123` is like a town with its postcode.
  const isTown = (text: string): boolean => namesTown(text) && !isBox(text);
  const town = block.findIndex(({ text }) => isTown(text));
  if (block.length < 2 || town < 0) return false;
  const coded = block.some(({ text }) => /\d{4}/.test(text) && isTown(text));
  return block.some(
    ({ text, strength }, index) =>
      !isTown(text) && (/\d/.test(text) || (coded && isBox(text)) || (coded && strength === "place" && index < town)),
  );
}

/** Without the names of places above a company, where its address is: `Palo Verde Research Center`, `Contoso Corporation`, `12 King Street`. */
export function withoutAboveCompany(block: Block, all: Block): Block {
  const cut = block.findIndex(({ spot }, at) => {
    const next = block[at + 1]?.spot;
    const isBetween = (one: Spot): boolean => next !== undefined && one.y > spot.y && one.y < next.y;
    return all.some((one) => isBetween(one.spot) && follow(spot, one.spot) && latinCompany(one.spot.text) >= 0.9);
  });
  const front = block.slice(0, cut + 1);
  return front.every(({ strength }) => strength === "place") ? block.slice(cut + 1) : block;
}

/** Without the names of places that nothing of an address stands above: they may be the company's. */
export function trimmed(block: Block): Block {
  const first = block.findIndex(({ strength }) => strength !== "place");
  return first < 0 ? [] : block.slice(first);
}

/** Blocks with the lines above, between and below theirs that belong to them: a building, a village, a country. */
export function withPlaces(blocks: readonly Block[], all: Block): readonly Block[] {
  const taken = new Set(blocks.flat());
  return blocks.map((block) => {
    let grown = [...block];
    for (let next = nextOf(grown, all, taken); next; next = nextOf(grown, all, taken)) {
      taken.add(next);
      grown = [...grown, next].sort((a, b) => a.spot.y - b.spot.y || a.spot.x - b.spot.x);
    }
    return grown;
  });
}

function nextOf(block: Block, all: Block, taken: ReadonlySet<Judged>): Judged | undefined {
  const [top] = block;
  const bottom = block.at(-1);
  if (!top || !bottom) return undefined;
  return all.find((line) => {
    if (taken.has(line) || !/[\p{L}\d]{2}/u.test(line.text) || !isNoOther(line.text) || !isOfBlock(line, block))
      return false;
    const [above, below] = [line.spot.y < top.spot.y, line.spot.y > bottom.spot.y];
    if (above)
      return (line.strength !== "none" || isUnderPlace(line, all)) && !top.labelled && follow(line.spot, top.spot);
    if (below) return line.strength === "tail" && !line.labelled && follow(bottom.spot, line.spot);
    return block.some(({ spot }) => spot.y < line.spot.y && areStacked(spot, line.spot, 1, 1.25));
  });
}

/** `Kineton` below `Manor Farm`, above the town: one or two words that nothing else is known of. */
function isUnderPlace(line: Judged, all: Block): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,?$/u.test(line.text) &&
    all.some(
      ({ spot, text, strength }) =>
        (strength === "place" || strength === "tail") &&
        /\p{L}/u.test(text) &&
        spot.y < line.spot.y &&
        follow(spot, line.spot),
    )
  );
}

function isOfBlock(line: Judged, block: Block): boolean {
  return block.some(({ spot, text }) => areAligned(spot, line.spot) && eastern.test(text) === eastern.test(line.text));
}

/** Whether a line follows another in one block, set alike. */
export function follow(upper: Spot, lower: Spot): boolean {
  return areStacked(upper, lower, 1, sizeAtMost) && areAligned(upper, lower);
}

/** Lines of one print differ so much by letters that reach below: `Tremona Road` above `Southampton`. */
const sizeAtMost = 1.35;

/** What ends an address: without it, there is more below. */
const ending = /(?<=\S\s)\d{4,6}(?:-\d{4})?(?:\D*)$|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}/;

/** Whether the last line of it has a postcode, or the one above its country. */
export function isCoded(block: Block): boolean {
  const last = block.at(-1)?.text ?? "";
  return hasCode(last) || (endsInCountry(last) && hasCode(block.at(-2)?.text ?? ""));
}

/** `5656 AE Eindhoven` begins with it; `Office 1204, Bay Tower` has none. */
function hasCode(line: string): boolean {
  return (
    /^\d{4}\s[A-Z]{2}\s\p{Lu}/u.test(line) ||
    ending.test(line.replace(/^(?:office|suite|unit|shop|flat|room|villa)\s(?:no\.?\s)?\d+/i, ""))
  );
}

/** A street above a city with one line between them that no word betrays, `M/S USCA14-303`, is one address. */
export function joinHalves(blocks: readonly Block[], all: Block): readonly Block[] {
  const done: Judged[][] = [];
  for (const block of blocks) {
    const [first] = block;
    const mayGoOn = (one: Block): boolean => !isCoded(one);
    const upper =
      first && !beginsAnew(first.text) && !first.labelled
        ? done.find((one) => mayGoOn(one) && gapOf(one, first, all))
        : undefined;
    if (upper && first) upper.push(...(gapOf(upper, first, all) ?? []), ...block);
    else done.push([...block]);
  }
  return done;
}

/** The lines between a block and the first line of the next: none or one; nothing where they don't belong together. */
function gapOf(block: Block, next: Judged, all: Block): Block | undefined {
  const last = block.at(-1);
  if (!last || last.spot.y >= next.spot.y || !areAligned(last.spot, next.spot)) return undefined;
  if (eastern.test(last.text) !== eastern.test(next.text)) return undefined;
  if (areStacked(last.spot, next.spot, 1, 1.25)) return [];
  const between = all.find(
    ({ spot, text }) =>
      text.trim() !== "" &&
      isNoOther(text, 9) &&
      areAligned(spot, next.spot) &&
      areStacked(last.spot, spot, 1, 1.25) &&
      areStacked(spot, next.spot, 1, 1.25) &&
      spot.y > last.spot.y &&
      spot.y < next.spot.y,
  );
  return between && [between];
}

/** @param name how much a line has to look like a name to be one; between two lines of one address hardly any is: Santa Clara. */
function isNoOther(text: string, name = 4): boolean {
  return (
    latinTitle(text) === 0 && latinDepartment(text) === 0 && latinCompany(text) < 0.9 && latinNameShape(text) < name
  );
}
