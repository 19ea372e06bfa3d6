import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, pressOf, readable } from "./open-octember.ts";

const { businessCards, salesPrivate, events } = channel;

function shared(octember: Octember, as: string, place: string) {
  return octember.said(as, place).filter((one) => !one.ephemeral && one.thread_ts === undefined);
}

function results(octember: Octember, as: string, place: string) {
  return octember.said(as, place).filter((one) => !one.ephemeral && one.thread_ts !== undefined);
}

describe("a button that is pressed again and again", () => {
  it("shares a contact once, though it was pressed four times before anything was said", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const list = await octember.run(member.sofia, "find jisoo", businessCards);
    const sofia = octember.workspace.as(member.sofia);
    const press = () => sofia.press(pressOf(list, "share_contact", businessCards));
    await Promise.all([press(), press(), press(), press()]);
    await octember.heard();
    expect(shared(octember, member.minsu, businessCards)).toHaveLength(1);
    const told = octember.said(member.sofia, businessCards).map(({ text }) => text);
    expect(told.filter((text) => text === "Shared.")).toHaveLength(1);
    expect(told.filter((text) => text.includes("not sure"))).toEqual([]);
  });
});

describe("a person on a private and a public card", () => {
  async function twice() {
    const octember = await openOctember();
    await octember.card(member.minsu, [...cards.jisoo, "Seoul secret office"], { channel: salesPrivate });
    await octember.card(member.minsu, cards.jisoo, { channel: businessCards, text: "met at CES" });
    return octember;
  }

  it("is shared in public as the public card shows them", async () => {
    const octember = await twice();
    const list = await octember.run(member.dana, "find jisoo", businessCards);
    expect((await octember.press(member.dana, list, "share_contact", businessCards)).text).toBe("Shared.");
    const [message] = shared(octember, member.sofia, businessCards);
    expect(readable(message)).toContain("jisoo@contoso.com");
    expect(readable(message)).not.toContain("secret");
  });

  it("shows nothing of the private card to others: in the thread, find, intro or the search box", async () => {
    const octember = await twice();
    for (const command of ["find jisoo", "find secret", "intro Jisoo Park", "find contoso", "find 5678"]) {
      const answer = await octember.run(member.sofia, command, businessCards);
      expect(readable(answer)).not.toMatch(/secret office|C0SALESPR/i);
    }
    expect(readable(results(octember, member.sofia, businessCards)[0])).not.toContain("secret");
    const start = await octember.run(member.sofia, "", businessCards);
    const box = pressOf(start, "find_person", businessCards);
    const rows = await octember.workspace.as(member.sofia).options({ ...box, value: "secret" } as never);
    expect(JSON.stringify(rows)).not.toContain("secret");
  });
});

describe("the same photo", () => {
  it("posted in two channels gets a result in each, and is one contact", async () => {
    const octember = await openOctember();
    const minsu = octember.workspace.as(member.minsu);
    const { id } = minsu.upload("card.jpg", Buffer.from(cards.jisoo.join("\n")));
    for (const place of [businessCards, events]) minsu.post({ channel: place, text: "", files: [id] });
    for (const place of [businessCards, events])
      await eventually(() => results(octember, member.minsu, place).find((one) => readable(one).includes("correct")));
    await octember.heard();
    const found = await octember.run(member.dana, "find jisoo", businessCards);
    expect(readable(found).match(/"show_contact"/g)).toHaveLength(1);
  });
});

describe("what people type", () => {
  it.each([
    ["🙂"],
    ["find 🙂🙂🙂"],
    [`find ${"a".repeat(4_000)}`],
    [`intro ${"가".repeat(4_000)}`],
    ['find "jisoo" OR NEAR(park) * ^ - AND NOT'],
    ["find jisoo'; drop table job; --"],
    ["find ji\u0000soo"],
    ["find “jisoo”"],
    ["intro ‘Jisoo Park’"],
    ["find %_%"],
    ["find <!channel> *bold* _x_"],
    ["intro \u202eoosij\u202c"],
    ["find \ud83d"],
    ["find ."],
    ["help me please"],
  ])("%j is answered", async (text) => {
    const octember = await openOctember();
    const answer = await octember.run(member.sofia, text, businessCards);
    expect(readable(answer)).not.toContain("went wrong");
    expect(octember.logged.join("\n")).not.toMatch(/job-retried|job-given-up/);
  });
});
