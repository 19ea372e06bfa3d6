import { renderedCards } from "../render/cards.ts";
import { pictureOf, printedCards } from "../render/printed/cards.ts";
import { random } from "../render/random.ts";
import type { Truth } from "../truth.ts";
import { grounds } from "./grounds.ts";
import { layScene, type Scene } from "./lay-scene.ts";
import { orders } from "./place-cards.ts";

/** A card to lie on a table. */
interface Layout {
  readonly name: string;
  readonly truth: Truth;
  readonly png: () => Buffer;
}

export interface TableScene {
  readonly name: string;
  readonly cards: readonly Layout[];
  readonly lay: () => Promise<Scene>;
}

const layouts: readonly Layout[] = [
  ...renderedCards(2).map(({ name, truth, png }) => ({ name, truth, png })),
  ...printedCards.map((card) => ({ name: card.name, truth: card.truth, png: () => pictureOf(card) })),
];

/**
 * Tables with 2 to 10 cards. The frozen ones have layouts and seeds of their own (every third layout), and none of them was looked at while the
 * finding of cards was made.
 */
export function tableScenes(part: "open" | "frozen", count: number): readonly TableScene[] {
  const own = layouts.filter((_, i) => (i % 3 === 0) === (part === "frozen"));
  return Array.from({ length: count }, (_, i) => {
    const seed = (part === "open" ? 1_000 : 5_000) + i;
    const next = random(seed * 7 + 1);
    const many = 2 + (i % 9);
    const cards = differentPeople(own, many, next);
    const ground = grounds[i % grounds.length] ?? "wood";
    const order = orders[Math.floor(next() * orders.length)] ?? "rows";
    return {
      name: `${part} ${i}: ${many} cards, ${order}, ${ground}`,
      cards,
      lay: () =>
        layScene(
          cards.map(({ png }) => png()),
          { ground, order, seed },
        ),
    };
  });
}

/** A person's Korean card and their English one, which have an address in common, would rightly be one contact. */
function differentPeople(from: readonly Layout[], many: number, next: () => number): readonly Layout[] {
  const chosen: Layout[] = [];
  while (chosen.length < many) {
    const one = from[Math.floor(next() * from.length)];
    if (one && !chosen.some(({ truth }) => isOfOnePerson(truth, one.truth))) chosen.push(one);
  }
  return chosen;
}

function isOfOnePerson(one: Truth, other: Truth): boolean {
  return one.name === other.name || one.emails.some((mail) => other.emails.includes(mail));
}
