import type { RichTextBlock, RichTextElement } from "@slack/types";
import type { Instant, MemberId } from "../../ids.ts";
import { shown } from "./escape.ts";

/** Text as it is: in rich text nothing is read as formatting, a mention or a link. */
export function text(value: string, style?: { bold?: boolean; italic?: boolean; strike?: boolean }): RichTextElement {
  return { type: "text", text: value, ...(style === undefined ? {} : { style }) };
}

export function member(id: MemberId): RichTextElement {
  return { type: "user", user_id: id };
}

/** A day, in the reader's time zone and language. */
export function day(at: Instant): RichTextElement {
  const seconds = Math.floor(Date.parse(at) / 1000);
  return { type: "date", timestamp: seconds, format: "{date_short}", fallback: at.slice(0, 10) };
}

/** A sentence with a day in it. */
export function dated(sentence: (day: string) => string, at: Instant): RichTextElement[] {
  const gap = "\u0000";
  const [before = "", after = ""] = sentence(gap).split(gap);
  return [text(before), day(at), text(after)].filter((element) => element.type !== "text" || element.text !== "");
}

/** A mail address that opens the mail program; plain text where it is no address. */
export function mailLink(address: string): RichTextElement {
  const label = shown(address);
  const isAddress = /^[^\s<>|"@]{1,64}@[^\s<>|"@]{1,190}$/.test(label);
  return isAddress ? { type: "link", url: `mailto:${encodeURI(label)}`, text: label } : text(label);
}

/** A number that dials; plain text where it is not known how to reach it from anywhere. */
export function phoneLink(number: string, e164: string | undefined): RichTextElement {
  const label = shown(number, 60);
  if (e164 === undefined || !/^\+\d{5,15}$/.test(e164)) return text(label);
  return { type: "link", url: `tel:${e164}`, text: label };
}

/** A page on the web; plain text where it is no such thing. */
export function webLink(site: string): RichTextElement {
  const label = shown(site);
  const url = /^https?:\/\//i.test(label) ? label : `https://${label}`;
  if (/\s/.test(label) || !URL.canParse(url)) return text(label);
  const parsed = new URL(url);
  const isSite = parsed.hostname.includes(".") && parsed.username === "" && parsed.href.length <= 500;
  return isSite ? { type: "link", url: parsed.href, text: label } : text(label);
}

/** One block of lines, each a row of elements. */
export function lines(rows: readonly (readonly RichTextElement[])[], blockId?: string): RichTextBlock {
  const elements = rows
    .flatMap((row, index) => (index === 0 ? [...row] : [text("\n"), ...row]))
    // Slack refuses a whole message for one empty text.
    .filter((element) => element.type !== "text" || element.text !== "");
  return {
    type: "rich_text",
    ...(blockId === undefined ? {} : { block_id: blockId }),
    elements: [{ type: "rich_text_section", elements }],
  };
}
