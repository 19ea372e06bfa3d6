import { describe, expect, it } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { openLab } from "./lab.ts";

const cards = channel.businessCards;
const post = (text: string) => ({ channel: cards, text, files: [] });

describe("the workspace", () => {
  it("tells of a member's message that is deleted, whose file is then no longer to be had", async () => {
    const lab = await openLab();
    const dana = lab.workspace.as(member.dana);
    const { id } = dana.upload("card.jpg", Buffer.from("bytes"));
    const { ts } = dana.post({ ...post("oops"), files: [id] });
    dana.delete(cards, ts);
    const { body } = await lab.delivery((one) => one.body.event.subtype === "message_deleted");
    expect(body.event).toMatchObject({ channel: cards, deleted_ts: ts, previous_message: { text: "oops" } });
    expect(await lab.call("files.info", { file: id })).toEqual({ ok: false, error: "file_not_found" });
    expect(() => lab.workspace.as(member.minsu).delete(cards, ts)).toThrow("not yours");
  });

  it("tells of a deleted message that has replies as Slack does: it becomes a tombstone, until the last reply is gone", async () => {
    const lab = await openLab();
    const dana = lab.workspace.as(member.dana);
    const { id } = dana.upload("card.jpg", Buffer.from("bytes"));
    const { ts } = dana.post({ ...post("a card"), files: [id] });
    const reply = await lab.call("chat.postMessage", { channel: cards, thread_ts: ts, text: "Jisoo Park" });
    dana.delete(cards, ts);
    const changed = await lab.delivery((one) => one.body.event.message?.subtype === "tombstone");
    expect(changed.body.event).toMatchObject({
      subtype: "message_changed",
      message: { ts, user: "USLACKBOT", text: "This message was deleted.", hidden: true, reply_count: 1 },
      previous_message: { ts, text: "a card", files: [{ id }] },
    });
    expect(await lab.call("files.info", { file: id })).toEqual({ ok: false, error: "file_not_found" });
    expect(dana.messages(cards)).toMatchObject([
      { ts, text: "This message was deleted.", files: [] },
      { text: "Jisoo Park" },
    ]);
    expect(() => dana.delete(cards, ts)).toThrow("not yours");
    expect(await lab.call("chat.update", { channel: cards, ts: reply.ts, text: "still here" })).toMatchObject({
      ok: true,
    });
    await lab.call("chat.delete", { channel: cards, ts: reply.ts });
    const gone = await lab.delivery((one) => one.body.event.deleted_ts === ts);
    expect(gone.body.event).toMatchObject({ subtype: "message_deleted", previous_message: { subtype: "tombstone" } });
    expect(dana.messages(cards)).toEqual([]);
  });

  it("tells of a member's file that is deleted, and of each message that had it, where a tombstone stays", async () => {
    const lab = await openLab();
    const dana = lab.workspace.as(member.dana);
    const [one, other] = ["one.jpg", "other.jpg"].map((name) => dana.upload(name, Buffer.from(name)).id);
    if (one === undefined || other === undefined) throw new Error("two files");
    const { ts } = dana.post({ ...post("two cards"), files: [one, other] });
    expect(() => lab.workspace.as(member.minsu).deleteFile(one)).toThrow("not yours");
    dana.deleteFile(one);
    const { body } = await lab.delivery((delivery) => delivery.body.event.type === "file_deleted");
    expect(body.event).toEqual({
      type: "file_deleted",
      file_id: one,
      channel_ids: [cards],
      event_ts: expect.any(String),
    });
    const changed = await lab.delivery((delivery) => delivery.body.event.subtype === "message_changed");
    expect(changed.body.event).toMatchObject({
      message: {
        ts,
        text: "two cards",
        files: [
          { id: one, mode: "tombstone" },
          { id: other, mode: "hosted" },
        ],
      },
      previous_message: { ts, files: [{ id: one, mode: "hosted" }, { id: other }] },
    });
    expect(await lab.call("files.info", { file: one })).toEqual({ ok: false, error: "file_deleted" });
    expect(dana.messages(cards)[0]?.files.map(({ deleted }) => deleted)).toEqual([true, false]);
    expect(() => dana.file(one)).toThrow("no file");
    expect(() => dana.deleteFile(one)).toThrow("not yours");
  });

  it("tells the app that it was taken out of a channel as Slack does, and nothing of that channel after", async () => {
    const lab = await openLab();
    lab.workspace.owner.remove(channel.salesPrivate, app.bot);
    lab.workspace.owner.remove(cards, app.bot);
    const left = await lab.delivery(({ body }) => body.event.type === "group_left");
    expect(left.body.event).toMatchObject({ channel: channel.salesPrivate, actor_id: app.bot });
    await lab.delivery(({ body }) => body.event.type === "channel_left");
    lab.workspace.owner.remove(channel.salesPrivate, member.dana);
    await lab.workspace.delivered();
    expect(lab.deliveries.some(({ body }) => body.event.type === "member_left_channel")).toBe(false);
  });
});
