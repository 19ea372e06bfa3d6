import type { CardFields } from "../../cards/card.ts";
import type { Instant } from "../../ids.ts";
import { cardOf } from "../records/values/card-of.ts";
import { splitCards, type VCard } from "../records/vcard/split-cards.ts";
import { toldByCard } from "../records/vcard/told-card.ts";
import { toldByLink } from "./link.ts";
import { toldByMecard } from "./mecard.ts";

/** The largest QR code holds fewer characters. */
const longestCode = 8_000;

/**
 * What a QR code says of who is on the card, checked and bounded like a file of contacts; `undefined` where it says nothing of them: a Wi-Fi
 * password, a ticket, text. Control characters are dropped, and what is no mail, number or web address is no value.
 */
export function fieldsOfCode(code: string): CardFields | undefined {
  const text = code
    .slice(0, longestCode)
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      "",
    )
    .trim();
  const told = /^BEGIN\s*:\s*VCARD\b/i.test(text) ? toldByVcard(text) : (toldByMecard(text) ?? toldByLink(text));
  if (told === undefined) return undefined;
  const card = cardOf(told, noMeeting, []);
  if ("error" in card) return undefined;
  return Object.values(card.fields).some((values) => values.length > 0) ? card.fields : undefined;
}

/** A code tells of no meeting: what would be checked against today is not asked for. */
const noMeeting = "1970-01-01T00:00:00.000Z" as Instant;

/** Also one that lost its end: codes are filled to their last character. */
function toldByVcard(text: string) {
  const cards = splitCards();
  const lines = [...text.split(/\r\n|\r|\n/), "END:VCARD"].map((line, index) => ({
    at: index + 1,
    text: line,
    cut: false,
  }));
  const card = [...cards.push(lines)].find((one): one is VCard => !("error" in one));
  return card && toldByCard((name) => card.properties.filter((property) => property.name === name));
}
