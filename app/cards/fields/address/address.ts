import { areAligned, areStacked, isBeside } from "../../layout/neighbours.ts";
import type { Spot } from "../../layout/spot.ts";
import { fieldOf, type Taken } from "../../taken.ts";
import { hangul } from "../../text/scripts.ts";
import { addressLabels, placeLabels } from "../../words/labels.ts";
import { brandMatch } from "../company/brand-match.ts";
import { beginsAsHouse, latinCompany } from "../company/words.ts";
import { latinDepartment } from "../department.ts";
import { latinTitle } from "../title.ts";
import { addressesIn } from "./addresses-in.ts";
import {
  beginsAnew,
  eastern,
  isCoded,
  isWholeByParts,
  type Judged,
  joinHalves,
  trimmed,
  withoutAboveCompany,
  withPlaces,
} from "./blocks.ts";
import { goesOnBehindNumbers } from "./gaps.ts";
import { headingsOfOffices } from "./headings.ts";
import { repairAddress } from "./letters.ts";
import { addressStrength } from "./line.ts";
import { withLonePostcodes } from "./lone-postcode.ts";
import { takeLoneTowns } from "./lone-town.ts";
import { withoutOffice } from "./office-in-front.ts";
import { type AddressPiece, addressPiece } from "./pieces.ts";
import { withSharedTowns } from "./shared-town.ts";

const certain = 0.93;
const shortOne = 0.75;

/**
 * Addresses, each from one or more lines of a block; offices under each other stay apart. `brands`: what the company calls itself is no place, though
 * it be `The Granary`.
 */
export function takeAddresses(spots: readonly Spot[], brands: readonly string[] = []): Taken<string> {
  const headings = headingsOfOffices(spots);
  const cut = new Map(spots.map((spot) => [spot, townOrPiece(spot.text, brands)]));
  const judged = underLabels(
    spots.map((spot) => {
      const line = behindCompany(judge(spot, cut.get(spot)?.text ?? spot.text), cut.get(spot)?.named ?? false);
      return headings.has(spot) || isNamed(line, brands) ? { ...line, strength: "none" as const } : line;
    }),
    headings,
  );
  const emptied = judged.filter(({ text }) => !/[\p{L}\d]{2}/u.test(text)).map(({ spot }) => spot);
  const blocks = joinBlocks(
    judged.filter(({ strength }) => strength !== "none"),
    emptied,
  )
    .map((block) => withoutAboveCompany(block, judged))
    .map((block) => (isWholeByParts(block) ? block : trimmed(block)))
    .filter((block) => block.some(({ strength }) => strength === "strong") || isWholeByParts(block));
  const all = withLonePostcodes(withSharedTowns(joinHalves(withPlaces(blocks, judged), judged)), judged);
  const whole = all.filter((block) => !isTownItself(block, all));
  if (whole.length === 0) return takeLoneTowns(spots, shortOne);
  const used = new Set(whole.flat().map(({ spot }) => spot));
  return {
    fields: whole.flatMap((block) => {
      const isShort = block.some(({ strength }) => strength === "place");
      return addressesIn(join(block.map(({ text }) => text))).map((value) =>
        fieldOf(
          value,
          value.length < 10 || isShort ? shortOne : certain,
          block.map(({ spot }) => spot),
        ),
      );
    }),
    rest: spots.map((spot) => {
      if (headings.has(spot)) return { ...spot, text: "" };
      return used.has(spot) ? { ...spot, text: cut.get(spot)?.left ?? "" } : spot;
    }),
  };
}

const lone = new RegExp(`^[\\s|]*(?:${[...placeLabels, ...addressLabels].join("|")})\\s?:\\s*$`, "i");

/** `Branch:` on a line of its own, above where it is: that begins there. */
function underLabels(lines: readonly Judged[], headings: ReadonlySet<Spot>): readonly Judged[] {
  const labels = lines.map(({ spot }) => spot).filter((spot) => lone.test(spot.text) || headings.has(spot));
  const under = (one: Spot): Judged | undefined =>
    lines.find(({ spot }) => one.y < spot.y && areAligned(one, spot) && areStacked(one, spot, 1));
  const first = new Set(labels.map(under));
  return lines.map((line) => (first.has(line) ? { ...line, labelled: true } : line));
}

/** `Contoso Ltd., Corrie Distillery,` above a town: what stands behind the company is where it is. */
function behindCompany(line: Judged, named: boolean): Judged {
  if (!named || line.strength === "strong" || !/^\p{Lu}\p{L}/u.test(line.text)) return line;
  return { ...line, strength: line.text.endsWith(",") ? "tail" : "place" };
}

/** A town that the organization is called after may stand between its street and its county: it is left to be judged by what is around it. */
function townOrPiece(text: string, brands: readonly string[]): AddressPiece {
  const isTown = /^\p{Lu}\p{Ll}{3,}$/u.test(text) && brandMatch(text, brands) >= 0.9;
  return isTown ? { text, left: "" } : addressPiece(text, brands);
}

const anyLabel = [...addressLabels].sort((a, b) => b.length - a.length).join("|");

/** `Add.`, 주소:, 주소 (Address); `A 8160 Weiz` is a town, `Office 1204,` a part of a building. */
const label = new RegExp(
  `^[\\s|]*(?!A \\d{4} \\D|office (?:no\\.? )?\\d+\\w?,)(?:${anyLabel})(?:\\s?[(/]\\s?(?:${anyLabel})(?=[\\s.:)]))?(?:\\s?[.:|)\\]]\\s*|\\s+)`,
  "i",
);

const place = new RegExp(`^[\\s|]*(?:${placeLabels.join("|")})\\s?:\\s*`, "i");

/** A place or a part of a building that is called as the company is, or that says what somebody does: `9th & Vine`, `Designer, Office of Advancement`. */
function isNamed({ text, strength }: Judged, brands: readonly string[]): boolean {
  if (strength === "place" && (latinTitle(text) > 0 || latinDepartment(text) > 0)) return true;
  // `Kaveri Engineering Works` above its address, kaveriengg.com: a kind of company behind what begins as the domain does.
  if (strength === "place" && !text.includes(",") && latinCompany(text) > 0 && brandMatch(text, brands) >= 0.5)
    return true;
  if (strength === "place" && !/\d/.test(text) && (people.test(text) || beginsAsHouse(text))) return true;
  // `Stanford, Calif. 94305`: a town.
  return (strength === "place" || (strength === "tail" && !/\d{4}/.test(text))) && brandMatch(text, brands) >= 0.9;
}

/** `Nadur Quay Partners`: whose words are those of a place but the last. */
const people =
  /\s(?:partners|associates|brothers|architects|solicitors|advis[eo]rs|consultants|consulting|capital|ventures|holdings)$/i;

function judge(spot: Spot, piece: string): Judged {
  const printed = piece
    .replace(/\s[-–]\s*\n\s*$/, "")
    .replaceAll("\n", " ")
    .replace(/\s+/g, " ")
    .trim();
  // What 〒 is misread as.
  const coded = printed.replace(/^[TFIl丁下干デテ]\s?(?=\d{3}-\d{4}(?:$|[\s\u3040-\u9fff]))/, "〒");
  const bare = withoutOffice(coded)
    .replace(label, "")
    .replace(place, "")
    .replace(/^[\s|·/:,.]+|[\s|·/:]+$/g, "")
    // The label of an address that stands behind it, or of the number that did.
    .replace(/\sa$|\s(?:電話|电话|[Tt]el|TEL|[Ff]ax|FAX)$/, "");
  const text = repairAddress(bare);
  const labelled =
    text.length < printed.length &&
    (withoutOffice(printed) !== printed || [label, place].some((front) => front.test(printed)));
  const strength = addressStrength(text);
  return { spot, text, strength: labelled && /\d.*,|,.*\d/.test(text) ? "strong" : strength, labelled };
}

/** @param emptied lines of which nothing is left: numbers and mails. */
function joinBlocks(lines: readonly Judged[], emptied: readonly Spot[]): readonly (readonly Judged[])[] {
  const blocks: Judged[][] = [];
  for (const line of lines) {
    const block =
      blocks.find(
        (one) =>
          one.some((other) => areStacked(other.spot, line.spot) || isBeside(other.spot, line.spot)) &&
          goesOn(one, line),
      ) ?? blocks.find((one) => goesOnBehindNumbers(one, line, emptied) && goesOn(one, line));
    if (block) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Whether the line can belong to the address above it, or begins another. */
function goesOn(block: readonly Judged[], line: Judged): boolean {
  if (line.labelled || (isEnded(block) && !/^[([]|[층호동관]|빌딩|타워|센터/.test(line.text))) return false;
  if (isPostBox(line.text) && isCoded(block)) return false;
  const strong = block.some(({ strength }) => strength === "strong");
  const sameScript =
    block.some(({ text }) => eastern.test(text) === eastern.test(line.text) || !/\p{L}/u.test(text)) ||
    !/\p{L}/u.test(line.text);
  return (
    sameScript &&
    !(strong && line.strength === "strong" && beginsAnew(line.text) && block.some(({ text }) => beginsAnew(text)))
  );
}

/** `PO Box 55123, Northlands, 2116` below the town and postcode of a street: where letters go. */
function isPostBox(text: string): boolean {
  return /^(?:p\.?\s?o\.?\s?box|post(?:al)? box|private bag|postfach|postbus|apartado|boîte postale)\b/i.test(text);
}

/** `강원특별자치도 춘천시` above `(24347) 강원특별자치도 춘천시 시청길 11`: whose town hall it is. */
function isTownItself(block: readonly Judged[], all: readonly (readonly Judged[])[]): boolean {
  const textOf = (one: readonly Judged[]): string =>
    one.map(({ text }) => text.replace(/(?:[([]\s?우\s?[)\]])?\s?[([]?\s?\d{5}\s?[)\]]?/, "").trim()).join(" ");
  const text = textOf(block);
  return (
    /^[가-힣]+(?:\s[가-힣]+)?[시군도구]$/.test(text) &&
    all.some((one) => one !== block && textOf(one).startsWith(`${text} `))
  );
}

/** `… 강남빌딩 6층 (우 07576)`: in Korea nothing but the name of a building or a quarter stands behind the postcode. */
function isEnded(block: readonly Judged[]): boolean {
  return /[가-힣\d].*[([]\s?(?:우\s?\)?\s?)?\d{5}\s?[)\]]$/.test(block.at(-1)?.text ?? "");
}

function join(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    // `〒602-8216` above `京都市…`: no comma stands in addresses of these scripts.
    const spaced =
      hangul.test(text) ||
      (eastern.test(line) && !/[A-Za-z]{2}/.test(text)) ||
      /[,.;-]$/.test(text) ||
      /^\d{4,7}$|^[,(]/.test(line);
    return `${text}${spaced ? " " : ", "}${line}`;
  });
}
