import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

/** What the history says once it says this. */
function historyWith(octember: Octember, part: string, as: string = member.sofia) {
  return eventually(async () => {
    const shown = await octember.run(as, "history jisoo");
    return readable(shown).includes(part) ? shown : undefined;
  });
}

describe("/octember tag and note", () => {
  it("say who will see it, show it on the contact, and are found by", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    expect((await octember.run(member.sofia, "tag jisoo #vip")).text).toMatch(/tagged #vip\. All members/);
    expect((await octember.run(member.sofia, "note jisoo: prefers mail")).text).toContain("noted about Jisoo Park");
    await eventually(async () =>
      readable(await octember.run(member.dana, "find vip")).includes("Jisoo") ? true : undefined,
    );
    const list = await octember.run(member.dana, "find jisoo");
    const shown = readable(await octember.press(member.dana, list, "show_contact"));
    expect(shown).toContain("#vip");
    expect(shown).toContain("prefers mail");
  });

  it("stay with a private card's channel, and say so", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo, { channel: channel.salesPrivate });
    expect((await octember.run(member.dana, "tag jisoo #vip")).text).toContain("private channel");
    expect(readable(await octember.run(member.sofia, "find vip"))).not.toContain("Jisoo");
  });

  it("explain themselves, and ask which of several is meant", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.minho);
    await octember.card(member.dana, cards.otherMinho);
    expect((await octember.run(member.sofia, "tag")).text).toContain("/octember tag Jisoo Park #vip");
    expect((await octember.run(member.sofia, "note minho")).text).toContain("colon");
    const asked = await octember.run(member.sofia, "note minho lee: met at CES");
    expect(readable(asked)).toContain("Northwind");
    expect((await octember.press(member.sofia, asked, "remark_on")).text).toContain("noted about");
    expect((await octember.run(member.sofia, `tag minho #${"x".repeat(41)}`)).text).toContain("too long");
  });
});

describe("/octember history", () => {
  it("says what was added and decided, by whom, with Undo, and what undid it", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.run(member.minsu, "tag jisoo #vip");
    const before = await historyWith(octember, "tagged it #vip");
    expect(readable(before)).toContain("posted a card");
    expect(readable(before)).toContain("/archives/");
    expect((await octember.press(member.sofia, before, "undo")).text).toBe("Undone.");
    const after = await historyWith(octember, "undone by");
    expect(readable(after)).toContain("Redo");
    const again = await octember.press(member.dana, await octember.run(member.dana, "history jisoo"), "undo");
    expect(again.text).toBe("Done again.");
    expect(readable(await octember.run(member.sofia, "history jisoo"))).not.toContain("undone by");
    // A list that was shown before the others pressed.
    expect((await octember.press(member.sofia, after, "undo")).text).toContain("undid it already");
  });

  it("tells of a card that went with its photo, which its poster alone takes back", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo);
    const ts = await octember.card(member.dana, [...cards.jisoo, "+82 2-555-0000"]);
    octember.workspace.as(member.dana).delete(channel.businessCards, ts);
    const question = await eventually(() =>
      octember.said(member.dana, channel.businessCards).find((one) => readable(one).includes("remove_deleted")),
    );
    await octember.press(member.dana, question, "remove_deleted", channel.businessCards);
    const others = await historyWith(octember, "removed a card with its photo");
    expect(readable(others)).not.toContain('"undo"');
    const own = await historyWith(octember, "removed a card with its photo", member.dana);
    expect((await octember.press(member.dana, own, "undo")).text).toBe("Undone.");
    await historyWith(octember, "undone by");
  });

  it("tells nobody of what they may not see", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo, { channel: channel.salesPrivate });
    await octember.run(member.dana, "tag jisoo #vip");
    await octember.card(member.minsu, cards.jisoo);
    const shown = readable(await octember.run(member.sofia, "history jisoo"));
    expect(shown).toContain("posted a card");
    expect(shown).not.toContain("vip");
    expect(shown).not.toContain(member.dana);
  });

  it("says whom it needs, and that nobody is of a name", async () => {
    const octember = await openOctember();
    expect((await octember.run(member.sofia, "history")).text).toContain("/octember history Jisoo Park");
    expect((await octember.run(member.sofia, "history nobody")).text).toContain("nobody");
  });
});
