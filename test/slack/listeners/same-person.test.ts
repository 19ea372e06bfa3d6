import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

const place = channel.businessCards;
const promoted = ["Contoso Corporation", "Jisoo Park", "Sales Director", "M +82 10-1234-5678", "jisoo@contoso.com"];
const moved = ["Fabrikam Inc.", "Jisoo Park", "Sales Director", "M +82 10-1234-5678", "jisoo@fabrikam.com"];

function resultOf(octember: Octember, ts: string, as: string = member.dana) {
  const result = octember.said(as, place).find((one) => one.thread_ts === ts && !one.ephemeral);
  if (result === undefined) throw new Error("there is no result");
  return result;
}

/** The result once it says this, or no longer does. */
function resultWith(octember: Octember, ts: string, part: string, has = true) {
  return eventually(() => {
    const result = resultOf(octember, ts);
    return readable(result).includes(part) === has ? result : undefined;
  });
}

/** Finding follows what was decided a moment later. */
async function expectFound(octember: Octember, query: string, count: number) {
  await eventually(async () => {
    const list = await octember.run(member.sofia, `find ${query}`);
    return (readable(list).match(/"show_contact"/g) ?? []).length === count ? true : undefined;
  });
}

describe("a card of a known person", () => {
  it("is no second contact: its reply says what is new, who knew them and since when", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo);
    const ts = await octember.card(member.dana, promoted);
    const said = readable(await resultWith(octember, ts, "Known before by"));
    expect(said).toContain("Sales Director");
    expect(said).toContain("was Sales Manager until now");
    expect(said).toContain(member.minsu);
    await expectFound(octember, "jisoo", 1);
  });

  it("says where they were until now, and the old company still finds them", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo);
    const ts = await octember.card(member.dana, moved);
    expect(readable(await resultWith(octember, ts, "Known before by"))).toContain(
      "was at Contoso Corporation until now",
    );
    await expectFound(octember, "jisoo contoso", 1);
    await expectFound(octember, "jisoo fabrikam", 1);
  });

  it("hints at nothing that the channel may not see", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo, { channel: channel.salesPrivate });
    const ts = await octember.card(member.dana, promoted);
    const said = readable(resultOf(octember, ts));
    expect(said).not.toContain("Known before");
    expect(said).not.toContain("Sales Manager");
    expect(said).not.toContain("not_the_same");
    expect(said).not.toContain("posted another card");
  });

  it("is parted with a button, stays so, and is one again by Undo, by whoever sees it", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo);
    const ts = await octember.card(member.dana, promoted);
    const result = await resultWith(octember, ts, "not_the_same");
    const sentence = result.blocks?.find((block) => JSON.stringify(block).includes("posted another card of somebody"));
    expect(JSON.stringify(sentence)).toContain(member.dana);
    expect(readable(result).match(/"not_the_same"/g)).toHaveLength(1);
    expect((await octember.press(member.dana, result, "not_the_same", place)).text).toContain("contact of its own");
    const parted = await resultWith(octember, ts, "decided: not the same person");
    expect(readable(parted)).toContain(member.dana);
    expect(readable(parted)).not.toContain("posted another card of somebody");
    await expectFound(octember, "jisoo", 2);
    expect((await octember.press(member.sofia, parted, "undo", place)).text).toBe("Undone.");
    await resultWith(octember, ts, "Known before by");
    await expectFound(octember, "jisoo", 1);
  });
});

describe("a card that joins two who were known", () => {
  it("says so with who posted it, and Undo: they are two again", async () => {
    const octember = await openOctember();
    await octember.card(member.sofia, cards.jisoo);
    await octember.card(
      member.sofia,
      moved.map((line) => line.replace("1234-5678", "5555-4444")),
    );
    await expectFound(octember, "jisoo", 2);
    const both = ["Fabrikam Inc.", "Jisoo Park", "M +82 10-1234-5678", "jisoo@fabrikam.com"];
    const ts = await octember.card(member.dana, both);
    const said = await resultWith(octember, ts, "posted the card that joins what were two contacts");
    expect(readable(said)).toContain(member.dana);
    await expectFound(octember, "jisoo", 1);
    const block = said.blocks?.find(({ block_id: id }) => id?.startsWith("joined "));
    expect(JSON.stringify(block)).toContain('"text":"Undo"');
    const undo = { ...said, blocks: block === undefined ? [] : [block] };
    expect((await octember.press(member.sofia, undo, "not_the_same", place)).text).toContain("a contact of its own");
    await resultWith(octember, ts, "posted the card that joins", false);
    await expectFound(octember, "jisoo", 3);
    expect((await octember.press(member.dana, await resultWith(octember, ts, '"Undo"'), "undo", place)).text).toBe(
      "Undone.",
    );
    await resultWith(octember, ts, "posted the card that joins what were two contacts");
    await expectFound(octember, "jisoo", 1);
  });
});

describe("a namesake", () => {
  async function namesakes() {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.minho);
    const ts = await octember.card(member.dana, cards.otherMinho);
    return { octember, ts, asked: await resultWith(octember, ts, "Same person as Minho Lee") };
  }

  it("stays another person, and the newer card's reply asks", async () => {
    const { octember, asked } = await namesakes();
    expect(readable(asked)).toContain("Fabrikam");
    await expectFound(octember, "minho", 2);
  });

  it("becomes one with the other by Same, which can be undone", async () => {
    const { octember, ts, asked } = await namesakes();
    expect((await octember.press(member.sofia, asked, "same_person", place)).text).toContain("one contact");
    const joined = await resultWith(octember, ts, "decided: the same person");
    expect(readable(joined)).toContain(member.sofia);
    expect(readable(joined)).not.toContain("posted another card");
    await expectFound(octember, "minho", 1);
    expect((await octember.press(member.dana, joined, "undo", place)).text).toBe("Undone.");
    await resultWith(octember, ts, "Same person as Minho Lee");
    await expectFound(octember, "minho", 2);
  });

  it("is asked about no more after Different", async () => {
    const { octember, ts, asked } = await namesakes();
    expect((await octember.press(member.dana, asked, "different_person", place)).text).toContain("stay apart");
    await resultWith(octember, ts, "Same person as Minho Lee", false);
    await expectFound(octember, "minho", 2);
  });

  it("is not asked about where only a private card tells of them", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.minho, { channel: channel.salesPrivate });
    const ts = await octember.card(member.dana, cards.otherMinho);
    await octember.heard();
    expect(readable(resultOf(octember, ts))).not.toContain("Same person");
  });

  it("is asked about no more once the namesake's card was made private, and again when that was undone", async () => {
    const octember = await openOctember();
    await octember.card(member.sofia, cards.minho);
    const ts = await octember.card(member.dana, cards.otherMinho);
    await resultWith(octember, ts, "Same person as Minho Lee");
    const list = await octember.run(member.sofia, "find fabrikam");
    const contact = await octember.press(member.sofia, list, "show_contact");
    const hidden = await octember.press(member.sofia, contact, "make_private");
    expect(readable(await resultWith(octember, ts, "Same person as", false))).not.toContain("Fabrikam");
    await octember.press(member.sofia, hidden, "undo");
    await resultWith(octember, ts, "Same person as Minho Lee");
  });

  it("is one contact once, though two members press Same at the same moment", async () => {
    const { octember, asked } = await namesakes();
    const pressed = [member.sofia, member.dana].map((as) => octember.press(as, asked, "same_person", place));
    for (const answer of await Promise.all(pressed)) expect(answer.text).toContain("one contact");
    await expectFound(octember, "minho", 1);
  });
});
