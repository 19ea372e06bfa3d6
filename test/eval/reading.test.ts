import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { realCards } from "./real-cards.ts";
import { renderedCards } from "./render/cards.ts";
import { noCards } from "./render/no-cards.ts";
import { cardsRight, type ScoredCard, scoreCards } from "./score-cards.ts";

/** Longer than it takes on a busy machine with two cores. */
const timeLimit = 180_000;

const reader = textReader({ workers: 1 });
beforeAll(() => reader.warm(), timeLimit);
afterAll(() => reader.close());

describe("reading the eight real cards", () => {
  let cards: readonly ScoredCard[] = [];
  beforeAll(async () => {
    cards = await scoreCards(realCards(projectFolder), reader);
  }, timeLimit);

  it("finds all of them", () => {
    expect(cards).toHaveLength(8);
    expect(cards.filter(({ read }) => read === undefined)).toEqual([]);
  });

  it.each(["name", "emails", "phones"] as const)("gets every card's %s right", (field) => {
    expect(cardsRight(cards, field)).toBe(8);
  });

  it("gets the company right on seven or more", () => {
    expect(cardsRight(cards, "company")).toBeGreaterThanOrEqual(7);
  });
});

describe("reading Korean cards of seven designs", () => {
  let cards: readonly ScoredCard[] = [];
  beforeAll(async () => {
    const drawn = renderedCards(1).filter(({ set }) => set === "korean");
    cards = await scoreCards(
      drawn.map(({ name, truth, png }) => ({ name, truth, photo: png })),
      reader,
    );
  }, timeLimit);

  it.each(["name", "emails", "phones"] as const)("gets every card's %s right", (field) => {
    expect(cards).toHaveLength(7);
    expect(cardsRight(cards, field)).toBe(7);
  });

  it.each(["company", "title"] as const)("gets the %s right on nine of ten", (field) => {
    expect(cardsRight(cards, field) / cards.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("reading pictures that are no cards", () => {
  it("finds no card on any", { timeout: timeLimit }, async () => {
    const found: string[] = [];
    for (const [name, picture] of await noCards()) {
      if (cardsOf(await reader.read(picture)).length > 0) found.push(name);
    }
    expect(found).toEqual([]);
  });
});
