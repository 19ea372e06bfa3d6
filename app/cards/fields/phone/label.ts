import { disassemble } from "es-hangul";
import type { PhoneKind } from "../../card.ts";
import { middle, type Spot } from "../../layout/spot.ts";
import { distance } from "../../text/distance.ts";
import { labelAtEnd, spelled } from "../../text/labels.ts";
import { otherNumbers, phoneLabels } from "../../words/labels.ts";
import { registerLabels } from "../../words/registers.ts";

export interface Labelled {
  /** What the card calls the number; missing where it says nothing. */
  readonly kind?: PhoneKind | "other";
  /** Whether the label says that it is a desk's number. */
  readonly direct?: boolean;
  /** Whether it says that it is the person's own desk's. */
  readonly own?: boolean;
  /** Whether the label is one letter without a colon, which may be an icon that was read as one. */
  readonly letter?: boolean;
  /** The stretch of the line that label and number take up. */
  readonly start: number;
  readonly end: number;
}

const kinds = ["fax", "mobile", "phone"] as const;
/** Shorter ones are too easily the end of something else. */
const others = [...otherNumbers, ...registerLabels.filter((label) => /^\p{L}{3,}$/u.test(label))];
const deskLabels = new Set([
  "o",
  "office",
  "work",
  "direct",
  "directline",
  "직통",
  "대표",
  "대표전화",
  "사무실",
  "main",
  "유선",
  "d",
]);

const ownLabels = new Set(
  "d dir direct directline directdial direkt direktwahl ddi did d/l durchwahl 직통 직통전화 直通 直通電話".split(" "),
);

/** One digit alone between a label and its number: an icon or a colon misread. */
const strayDigit = /(?<=[^\d\s])\s[0-9]\s+$/;

const labelBehind = /^\s*[([]?\s*([\p{L}/.]{1,12}(?:\sphone|\sno\.)?)\s*(?:[)\]]|$|(?=\s?[|,·•]|\n))/u;
const labelBetween = /^\s*[([]?\s*([\p{L}/.]{1,12})\s*(?:[)\]]|$|(?=\s?[|,·•/]|\s\+?\(?\d|\n))/u;

/** `赤坂ビル 3F ☎ 03-…`: where an address ends, and no fax. */
const floor = /(?<=(?:^|[\s,\u3040-\u9fff가-힣-])B?\d{1,2})F(?=[^\p{L}\d]|$)/giu;

/** `isOneMore`: a number right behind another, of whose kind it is. What is printed before a number (`063 255 8811 (F) 063 255 8812`), behind it in brackets, or in a column of labels to its left. */
export function labelOf(
  text: string,
  start: number,
  end: number,
  spot: Spot,
  spots: readonly Spot[],
  isOneMore = false,
): Labelled {
  const before = lastPart(text.slice(0, start).replace(strayDigit, " ").replace(floor, " "));
  const allBehind = labelsStandBehind(text);
  const ahead = allBehind ? undefined : labelAhead(before.text, text);
  if (ahead) return { ...ahead, start: before.at + ahead.start, end };
  const behind = (allBehind ? labelBetween : labelBehind).exec(text.slice(end));
  const behindKind = behind?.[1] ? byLabel(behind[1]) : undefined;
  const isAhead = !allBehind && /^\s*[([]\p{L}[)\]]\s*\+?\(?\d/u.test(text.slice(end));
  if (behind && behindKind && !isAhead) return { ...behindKind, start, end: end + behind[0].length };
  if (before.at > 0 && (/^\s*[,;/&]\s*$/.test(before.text) || (isOneMore && before.text.trim() === ""))) {
    const first = lastPart(text.slice(0, before.at).replace(/\+?\(?\d[\d\s().-]*$/, ""));
    const shared = byLabel(first.text);
    if (shared) return { ...shared, start, end };
  }
  if (before.text.trim() === "") {
    const beside = leftOf(spot, spots);
    const column = beside && isOneOfLabels(beside, spots) ? byLabel(beside.text) : undefined;
    if (column && column.start === 0) return { ...column, start, end };
  }
  return { start, end };
}

/** `555-0117 office  555-0148 fax`: nothing in front of the first number, and a label behind the last. */
function labelsStandBehind(text: string): boolean {
  const line = text.split("\n").find((part) => /\d/.test(part)) ?? "";
  const before = line.slice(0, line.search(/[+(]*\d/));
  const last = /\d[\s([]+([\p{L}/.]{1,12})[\s)\].]*$/u.exec(line)?.[1];
  return !/\p{L}/u.test(before) && last !== undefined && byLabel(last)?.start === 0;
}

function labelAhead(before: string, text: string): OfLabel | undefined {
  return isOfNumberBefore(before, text) ? undefined : byLabel(before);
}

/** `02-555-0133(직통) 02-555-0100(대표)`, `02-555-0133 (직통) 010-1234-5678`: said in brackets of the number that stands before them. */
function isOfNumberBefore(between: string, text: string): boolean {
  const [, gap = "", label = ""] = /^(\s*)[([](\p{L}{2,6})[)\]]\s*$/u.exec(between) ?? [];
  const [front = ""] = /^[^\d+]*/.exec(text) ?? [];
  if (label === "" || /[([]\p{L}+[)\]]\s*\(?$/u.test(front)) return false;
  return gap === "" || (deskLabels.has(label) && !/\p{L}/u.test(front));
}

/** The text after the last number or line break. */
function lastPart(text: string): { readonly text: string; readonly at: number } {
  const cut = Math.max(text.lastIndexOf("\n"), text.search(/\d(?=[^\d]*$)/)) + 1;
  return { text: text.slice(cut), at: cut };
}

type OfLabel = Pick<Labelled, "direct" | "own" | "letter" | "start"> & { readonly kind: PhoneKind | "other" };

/** `TEL・FAX`, `전화 · 팩스`, `Tél. / Fax`, `Tel. y fax`: one number for both is a phone's. */
const bothLabels =
  /(tel|tél|phone|téléphone|telefon|teléfono|telefono|전화|電話|电话|(?<![A-Za-z])t)\.?(?:\s?[·&/+]\s?|\s(?:et|y|e|und|and)\s)(fax|telefax|팩스|ファックス|传真|傳真|f)$/i;

/** `手机/微信`, `手机(微信同号)`, `Mobile/WhatsApp`: a number that somebody has at a service, too. */
const alsoAt =
  /\s?[(/&·]\s?(?:微信(?:同号|同號)?|同微信|wechat|whatsapp|line|viber|telegram|zalo|kakaotalk|카카오톡|카톡)\s?\)?$/i;
const alsoFrom = /(?:微信|wechat|whatsapp|line|viber)\s?[/&·]\s?(?=\p{L}+$)/iu;

/** 連携室FAX, 営業部TEL: whose it is, in front of its label. */
const roomInFront = /(?<![\p{L}\p{N}])[\u3040-\u9fff]{1,6}(fax|tel)$/iu;

function byLabel(text: string): OfLabel | undefined {
  const printed = text
    .replace(/[^\p{L}\p{N}〒)\]]+$/u, "")
    .replace(/フアツ?ッ?クス/g, "ファックス")
    .replace(bothLabels, "tel/fax");
  const ofRoom = roomInFront.exec(printed);
  const inRoom = ofRoom?.[1] && byLabel(ofRoom[1]);
  if (ofRoom && inRoom) return { ...inRoom, start: ofRoom.index };
  const bare = printed.replace(alsoAt, "").replace(alsoFrom, "");
  const counted = /^(.*\p{L}[\s.]+)(?:nos?|numbers?)$/isu.exec(bare);
  const ofPhone = counted?.[1] && byLabel(counted[1]);
  if (ofPhone) return ofPhone;
  const other = labelAtEnd(bare, others);
  if (other) return { kind: "other", start: other.start };
  // `TEL/FAX`: the longest says what it is.
  const [longest] = kinds
    .flatMap((kind) => {
      const found = labelAtEnd(bare, phoneLabels[kind]);
      return found ? [{ kind, ...found }] : [];
    })
    .sort((a, b) => a.start - b.start);
  if (!longest) return misreadLabel(bare);
  const { kind, start, label } = longest;
  return {
    kind,
    start,
    direct: deskLabels.has(label),
    own: ownLabels.has(label),
    letter: label.length === 1 && !/:\s*$/.test(text),
  };
}

const koreanLabels = kinds.flatMap((kind) =>
  phoneLabels[kind]
    .filter((label) => /^[가-힣]{2,}$/.test(label))
    .map((label) => ({ kind, letters: disassemble(label) })),
);

/** A Hangul word alone before a number, one letter off a label: 택스 is 팩스. */
function misreadLabel(text: string): { readonly kind: PhoneKind; readonly start: number } | undefined {
  const word = /^\s*([가-힣]{2,4})$/.exec(text)?.[1];
  if (!word) return undefined;
  const letters = disassemble(word);
  const near = koreanLabels.find((label) => distance(label.letters, letters) <= 1);
  return near && { kind: near.kind, start: text.length - word.length };
}

/** A letter alone is a label where those above and below it are, too; else it is an icon that was read as one: a handset as C, a globe as O. */
function isOneOfLabels(spot: Spot, spots: readonly Spot[]): boolean {
  if (spot.text.replace(/\P{L}/gu, "").length > 1) return true;
  const column = spots.filter(
    (other) =>
      other.side === spot.side && Math.abs(other.x - spot.x) < spot.height && /^\P{L}*\p{L}\P{L}*$/u.test(other.text),
  );
  return column.every((other) => {
    const letter = other.text.replace(/\P{L}/gu, "").toLowerCase();
    const right = rightOf(other, spots)?.text ?? "";
    // Mail addresses and sites were taken out before numbers are read.
    if (right.trim() === "") return /[emwhia]/.test(letter);
    if (right.includes("@")) return letter === "e" || letter === "m";
    if (/\p{L}\.\p{L}/u.test(right)) return letter === "w" || letter === "h";
    return /^\+?[\d\s().-]{7,}$/.test(right) ? byLabel(letter) !== undefined : letter === "a";
  });
}

function rightOf(spot: Spot, spots: readonly Spot[]): Spot | undefined {
  const row = spots.filter(
    (other) => other.side === spot.side && other.x > spot.x && Math.abs(middle(other) - middle(spot)) < spot.height / 2,
  );
  return row.sort((a, b) => a.x - b.x)[0];
}

/** A column of values stands at most so many heights right of its labels. */
const widestGap = 8;

function leftOf(spot: Spot, spots: readonly Spot[]): Spot | undefined {
  const row = spots.filter(
    (other) => other.side === spot.side && other.x < spot.x && Math.abs(middle(other) - middle(spot)) < spot.height / 2,
  );
  const nearest = row.sort((a, b) => b.x - a.x)[0];
  return nearest && spot.x - (nearest.x + nearest.width) < spot.height * widestGap ? nearest : undefined;
}

const everyLabel = new Set(kinds.flatMap((kind) => phoneLabels[kind]));

/** Whether the text says nothing but what number stands beside it. */
export function isPhoneLabel(text: string): boolean {
  return everyLabel.has(spelled(text));
}
