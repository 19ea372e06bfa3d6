import { cardsOf } from "../../../app/cards/read-card.ts";
import { areSidesOfOne, otherSideOf } from "../../../app/cards/sides/other-side.ts";
import { readSides } from "../../../app/contacts/codes/read-sides.ts";
import type { TextReader } from "../../../app/ports/text-reader.ts";
import { layScene } from "./lay-scene.ts";

const table = { width: 1800, height: 1350 };

/** Both lie on one table: how many contacts it gives. */
export async function contactsOnOnePhoto(reader: TextReader, pictures: readonly Buffer[], seed: number) {
  const { jpeg } = await layScene(pictures, { ground: "dark desk", order: "rows", seed, table });
  return cardsOf(await reader.read(jpeg), readSides);
}

/** Each on a photo of its own, of one message: whether they become one contact. */
export async function areJoined(reader: TextReader, one: Buffer, other: Buffer): Promise<boolean> {
  const [some, others] = [await reader.read(one), await reader.read(other)];
  const [[front], [back]] = [cardsOf(some, readSides), cardsOf(others, readSides)];
  if (front && back) return areSidesOfOne(front, back);
  const [card, side] = front ? [front, others[0]] : [back, some[0]];
  return card !== undefined && side !== undefined && otherSideOf(card, side, readSides) !== undefined;
}
