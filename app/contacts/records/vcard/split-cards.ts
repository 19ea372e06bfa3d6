import type { BrokenRecord } from "../record.ts";
import type { Line } from "../text/split-lines.ts";
import { isBase64, isQuotedPrintable, type Property, parseProperty } from "./property.ts";

/** The properties of one vCard that are of use, and the line (from 1) where it begins. */
export interface VCard {
  readonly at: number;
  readonly properties: readonly Property[];
  /** Whether a property was too long to be kept in full. */
  readonly isCut: boolean;
}

/** What is read of a vCard. Photos, sounds, keys, birthdays and revisions are not. */
const used =
  /^(?:version|prodid|fn|n|nickname|org|title|role|adr|tel|email|url|note|categories|uid|kind|x-addressbookserver-kind|x-ablabel|x-socialprofile|impp|sort-string|x-phonetic-(?:first|last)-name|x-octember-.*)$/;

const longestProperty = 262_144;
const mostProperties = 5_000;

/** Puts lines together to vCards. One that is broken is named by its line; the next is read again. */
export function splitCards() {
  let at = 0;
  let properties: Property[] = [];
  let size = 0;
  let isCut = false;
  /** What is wrong with the card that began. */
  let problem: BrokenRecord | undefined;
  /** The property that is being read, as far as it is read. */
  let line = "";
  let last: Property | undefined;
  let isFolded = false;
  /** How many vCards are open within one that names an agent. */
  let inside = 0;
  let outside: BrokenRecord | undefined;
  let hasBegun = false;

  function begin(number: number): void {
    at = number;
    hasBegun = true;
    properties = [];
    size = 0;
    isCut = false;
    problem = undefined;
    last = undefined;
    line = "";
    isFolded = false;
  }

  function* end(isWhole: boolean): Generator<VCard | BrokenRecord> {
    finish();
    if (at === 0) return;
    const card = { at, properties, isCut };
    if (!isWhole) yield { at, error: "no-end" };
    else yield problem ?? card;
    begin(0);
  }

  /** Keeps the property whose lines are all there. */
  function finish(): void {
    const whole = last && isFolded ? parseProperty(line) : last;
    if (whole && used.test(whole.name)) properties.push(whole);
    if (properties.length > mostProperties || size > longestProperty * 4) problem ??= { at, error: "too-large" };
    last = undefined;
    line = "";
    isFolded = false;
  }

  function extend(text: string): void {
    if (!last || !used.test(last.name)) return;
    isFolded ||= line !== "";
    if (line.length + text.length > longestProperty) isCut = true;
    else {
      line += text;
      size += text.length;
    }
  }

  function* inCard({ at: number, text, cut }: Line): Generator<VCard | BrokenRecord> {
    if (/^end\s*:\s*vcard\s*$/i.test(text)) yield* end(true);
    else if (last && isQuotedPrintable(last) && line.endsWith("=")) {
      line = line.slice(0, -1);
      extend(text.replace(/^[ \t]/, ""));
    } else if (/^[ \t]/.test(text)) extend(text.slice(1));
    else if (text.trim() !== "") {
      const property = parseProperty(text);
      if (property) {
        finish();
        last = property;
        line = "";
        extend(text);
        isCut ||= cut && used.test(property.name);
      } else if (last?.name === "note") extend(`\\n${text}`);
      else if (!(last && isBase64(last))) {
        problem ??= { at, error: "no-property", detail: `${number}: ${text.trim().slice(0, 50)}` };
      }
    }
  }

  function* take(one: Line): Generator<VCard | BrokenRecord> {
    const begins = /^begin\s*:\s*vcard\s*$/i.test(one.text);
    if (inside > 0 || (begins && last?.name === "agent" && at > 0)) {
      // An agent is a person of their own within the other's card.
      if (begins) inside += 1;
      else if (/^end\s*:\s*vcard\s*$/i.test(one.text)) inside -= 1;
      return;
    }
    if (begins) {
      yield* end(false);
      if (outside) yield outside;
      outside = undefined;
      begin(one.at);
    } else if (at > 0) yield* inCard(one);
    else if (one.text.trim() !== "" && !/^end\s*:\s*vcard\s*$/i.test(one.text)) {
      outside ??= { at: one.at, error: "no-property", detail: one.text.trim().slice(0, 60) };
    }
  }

  return {
    *push(lines: readonly Line[]): Generator<VCard | BrokenRecord> {
      for (const one of lines) yield* take(one);
    },
    /** What is left at the end of the file. */
    *end(): Generator<VCard | BrokenRecord> {
      yield* end(false);
      if (outside && hasBegun) yield outside;
    },
    hasBegun: () => hasBegun,
  };
}
