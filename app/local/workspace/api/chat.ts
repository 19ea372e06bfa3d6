import { isObject } from "../blocks/rules.ts";
import { Refusal } from "../refusal.ts";
import { asMessage } from "../world/as-message.ts";
import { whisper } from "../world/ephemeral.ts";
import { change, say, takeBack } from "../world/say.ts";
import { app } from "../world/seed.ts";
import type { Message, Room } from "../world/shapes.ts";
import { readBlocks, readMetadata, readText } from "./content.ts";
import type { Call, Method } from "./method.ts";
import { messageOf, mustBeIn, mustBeOpen, roomOf, threadOf } from "./rooms-of-calls.ts";

const notJson = { blocks: "invalid_blocks_format", metadata: "invalid_metadata_format" };

/** A member's id stands for the DM with them. From docs.slack.dev, `chat.postMessage`, "Channels". */
function roomToSpeakIn(call: Call): Room {
  const given = String(call.args.channel);
  const room = call.world.rooms.get(given) ? roomOf(call) : (call.world.rooms.direct(app.bot, given) ?? roomOf(call));
  mustBeIn(call, room);
  mustBeOpen(room);
  return room;
}

function contentOf(call: Call) {
  const blocks = readBlocks(call.world, call.args.blocks);
  const said = readText(call.args);
  if (said.trim() === "" && (blocks ?? []).length === 0) throw new Refusal("no_text");
  return { text: said, blocks: blocks && blocks.length > 0 ? blocks : undefined };
}

const postMessage: Method = {
  must: { channel: "string" },
  may: {
    text: "string",
    blocks: "json",
    thread_ts: "string",
    metadata: "json",
    unfurl_links: "boolean",
    unfurl_media: "boolean",
    mrkdwn: "boolean",
  },
  scope: "chat:write",
  notJson,
  run(call) {
    const room = roomToSpeakIn(call);
    const { text: said, blocks } = contentOf(call);
    const metadata = readMetadata(call.args.metadata);
    const thread = threadOf(call, room);
    const message = say(call.world, room, {
      user: app.bot,
      text: said,
      files: [],
      ...(blocks ? { blocks } : {}),
      ...(thread ? { thread_ts: thread } : {}),
      ...(metadata ? { metadata } : {}),
    });
    return { channel: room.id, ts: message.ts, message: asMessage(call.world, message, { metadata: true }) };
  },
};

const update: Method = {
  must: { channel: "string", ts: "string" },
  may: { text: "string", blocks: "json", metadata: "json" },
  scope: "chat:write",
  notJson,
  run(call) {
    const { world, args } = call;
    const room = roomOf(call);
    if (room.archived) throw new Refusal("is_inactive");
    const before = messageOf(call, room, args.ts);
    if (before.user !== app.bot || before.subtype) throw new Refusal("cant_update_message");
    const blocks = readBlocks(world, args.blocks) ?? before.blocks;
    const said = args.text === undefined && args.blocks !== undefined ? before.text : readText(args);
    if (said.trim() === "" && (blocks ?? []).length === 0) throw new Refusal("no_text");
    const { blocks: _blocks, metadata: _metadata, ...kept } = before;
    const after: Message = {
      ...kept,
      text: said,
      ...(blocks && blocks.length > 0 ? { blocks } : {}),
      ...metadataAfter(before, args.metadata),
      edited: { user: app.bot, ts: world.nextTs() },
    };
    change(world, room, before, after);
    return { channel: room.id, ts: after.ts, text: after.text, message: asMessage(world, after, { metadata: true }) };
  },
};

/** Not sent: it stays. An empty object: it goes. From docs.slack.dev, `chat.update`. */
function metadataAfter(before: Message, sent: unknown): Pick<Message, "metadata"> {
  if (sent === undefined) return before.metadata ? { metadata: before.metadata } : {};
  if (isObject(sent) && Object.keys(sent).length === 0) return {};
  const metadata = readMetadata(sent);
  return metadata ? { metadata } : {};
}

const remove: Method = {
  must: { channel: "string", ts: "string" },
  may: {},
  scope: "chat:write",
  run(call) {
    const room = roomOf(call);
    const message = messageOf(call, room, call.args.ts);
    if (message.user !== app.bot || message.subtype) throw new Refusal("cant_delete_message");
    takeBack(call.world, room, message);
    return { channel: room.id, ts: message.ts };
  },
};

const postEphemeral: Method = {
  must: { channel: "string", user: "string" },
  may: { text: "string", blocks: "json", thread_ts: "string" },
  scope: "chat:write",
  notJson,
  run(call) {
    const room = roomToSpeakIn(call);
    const user = String(call.args.user);
    if (!call.world.people.get(user)) throw new Refusal("user_not_found");
    if (!call.world.rooms.isMember(room.id, user)) throw new Refusal("user_not_in_channel");
    const { ts } = whisper(call.world, user, { channel: room.id, thread_ts: threadOf(call, room), ...contentOf(call) });
    return { message_ts: ts };
  },
};

const getPermalink: Method = {
  must: { channel: "string", message_ts: "string" },
  may: {},
  run(call) {
    const room = roomOf(call);
    const message = messageOf(call, room, call.args.message_ts);
    const thread = message.thread_ts ? `?thread_ts=${message.thread_ts}&cid=${room.id}` : "";
    return {
      channel: room.id,
      permalink: `${call.world.url()}/archives/${room.id}/p${message.ts.replace(".", "")}${thread}`,
    };
  },
};

export const chat: Readonly<Record<string, Method>> = {
  "chat.postMessage": postMessage,
  "chat.update": update,
  "chat.delete": remove,
  "chat.postEphemeral": postEphemeral,
  "chat.getPermalink": getPermalink,
};
