import { describe, expect, it } from "vitest";
import type { CardRead, Noted, Tagged } from "../../../app/contacts/facts.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { historyOf } from "../../../app/contacts/history.ts";
import type { CardId, FactId, Instant, MemberId } from "../../../app/ids.ts";
import { problemsOfBlocks, problemsOfView } from "../../../app/local/workspace/blocks/check-blocks.ts";
import type { Message } from "../../../app/ports/speak.ts";
import { entriesAtOnce, historyMessage } from "../../../app/slack/blocks/history.ts";
import { remarkForm } from "../../../app/slack/blocks/remark-form.ts";
import { resultMessage } from "../../../app/slack/blocks/result.ts";
import { shownContactMessage } from "../../../app/slack/blocks/shown-contact.ts";
import { whichCardMessage } from "../../../app/slack/blocks/which-card.ts";
import { limits } from "../../../app/slack/limits.ts";
import { wordsFor } from "../../../app/words/words.ts";
import { cardIdAt, postedCard } from "../../find/posted-card.ts";

const words = wordsFor("en");
const start = 1_600_000_000;

const cards: readonly CardRead[] = Array.from({ length: 300 }, (_, at) =>
  postedCard({
    at: start + at * 86_400,
    by: `U${at % 40}`,
    where: `Expo ${at}`,
    names: ["Jisoo Park"],
    company: `Company ${at % 50} ${"of the long name ".repeat(4)}`,
    title: `Manager ${at}`,
    emails: ["jisoo@example.org"],
  }),
);
const remarks = Array.from({ length: 700 }, (_, at): Tagged | Noted => {
  const card = cardIdAt(start + (at % 300) * 86_400) as CardId;
  const stated = { id: `${at}` as FactId, at: new Date((start + at) * 1000).toISOString() as Instant, card };
  const by = "U1" as MemberId;
  return at < 200
    ? { ...stated, by, kind: "tagged", tag: `tag-${at}-${"x".repeat(30)}` }
    : { ...stated, by, kind: "noted", note: `${at} ${"prefers mail ".repeat(100)}` };
});
const facts = [...cards, ...remarks];
const contact = foldFacts(facts)[0];
if (contact === undefined) throw new Error("nobody is there");

function expectWithinLimits({ blocks = [] }: Message) {
  expect(problemsOfBlocks(blocks)).toEqual([]);
  expect(blocks.length).toBeLessThanOrEqual(limits.blocksInMessage);
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(limits.blocksJson);
}

/** The button for what is older, and how many were shown until then. */
function olderIn({ blocks }: Message): number | undefined {
  const [, from] = /"block_id":"older \S+ (\d+)"/.exec(JSON.stringify(blocks)) ?? [];
  return from === undefined ? undefined : Number(from);
}

describe("a contact of 300 cards, 50 positions, 200 tags and 500 notes", () => {
  it("is shown within Slack's limits, and says what is left out", () => {
    expect(contact.positions).toHaveLength(50);
    const message = shownContactMessage(contact, { share: true, hide: true, forget: true }, words);
    expectWithinLimits(message);
    const said = JSON.stringify(message.blocks);
    for (const part of ["and 46 earlier positions", " + 180", "and 497 earlier notes", "and 297 times before"])
      expect(said).toContain(part);
  });

  it("is a reply within Slack's limits", () => {
    const [card] = contact.cards;
    if (card === undefined) throw new Error("there is no card");
    const photo = { place: 0, state: "done" as const, cards: [{ card, contact, private: true }] };
    expectWithinLimits(resultMessage({ photos: [photo] }, words));
  });

  it("has a history of 1,000 entries, page by page to the last", () => {
    const all = historyOf(facts, contact);
    expect(all).toHaveLength(1_000);
    let from = 0;
    for (let page = 0; page < 200; page++) {
      const entries = all.slice(from, from + entriesAtOnce).map((one) => ({ ...one, canUndo: true, joined: [] }));
      const message = historyMessage({ contact, entries, from, all: all.length, links: new Map() }, words);
      expectWithinLimits(message);
      const next = olderIn(message);
      if (next === undefined) {
        expect(from + entriesAtOnce).toBeGreaterThanOrEqual(all.length);
        return;
      }
      expect(next).toBeGreaterThan(from);
      from = next;
    }
    throw new Error("there is always an older page");
  });

  it("asks for one of its cards page by page", () => {
    let from: number | undefined = 0;
    const seen = new Set<string>();
    while (from !== undefined) {
      const message = whichCardMessage(contact, facts, from, words);
      expectWithinLimits(message);
      for (const [, card = ""] of JSON.stringify(message.blocks).matchAll(/"block_id":"which (\S+)"/g)) seen.add(card);
      from = olderIn(message);
    }
    expect(seen.size).toBe(300);
  });

  it("fits into the form of its tags and notes", () => {
    const noted = remarks.filter((one): one is Noted => one.kind === "noted");
    const form = remarkForm(
      { person: "Jisoo Park", tags: contact.tags.map(({ text }) => text), noted, nameOf: () => "Dana" },
      JSON.stringify({ card: contact.id }),
      words,
    );
    expect(problemsOfView(form)).toEqual([]);
    expect(JSON.stringify(form)).toContain("160 more stay as they are");
  });
});
