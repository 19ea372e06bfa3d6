import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { botToken, type Lab, openLab } from "./lab.ts";

const said = { channel: channel.businessCards, text: "hello" };
const never = "1.000001";

/** What is called, with what, and how Slack refuses it. `posted` stands for a message of the app, `theirs` for a member's. */
const refusals: readonly (readonly [sentence: string, method: string, args: Record<string, unknown>, error: string])[] =
  [
    ["a method that there is none of", "chat.shout", {}, "unknown_method"],
    ["a method of Slack's that is not implemented", "views.push", {}, "unknown_method"],
    ["a name that every object has", "constructor", {}, "unknown_method"],
    ["an argument that nobody knows", "chat.postMessage", { ...said, colour: "red" }, "invalid_arguments"],
    [
      "an argument of Slack's that is not implemented",
      "chat.postMessage",
      { ...said, icon_emoji: ":x:" },
      "invalid_arguments",
    ],
    ["attachments", "chat.postMessage", { ...said, attachments: [] }, "invalid_arguments"],
    [
      "a reply that is broadcast",
      "chat.postMessage",
      { ...said, thread_ts: never, reply_broadcast: true },
      "invalid_arguments",
    ],
    ["a missing argument", "chat.postMessage", { text: "hello" }, "invalid_arguments"],
    ["an argument of another type", "chat.postMessage", { ...said, unfurl_links: "perhaps" }, "invalid_arguments"],
    ["another workspace", "chat.postMessage", { ...said, team_id: "T0OTHER" }, "team_access_not_granted"],
    ["an unknown channel", "chat.postMessage", { ...said, channel: "C0NOWHERE" }, "channel_not_found"],
    [
      "a private channel that the bot isn't in",
      "chat.postMessage",
      { ...said, channel: channel.leadsPrivate },
      "channel_not_found",
    ],
    [
      "a public channel that the bot isn't in",
      "chat.postMessage",
      { ...said, channel: channel.random },
      "not_in_channel",
    ],
    ["a message without text or blocks", "chat.postMessage", { channel: said.channel }, "no_text"],
    ["a message of white space", "chat.postMessage", { ...said, text: " \n" }, "no_text"],
    ["a text of 40,001 characters", "chat.postMessage", { ...said, text: "가".repeat(40_001) }, "msg_too_long"],
    ["a thread that there is none of", "chat.postMessage", { ...said, thread_ts: never }, "thread_not_found"],
    ["blocks that are no JSON", "chat.postMessage", { ...said, blocks: "[{" }, "invalid_blocks_format"],
    ["metadata that is no JSON", "chat.postMessage", { ...said, metadata: "{" }, "invalid_metadata_format"],
    ["metadata that is a list", "chat.postMessage", { ...said, metadata: [1] }, "invalid_metadata_format"],
    [
      "metadata without a payload",
      "chat.postMessage",
      { ...said, metadata: { event_type: "x" } },
      "invalid_metadata_schema",
    ],
    [
      "metadata with another field",
      "chat.postMessage",
      { ...said, metadata: { event_type: "x", event_payload: {}, entities: [] } },
      "invalid_metadata_schema",
    ],
    [
      "too much metadata",
      "chat.postMessage",
      { ...said, metadata: { event_type: "x", event_payload: { key: "k".repeat(8_000) } } },
      "metadata_too_large",
    ],
    ["an update of a message that is gone", "chat.update", { ...said, ts: never }, "message_not_found"],
    ["an update of somebody else's message", "chat.update", { ...said, ts: "theirs" }, "cant_update_message"],
    ["an update to nothing", "chat.update", { channel: said.channel, ts: "posted", text: "", blocks: [] }, "no_text"],
    ["deleting a message that is gone", "chat.delete", { channel: said.channel, ts: never }, "message_not_found"],
    ["deleting somebody else's message", "chat.delete", { channel: said.channel, ts: "theirs" }, "cant_delete_message"],
    ["a whisper to nobody", "chat.postEphemeral", { ...said, user: "U0NOBODY" }, "user_not_found"],
    [
      "a whisper to somebody elsewhere",
      "chat.postEphemeral",
      { ...said, channel: channel.events, user: member.guest },
      "user_not_in_channel",
    ],
    [
      "a link to a message that is gone",
      "chat.getPermalink",
      { channel: said.channel, message_ts: never },
      "message_not_found",
    ],
    ["an unknown member", "users.info", { user: "U0NOBODY" }, "user_not_found"],
    ["a cursor that was never given", "users.list", { cursor: "!" }, "invalid_cursor"],
    ["a page of 1,001", "users.list", { limit: 1_001 }, "invalid_arguments"],
    ["a kind of room that is not implemented", "users.conversations", { types: "mpim" }, "invalid_types"],
    [
      "reading a private channel that the bot isn't in",
      "conversations.info",
      { channel: channel.leadsPrivate },
      "channel_not_found",
    ],
    ["a DM of two members", "conversations.info", { channel: "D0NONE" }, "channel_not_found"],
    ["replies where the bot isn't", "conversations.replies", { channel: channel.random, ts: never }, "not_in_channel"],
    [
      "replies to a message that is gone",
      "conversations.replies",
      { channel: said.channel, ts: never },
      "thread_not_found",
    ],
    ["opening a DM with nobody", "conversations.open", { users: "U0NOBODY" }, "user_not_found"],
    ["opening a DM without saying with whom", "conversations.open", {}, "users_list_not_supplied"],
    ["opening a DM with itself", "conversations.open", { users: app.bot }, "cannot_dm_bot"],
    ["opening a DM of several", "conversations.open", { users: `${member.minsu},${member.dana}` }, "invalid_arguments"],
    [
      "a reaction that is no name",
      "reactions.add",
      { channel: said.channel, timestamp: "theirs", name: "눈" },
      "invalid_name",
    ],
    [
      "a reaction to a message that is gone",
      "reactions.add",
      { channel: said.channel, timestamp: never, name: "eyes" },
      "message_not_found",
    ],
    [
      "a reaction where the bot isn't",
      "reactions.add",
      { channel: channel.random, timestamp: never, name: "eyes" },
      "not_in_channel",
    ],
    [
      "taking a reaction back that isn't there",
      "reactions.remove",
      { channel: said.channel, timestamp: "theirs", name: "eyes" },
      "no_reaction",
    ],
    ["an unknown file", "files.info", { file: "F0NOTHING" }, "file_not_found"],
    ["an upload of no bytes", "files.getUploadURLExternal", { filename: "a.vcf", length: 0 }, "missing_argument"],
    [
      "an upload of a gigabyte",
      "files.getUploadURLExternal",
      { filename: "a.vcf", length: 2 ** 30 },
      "file_upload_size_restricted",
    ],
    [
      "completing what was never uploaded",
      "files.completeUploadExternal",
      { files: [{ id: "F0NOTHING" }] },
      "file_not_found",
    ],
    ["completing nothing", "files.completeUploadExternal", { files: [] }, "invalid_arguments"],
    ["a trigger that was made up", "views.open", { trigger_id: "x", view: "modal" }, "invalid_trigger_id"],
    ["a trigger that nobody remembers", "views.open", { trigger_id: "1.2.ab", view: "modal" }, "expired_trigger_id"],
    ["an update of a form that isn't open", "views.update", { view_id: "V0NONE", view: "modal" }, "not_found"],
    [
      "an update of a form by two names",
      "views.update",
      { view_id: "V0NONE", external_id: "x", view: "modal" },
      "invalid_arguments",
    ],
  ];

const modal = {
  type: "modal",
  title: { type: "plain_text", text: "A form" },
  blocks: [{ type: "divider" }],
};

describe("the local workspace refuses, as Slack does,", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab({ shared: true });
  });
  afterAll(() => lab.close());

  it.for(refusals)("%s (%s)", async ([, method, args, error]) => {
    const posted = await lab.call("chat.postMessage", said);
    const theirs = lab.workspace.as(member.dana).post({ ...said, files: [] });
    const stand: Record<string, unknown> = { posted: posted.ts, theirs: theirs.ts, modal };
    const filled = Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, typeof value === "string" ? (stand[value] ?? value) : value]),
    );
    const answer = await lab.call(method, filled);
    expect(answer).toMatchObject({ ok: false, error });
  });

  it("a second reaction of the same name", async () => {
    const lab = await openLab();
    const { ts } = await lab.call("chat.postMessage", said);
    const reaction = { channel: said.channel, timestamp: ts, name: "eyes" };
    expect(await lab.call("reactions.add", reaction)).toEqual({ ok: true });
    expect(await lab.call("reactions.add", reaction)).toEqual({ ok: false, error: "already_reacted" });
    expect(await lab.call("reactions.remove", reaction)).toEqual({ ok: true });
    expect(lab.workspace.as(member.dana).messages(said.channel).at(-1)?.reactions).toEqual([]);
  });

  it("a twenty-fourth reaction", async () => {
    const lab = await openLab();
    const { ts } = await lab.call("chat.postMessage", said);
    const react = (name: string) => lab.call("reactions.add", { channel: said.channel, timestamp: ts, name });
    for (let place = 1; place <= 23; place += 1) expect(await react(`mark_${place}`)).toEqual({ ok: true });
    expect(await react("mark_24")).toEqual({ ok: false, error: "too_many_emoji" });
  });

  it("calls without a token, with another token, and after the app was removed", async () => {
    const lab = await openLab();
    expect(await lab.call("auth.test", {}, null)).toEqual({ ok: false, error: "not_authed" });
    expect(await lab.call("auth.test", {}, "xoxb-another")).toEqual({ ok: false, error: "invalid_auth" });
    lab.workspace.revoke(true);
    expect(await lab.call("auth.test")).toEqual({ ok: false, error: "token_revoked" });
    lab.workspace.revoke(false);
    expect(await lab.call("auth.test")).toMatchObject({ ok: true, team_id: "T0LOCAL01", user_id: app.bot });
  });

  it("bodies that are neither forms nor JSON objects", async () => {
    const lab = await openLab();
    const post = async (type: string, body: string) => {
      const headers = { "content-type": type, authorization: `Bearer ${botToken}` };
      return (await fetch(`${lab.url}/api/auth.test`, { method: "POST", headers, body })).json();
    };
    expect(await post("text/csv", "a,b")).toMatchObject({ error: "invalid_post_type" });
    expect(await post("application/json", "{")).toMatchObject({ error: "invalid_json" });
    expect(await post("application/json", "[]")).toMatchObject({ error: "json_not_object" });
    expect(await post("application/json", `{"token":"${botToken}"}`)).toMatchObject({ error: "invalid_arguments" });
    expect(await post("application/x-www-form-urlencoded", `token=${botToken}`)).toMatchObject({ ok: true });
  });

  it("a request of more than a megabyte", async () => {
    const lab = await openLab();
    const answer = await lab.call("chat.postMessage", { ...said, text: "x".repeat(1024 * 1024) });
    expect(answer).toEqual({ ok: false, error: "request_too_large" });
  });

  it("names each wrong argument and its place", async () => {
    const lab = await openLab();
    const answer = await lab.call("chat.postMessage", { text: "x", colour: "red" });
    expect(answer.response_metadata.messages).toEqual([
      "[ERROR] unsupported argument: colour [json-pointer:/colour]",
      "[ERROR] missing required field: channel [json-pointer:]",
    ]);
  });
});
