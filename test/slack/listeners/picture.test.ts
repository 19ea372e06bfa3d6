import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ServiceStopped } from "../../../app/adapters/aws-errors.ts";
import { resvgPainter } from "../../../app/adapters/resvg/painter.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { directOf } from "./asking.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

/** The pictures in a conversation, each with what it shows in words. */
function pictures(octember: Octember, as: string, place: string): readonly string[] {
  return octember.said(as, place).flatMap(({ files }) => files.map(({ alt, deleted }) => (deleted ? "deleted" : alt)));
}

describe("the picture of an introduction", () => {
  it("follows the words in the member's direct messages, once, with what it shows in words", async () => {
    const octember = await openOctember({ painter: resvgPainter() });
    await octember.card(member.dana, cards.jisoo, { text: "met at CES" });
    const answer = await octember.run(member.sofia, "intro Jisoo Park");
    expect(readable(answer)).toContain("follows in our direct messages");
    const file = await eventually(
      () => octember.said(member.sofia, directOf(octember, member.sofia)).flatMap(({ files }) => files)[0],
    );
    await octember.heard();
    expect(pictures(octember, member.sofia, directOf(octember, member.sofia))).toHaveLength(1);
    expect(file.mimetype).toBe("image/png");
    expect(file.alt).toMatch(/^Ways to Jisoo Park, as a tree\. Dana \(met once, in .*\) → Jisoo Park$/);
    const { bytes } = octember.workspace.as(member.sofia).file(file.id);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe(780);
  });

  it("follows later where whoever paints is out of order at first", async () => {
    let tries = 0;
    const stopped = () => Promise.reject(new ServiceStopped("Lambda", "throttled"));
    const octember = await openOctember({
      painter: { paint: (svg) => (tries++ === 0 ? stopped() : resvgPainter().paint(svg)) },
    });
    await octember.card(member.dana, cards.jisoo);
    await octember.run(member.sofia, "intro Jisoo Park");
    await eventually(() => pictures(octember, member.sofia, directOf(octember, member.sofia))[0]);
    await octember.heard();
    expect(tries).toBe(2);
    expect(pictures(octember, member.sofia, directOf(octember, member.sofia))).toHaveLength(1);
  });

  it("follows later, and once, where Slack broke off before anybody could see it", async () => {
    const web = globalThis.fetch;
    let broken = 0;
    const reset = vi.spyOn(globalThis, "fetch").mockImplementation((url, options) => {
      const isUpload = options?.body instanceof Uint8Array;
      return isUpload && broken++ === 0 ? Promise.reject(new TypeError("fetch failed")) : web(url, options);
    });
    onTestFinished(() => reset.mockRestore());
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.run(member.sofia, "intro Jisoo Park");
    await eventually(() => pictures(octember, member.sofia, directOf(octember, member.sofia))[0]);
    await octember.heard();
    expect(broken).toBe(2);
    expect(pictures(octember, member.sofia, directOf(octember, member.sofia))).toHaveLength(1);
  });

  it("doesn't follow where there is no way to be drawn", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    expect(readable(await octember.run(member.dana, "intro Jisoo Park"))).not.toContain("share_picture");
    await octember.heard();
    expect(pictures(octember, member.dana, directOf(octember, member.dana))).toEqual([]);
  });

  it("is shared with what the people there may see, once", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo, { channel: channel.salesPrivate });
    await octember.card(member.haeun, cards.jisoo);
    const answer = await octember.run(member.dana, "intro Jisoo Park", channel.businessCards);
    expect(readable(answer)).toContain(member.minsu);
    const done = await octember.press(member.dana, answer, "share_picture", channel.businessCards);
    expect(done.text).toBe("I shared the picture.");
    const [alt = ""] = pictures(octember, member.sofia, channel.businessCards);
    expect(alt).toContain("하은 (");
    expect(alt).not.toContain("민수");
    expect((await octember.press(member.dana, answer, "share_picture", channel.businessCards)).text).toContain(
      "already",
    );
  });

  it("isn't shared where nobody may see a way", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo, { channel: channel.salesPrivate });
    const answer = await octember.run(member.dana, "intro Jisoo Park");
    const said = await octember.press(member.dana, answer, "share_picture");
    expect(said.text).toContain("nothing that I could share here");
    expect(pictures(octember, member.sofia, channel.general)).toEqual([]);
  });

  it("is deleted when the person on it is forgotten", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.run(member.sofia, "intro Jisoo Park");
    await octember.heard();
    const forget = await octember.run(member.dana, "forget Jisoo Park");
    await octember.press(member.dana, forget, "forget");
    await octember.heard();
    expect(pictures(octember, member.sofia, directOf(octember, member.sofia))).toEqual(["deleted"]);
  });
});
