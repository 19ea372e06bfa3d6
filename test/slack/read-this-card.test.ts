import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { directoryChanged } from "../../app/slack/listeners/events/directory-changed.ts";
import { photoPosted } from "../../app/slack/listeners/events/photo-posted.ts";
import { readThisCard } from "../../app/slack/listeners/shortcuts/read-this-card.ts";
import { english } from "../../app/words/en/english.ts";
import { openSlackLab, type SlackLab } from "./lab.ts";

const listeners = [photoPosted, ...directoryChanged, readThisCard];
const workspace = team.id as WorkspaceId;
const place = channel.businessCards;
/** A name and a mail address: too little for a card that nobody asked for. */
const badge = "Jisoo Park\nVisitor";
const card = ["Contoso Corporation", "Minho Lee", "Sales Manager", "M +82 10-2234-5678", "minho@contoso.com"].join(
  "\n",
);

function post(lab: SlackLab, texts: readonly string[], where: string = place, as: string = member.dana): string {
  const dana = lab.workspace.as(as);
  const files = texts.map((text) => dana.upload("photo.jpg", Buffer.from(text)).id);
  return dana.post({ channel: where, text: "met at CES with @minsu", files }).ts;
}

async function readThis(lab: SlackLab, ts: string, as: string = member.sofia, where: string = place) {
  await lab.workspace.as(as).shortcut(where, "read_this_card", ts);
  await lab.idle();
}

function seen(lab: SlackLab, ts: string, as: string = member.sofia, where: string = place) {
  const messages = lab.workspace.as(as).messages(where);
  return {
    thread: messages.filter((one) => one.user === app.bot && one.thread_ts === ts && !one.ephemeral),
    alone: messages.filter((one) => one.ephemeral).map(({ text }) => text),
    reactions: messages.find((one) => one.ts === ts)?.reactions.map(({ name }) => name),
  };
}

describe("Read this card", () => {
  it("reads a picture that was taken for no card, as its poster's, and answers in the thread as ever", async () => {
    const lab = await openSlackLab({ listeners });
    const ts = post(lab, [badge]);
    await lab.idle();
    expect(seen(lab, ts)).toEqual({ thread: [], alone: [], reactions: ["see_no_evil"] });
    await readThis(lab, ts);
    const { thread, alone, reactions } = seen(lab, ts);
    expect(alone).toEqual([]);
    expect(reactions).toEqual([]);
    expect(thread).toHaveLength(1);
    expect(JSON.stringify(thread[0]?.blocks)).toContain("Jisoo Park");
    const [cluster] = await lab.store.truth.page(workspace, undefined, 10);
    expect(cluster?.facts).toMatchObject([
      { kind: "card-read", by: member.dana, knownBy: [member.dana, member.minsu], met: { where: "CES" } },
    ]);
  });

  it("says in words that a picture has nothing to keep, and reads it again as often as it is asked", async () => {
    const lab = await openSlackLab({ listeners });
    const ts = post(lab, ["just words\nof nobody"]);
    await lab.idle();
    for (let time = 0; time < 2; time += 1) {
      await readThis(lab, ts);
      expect(seen(lab, ts).thread.map(({ text }) => text)).toEqual([english.card.whyNot["nothing-read"]]);
    }
    expect(await lab.store.truth.page(workspace, undefined, 10)).toEqual([]);
  });

  it("leaves what was read before, and tells so to who asked alone", async () => {
    const lab = await openSlackLab({ listeners });
    const ts = post(lab, [card]);
    await lab.idle();
    const before = await lab.store.truth.page(workspace, undefined, 10);
    await readThis(lab, ts);
    expect(seen(lab, ts).alone).toEqual([english.readThis.known]);
    expect(await lab.store.truth.page(workspace, undefined, 10)).toEqual(before);
    expect(seen(lab, ts, member.dana).alone).toEqual([]);
  });

  it("reads of several pictures those that gave nothing, in the one answer", async () => {
    const lab = await openSlackLab({ listeners });
    const ts = post(lab, [card, badge]);
    await lab.idle();
    await readThis(lab, ts);
    const { thread } = seen(lab, ts);
    expect(thread).toHaveLength(1);
    expect(JSON.stringify(thread[0]?.blocks)).toMatch(/Minho Lee.*Jisoo Park/s);
  });

  it("reads what was posted before Octember came, once it is there", async () => {
    const lab = await openSlackLab({ listeners });
    lab.workspace.as(member.dana).command(place, "/remove @octember");
    await lab.idle();
    const ts = post(lab, [badge]);
    await lab.idle();
    await readThis(lab, ts);
    expect(seen(lab, ts)).toMatchObject({ thread: [], alone: [english.readThis.notHere] });
    lab.workspace.as(member.dana).command(place, "/invite @octember");
    await lab.idle();
    await readThis(lab, ts);
    expect(JSON.stringify(seen(lab, ts).thread[0]?.blocks)).toContain("Jisoo Park");
  });

  it("says that a message has no picture, or no longer", async () => {
    const lab = await openSlackLab({ listeners });
    const dana = lab.workspace.as(member.dana);
    const words = dana.post({ channel: place, text: "hello", files: [] }).ts;
    await readThis(lab, words);
    const deleted = post(lab, [badge]);
    await lab.idle();
    const file = dana.messages(place).find((one) => one.ts === deleted)?.files[0]?.id ?? "";
    dana.deleteFile(file);
    await lab.idle();
    await readThis(lab, deleted);
    expect(seen(lab, words).alone).toEqual([english.readThis.noPicture, english.readThis.deleted]);
  });

  it("keeps to a private channel what is read there", async () => {
    const lab = await openSlackLab({ listeners });
    const ts = post(lab, [badge], channel.salesPrivate);
    await lab.idle();
    await readThis(lab, ts, member.dana, channel.salesPrivate);
    const [cluster] = await lab.store.truth.page(workspace, undefined, 10);
    expect(cluster?.facts).toMatchObject([{ audience: { kind: "channel", channel: channel.salesPrivate } }]);
  });

  it("is refused to guests; of a guest's picture, the member who asks counts as who brought it", async () => {
    const lab = await openSlackLab({ listeners });
    const ts = post(lab, [badge], place, member.guest);
    await lab.idle();
    await readThis(lab, ts, member.guest);
    expect(seen(lab, ts).thread).toEqual([]);
    await readThis(lab, ts, member.sofia);
    const [cluster] = await lab.store.truth.page(workspace, undefined, 10);
    expect(cluster?.facts).toMatchObject([{ by: member.sofia }]);
  });
});
