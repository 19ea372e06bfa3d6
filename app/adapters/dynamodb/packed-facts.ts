import type { Fact } from "../../contacts/facts.ts";
import { OctemberError } from "../../errors.ts";

/** Bytes of facts that a head holds itself: some eight cards. Every change of the cluster writes them anew. */
export const mostInHead = 24_000;

/** Bytes of facts in one item beside the head: DynamoDB takes 400 KB, and 16 MB in one answer to 100 keys. */
const mostInItem = 150_000;

/** A reading is of one photo, and a value of a file is bounded: none comes near this. */
const mostOfFact = 380_000;

/** A fact that no item has room for. */
export class FactTooLarge extends OctemberError {
  override readonly name = "FactTooLarge";
  readonly code = "fact-too-large";
}

export function bytesOf(facts: readonly Fact[]): number {
  return Buffer.byteLength(JSON.stringify(facts));
}

/** The facts as texts of items, in their order. @throws FactTooLarge */
export function pack(facts: readonly Fact[]): readonly string[] {
  const packs: string[][] = [];
  let room = 0;
  for (const fact of facts) {
    const text = JSON.stringify(fact);
    const bytes = Buffer.byteLength(text) + 1;
    if (bytes > mostOfFact) throw new FactTooLarge(`a fact of ${bytes} bytes`);
    if (bytes > room) {
      packs.push([]);
      room = mostInItem;
    }
    packs.at(-1)?.push(text);
    room -= bytes;
  }
  return packs.map((texts) => `[${texts.join(",")}]`);
}

export function unpack(text: string): readonly Fact[] {
  return JSON.parse(text) as readonly Fact[];
}
