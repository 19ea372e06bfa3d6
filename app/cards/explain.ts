import type { Card, CardFields, Field, Handle, Name, Phone, Side } from "./card.ts";
import { leastOfName, nameScore, type Surroundings } from "./fields/name/name.ts";
import type { Part } from "./layout/part.ts";
import { readFields } from "./read-fields.ts";
import { textOfHandle } from "./text/handle-text.ts";

/** What became of one line of a card's sides. */
export interface ExplainedLine {
  readonly side: number;
  readonly line: number;
  readonly taken: readonly { readonly field: keyof CardFields; readonly value: string; readonly confidence: number }[];
  /** What was thought of what nothing was taken from, and why it was nothing. */
  readonly rejected: readonly string[];
}

/** Each line of a card with the fields that it gave, or why it gave none. */
export function explainLines({ sides, fields }: Card): readonly ExplainedLine[] {
  let seen: Surroundings | undefined;
  readFields(sides, (around) => {
    seen = around;
  });
  return sides.flatMap((side, at) =>
    side.lines.map((_, line) => {
      const taken = takenFrom(fields, at, line);
      return { side: at, line, taken, rejected: taken.length > 0 || !seen ? [] : reasonsFor(seen, at, line) };
    }),
  );
}

/** Why these sides are no card: what is missing. */
export function whyNoCard(sides: readonly Side[]): string {
  const fields = readFields(sides);
  const found = (Object.keys(fields) as (keyof CardFields)[]).filter((list) => fields[list].length > 0);
  if (found.length === 0) return "no field at all was found";
  return `only ${found.join(", ")}: a card has a person or a company by name, and ways to reach them`;
}

function takenFrom(fields: CardFields, side: number, line: number): ExplainedLine["taken"] {
  return (Object.keys(fields) as (keyof CardFields)[]).flatMap((field) =>
    (fields[field] as readonly Field<string | Name | Phone | Handle>[])
      .filter((one) => one.side === side && one.lines.includes(line))
      .map(({ value, confidence }) => ({ field, value: writtenOf(value), confidence })),
  );
}

function writtenOf(value: string | Name | Phone | Handle): string {
  if (typeof value === "string") return value;
  if ("service" in value) return textOfHandle(value);
  return "written" in value ? value.written : value.number;
}

function reasonsFor(around: Surroundings, side: number, line: number): readonly string[] {
  const parts = around.parts.filter(({ spot }) => spot.side === side && spot.line === line);
  if (parts.length === 0) return ["nothing is left of it that could be a name, a title or a company"];
  return parts.map((part) => `“${part.text}”: ${reasonFor(part, around)}`);
}

function reasonFor(part: Part, around: Surroundings): string {
  if (part.role === "name" || part.role === "open") {
    const score = nameScore(part, around);
    const asName = `as a name ${score.toFixed(1)}, of ${leastOfName} that it takes`;
    return score >= leastOfName
      ? `${asName}, but another one is likelier`
      : `${asName}; no company by its words or place`;
  }
  return `a ${part.role} by its words (${part.certainty.toFixed(2)}), but another one says the same or is likelier`;
}
