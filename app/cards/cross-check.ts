import type { Field } from "./card.ts";
import { brandOf } from "./fields/web/domain.ts";
import { clearly, putRight } from "./fields/web/put-right.ts";
import type { Spot } from "./layout/spot.ts";
import { distance } from "./text/distance.ts";
import { squash } from "./text/scripts.ts";

/** Letters that look alike in print: what differs only by these was misread on one of two lines. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/cl/g, "d"],
  [/[1i|!j]/g, "l"],
  [/[0q]/g, "o"],
  [/5/g, "s"],
  [/8/g, "b"],
];

/** A site and a mail address whose domains differ by misread letters: the reading that is printed twice or surer wins.
 * `text`: the whole card. */
export function crossCheck(
  text: string,
  mails: readonly Field<string>[],
  sites: readonly Field<string>[],
): { readonly emails: readonly Field<string>[]; readonly websites: readonly Field<string>[] } {
  const hosts = [
    ...mails.map((mail) => ({ host: hostOf(mail.value), field: mail })),
    ...sites.map((site) => ({ host: hostOf(site.value), field: site })),
  ];
  const better = (field: Field<string>): Field<string> => {
    const host = hostOf(field.value);
    const rival = hosts
      .filter((other) => isMisread(host, other.host))
      .sort((a, b) => b.field.confidence - a.field.confidence)[0];
    if (
      !rival ||
      votes(host) > votes(rival.host) ||
      (votes(host) === votes(rival.host) && worth(host, field, text) >= worth(rival.host, rival.field, text))
    )
      return field;
    return putRight(field, field.value.replace(new RegExp(literally(host), "i"), rival.host));
  };
  const votes = (host: string): number => hosts.filter((other) => other.host === host).length;
  return { emails: mails.map(better), websites: sites.map(better) };
}

function hostOf(value: string): string {
  return value
    .toLowerCase()
    .replace(/^.*@/, "")
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/.*$/, "");
}

function isMisread(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  if (shape(a) === shape(b)) return true;
  const [one, other] = [brandOf(a), brandOf(b)];
  return (
    Math.min(one.length, other.length) >= 5 &&
    a.slice(one.length) === b.slice(other.length) &&
    distance(one, other) === 1
  );
}

function shape(host: string): string {
  return alike.reduce((text, [from, to]) => text.replace(from, to), host);
}

/** The reading that is printed once more as a name is the likelier; a digit inside a word, or a capital I for an l, is the less likely. */
function worth(host: string, field: Field<string>, text: string): number {
  const named = squash(text.replace(/\S*(?:@|www)\S*/gi, " ")).includes(squash(brandOf(host)));
  const digit = /[a-z]\d[a-z]|[a-z]I[a-z]/.test(field.value);
  return field.confidence + (named ? 0.5 : 0) - (digit ? 0.3 : 0);
}

/** Shorter words differ by a letter where nothing was misread. */
const longEnough = 6;

/**
 * `cortoso.com` in small print below CONTOSO: the domain as the organization is written on a line of its own, where they differ by one letter and the
 * domain's line was less clearly read.
 */
export function asPrinted(spots: readonly Spot[]): (address: Field<string>) => Field<string> {
  const clear = spots.filter(({ confidence, text }) => confidence >= clearly && !/@|www|\d/i.test(text));
  const names = clear.flatMap(({ text }) => beginnings(text));
  return (address) => {
    const host = hostOf(address.value);
    const brand = brandOf(host);
    if (brand.length < longEnough || address.confidence >= clearly || names.includes(brand)) return address;
    const meant = names.find((name) => isOneLetterOff(name, brand));
    if (meant === undefined) return address;
    return putRight(address, address.value.replace(new RegExp(literally(host), "i"), host.replace(brand, meant)));
  };
}

/** `Contoso`, `ContosoTrading`: a line's first words, as a domain has them. */
function beginnings(text: string): readonly string[] {
  const words = text.split(/\s+/).slice(0, 4);
  return words.map((_, at) => squash(words.slice(0, at + 1).join("")));
}

function isOneLetterOff(one: string, other: string): boolean {
  return /^[a-z]+$/.test(one) && one.length === other.length && distance(one, other) === 1;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
