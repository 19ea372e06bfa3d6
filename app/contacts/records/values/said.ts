import type { Instant, MemberId } from "../../../ids.ts";
import { parseMetOn } from "../met-on.ts";
import type { Said } from "../record.ts";
import { oneSpaced } from "./name.ts";
import type { ToldRemark } from "./told.ts";

/** Who said something and when, as an export has it: `U0MINSU 2026-11-26T05:00:00.000Z`. */
export function writeSaid({ by, at }: Said): string {
  return `${by} ${at}`;
}

/** The same with the tag behind it, by which it is found again where tags were added or taken away in the file. */
export function writeTagged(tag: Said & { readonly text: string }): string {
  return `${writeSaid(tag)} ${tag.text}`;
}

/** The tags, each with what is written of it. */
export function withTagged(tags: readonly string[], written: readonly string[]): readonly ToldRemark[] {
  const known = new Map<string, string>();
  for (const one of written) {
    const [, said, tag = ""] = /^(\S+ \S+) (.+)$/s.exec(one.trim()) ?? [];
    if (said !== undefined) known.set(oneSpaced(tag), said);
  }
  return tags.map((text) => toldRemark(text, known.get(oneSpaced(text))));
}

export function toldRemark(text: string, said: string | undefined): ToldRemark {
  return said === undefined ? { text } : { text, said };
}

const author = /^(?:operator|[UW][A-Z0-9]{2,20}|[^@]{1,64}@[^@]{1,185}\.[^@.]{2,63})$/;

/** Nothing if it names nobody, or a day that is none or is still to come: then the text counts alone. */
export function readSaid(text: string, now: Instant): Said | undefined {
  const [, by = "", day = ""] = /^(\S+) (\S+)$/.exec(text.trim()) ?? [];
  const when = parseMetOn(day, now);
  return author.test(by) && "on" in when ? { by: by as MemberId | "operator", at: when.on } : undefined;
}
