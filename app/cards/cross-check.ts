import type { Field } from "./card.ts";
import { brandOf } from "./fields/domain.ts";
import { distance } from "./text/distance.ts";

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

const afterRepair = 0.75;

/** A site and a mail address whose domains differ by misread letters: the reading that is printed twice or surer wins. */
export function crossCheck(
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
      (votes(host) === votes(rival.host) && worth(host, field) >= worth(rival.host, rival.field))
    )
      return field;
    return {
      ...field,
      value: field.value.replace(new RegExp(literally(host), "i"), rival.host),
      confidence: Math.min(field.confidence, afterRepair),
    };
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

/** A digit inside a word is the likelier misreading. */
function worth(host: string, field: Field<string>): number {
  return field.confidence - (/[a-z]\d[a-z]/.test(host) ? 0.3 : 0);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
