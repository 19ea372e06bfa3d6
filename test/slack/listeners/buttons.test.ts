import { describe, expect, it } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, pressOf, readable } from "./open-octember.ts";

/** Jisoo's card in #business-cards, found there by Sofia. */
async function found(where: { text?: string; channel?: string } = {}, as: string = member.sofia) {
  const octember = await openOctember();
  const ts = await octember.card(member.dana, cards.jisoo, where);
  const place = where.channel ?? channel.businessCards;
  return { octember, ts, place, list: await octember.run(as, "find jisoo", place) };
}

function inChannel(octember: Octember, as: string, place: string) {
  return octember.said(as, place).filter((one) => !one.ephemeral && one.thread_ts === undefined);
}

function resultOf(octember: Octember, as: string, ts: string) {
  return octember.said(as, channel.businessCards).find((one) => one.thread_ts === ts && !one.ephemeral);
}

describe("the buttons of a contact", () => {
  it("show it whole, beside the list", async () => {
    const { octember, list, place } = await found();
    const shown = await octember.press(member.sofia, list, "show_contact", place);
    expect(readable(shown)).toContain("tel:+821012345678");
    expect(octember.said(member.sofia, place).some(({ ts }) => ts === list.ts)).toBe(true);
  });

  it("share it in the channel, naming who did, once for each list", async () => {
    const { octember, list, place } = await found();
    expect((await octember.press(member.sofia, list, "share_contact", place)).text).toBe("Shared.");
    const [shared, ...more] = inChannel(octember, member.minsu, place);
    expect(more).toEqual([]);
    expect(readable(shared)).toContain(`<@${member.sofia}> shared a contact`);
    expect(readable(shared)).toContain("jisoo@contoso.com");
    expect((await octember.press(member.sofia, list, "share_contact", place)).text).toContain("already");
    expect(inChannel(octember, member.minsu, place)).toHaveLength(1);
  });

  it("ask to be invited where the app is no member, and share there once it is", async () => {
    const { octember } = await found();
    const list = await octember.run(member.sofia, "find jisoo", channel.general);
    expect((await octember.press(member.sofia, list, "share_contact")).text).toContain("/invite @Octember");
    await octember.workspace.as(member.sofia).command(channel.general, "/invite @octember");
    expect((await octember.press(member.sofia, list, "share_contact")).text).toBe("Shared.");
  });

  it("share nothing that the channel may not see", async () => {
    const { octember } = await found({ channel: channel.salesPrivate }, member.minsu);
    const list = await octember.run(member.dana, "find jisoo", channel.businessCards);
    const answer = await octember.press(member.dana, list, "share_contact", channel.businessCards);
    expect(answer.text).toContain("may not see this contact");
    expect(inChannel(octember, member.sofia, channel.businessCards)).toEqual([]);
  });

  it("send it to the phone as a file that only its owner sees", async () => {
    const { octember, ts, place } = await found();
    const result = resultOf(octember, member.sofia, ts);
    if (result === undefined) throw new Error("there is no result");
    const answer = await octember.press(member.sofia, result, "save_to_phone", place);
    expect(answer.text).toContain("direct messages");
    expect(answer.thread_ts).toBe(ts);
    const { channel: direct } = octember.workspace.as(member.sofia).direct(app.bot);
    const [file] = await eventually(
      () => octember.said(member.sofia, direct).find((one) => one.files.length > 0)?.files,
    );
    expect(file?.name).toBe("Jisoo Park.vcf");
    const vcard = octember.workspace
      .as(member.sofia)
      .file(file?.id ?? "")
      .bytes.toString("utf8");
    expect(vcard).toContain("EMAIL");
    expect(vcard).toContain("jisoo@contoso.com");
    expect(() => octember.workspace.as(member.minsu).file(file?.id ?? "")).toThrow();
  });

  it("say that it is no card, in the thread, and bring it back", async () => {
    const { octember, ts, place, list } = await found();
    const before = resultOf(octember, member.sofia, ts);
    if (before === undefined) throw new Error("there is no result");
    await octember.press(member.sofia, before, "not_a_card", place);
    const gone = await eventually(() => {
      const now = resultOf(octember, member.sofia, ts);
      return readable(now).includes("it_is_a_card") ? now : undefined;
    });
    expect(readable(gone)).not.toContain("Jisoo Park");
    const old = await octember.press(member.sofia, list, "show_contact", place);
    expect(old.text).toContain("isn't here any more");

    await octember.press(member.minsu, gone, "it_is_a_card", place);
    await eventually(() => (readable(resultOf(octember, member.sofia, ts)).includes("Jisoo Park") ? true : undefined));
  });

  it("show nothing any more to a member who has left the private channel", async () => {
    const { octember } = await found({ channel: channel.salesPrivate }, member.minsu);
    const list = await octember.run(member.minsu, "find jisoo", channel.businessCards);
    octember.workspace.owner.remove(channel.salesPrivate, member.minsu);
    await eventually(async () => {
      const answer = await octember.press(member.minsu, list, "show_contact", channel.businessCards);
      return answer.text.includes("볼 수 없는 연락처예요") ? true : undefined;
    });
  });

  it.each([
    ["a guest", { guest: true }, "Guests can't"],
    ["somebody who left", { left: true }, "deactivated"],
  ])("are refused to %s, though the message still stands there", async (_who, change, sentence) => {
    const { octember, list, place } = await found();
    const sofia = octember.workspace.as(member.sofia);
    octember.workspace.owner.changeMember(member.sofia, change);
    await octember.heard();
    await sofia.press(pressOf(list, "show_contact", place));
    await octember.heard();
    octember.workspace.owner.changeMember(member.sofia, { guest: false, left: false });
    await eventually(() => octember.said(member.sofia, place).find((one) => one.text.includes(sentence)));
    expect(octember.said(member.sofia, place).filter((one) => readable(one).includes("tel:+82"))).toHaveLength(1);
  });
});
