import type { CardFields, Field, Name, Phone, Side } from "../card.ts";
import { brandMatch } from "../fields/brand-match.ts";
import { hanCompany, koreanCompany, latinCompany } from "../fields/company-words.ts";
import { brandOf, isProvider } from "../fields/domain.ts";
import { koreanNameShape } from "../fields/korean-name.ts";
import { latinNameShape } from "../fields/latin-name.ts";
import { mailMatch } from "../fields/mail-match.ts";
import { koreanTitle, latinTitle } from "../fields/title.ts";
import { namesTown } from "../fields/towns.ts";
import { areAligned, areStacked } from "../layout/neighbours.ts";
import { type Spot, spotsOf } from "../layout/spot.ts";
import { han, hangul, squash } from "../text/scripts.ts";

/** What speaks for a value, each from 0 to 1, in the order of its field's weights. The first is how sure its rule is. */
export type Evidence = readonly number[];

/** What a card's other fields and lines say of each of its fields. */
export interface Around {
  readonly fields: CardFields;
  readonly sides: readonly Side[];
  readonly brands: readonly string[];
  readonly usual: number;
  /** Lines that no field was read from. */
  readonly left: readonly Spot[];
}

export function aroundOf(fields: CardFields, sides: readonly Side[]): Around {
  const domains = [
    ...fields.emails.map(({ value }) => value.replace(/^.*@/, "")),
    ...fields.websites.map(({ value }) => hostOf(value)),
  ];
  const heights = sides.flatMap(({ lines }) => lines.map(({ box }) => box.height)).sort((a, b) => a - b);
  const brands = [...new Set(domains.map(brandOf))].filter((brand) => !isProvider(brand));
  // What a slogan stands on may as well be the rest of a name.
  const { extras: _, ...others } = fields;
  const read: readonly Field<unknown>[] = Object.values(others).flat();
  const used = new Set(read.flatMap(({ side, lines }) => lines.map((at) => `${side} ${at}`)));
  const left = spotsOf(sides).filter(({ side, line, text }) => !used.has(`${side} ${line}`) && /\p{L}{3}/u.test(text));
  return { fields, sides, brands, usual: heights[Math.floor((heights.length - 1) / 2)] ?? 1, left };
}

function hostOf(site: string): string {
  return site.replace(/^https?:\/\//i, "").replace(/\/.*$/, "");
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Whether a line that became nothing stands right above or below: the value may go on in it. */
function mayGoOn(field: Field<unknown>, { sides, left }: Around): number {
  const own = spotsOf(sides).filter(({ side, line }) => side === field.side && field.lines.includes(line));
  return flag(left.some((other) => own.some((spot) => areStacked(spot, other, 1.2, 2.5) && areAligned(spot, other))));
}

function heightOf(field: Field<unknown>, { sides, usual }: Around): number {
  const lines = field.lines.map((at) => sides[field.side]?.lines[at]?.box.height ?? usual);
  return Math.min(1, Math.max(0, (Math.max(...lines, 0) / usual - 1) / 2));
}

/** How surely the reader saw the least sure of its lines. */
function readOf(field: Field<unknown>, { sides }: Around): number {
  const seen = field.lines.map((at) => sides[field.side]?.lines[at]?.confidence ?? 1);
  return Math.min(1, ...seen);
}

const common = (field: Field<unknown>, around: Around): Evidence => [
  field.confidence,
  readOf(field, around),
  heightOf(field, around),
];

export const evidence = {
  names: (field: Field<Name>, around: Around): Evidence => {
    const { written } = field.value;
    const mail = Math.max(0, ...around.fields.emails.map(({ value }) => mailMatch(written, value.split("@")[0] ?? "")));
    const shape = hangul.test(written)
      ? koreanNameShape(written)
      : han.test(written)
        ? 0.7
        : latinNameShape(written) / 6;
    const titled = around.fields.titles.length > 0;
    return [
      ...common(field, around),
      mail,
      Math.max(0, Math.min(1, shape)),
      flag(titled),
      brandMatch(written, around.brands),
      mayGoOn(field, around),
    ];
  },
  titles: (field: Field<string>, around: Around): Evidence => {
    const words = field.value.split(/\s+/);
    const known = Math.max(latinTitle(field.value), ...words.map(koreanTitle));
    const distance = distanceToName(field, around);
    return [...common(field, around), known, distance, flag(hasRival(field, around)), Math.min(1, words.length / 6)];
  },
  departments: (field: Field<string>, around: Around): Evidence => [
    ...common(field, around),
    distanceToName(field, around),
  ],
  companies: (field: Field<string>, around: Around): Evidence => {
    const { value } = field;
    const form = Math.max(latinCompany(value), koreanCompany(value), hanCompany(value));
    const others = around.fields.companies.length > 1;
    return [
      ...common(field, around),
      brandMatch(value, around.brands),
      form,
      flag(field.lines.length > 1),
      flag(around.brands.length > 0),
      flag(others),
      flag(form > 0.8) * brandMatch(value, around.brands),
      mayGoOn(field, around),
      flag(brandMatch(value, around.brands) === 1),
    ];
  },
  phones: (field: Field<Phone>, around: Around): Evidence => {
    const digits = field.value.number.replace(/\D/g, "").length;
    const wellLong = digits >= 9 && digits <= 13;
    return [
      ...common(field, around),
      flag(field.value.e164 !== undefined),
      flag(wellLong),
      flag(field.value.kind === "phone"),
    ];
  },
  emails: (field: Field<string>, around: Around): Evidence => {
    const [local = "", domain = ""] = field.value.split("@");
    const agrees = around.fields.websites.some(({ value }) => brandOf(hostOf(value)) === brandOf(domain));
    const named = around.fields.names.some(({ value }) => mailMatch(value.written, local) > 0.5);
    return [...common(field, around), flag(agrees), flag(named), flag(isProvider(brandOf(domain)))];
  },
  websites: (field: Field<string>, around: Around): Evidence => {
    const brand = brandOf(hostOf(field.value));
    const agrees = around.fields.emails.some(({ value }) => brandOf(value.replace(/^.*@/, "")) === brand);
    const named = around.fields.companies.some(({ value }) => squash(value).includes(squash(brand)));
    return [...common(field, around), flag(agrees), flag(named)];
  },
  addresses: (field: Field<string>, around: Around): Evidence => {
    const { value } = field;
    const korean = hangul.test(value);
    // A wing's letter among Hangul is read as anything.
    const odd = korean && /[^가-힣\d\s,.()A-Za-z~·-]|(?<![\d가-힣])\d동|층.*\D동\s/.test(value);
    return [
      ...common(field, around),
      flag(namesTown(value) || /\d{5}|〒/.test(value)),
      flag(field.lines.length > 1),
      flag(field.lines.length > 3),
      flag(korean),
      flag(odd),
      flag(around.fields.addresses.length > 1),
      Math.min(1, value.length / 80),
      mayGoOn(field, around),
    ];
  },
} satisfies { readonly [F in keyof CardFields]?: (field: CardFields[F][number], around: Around) => Evidence };

/** Whether another title stands there in the same script: a Korean one and an English one are one person's, two English ones may be two things. */
function hasRival(field: Field<string>, { fields }: Around): boolean {
  return fields.titles.some(({ value }) => value !== field.value && hangul.test(value) === hangul.test(field.value));
}

/** 1: within six heights of the name, where titles and departments stand under each other; 0: fourteen away or more, or on another side. */
function distanceToName(field: Field<unknown>, { fields, sides, usual }: Around): number {
  const boxOf = ({ side, lines: [at = 0] }: Field<unknown>) => sides[side]?.lines[at]?.box;
  const own = boxOf(field);
  const away = fields.names.flatMap((name) => {
    const box = boxOf(name);
    return own && box && name.side === field.side ? [Math.abs(box.y - own.y) / usual] : [];
  });
  return 1 - Math.min(1, ...away.map((one) => Math.max(0, one - 6) / 8));
}
