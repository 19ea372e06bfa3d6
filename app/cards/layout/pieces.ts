import { koreanDepartment } from "../fields/department.ts";
import { partsAtDots, partsAtTitles } from "../fields/lines/dotted-words.ts";
import { withoutPronouns } from "../fields/name/pronouns.ts";
import { isPhoneLabel } from "../fields/phone/label.ts";
import { hanTitle, koreanTitle } from "../fields/title.ts";
import { isLabel } from "../text/labels.ts";
import { han, hangul } from "../text/scripts.ts";
import { unspace } from "../text/unspace.ts";
import { areOfOneSize } from "./neighbours.ts";
import { middle, type Spot } from "./spot.ts";

const breaks = /\n|\s?\|\s?|\s{3,}/;
/** In lines of Latin letters alone these also join two titles of one person, which is for the rules of such lines to tell. */
const softBreaks = /\s\/\s|\s-\s/;

const stray = /^(?!&\s?\p{Lu}\p{L}{2})[\s,.:;*'"“”‘’_~<>=+&-]+|[\s,:;*'"“”‘’_~<>=+&-]+$/gu;

/** Without stray signs at its ends, but `HOLZ &` in large print: a logo's line may go on below its sign. */
function cleaned(text: string, isLarge: boolean): string {
  const bare = withoutHalfBracket(text.replace(stray, ""));
  return isLarge && /\p{L}\s&$/u.test(text) ? `${bare} &` : bare;
}

/** `CEO)`, cut from what stood before it. */
function withoutHalfBracket(text: string): string {
  if (/^[^(]*\)$/.test(text)) return text.slice(0, -1);
  return /^\([^)]*$/.test(text) ? text.slice(1) : text;
}

/** What is left of the lines, cut where the print is cut, without labels, icons and stray signs. */
export function piecesOf(spots: readonly Spot[]): readonly Spot[] {
  const heights = spots.map(({ height }) => height).sort((a, b) => a - b);
  const large = (heights[Math.floor((heights.length - 1) / 2)] ?? 0) * 1.5;
  return spots.flatMap((spot) =>
    withoutPronouns(spot.text)
      .split(breaks)
      .flatMap(partsAtDots)
      .flatMap((text) => (hangul.test(text) || han.test(text) ? text.split(softBreaks) : [text]))
      .flatMap(partsAtTitles)
      .map((text) => cleaned(unspace(text.trim()), spot.height > large / 1.3))
      .filter(
        (text) =>
          isWorthReading(text, spot.height > large) ||
          isHalfOfName(text, spot, spots) ||
          (isPositionToo(text) && !isBeforeNumber(spot, spots)),
      )
      .map((text) => ({ ...spot, text, among: thingsOf(spot.text) })),
  );
}

/** `Auto · Home • Life · Business`: four. `Civil / Structural / Survey`: three. */
function thingsOf(text: string): number {
  return text.split(/[|·•]|\s\/\s/).filter((thing) => /\p{L}{2}/u.test(thing)).length;
}

/** 林 beside 佩蓉, set so wide that they are two lines. */
function isHalfOfName(text: string, spot: Spot, spots: readonly Spot[]): boolean {
  return (
    /^[\u3400-\u9fff]$/.test(text) &&
    spots.some(
      (other) =>
        other.side === spot.side &&
        other.line !== spot.line &&
        /^[\u3040-\u9fff]{1,4}$/.test(other.text.replace(/\s/g, "")) &&
        Math.abs(middle(other) - middle(spot)) < spot.height / 3 &&
        areOfOneSize(other, spot, 1.25),
    )
  );
}

/** 대표 and 代表 stand in front of a company's number, and below the name of whoever leads it; so does 원무과, and above who works there. */
function isPositionToo(text: string): boolean {
  return koreanTitle(text) > 0.9 || koreanDepartment(text) > 0.9 || (han.test(text) && hanTitle(text) > 0);
}

/** A label stands so near to its number, in heights of its print. */
const nearest = 4;

/** Whether what stands right of it on its row was read as something else: numbers were taken out of their lines. */
function isBeforeNumber(label: Spot, spots: readonly Spot[]): boolean {
  return spots.some(
    ({ side, x, y, height, text }) =>
      side === label.side &&
      x > label.x &&
      x - label.x - label.width < label.height * nearest &&
      text.trim() === "" &&
      Math.abs(y + height / 2 - label.y - label.height / 2) < label.height / 2,
  );
}

/** A label is never in large print: `Main` above `Networks, Inc.` is a name. */
function isWorthReading(text: string, isLarge: boolean): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // 결: a brand may be of one syllable.
  if (isLarge && /^[가-힣]$/.test(text)) return true;
  return letters >= 2 && (isLarge || (!isLabel(text) && !isPhoneLabel(text)));
}
