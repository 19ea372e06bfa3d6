import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { PageMessage } from "../../app/local/page-api.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { audiencesOfCards } from "../../app/privacy/audiences-of-cards.ts";
import { fakeReader } from "./fake-reader.ts";
import { openSlackLab, type SlackLab } from "./lab.ts";

const workspace = team.id as WorkspaceId;

const jisoo = ["Contoso Corporation", "Jisoo Park", "Sales Manager", "M +82 10-1234-5678", "jisoo@contoso.com"].join(
  "\n",
);
const jisooKorean = ["주식회사 콘토소", "박지수", "영업 과장", "M 010-1234-5678", "서울특별시 강남구 테헤란로 1"].join(
  "\n",
);
const minho = ["Fabrikam Inc.", "Minho Lee", "Engineer", "M +82 10-8765-4321", "minho@fabrikam.com"].join("\n");

function post(
  lab: SlackLab,
  as: string,
  cards: readonly string[],
  options: { text?: string; channel?: string; thread?: string } = {},
) {
  const who = lab.workspace.as(as);
  const files = cards.map((card, place) => who.upload(`card-${place}.jpg`, Buffer.from(card)).id);
  const { text = "", channel: place = channel.businessCards, thread } = options;
  return who.post({ channel: place, text, files, ...(thread === undefined ? {} : { thread_ts: thread }) }).ts;
}

/** What the bot said in a thread, as this member sees it. */
function said(
  lab: SlackLab,
  ts: string,
  as: string = member.minsu,
  place: string = channel.businessCards,
): PageMessage[] {
  return lab.workspace
    .as(as)
    .messages(place)
    .filter((one) => one.user === app.bot && one.thread_ts === ts);
}

const shownIn = (message: PageMessage | undefined) => JSON.stringify(message?.blocks ?? "");

async function clusters(lab: SlackLab) {
  return lab.store.truth.page(workspace, undefined, 100);
}

describe("a photo of a card", () => {
  it("becomes the contact, in its thread, once, though every event comes four times", async () => {
    const lab = await openSlackLab({ deliveries: 4 });
    const ts = post(lab, member.minsu, [jisoo], { text: "met at CES with @dana" });
    await lab.idle();

    const [result, ...more] = said(lab, ts);
    expect(more).toEqual([]);
    expect(result?.text).toContain("Jisoo Park");
    for (const part of [
      "Jisoo Park",
      "Sales Manager",
      "Contoso",
      "tel:+821012345678",
      "mailto:jisoo@contoso.com",
      "CES",
    ]) {
      expect(shownIn(result)).toContain(part);
    }
    for (const id of [member.minsu, member.dana]) expect(shownIn(result)).toContain(`"user_id":"${id}"`);
    expect(result?.edited).toBe(true);

    const [cluster, ...others] = await clusters(lab);
    expect(others).toEqual([]);
    expect(cluster?.facts).toHaveLength(1);
    expect(cluster?.facts[0]).toMatchObject({
      kind: "card-read",
      by: member.minsu,
      knownBy: [member.minsu, member.dana],
      audience: { kind: "workspace" },
      met: { where: "CES" },
      message: { channel: channel.businessCards, ts },
    });
    expect(lab.answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(lab.answers.filter(({ event }) => event === "message/file_share")).toHaveLength(4);
  });

  it("is said to be read at once, and only then becomes the contact", async () => {
    let release = () => {};
    const reader = fakeReader(() => new Promise((resolve) => (release = () => resolve())));
    const lab = await openSlackLab({ reader });
    const ts = post(lab, member.dana, [jisoo]);
    while (reader.reads === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const [reading] = said(lab, ts);
    expect(reading?.text).toBe("Reading the card…");
    release();
    await lab.idle();
    expect(said(lab, ts)).toMatchObject([{ ts: reading?.ts }]);
    expect(said(lab, ts)[0]?.text).toContain("Jisoo Park");
  });

  it("among several is shown while the others are still being read", async () => {
    let release = () => {};
    const reader = fakeReader((text) => {
      if (text === minho) return new Promise((resolve) => (release = () => resolve()));
    });
    const lab = await openSlackLab({ reader });
    const ts = post(lab, member.dana, [jisoo, minho]);
    const now = () => shownIn(said(lab, ts)[0]);
    while (reader.reads < 2 || !now().includes("Still reading: photo 2 of 2")) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(now()).toContain("Jisoo Park");
    release();
    await lab.idle();
    expect(now()).toContain("Minho Lee");
    expect(now()).not.toContain("Still reading");
  });

  it("speaks the language of who posted it", async () => {
    const lab = await openSlackLab();
    const ts = post(lab, member.haeun, [jisooKorean]);
    await lab.idle();
    expect(shownIn(said(lab, ts)[0])).toContain("휴대폰");
    expect(said(lab, ts)[0]?.text).toMatch(/^명함: 박지수/);
  });

  it("is one of several in a message, with one reply for all, in their order", async () => {
    const lab = await openSlackLab({ deliveries: 4 });
    const ts = post(lab, member.dana, [jisoo, "no card at all\njust two lines", minho]);
    await lab.idle();
    const [result, ...more] = said(lab, ts);
    expect(more).toEqual([]);
    const blocks = shownIn(result);
    expect(blocks.indexOf("Jisoo Park")).toBeLessThan(blocks.indexOf("Photo 2: I found no business card"));
    expect(blocks.indexOf("Photo 2: I found")).toBeLessThan(blocks.indexOf("Minho Lee"));
    expect(await clusters(lab)).toHaveLength(2);
    expect(
      lab.workspace
        .as(member.dana)
        .messages(channel.businessCards)
        .find((one) => one.ts === ts)?.reactions,
    ).toEqual([]);
  });

  it("joins the person's other card, also when both come at the same moment, and both results show it", async () => {
    const lab = await openSlackLab({ deliveries: 2 });
    const first = post(lab, member.dana, [jisoo]);
    const second = post(lab, member.minsu, [jisooKorean]);
    await lab.idle();
    expect(await clusters(lab)).toHaveLength(1);
    for (const ts of [first, second]) {
      const [result, ...more] = said(lab, ts);
      expect(more).toEqual([]);
      expect(shownIn(result)).toContain("Jisoo Park");
      expect(shownIn(result)).toContain("박지수");
    }
  });

  it("in a thread is answered in that thread", async () => {
    const lab = await openSlackLab();
    const { ts: root } = lab.workspace
      .as(member.dana)
      .post({ channel: channel.businessCards, text: "cards here", files: [] });
    post(lab, member.dana, [jisoo], { thread: root });
    await lab.idle();
    expect(said(lab, root)).toHaveLength(1);
  });

  it("posted a second time elsewhere is known there too, by the new place's members", async () => {
    const lab = await openSlackLab();
    const dana = lab.workspace.as(member.dana);
    const { id } = dana.upload("card.jpg", Buffer.from(jisoo));
    dana.post({ channel: channel.salesPrivate, text: "", files: [id] });
    await lab.idle();
    const { ts } = dana.post({ channel: channel.businessCards, text: "", files: [id] });
    await lab.idle();
    expect(shownIn(said(lab, ts, member.dana)[0])).toContain("Jisoo Park");
    const [cluster] = await clusters(lab);
    expect(cluster?.facts.flatMap((fact) => (fact.kind === "card-read" ? [fact.audience.kind] : [])).sort()).toEqual([
      "channel",
      "workspace",
    ]);
  });
});

describe("where it was posted", () => {
  it("decides who may know: a private channel's members, or in a DM the poster alone", async () => {
    const lab = await openSlackLab();
    const direct = lab.workspace.as(member.dana).direct(app.bot).channel;
    const open = post(lab, member.minsu, [jisoo]);
    post(lab, member.dana, [minho], { channel: channel.salesPrivate });
    const secret = post(lab, member.dana, [jisooKorean], { channel: direct });
    await lab.idle();

    const audiences = (await clusters(lab)).flatMap(({ facts }) => [...audiencesOfCards(facts).values()]);
    expect(audiences).toEqual(
      expect.arrayContaining([
        { kind: "workspace" },
        { kind: "channel", channel: channel.salesPrivate },
        { kind: "member", member: member.dana },
      ]),
    );
    // One person, but the place in public doesn't hint at what the DM says.
    expect(shownIn(said(lab, open)[0])).not.toContain("박지수");
    expect(shownIn(said(lab, secret, member.dana, direct)[0])).toContain("박지수");
  });
});

describe("who is not answered with a contact", () => {
  it("a guest, who is told why, seen by the guest alone", async () => {
    const lab = await openSlackLab();
    post(lab, member.guest, [jisoo]);
    await lab.idle();
    expect(await clusters(lab)).toEqual([]);
    const told = (as: string) =>
      lab.workspace
        .as(as)
        .messages(channel.businessCards)
        .filter((one) => one.user === app.bot);
    expect(told(member.guest)).toMatchObject([{ ephemeral: true, text: expect.stringContaining("Guests") }]);
    expect(told(member.minsu)).toEqual([]);
  });

  it("who posts words, or a file that is no picture, in a channel", async () => {
    const lab = await openSlackLab();
    const dana = lab.workspace.as(member.dana);
    dana.post({ channel: channel.businessCards, text: "hello", files: [] });
    const { id } = dana.upload("report.docx", Buffer.from("%PDF"));
    dana.post({ channel: channel.businessCards, text: "", files: [id] });
    await lab.idle();
    expect(dana.messages(channel.businessCards).filter((one) => one.user === app.bot)).toEqual([]);
  });

  it("who sends a file that is no picture into the DM, and is told what can be read", async () => {
    const lab = await openSlackLab();
    const dana = lab.workspace.as(member.dana);
    const direct = dana.direct(app.bot).channel;
    const { id } = dana.upload("report.docx", Buffer.from("%PDF"));
    dana.post({ channel: direct, text: "", files: [id] });
    await lab.idle();
    expect(dana.messages(direct).filter((one) => one.user === app.bot)).toMatchObject([
      { text: expect.stringContaining("JPEG, PNG or PDF") },
    ]);
    expect(dana.messages(direct).flatMap(({ reactions }) => reactions.map(({ name }) => name))).toEqual(["warning"]);
  });
});
