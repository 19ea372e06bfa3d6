import type { Corrected, Fact } from "../../../contacts/facts.ts";
import type { CardId, MemberId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import type { CardValue } from "../../blocks/card-values.ts";
import { initialText } from "../../blocks/correction-form.ts";
import { type FilledLine, newLine, shortHash } from "../../blocks/correction-lines.ts";
import { factId, instantOf } from "../decide-fact.ts";

/** What a submitted form comes to. */
export interface Corrections {
  readonly facts: readonly Corrected[];
  /** Lines whose value was corrected by somebody else while the form was open. */
  readonly overtaken: number;
}

interface Form {
  readonly card: CardId;
  readonly by: MemberId;
  /** That of the card: a correction is for those who may know of it. */
  readonly lines: readonly FilledLine[];
}

/** Compares what was filled in with what stands on the card now. `known` are the facts that are written: done twice, it writes nothing anew. */
export function correctionsIn(
  form: Form,
  values: readonly CardValue[],
  known: readonly Fact[],
  job: Taken,
): Corrections {
  const written = new Set<string>(known.map(({ id }) => id));
  const facts: Corrected[] = [];
  let overtaken = 0;
  for (const filled of form.lines) {
    const id = factId(job, `${filled.field} ${filled.line}`);
    if (written.has(id)) continue;
    const value = values.find(({ field, text }) => field === filled.field && shortHash(text) === filled.line);
    if (filled.line !== newLine && value === undefined) {
      if (shortHash(filled.text) !== filled.line) overtaken += 1;
      continue;
    }
    const said = saidOf(filled, value);
    if (said === undefined) continue;
    const { card, by } = form;
    facts.push({ kind: "corrected", id, at: instantOf(job), by, card, field: filled.field, ...said });
  }
  return { facts, overtaken };
}

/** What the member says of a value by a line; nothing where it was sure, and is left as it is. */
function saidOf(
  filled: FilledLine,
  value: CardValue | undefined,
): Pick<Corrected, "was" | "value" | "phoneKind"> | undefined {
  const { text, kind } = filled;
  if (isUnchanged(filled, value)) {
    // The form asked to check it.
    return value?.doubtful ? { was: value.text, value: value.text } : undefined;
  }
  return {
    ...(value === undefined ? {} : { was: value.text }),
    ...(text === "" ? {} : { value: betterText(filled, value) }),
    ...(text === "" || kind === undefined ? {} : { phoneKind: kind }),
  };
}

function isUnchanged({ text, kind }: FilledLine, value: CardValue | undefined): boolean {
  if (value === undefined) return text === "";
  return text === initialText(value.text) && (kind === undefined || kind === value.kind);
}

/** Where only the kind of a phone was changed, the number stays as printed. */
function betterText({ text }: FilledLine, value: CardValue | undefined): string {
  return value !== undefined && text === initialText(value.text) ? value.text : text;
}
