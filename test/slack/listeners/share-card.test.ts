import { describe, expect, it } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

function resultOf(octember: Octember, ts: string, as: string, place: string) {
  const result = octember.said(as, place).find((one) => one.thread_ts === ts && !one.ephemeral);
  if (result === undefined) throw new Error("there is no result");
  return result;
}

async function expectFound(octember: Octember, as: string, is: boolean) {
  await eventually(async () =>
    readable(await octember.run(as, "find jisoo")).includes("show_contact") === is ? true : undefined,
  );
}

async function shown(octember: Octember, as: string) {
  return octember.press(as, await octember.run(as, "find jisoo"), "show_contact");
}

describe("a card in a private channel", () => {
  it("is shared with the team from its thread, by who posted it", async () => {
    const octember = await openOctember();
    const ts = await octember.card(member.dana, cards.jisoo, { channel: channel.salesPrivate });
    await expectFound(octember, member.sofia, false);
    const result = resultOf(octember, ts, member.dana, channel.salesPrivate);
    const answer = await octember.press(member.dana, result, "share_with_team", channel.salesPrivate);
    expect(answer.text).toContain("everybody in the workspace");
    await expectFound(octember, member.sofia, true);
  });

  it("is not shared by somebody who only reads there: they are told whom to ask", async () => {
    const octember = await openOctember();
    const ts = await octember.card(member.dana, cards.jisoo, { channel: channel.salesPrivate });
    const result = resultOf(octember, ts, member.minsu, channel.salesPrivate);
    const answer = await octember.press(member.minsu, result, "share_with_team", channel.salesPrivate);
    expect(answer.text).toContain(`<@${member.dana}>`);
    await expectFound(octember, member.sofia, false);
  });
});

describe("a card in a direct message", () => {
  it("is its poster's alone until they share it, and again once they take that back", async () => {
    const octember = await openOctember();
    const { channel: direct } = octember.workspace.as(member.dana).direct(app.bot);
    await octember.card(member.dana, cards.jisoo, { channel: direct });
    await expectFound(octember, member.minsu, false);
    await octember.press(member.dana, await shown(octember, member.dana), "share_with_team");
    await expectFound(octember, member.minsu, true);
    const others = await octember.run(member.minsu, "history jisoo");
    expect(readable(others)).not.toContain('"undo"');
    await octember.press(member.dana, await octember.run(member.dana, "history jisoo"), "undo");
    await expectFound(octember, member.minsu, false);
  });
});

describe("a card that everybody sees", () => {
  it("is made private by its poster, told what was shown already, and vanishes from the thread and for the others", async () => {
    const octember = await openOctember();
    const ts = await octember.card(member.dana, cards.jisoo);
    expect(readable(await shown(octember, member.minsu))).not.toContain("make_private");
    const answer = await octember.press(member.dana, await shown(octember, member.dana), "make_private");
    expect(answer.text).toContain("could see it since");
    await expectFound(octember, member.minsu, false);
    await expectFound(octember, member.dana, true);
    const result = await eventually(() => {
      const now = resultOf(octember, ts, member.minsu, channel.businessCards);
      return readable(now).includes("private now") ? now : undefined;
    });
    expect(readable(result)).not.toContain("Jisoo");
    expect(result.text).not.toContain("Jisoo");
  });

  it("leaves the contact to the others by their own cards, without what the private one said", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, [...cards.jisoo, "+82 2-555-0000"]);
    await octember.card(member.minsu, cards.jisoo);
    await octember.press(member.dana, await shown(octember, member.dana), "make_private");
    await eventually(async () =>
      readable(await shown(octember, member.minsu)).includes("5550000") ? undefined : true,
    );
    const left = readable(await shown(octember, member.minsu));
    expect(left).toContain("Jisoo Park");
    expect(left).not.toContain(member.dana);
  });
});
