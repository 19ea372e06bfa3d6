import { describe, expect, it } from "vitest";
import type { PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { PageMessage } from "../../app/local/page-api.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { listeners } from "../../app/slack/listeners/index.ts";
import { english } from "../../app/words/en/english.ts";
import { fakeReader } from "./fake-reader.ts";
import { openSlackLab, type SlackLab } from "./lab.ts";
import { pressOf } from "./listeners/open-octember.ts";

const workspace = team.id as WorkspaceId;
const cards = channel.businessCards;
const { deleted } = english;

const jisoo = ["Contoso Corporation", "Jisoo Park", "Sales Manager", "M +82 10-1234-5678", "jisoo@contoso.com"].join(
  "\n",
);
const minho = ["Fabrikam Inc.", "Minho Lee", "Engineer", "M +82 10-8765-4321", "minho@fabrikam.com"].join("\n");

interface Posted {
  readonly ts: string;
  readonly files: readonly string[];
}

function post(lab: SlackLab, texts: readonly string[], options: { channel?: string; thread?: string } = {}): Posted {
  const dana = lab.workspace.as(member.dana);
  const files = texts.map((text, nth) => dana.upload(`card-${nth}.jpg`, Buffer.from(text)).id);
  const thread = options.thread === undefined ? {} : { thread_ts: options.thread };
  return { ts: dana.post({ channel: options.channel ?? cards, text: "", files, ...thread }).ts, files };
}

function said(lab: SlackLab, thread: string, as: string = member.dana, place: string = cards): PageMessage[] {
  return lab.workspace
    .as(as)
    .messages(place)
    .filter((one) => one.user === app.bot && one.thread_ts === thread && !one.ephemeral);
}

/** What only this member was told. */
function told(lab: SlackLab, as: string, place: string = cards): string[] {
  const messages = lab.workspace.as(as).messages(place);
  return messages.filter((one) => one.ephemeral).map(({ text }) => text);
}

const shown = (message: PageMessage | undefined) => JSON.stringify(message?.blocks ?? message?.text ?? "");
const isQuestion = (message: PageMessage) => message.text.includes("deleted. Should");

function questions(lab: SlackLab, thread: string, place: string = cards): PageMessage[] {
  return said(lab, thread, member.dana, place).filter(isQuestion);
}

async function press(
  lab: SlackLab,
  as: string,
  message: PageMessage | undefined,
  action: string,
  place: string = cards,
) {
  if (message === undefined) throw new Error("there is no such message");
  await lab.workspace.as(as).press(pressOf(message, action, place));
  await lab.idle();
}

const photoIn = (lab: SlackLab, file: string | undefined) =>
  lab.store.photos.open(workspace, `${workspace}-${file}` as PhotoId);

async function factsKept(lab: SlackLab) {
  const clusters = await lab.store.truth.page(workspace, undefined, 100);
  return clusters.flatMap(({ facts }) => facts.map(({ kind }) => kind));
}

describe("a message of a photo that is deleted", () => {
  it("asks its poster once in the thread, though the event comes four times, and leaves all as it is until they answer", async () => {
    const lab = await openSlackLab({ listeners, deliveries: 4 });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    const [question, ...more] = questions(lab, ts);
    expect(more).toEqual([]);
    expect(question?.text).toBe(`<@${member.dana}> ${deleted.question(1)}`);
    expect(shown(question)).toContain("Jisoo Park");
    expect(await factsKept(lab)).toEqual(["card-read"]);
    expect(shown(said(lab, ts)[0])).toContain("Jisoo Park");
  });

  it("takes the card and our copy of the photo along when its poster says so, and says by whom, with Undo", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [jisoo]);
    await lab.idle();
    expect(await photoIn(lab, files[0])).toBeDefined();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    await press(lab, member.dana, questions(lab, ts)[0], "remove_deleted");
    expect(told(lab, member.dana)).toContain(deleted.removed(1));
    expect(await photoIn(lab, files[0])).toBeUndefined();
    const [result, question] = said(lab, ts);
    for (const message of [result, question]) {
      expect(shown(message)).toContain(deleted.removedBy);
      expect(shown(message)).toContain(`"user_id":"${member.dana}"`);
      expect(shown(message)).not.toContain("Jisoo");
      expect(message?.text).not.toContain("Jisoo");
    }
    await press(lab, member.minsu, result, "undo");
    expect(shown(said(lab, ts)[0])).not.toContain("Jisoo");
    await press(lab, member.dana, result, "undo");
    expect(shown(said(lab, ts)[0])).toContain("Jisoo Park");
    expect(shown(questions(lab, ts)[0])).toContain("remove_deleted");
  });

  it("keeps the card when its poster says so, and they may still change their mind", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    await press(lab, member.dana, questions(lab, ts)[0], "keep_deleted");
    expect(told(lab, member.dana)).toContain(deleted.kept);
    expect(shown(questions(lab, ts)[0])).toContain(deleted.stays);
    expect(shown(questions(lab, ts)[0])).not.toContain("keep_deleted");
    expect(await factsKept(lab)).toEqual(["card-read"]);
    expect(await photoIn(lab, files[0])).toBeDefined();
    await press(lab, member.dana, questions(lab, ts)[0], "remove_deleted");
    expect(await factsKept(lab)).toEqual(["card-read", "removed"]);
  });

  it("lets nobody but its poster answer", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    const [question] = questions(lab, ts);
    await press(lab, member.sofia, question, "remove_deleted");
    await press(lab, member.sofia, question, "keep_deleted");
    expect(told(lab, member.sofia).join()).toContain(`Only <@${member.dana}>`);
    expect(await factsKept(lab)).toEqual(["card-read"]);
    expect(await photoIn(lab, files[0])).toBeDefined();
    expect(shown(questions(lab, ts)[0])).toBe(shown(question));
  });

  it("leaves the contact to its other cards", async () => {
    const lab = await openSlackLab({ listeners });
    const first = post(lab, [jisoo]);
    await lab.idle();
    const second = post(lab, [`${jisoo}\n+82 2-555-0000`]);
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, second.ts);
    await lab.idle();
    await press(lab, member.dana, questions(lab, second.ts)[0], "remove_deleted");
    const left = shown(said(lab, first.ts)[0]);
    expect(left).toContain("Jisoo Park");
    expect(left).not.toContain("5550000");
  });

  it("in a thread is asked about there, also where the thread's first message stays", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts: root } = lab.workspace.as(member.minsu).post({ channel: cards, text: "cards here", files: [] });
    const { ts } = post(lab, [jisoo], { thread: root });
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    expect(questions(lab, root)).toHaveLength(1);
  });

  it("is asked about in the poster's DM where its thread is gone, once", async () => {
    const lab = await openSlackLab({ listeners, deliveries: 2 });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    const [result] = said(lab, ts);
    await lab.ports.speak.delete(workspace, { channel: cards as never, ts: result?.ts ?? "" });
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    const { channel: direct } = lab.workspace.as(member.dana).direct(app.bot);
    const asked = () => lab.workspace.as(member.dana).messages(direct).filter(isQuestion);
    expect(asked()).toHaveLength(1);
    expect(shown(asked()[0])).toContain("Jisoo Park");
    await press(lab, member.dana, asked()[0], "remove_deleted", direct);
    expect(shown(asked()[0])).toContain(deleted.removedBy);
    expect(await factsKept(lab)).toEqual(["card-read", "removed"]);
  });

  it("posts nothing twice where Slack took the question and the answer was lost", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.trouble.order("chat.postMessage", { kind: "hang up", afterwards: true });
    lab.workspace.as(member.dana).delete(cards, ts);
    const timer = setInterval(() => {
      lab.store.db.prepare("update job set due_at = ? where state = 'waiting'").run(Date.now());
      lab.wake();
    }, 20);
    await lab.idle();
    clearInterval(timer);
    expect(questions(lab, ts)).toHaveLength(1);
  });
});

describe("a file that is deleted", () => {
  it("among several of a message is asked about alone, then with the next one in the same place", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [jisoo, minho]);
    await lab.idle();
    lab.workspace.as(member.dana).deleteFile(files[1] ?? "");
    await lab.idle();
    expect(questions(lab, ts)).toHaveLength(1);
    expect(shown(questions(lab, ts)[0])).toContain("Minho Lee");
    expect(shown(questions(lab, ts)[0])).not.toContain("Jisoo");
    await press(lab, member.dana, questions(lab, ts)[0], "remove_deleted");
    expect(shown(said(lab, ts)[0])).toContain("Jisoo Park");
    expect(await photoIn(lab, files[0])).toBeDefined();
    expect(await photoIn(lab, files[1])).toBeUndefined();
    lab.workspace.as(member.dana).deleteFile(files[0] ?? "");
    await lab.idle();
    expect(questions(lab, ts)).toHaveLength(1);
    expect(shown(questions(lab, ts)[0])).toContain("Jisoo Park");
  });

  it("takes all cards on it along", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [`${jisoo}\n---\n${minho}`]);
    await lab.idle();
    lab.workspace.as(member.dana).deleteFile(files[0] ?? "");
    await lab.idle();
    await press(lab, member.dana, questions(lab, ts)[0], "remove_deleted");
    expect((await factsKept(lab)).sort()).toEqual(["card-read", "card-read", "removed", "removed"]);
    expect(shown(said(lab, ts)[0])).not.toMatch(/Jisoo|Minho/);
  });

  it("is asked about where only the file's own event comes", async () => {
    const lab = await openSlackLab({ listeners: listeners.filter(({ name }) => name !== "photo-deleted") });
    const { ts, files } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.as(member.dana).deleteFile(files[0] ?? "");
    await lab.idle();
    expect(questions(lab, ts)).toHaveLength(1);
  });
});

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
});
