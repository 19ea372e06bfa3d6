import type { Instant } from "../../../ids.ts";
import { exportedBy } from "../../vcard.ts";
import { NoContactsFile, type RecordOrError } from "../record.ts";
import type { Line } from "../text/split-lines.ts";
import { recordOf } from "../values/record-of.ts";
import { toldByOwnCard } from "./own-card.ts";
import { type Property, textOfProperty } from "./property.ts";
import { splitCards, type VCard } from "./split-cards.ts";
import { type Properties, toldByCard } from "./told-card.ts";

/** @throws NoContactsFile if there is no vCard in it. */
export async function* readVcard(
  file: string,
  lines: AsyncIterable<readonly Line[]>,
  now: Instant,
): AsyncGenerator<RecordOrError> {
  const cards = splitCards();
  for await (const some of lines) {
    for (const card of cards.push(some)) yield* "error" in card ? [card] : recordsOf(card, now);
  }
  for (const card of cards.end()) yield* "error" in card ? [card] : recordsOf(card, now);
  if (!cards.hasBegun()) throw new NoContactsFile(file, "no-vcard");
}

function recordsOf({ at, properties, isCut }: VCard, now: Instant): readonly RecordOrError[] {
  const byName = new Map<string, Property[]>();
  for (const property of properties) {
    const known = byName.get(property.name);
    if (known) known.push(property);
    else byName.set(property.name, [property]);
  }
  const of: Properties = (name) => byName.get(name) ?? [];
  const kind = [...of("kind"), ...of("x-addressbookserver-kind")].map(textOfProperty)[0]?.toLowerCase();
  // A list of cards is nobody.
  if (kind === "group") return [];
  const isOwn = of("prodid").some((property) => textOfProperty(property) === exportedBy);
  const told = isOwn ? toldByOwnCard(of) : [toldByCard(of)];
  const uid = of("uid").map(textOfProperty)[0];
  const records = recordOf(
    told.map((one) => ({ at, told: one })),
    now,
    uid,
  );
  if (!isCut) return records;
  return records.map((record) =>
    "error" in record
      ? record
      : { ...record, left: [...record.left, { field: "notes", problem: "too-long" } as const] },
  );
}
