import { describe, expect, it } from "vitest";
import type { Contact } from "../../app/contacts/contact.ts";
import type { CardId } from "../../app/ids.ts";
import type { Tied } from "../../app/intro/likeliest.ts";
import { type Stranger, type Weighing, walks } from "../../app/intro/popularity.ts";
import { worthMeeting } from "../../app/steps/worth-meeting.ts";

/** So many people of falling closeness; two colleagues know each of them, as far as ties tell. */
const people = (count: number) =>
  Array.from({ length: count }, (_, at): Tied => {
    const person = `card${String(at).padStart(3, "0")}` as CardId;
    return { person, closeness: walks.map(() => 1 / (at + 1)), knowers: 2, company: 0, event: 0 };
  });

/** Meets them; each is worth what is said of their card. */
async function meet(all: readonly Tied[], worthOf: (card: CardId) => number, wanted = 10) {
  const weighed: (readonly Stranger[])[] = [];
  const read: CardId[] = [];
  const met = await worthMeeting(all, {
    most: 300,
    wanted,
    weigh: (strangers): Weighing => {
      weighed.push(strangers);
      return { scale: walks.map(() => 1) };
    },
    read: async (cards) => {
      read.push(...cards);
      return cards.map((card) => ({ id: card, cards: [card] }) as unknown as Contact);
    },
    knowersOf: ({ id }) => 7 + Number(id.slice(4)),
    reasonsFor: ({ id }) => [{ kind: "known-by", members: [], worth: worthOf(id) }],
  });
  return { met: met.map(({ contact }) => contact.id), weighed, read };
}

describe("who is worth meeting", () => {
  it("is weighed by all who know those who were read, not only by colleagues who were looked at", async () => {
    const { weighed } = await meet(people(120), () => 0.5);
    expect(weighed.map((strangers) => strangers.length)).toEqual([120, 50]);
    expect(weighed[0]?.map(({ knowers }) => knowers)).toEqual(Array(120).fill(2));
    expect(weighed[1]?.map(({ knowers }) => knowers)).toEqual(Array.from({ length: 50 }, (_, at) => 7 + at));
  });

  it("is read no further than somebody could be better than the best", async () => {
    expect((await meet(people(120), () => 0.9)).read).toHaveLength(50);
    expect((await meet(people(120), () => 0)).read).toHaveLength(120);
  });

  it("comes by what it is worth, also who was read later", async () => {
    const { met } = await meet(people(120), (card) => (card === "card110" ? 0.9 : 0.01), 3);
    expect(met[0]).toBe("card110");
    expect(met).toHaveLength(120);
  });
});
