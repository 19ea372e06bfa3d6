import { describe, expect, it } from "vitest";
import { app, channel, member } from "../../app/local/workspace/world/seed.ts";
import { listeners } from "../../app/slack/listeners/index.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { english } from "../../app/words/en/english.ts";
import {
  cards,
  factsKept,
  isQuestion,
  jisoo,
  photoIn,
  post,
  questions,
  said,
  shown,
  workspace,
} from "./deleted-photos-lab.ts";
import { fakeReader } from "./fake-reader.ts";
import { openSlackLab } from "./lab.ts";

describe("a photo that is deleted while it is being read", () => {
  function heldReader() {
    let release = () => {};
    const reader = fakeReader(() => new Promise((resolve) => (release = () => resolve())));
    return { reader, release: () => release() };
  }

  async function begun(reader: { reads: number }) {
    while (reader.reads === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it.each(["message", "file"])("(its %s) is read to its end, and then asked about", async (what) => {
    const { reader, release } = heldReader();
    const lab = await openSlackLab({ listeners, reader });
    const { ts, files } = post(lab, [jisoo]);
    await begun(reader);
    if (what === "message") lab.workspace.as(member.dana).delete(cards, ts);
    else lab.workspace.as(member.dana).deleteFile(files[0] ?? "");
    await lab.workspace.delivered();
    release();
    await lab.idle();
    expect(await factsKept(lab)).toEqual(["card-read"]);
    expect(questions(lab, ts)).toHaveLength(1);
    expect(said(lab, ts).some(({ text }) => text === english.card.reading(1))).toBe(false);
  });

  it("and shows no card leaves nothing behind: no message, no copy", async () => {
    const { reader, release } = heldReader();
    const lab = await openSlackLab({ listeners, reader });
    const { ts, files } = post(lab, ["nothing to see"]);
    await begun(reader);
    expect(said(lab, ts)).toHaveLength(1);
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.workspace.delivered();
    release();
    await lab.idle();
    expect(said(lab, ts)).toEqual([]);
    expect(
      lab.workspace
        .as(member.dana)
        .messages(cards)
        .filter((one) => one.user === app.bot),
    ).toEqual([]);
    expect(await photoIn(lab, files[0])).toBeUndefined();
  });
});

describe("a deletion that comes before its photo", () => {
  it("is kept in mind: nothing is said, nothing is kept", async () => {
    const lab = await openSlackLab({ listeners });
    const key = { workspace, listener: "photo-deleted", lane: "early" };
    const ts = "1763800000.000100";
    const gone = { workspace, channel: cards, ts, files: [{ file: "F0EARLY01", place: 0 }] };
    await lab.store.inbox.accept({ ...key, key: "early", input: gone });
    lab.wake();
    await lab.idle();
    const message = { channel: cards, ts, direct: false, poster: member.dana, outsider: false, text: "" };
    const input = { workspace, ...message, photos: ["F0EARLY01"], noPicture: false };
    await lab.store.inbox.accept({ ...key, key: "late", listener: "photo-posted", lane: "late", input });
    lab.wake();
    await lab.idle();
    expect(lab.workspace.as(member.dana).messages(cards)).toEqual([]);
    expect(await lab.store.statuses.ofMessage(workspace, { channel: cards as never, ts })).toMatchObject([
      { state: "refused", reason: "deleted", deleted: "open" },
    ]);
    expect(await lab.store.inbox.givenUp(undefined, 10)).toEqual([]);
  });
});

describe("what else is deleted or edited", () => {
  it("asks nobody: the app's own answer, a text, an edit", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    const [result] = said(lab, ts);
    await lab.ports.speak.delete(workspace, { channel: cards as never, ts: result?.ts ?? "" });
    const { ts: words } = lab.workspace.as(member.dana).post({ channel: cards, text: "hello", files: [] });
    lab.workspace.as(member.dana).delete(cards, words);
    await lab.idle();
    expect(
      lab.workspace
        .as(member.dana)
        .messages(cards)
        .filter((one) => one.user === app.bot),
    ).toEqual([]);
    expect(await lab.store.inbox.givenUp(undefined, 10)).toEqual([]);
    expect(await factsKept(lab)).toEqual(["card-read"]);
  });

  it("asks nobody about a photo whose poster has left", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    const dana = lab.workspace.as(member.dana);
    lab.workspace.owner.changeMember(member.dana, { left: true });
    await lab.idle();
    dana.delete(cards, ts);
    await lab.idle();
    expect(said(lab, ts, member.minsu).filter(isQuestion)).toEqual([]);
    expect(await factsKept(lab)).toEqual(["card-read"]);
  });
});

describe("a private card whose photo is deleted", () => {
  it("is asked about in its channel", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts } = post(lab, [jisoo], { channel: channel.salesPrivate });
    await lab.idle();
    lab.workspace.as(member.dana).delete(channel.salesPrivate, ts);
    await lab.idle();
    expect(questions(lab, ts, channel.salesPrivate)).toHaveLength(1);
  });

  it("that the place may not know of any longer is asked about in the poster's DM, and not in the channel", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    const [cluster] = await lab.store.truth.page(workspace, undefined, 1);
    const narrow = {
      kind: "audience-set",
      id: "1763800000.000001-narrow",
      at: new Date().toISOString(),
      by: member.dana,
    };
    const to = { kind: "member", member: member.dana };
    await writeFacts(lab.store, workspace, [{ ...narrow, card: cluster?.id, to } as never]);
    lab.wake();
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    expect(questions(lab, ts)).toEqual([]);
    const { channel: direct } = lab.workspace.as(member.dana).direct(app.bot);
    const asked = lab.workspace.as(member.dana).messages(direct).filter(isQuestion);
    expect(asked.map(shown)).toEqual([expect.stringContaining("Jisoo Park")]);
  });
});
