import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { botToken, onePixel, openLab, signingSecret } from "./lab.ts";

describe("the local workspace", () => {
  it("tells the app of a posted photo, signed, and gives the photo to its token", async () => {
    const lab = await openLab();
    const minsu = lab.workspace.as(member.minsu);
    const photo = minsu.upload("card.png", onePixel);
    const { ts } = minsu.post({
      channel: channel.businessCards,
      text: "met at CES with @dana & <co>",
      files: [photo.id],
    });

    const { headers, raw, body } = await lab.delivery(({ body }) => body.event?.ts === ts);
    const seconds = headers["x-slack-request-timestamp"];
    const signature = createHmac("sha256", signingSecret).update(`v0:${seconds}:${raw}`).digest("hex");
    expect(headers["x-slack-signature"]).toBe(`v0=${signature}`);
    expect(body).toMatchObject({
      type: "event_callback",
      team_id: "T0LOCAL01",
      is_ext_shared_channel: false,
      event: {
        type: "message",
        subtype: "file_share",
        channel: channel.businessCards,
        channel_type: "channel",
        user: member.minsu,
        text: `met at CES with <@${member.dana}> &amp; &lt;co&gt;`,
        files: [{ id: photo.id, mimetype: "image/png", filetype: "png", mode: "hosted", file_access: "visible" }],
      },
    });
    const response = await fetch(body.event.files[0].url_private_download, {
      headers: { authorization: `Bearer ${botToken}` },
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(onePixel);
  });

  it("shows what the app posts in the thread, and what it makes of it later", async () => {
    const lab = await openLab();
    const minsu = lab.workspace.as(member.minsu);
    const seen = lab.pageEvents(member.dana);
    const { ts } = minsu.post({ channel: channel.businessCards, text: "a card", files: [] });

    const posted = await lab.client.chat.postMessage({
      channel: channel.businessCards,
      thread_ts: ts,
      text: "reading…",
    });
    await lab.client.chat.update({
      channel: channel.businessCards,
      ts: posted.ts ?? "",
      text: "Jisoo Park",
      blocks: [{ type: "section", text: { type: "mrkdwn", text: "*Jisoo Park*" } }],
    });

    const [, reply] = minsu.messages(channel.businessCards);
    expect(reply).toMatchObject({ thread_ts: ts, text: "Jisoo Park", edited: true, blocks: [{ type: "section" }] });
    expect(seen.filter((event) => event.type === "message").map((event) => event.message.text)).toContain("reading…");
  });

  it("runs a slash command, whose answer may come through its response URL", async () => {
    const lab = await openLab();
    await lab.workspace.as(member.dana).command(channel.random, "/octember find @minsu in #events");
    const { body } = await lab.delivery((one) => one.body.command === "/octember");
    expect(body).toMatchObject({
      text: `find <@${member.minsu}|minsu> in <#${channel.events}|events>`,
      user_id: member.dana,
      channel_id: channel.random,
      channel_name: "random",
    });
    const used = await fetch(body.response_url, { method: "POST", body: JSON.stringify({ text: "found" }) });
    expect(used.status).toBe(200);
    expect(lab.workspace.as(member.dana).messages(channel.random)).toMatchObject([{ text: "found", ephemeral: true }]);
    expect(lab.workspace.as(member.minsu).messages(channel.random)).toEqual([]);
  });

  it("opens a form from a button, fills it, and shows the app's errors beside the field", async () => {
    const lab = await openLab({
      reply: ({ body }) =>
        body.type === "view_submission" && body.view.state.values.name.value.value === "?"
          ? { json: { response_action: "errors", errors: { name: "That is no name" } } }
          : {},
    });
    const dana = lab.workspace.as(member.dana);
    const { ts = "" } = await lab.client.chat.postMessage({
      channel: channel.businessCards,
      text: "Jisoo",
      blocks: [
        {
          type: "actions",
          block_id: "row",
          elements: [
            { type: "button", action_id: "correct", value: "card", text: { type: "plain_text", text: "Correct" } },
          ],
        },
      ],
    });
    const seen = lab.pageEvents(member.dana);
    await dana.press({
      container: { type: "message", channel: channel.businessCards, ts, ephemeral: false },
      block_id: "row",
      action_id: "correct",
    });
    const { body } = await lab.delivery((one) => one.body.type === "block_actions");
    expect(body).toMatchObject({
      user: { id: member.dana },
      container: { type: "message", message_ts: ts },
      actions: [{ action_id: "correct", value: "card", type: "button" }],
    });

    const title = { type: "plain_text", text: "Correct" } as const;
    const opened = await lab.client.views.open({
      trigger_id: body.trigger_id,
      view: { type: "modal", title, blocks: [{ type: "section", text: { type: "plain_text", text: "Loading…" } }] },
    });
    const id = opened.view?.id ?? "";
    await lab.client.views.update({
      view_id: id,
      view: {
        type: "modal",
        title,
        submit: { type: "plain_text", text: "Save" },
        blocks: [
          {
            type: "input",
            block_id: "name",
            label: { type: "plain_text", text: "Name" },
            element: { type: "plain_text_input", action_id: "value" },
          },
        ],
      },
    });
    const state = (value: string) => ({ name: { value: { type: "plain_text_input", value } } });
    expect(await dana.submit(id, state("?"))).toEqual({ errors: { name: "That is no name" } });
    expect(await dana.submit(id, state("박지수"))).toEqual({});
    const shown = seen.map((event) => event.type).filter((type) => type.startsWith("view"));
    expect(shown).toEqual(["view_opened", "view_updated", "view_closed"]);
  });
});
