import type { Spot } from "../../layout/spot.ts";
import { distinct, type Found, type Taken, takeFromEach } from "../../taken.ts";
import { serviceOf } from "../../text/handle-text.ts";
import { labelAtEnd, startWithLabel } from "../../text/labels.ts";
import { mailLabels } from "../../words/labels.ts";
import { joinBroken } from "../lines/broken-lines.ts";
import { domainEnds, repairDomain } from "./domain.ts";

const certain = 0.99;
const repaired = 0.75;

/** Local part, sign, domain. Spaces around the sign and the dots are the reader's, and so is a dot in front of the sign, which no address has (RFC 5322, 3.2.3). */
const address =
  /([\p{L}\d_%+-]+(?:\s?\.\s?[\p{L}\d_%+-]+)*)[\s.]{0,3}@\s?([\p{L}\d-]*[\p{L}\d](?:\s?[.,]\s?[\p{L}\d-]*[\p{L}\d])*)/gu;

/** What readers make of the sign between a local part and a domain: `©`, `®`, and `(이` or `(와` where Hangul was expected. */
const misreadSign = /\s?(?:©|®|\(at\)|\[at\]|\((?:이|아|의|와|@|a)\)?(?=\s?[a-z\d-]+\.[a-z])|@{2,})\s?/gi;

/** Every mail address, in lower case. What had to be repaired is less certain. */
export function takeEmails(spots: readonly Spot[]): Taken<string> {
  const glued = spots.some(({ text }) => gluedLabel.test(text));
  const taken = takeFromEach(joinBroken(spots), (spot) => find(spot, glued));
  return { ...taken, fields: distinct(taken.fields, (value) => value) };
}

/** A card that prints `p.312.555.0148` prints `e.` before its address in the same way. */
const gluedLabel = /(?:^|\s)[ptcmof]\.[+(\d]/i;

function find(spot: Spot, labelsAreGlued: boolean): readonly Found<string>[] {
  const text = spot.text.replace(misreadSign, (sign) => "@".padStart(sign.length, " "));
  const resigned = text !== spot.text;
  return [...matchesIn(text)].flatMap((match) => {
    const [all, local = "", host = ""] = match;
    const domain = longestDomain(host);
    if (!domain || isHandle(all, local)) return [];
    const glued = labelsAreGlued && /^e\.\S/i.test(local) ? 2 : gluedAhead(text.slice(0, match.index), local);
    const value = `${local.slice(glued).replace(/\s/g, "")}@${domain.domain}`.toLowerCase().replace(/^[.,-]+/, "");
    const fixed =
      resigned ||
      (glued > 0 && !/^\S{1,2}\s?\./.test(local)) ||
      domain.repaired ||
      /\s/.test(local.slice(glued)) ||
      /[\s,]/.test(host) ||
      /\.\s*@/.test(all);
    const start = startWithLabel(text, match.index + glued, mailLabels);
    const end = match.index + all.length - (host.length - domain.length);
    return [{ value, certainty: fixed ? repaired : certain, start, end }];
  });
}

/** `IG @contoso.kr`, `I @contoso.kr`: a service, and what somebody is called there. */
function isHandle(all: string, local: string): boolean {
  return (serviceOf(local) !== undefined || /^\p{Lu}$/u.test(local)) && /\s@\S/.test(all);
}

/** `a@contoso.com, b@aol.com`: what was taken for more of a domain may begin the next address. */
function* matchesIn(text: string): Generator<RegExpExecArray> {
  for (let at = 0; at < text.length; ) {
    address.lastIndex = at;
    const match = address.exec(text);
    if (!match) return;
    yield match;
    const [all, , host = ""] = match;
    at = match.index + all.length - host.length + (longestDomain(host)?.length ?? host.length);
  }
}

/** The longest start of the text that is a domain: what comes behind it was printed beside the address. */
function longestDomain(
  host: string,
): { readonly domain: string; readonly repaired: boolean; readonly length: number } | undefined {
  const site = host.search(/[,.]\s?www\s?\./i);
  for (const end of [...(site > 0 ? [site] : []), ...domainEnds(host)]) {
    const found = repairDomain(host.slice(0, end).replace(/\s?[.,]\s?/g, "."));
    if (found) return { ...found, length: end };
  }
  return undefined;
}

/** How many characters of the local part belong to what was printed in front of it: a label, or the end of a phone number. */
function gluedAhead(before: string, local: string): number {
  const label = /^(?:e-?mail|메일|이메일)(?:\s?\.\s?|:)?(?=[a-z\d]{2})/i.exec(local);
  if (label) return label[0].length;
  const spaced = /^(?:e|m)\s?\.\s(?=\S{2})/i.exec(local);
  if (spaced) return spaced[0].length;
  const digits = /^\d[\d-]{2,}(?=\p{L}{2})/u.exec(local);
  if (digits && (/\d-\d/.test(digits[0]) || /\d[\s.)-]*$/.test(before))) return digits[0].length;
  const capital = /^E\.(?=[a-z]{2,})/.exec(local);
  if (capital && !labelAtEnd(before, mailLabels)) return capital[0].length;
  return 0;
}
