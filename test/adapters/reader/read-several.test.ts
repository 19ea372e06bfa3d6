import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import { gapBetween, shareInside } from "../../../app/cards/layout/outline.ts";
import { cardsOf } from "../../../app/cards/read-card.ts";
import { renderedCards } from "../../eval/render/cards.ts";
import { type Ground, grounds } from "../../eval/scenes/grounds.ts";
import { layScene, type Scene } from "../../eval/scenes/lay-scene.ts";
import type { Order } from "../../eval/scenes/place-cards.ts";
import { isAllRight, scoreScene } from "../../eval/scenes/score-scene.ts";

const reader = textReader({ workers: 1 });
beforeAll(() => reader.warm());
afterAll(() => reader.close());

const cards = renderedCards(1);
const table = { width: 1800, height: 1350 };

function some(...names: readonly string[]) {
  return names.map((name) => {
    const card = cards.find((one) => one.name.includes(name));
    if (!card) throw new Error(`no card is called ${name}`);
    return card;
  });
}

async function read(chosen: typeof cards, ground: Ground, order: Order) {
  const scene: Scene = await layScene(
    chosen.map(({ png }) => png()),
    { ground, order, seed: 11, table },
  );
  const sides = await reader.read(scene.jpeg);
  const truths = chosen.map(({ truth }) => truth);
  return { scene, sides, score: scoreScene(cardsOf(sides), truths) };
}

describe("reading a photo of several cards", () => {
  it("gives each as a side of its own, with where it lies", async () => {
    expect(grounds).toContain("wood");
    const chosen = some("korean-classic", "english-stripe", "korean-dark");
    const { scene, sides, score } = await read(chosen, "wood", "turned");
    expect(isAllRight(score)).toBe(true);
    expect(sides).toHaveLength(3);
    for (const { outline } of sides) {
      const own = scene.outlines.filter((one) => outline && gapBetween(one, outline) === 0);
      expect(own.map((one) => outline && shareInside(one, outline))).toEqual([1]);
    }
  });

  it("tells them apart where they lie over each other's edges", async () => {
    const chosen = some("korean-centred", "english-quiet", "korean-spaced", "english-capitals");
    const { score } = await read(chosen, "white desk", "edges");
    expect(score).toEqual({ lost: [], split: [], joined: [], strange: 0 });
  });
});
