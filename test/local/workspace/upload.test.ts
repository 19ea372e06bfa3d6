import { describe, expect, it } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { onePixel, openLab } from "./lab.ts";

const cards = channel.businessCards;

describe("the app's own file", () => {
  it("goes to a member's DM: a place, the bytes, and where it belongs", async () => {
    const lab = await openLab();
    const vcard = Buffer.from("BEGIN:VCARD\r\nEND:VCARD\r\n");
    const { channel: direct } = await lab.call("conversations.open", { users: member.dana });
    const uploaded = await lab.client.files.uploadV2({
      channel_id: direct.id,
      filename: "jisoo.vcf",
      file: vcard,
      initial_comment: "For your phone",
    });
    expect(uploaded.ok).toBe(true);
    const dana = lab.workspace.as(member.dana);
    const [message] = dana.messages(direct.id);
    expect(message).toMatchObject({
      user: app.bot,
      text: "For your phone",
      files: [{ name: "jisoo.vcf", mimetype: "text/vcard" }],
    });
    expect(dana.file(message?.files[0]?.id ?? "").bytes).toEqual(vcard);
  });

  it("is refused when it isn't as long as announced, comes twice, or to another URL", async () => {
    const lab = await openLab();
    const { upload_url, file_id } = await lab.call("files.getUploadURLExternal", { filename: "a.vcf", length: 3 });
    const send = async (url: string, body: string) => (await fetch(url, { method: "POST", body })).status;
    expect(await send(upload_url, "four")).toBe(400);
    const files = [{ id: file_id }];
    expect(await lab.call("files.completeUploadExternal", { files })).toEqual({ ok: false, error: "file_not_found" });
    expect(await send(`${upload_url}x`, "abc")).toBe(404);
    expect(await send(upload_url, "abc")).toBe(200);
    const complete = (more: object) => lab.call("files.completeUploadExternal", { files, ...more });
    expect(await complete({ channel_id: channel.random })).toEqual({ ok: false, error: "not_in_channel" });
    expect(await complete({ channel_id: "C0NOWHERE" })).toEqual({ ok: false, error: "channel_not_found" });
    expect(await complete({ channel_id: cards, thread_ts: "1.1" })).toEqual({ ok: false, error: "thread_not_found" });
    expect(await complete({ channel_id: cards, blocks: [] })).toMatchObject({ error: "invalid_arguments" });
    expect(await complete({ channel_id: cards })).toMatchObject({ ok: true, files: [{ id: file_id, title: "a.vcf" }] });
    expect(await complete({ channel_id: cards })).toEqual({ ok: false, error: "file_not_found" });
  });

  it("can be shown in a block only once Slack has looked at it", async () => {
    const lab = await openLab();
    const { upload_url, file_id } = await lab.call("files.getUploadURLExternal", {
      filename: "a.png",
      length: onePixel.length,
    });
    await fetch(upload_url, { method: "POST", body: onePixel });
    await lab.call("files.completeUploadExternal", { files: [{ id: file_id }] });
    const blocks = [{ type: "image", alt_text: "paths", slack_file: { id: file_id } }];
    const show = () => lab.call("chat.postMessage", { channel: cards, text: "x", blocks });
    expect((await lab.call("files.info", { file: file_id })).file.mimetype).toBe("");
    expect(await show()).toMatchObject({ error: "invalid_blocks" });
    await expect.poll(async () => (await lab.call("files.info", { file: file_id })).file.mimetype).toBe("image/png");
    expect(await show()).toMatchObject({ ok: true });
  });
});
