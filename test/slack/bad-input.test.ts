import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { type Unreadable, UnreadablePhoto } from "../../app/ports/text-reader.ts";
import { english } from "../../app/words/en/english.ts";
import { fakeReader } from "./fake-reader.ts";
import { openSlackLab, type SlackLab, signingSecret } from "./lab.ts";

const workspace = team.id as WorkspaceId;
const card = ["Contoso Corporation", "Jisoo Park", "Sales Manager", "M +82 10-1234-5678", "jisoo@contoso.com"].join(
  "\n",
);

function post(lab: SlackLab, text: string, name = "card.jpg") {
  const dana = lab.workspace.as(member.dana);
  return dana.post({ channel: channel.businessCards, text: "", files: [dana.upload(name, Buffer.from(text)).id] }).ts;
}

function thread(lab: SlackLab, ts: string) {
  const messages = lab.workspace.as(member.dana).messages(channel.businessCards);
  return {
    said: messages.filter((one) => one.user === app.bot && one.thread_ts === ts),
    reactions: messages.find((one) => one.ts === ts)?.reactions.map(({ name }) => name),
  };
}

/** A reaction, one short line in the thread that says what was wrong, and no contact. */
async function expectRefused(lab: SlackLab, ts: string, sentence: string) {
  await lab.idle();
  const { said, reactions } = thread(lab, ts);
  expect(said.map(({ text }) => text)).toEqual([sentence]);
  expect(reactions).toEqual(["warning"]);
  expect(await lab.store.truth.page(workspace, undefined, 10)).toEqual([]);
  expect(await lab.store.inbox.givenUp(undefined, 10)).toEqual([]);
}

describe("a photo that can't be read", () => {
  const codes: Unreadable[] = [
    "empty-file",
    "too-large",
    "too-many-pixels",
    "heic",
    "animated",
    "not-an-image",
    "broken-image",
    "reader-crashed",
  ];
  it.each(codes)("(%s) is said to be so in a line", async (code) => {
    const reader = fakeReader(() => {
      throw new UnreadablePhoto(code);
    });
    const lab = await openSlackLab({ reader, deliveries: 4 });
    await expectRefused(lab, post(lab, "x"), english.card.whyNot[code]);
  });

  it("without text, or without a card, is left with a reaction alone, however often Slack tells of it", async () => {
    const lab = await openSlackLab({ deliveries: 3 });
    for (const ts of [post(lab, ""), post(lab, "EXIT")]) {
      await lab.idle();
      expect(thread(lab, ts)).toEqual({ said: [], reactions: ["see_no_evil"] });
    }
    expect(await lab.store.truth.page(workspace, undefined, 10)).toEqual([]);
    expect(await lab.store.inbox.givenUp(undefined, 10)).toEqual([]);
  });

  it("without a card is answered in words where it was given to Octember alone", async () => {
    const lab = await openSlackLab();
    const dana = lab.workspace.as(member.dana);
    const direct = dana.direct(app.bot).channel;
    dana.post({ channel: direct, text: "", files: [dana.upload("card.jpg", Buffer.from("EXIT")).id] });
    await lab.idle();
    const said = dana.messages(direct).filter((one) => one.user === app.bot);
    expect(said.map(({ text }) => text)).toEqual([english.card.whyNot["no-card"]]);
  });

  it.each(["too-many-pages", "locked"] as const)(
    "is a document (%s): a reaction in a channel, a line for who gave it to Octember",
    async (code) => {
      const reader = fakeReader(() => {
        throw new UnreadablePhoto(code);
      });
      const lab = await openSlackLab({ reader });
      const ts = post(lab, "%PDF-1.7", "contract.pdf");
      const dana = lab.workspace.as(member.dana);
      const direct = dana.direct(app.bot).channel;
      dana.post({ channel: direct, text: "", files: [dana.upload("contract.pdf", Buffer.from("%PDF-1.7")).id] });
      await lab.idle();
      expect(thread(lab, ts)).toEqual({ said: [], reactions: ["see_no_evil"] });
      expect(
        dana
          .messages(direct)
          .filter((one) => one.user === app.bot)
          .map(({ text }) => text),
      ).toEqual([english.card.whyNot[code]]);
    },
  );

  it("of 30 MB isn't even fetched", async () => {
    const reader = fakeReader();
    const lab = await openSlackLab({ reader });
    await expectRefused(lab, post(lab, "x".repeat(30_000_000)), english.card.whyNot["too-large"]);
    expect(reader.reads).toBe(0);
  });

  it("that is gone from Slack is said to be so", async () => {
    const lab = await openSlackLab();
    lab.workspace.trouble.order("files.info", { kind: "error", error: "file_not_found" });
    await expectRefused(lab, post(lab, card), english.card.whyNot["file-gone"]);
  });

  it("that the app has no right to is said to be so", async () => {
    const lab = await openSlackLab();
    lab.workspace.trouble.order("files.info", { kind: "error", error: "missing_scope" });
    await expectRefused(lab, post(lab, card), english.card.whyNot["not-a-file"]);
  });
});

describe("a request that isn't Slack's", () => {
  async function send(lab: SlackLab, body: string, options: { secret?: string; seconds?: number; type?: string } = {}) {
    const { secret = signingSecret, seconds = Date.now() / 1000, type = "application/json" } = options;
    const timestamp = String(Math.floor(seconds));
    const signature = `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
    const headers = { "content-type": type, "x-slack-request-timestamp": timestamp, "x-slack-signature": signature };
    return (await fetch(`${lab.url}/app/slack/events`, { method: "POST", headers, body })).status;
  }
  const event = JSON.stringify({
    type: "event_callback",
    event: { type: "message" },
    team_id: team.id,
    event_id: "E1",
  });

  it("is refused: a wrong signature, an old or future time stamp, no signature at all", async () => {
    const lab = await openSlackLab();
    expect(await send(lab, event)).toBe(200);
    expect(await send(lab, event, { secret: "another" })).toBe(401);
    expect(await send(lab, event, { seconds: Date.now() / 1000 - 301 })).toBe(401);
    expect(await send(lab, event, { seconds: Date.now() / 1000 + 301 })).toBe(401);
    expect((await fetch(`${lab.url}/app/slack/events`, { method: "POST", body: event })).status).toBe(401);
    expect(lab.logged.join("\n")).toContain("clock");
  });

  it("is refused: malformed JSON, something that is no object, too much of it", async () => {
    const lab = await openSlackLab();
    expect(await send(lab, "{")).toBe(400);
    expect(await send(lab, "[]")).toBe(400);
    expect(await send(lab, "x".repeat(2_100_000))).toBe(400);
    expect(await send(lab, "payload=%7B", { type: "application/x-www-form-urlencoded" })).toBe(400);
    expect(await send(lab, "{}")).toBe(404);
  });
});

describe("a button that nobody knows any more", () => {
  it("is answered in words, to the one who pressed it", async () => {
    const lab = await openSlackLab();
    const dana = lab.workspace.as(member.dana);
    const blocks = [
      {
        type: "actions" as const,
        block_id: "old",
        elements: [
          {
            type: "button" as const,
            action_id: "of_2019",
            text: { type: "plain_text" as const, text: "Old" },
            value: "1",
          },
        ],
      },
    ];
    const { ts } = await lab.ports.speak.post(workspace, { channel: channel.businessCards as never }, "old", {
      text: "an old message",
      blocks,
    });
    await dana.press({
      container: { type: "message", channel: channel.businessCards, ts, ephemeral: false },
      block_id: "old",
      action_id: "of_2019",
    });
    await lab.idle();
    const told = dana.messages(channel.businessCards).filter(({ ephemeral }) => ephemeral);
    expect(told.map(({ text }) => text)).toEqual([english.card.oldButton]);
  });
});

describe("a full disk", () => {
  it("keeps nothing: Slack hears a 5xx, sends the photo again, and it is answered once", async () => {
    const lab = await openSlackLab();
    await lab.idle();
    const { db } = lab.store;
    const pages = db.prepare("pragma page_count").get<{ page_count: number }>()?.page_count ?? 0;
    // SQLite's own limit: from here on every write ends in a real SQLITE_FULL.
    db.prepare(`pragma max_page_count = ${pages}`).get();
    const filler = db.prepare(
      "insert into job (workspace, key, listener, lane, input, accepted_at, due_at) values ('T', ?, 'x', 'x', ?, 0, 9e15)",
    );
    for (let nth = 0; ; nth += 1) {
      try {
        filler.run(String(nth), "x".repeat(100));
      } catch {
        break;
      }
    }
    const ts = post(lab, card);
    while (lab.answers.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    db.prepare("pragma max_page_count = 1000000").get();
    db.exec("delete from job where workspace = 'T'");
    while (lab.answers.every(({ status }) => status !== 200)) await new Promise((resolve) => setTimeout(resolve, 20));
    await lab.idle();
    expect(lab.answers[0]?.status).toBe(503);
    expect(lab.logged.join("\n")).toContain("StoreFull");
    expect(thread(lab, ts).said).toHaveLength(1);
    expect(await lab.store.truth.page(workspace, undefined, 10)).toHaveLength(1);
  });
});
