import type { CardFields, Field, Name, Phone } from "../card.ts";
import { namesTown } from "../fields/address/towns.ts";
import { brandMatch } from "../fields/company/brand-match.ts";
import { koreanNameShape } from "../fields/name/korean-name.ts";
import { latinNameShape } from "../fields/name/latin-name.ts";
import { koreanTitle, latinTitle } from "../fields/title.ts";
import { brandOf, isProvider } from "../fields/web/domain.ts";
import { mailMatch } from "../fields/web/mail-match.ts";
import { han, hangul, squash } from "../text/scripts.ts";
import { hasStreetAndTown, isOddAddress, isWithoutStreet, koreanRegularity } from "./address-tells.ts";
import { type Around, hostOf, mayGoOn } from "./around.ts";
import { clearlyRead } from "./clearly-read.ts";
import {
  companyForm,
  isBrandWithKind,
  isOddlyMade,
  isOutformed,
  isPartOfLonger,
  isSaidTwice,
  isWholeByForm,
} from "./company-tells.ts";
import { isNearlyInDomain, isOddLocal, isOfOtherInitial, mayBeOtherLetter, nearestName } from "./mail-tells.ts";

/** What speaks for a value, each from 0 to 1, in the order of its field's weights. The first is how sure its rule is. */
export type Evidence = readonly number[];

const flag = (holds: boolean): number => (holds ? 1 : 0);

function heightOf(field: Field<unknown>, { sides, usual }: Around): number {
  const lines = field.lines.map((at) => sides[field.side]?.lines[at]?.box.height ?? usual);
  return Math.min(1, Math.max(0, (Math.max(...lines, 0) / usual - 1) / 2));
}

/** `Ganesh lyer`: a small l that begins a word of a name was a capital I. */
function beginsWithSmallL(written: string): boolean {
  return /(?:^|\s)l(?!a\s|e\s|os\s|as\s|')\p{Ll}/u.test(written);
}

const common = (field: Field<unknown>, around: Around): Evidence => [
  field.confidence,
  ...clearlyRead(field, around),
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
      // `SPARKLE CLEAN`, sparkleclean@gmail.com: what has a mailbox of its own is a person only if it is like a name.
      mail * flag(shape > 0.25),
      Math.max(0, Math.min(1, shape)),
      flag(beginsWithSmallL(written)),
      flag(titled),
      brandMatch(written, around.brands),
      flag(mayGoOn(field, around)),
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
    const brand = brandMatch(value, around.brands);
    return [
      ...common(field, around),
      brand,
      companyForm(value),
      flag(isWholeByForm(value)),
      flag(field.lines.length > 1),
      flag(around.brands.length > 0),
      flag(around.fields.companies.length > 1),
      flag(brand === 1),
      flag(mayGoOn(field, around)),
      flag(isSaidTwice(field, around)),
      flag(isPartOfLonger(field, around)),
      flag(isOutformed(field, around)),
      flag(isOddlyMade(field, around)),
      flag(hangul.test(value)),
      flag(isBrandWithKind(value, around.brands)),
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
      // Who has a fax has a telephone: it was labelled by what an icon was misread as.
      flag(field.value.kind === "fax" && around.fields.phones.every(({ value }) => value.kind === "fax")),
    ];
  },
  emails: (field: Field<string>, around: Around): Evidence => {
    const [local = "", domain = ""] = field.value.split("@");
    const names = around.fields.names.map(({ value }) => value.written);
    const agrees = around.fields.websites.some(({ value }) => brandOf(hostOf(value)) === brandOf(domain));
    return [
      ...common(field, around),
      flag(agrees),
      flag(nearestName(local, names) > 0.5),
      flag(isProvider(brandOf(domain))),
      flag(names.some((name) => isOfOtherInitial(local, name)) || mayBeOtherLetter(local, names)),
      flag(isOddLocal(local) || isNearlyInDomain(local, domain)),
    ];
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
    return [
      ...common(field, around),
      flag(namesTown(value) || /\d{5}|〒/.test(value)),
      flag(field.lines.length > 1),
      flag(field.lines.length > 3),
      flag(korean),
      korean ? koreanRegularity(value) : 0,
      flag(isOddAddress(value)),
      flag(hasStreetAndTown(value)),
      flag(isWithoutStreet(value)),
      flag(around.fields.addresses.length > 1),
      Math.min(1, value.length / 80),
      flag(mayGoOn(field, around)),
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
