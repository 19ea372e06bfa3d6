import { readBlocks, readText } from "../api/content.ts";
import type { Arguments } from "../api/method.ts";
import { isObject } from "../blocks/rules.ts";
import { limits } from "../limits.ts";
import { newSecret } from "../new-id.ts";
import { Refusal } from "../refusal.ts";
import { ephemeralOf, forget, whisper } from "../world/ephemeral.ts";
import { change, say, takeBack } from "../world/say.ts";
import { app } from "../world/seed.ts";
import type { Room } from "../world/shapes.ts";
import type { World } from "../world/world.ts";

/** Where a response URL speaks: to whom, and which message it may replace. */
export interface Place {
  readonly channel: string;
  readonly member: string;
  readonly thread_ts?: string;
  /** The message that was clicked in. */
  readonly source?: { readonly ts: string; readonly ephemeral: boolean };
}

export function newResponseUrl(world: World, place: Place): string {
  const token = newSecret();
  const expires = world.now() + limits.responseUrlMs;
  world.store.run("delete from response_url where expires < ?", world.now());
  world.store.run("insert into response_url values (?, 0, ?, ?)", token, expires, JSON.stringify(place));
  return `${world.url()}/hooks/${token}`;
}

/**
 * One use of a response URL. From docs.slack.dev, "Handling user interaction", "Message responses": 5 times in 30 minutes.
 * @throws Refusal used_url, expired_url, and what a message can be refused for
 */
export function useResponseUrl(world: World, token: string, sent: unknown): void {
  world.store.together(() => {
    const row = world.store.get<{ uses: number; expires: number; body: string }>(
      "select uses, expires, body from response_url where token = ?",
      token,
    );
    if (!row || row.expires < world.now()) throw new Refusal("expired_url");
    if (row.uses >= limits.responseUrlUses) throw new Refusal("used_url");
    answer(world, JSON.parse(row.body) as Place, sent);
    world.store.run("update response_url set uses = uses + 1 where token = ?", token);
  });
}

const known = [
  "text",
  "blocks",
  "response_type",
  "replace_original",
  "delete_original",
  "thread_ts",
  "unfurl_links",
  "unfurl_media",
  "mrkdwn",
];

/** What an app says at a place: through its response URL, or within the answer to a command. */
export function answer(world: World, place: Place, sent: unknown): void {
  if (!isObject(sent)) throw new Refusal("invalid_payload");
  if (Object.keys(sent).some((field) => !known.includes(field))) throw new Refusal("invalid_payload");
  const room = world.rooms.get(place.channel);
  if (!room) throw new Refusal("channel_not_found");
  if (sent.delete_original === true) {
    removeSource(world, room, place);
    return;
  }
  const content = contentOf(world, sent);
  if (sent.replace_original === true) {
    replaceSource(world, room, place, content);
    return;
  }
  const thread = typeof sent.thread_ts === "string" ? sent.thread_ts : place.thread_ts;
  if (sent.response_type === "in_channel") {
    say(world, room, {
      user: app.bot,
      files: [],
      subtype: "bot_message",
      ...content,
      ...(thread ? { thread_ts: thread } : {}),
    });
    return;
  }
  if (sent.response_type !== undefined && sent.response_type !== "ephemeral") throw new Refusal("invalid_payload");
  whisper(world, place.member, { channel: room.id, thread_ts: thread, ...content });
}

function contentOf(world: World, sent: Arguments) {
  const blocks = readBlocks(world, sent.blocks);
  const text = readText(sent);
  if (text.trim() === "" && (blocks ?? []).length === 0) throw new Refusal("no_text");
  return { text, ...(blocks && blocks.length > 0 ? { blocks } : {}) };
}

function removeSource(world: World, room: Room, { source, member }: Place): void {
  if (!source) throw new Refusal("invalid_payload");
  const ephemeral = source.ephemeral ? ephemeralOf(world, room.id, source.ts, member) : undefined;
  const message = world.messages.get(room.id, source.ts);
  if (ephemeral) forget(world, ephemeral);
  else if (message) takeBack(world, room, message);
}

function replaceSource(world: World, room: Room, place: Place, content: ReturnType<typeof contentOf>): void {
  const { source, member } = place;
  if (!source || source.ephemeral) {
    const before = source && ephemeralOf(world, room.id, source.ts, member);
    whisper(
      world,
      member,
      { channel: room.id, thread_ts: before?.thread_ts ?? place.thread_ts, ...content },
      source?.ts,
    );
    return;
  }
  const before = world.messages.get(room.id, source.ts);
  if (!before) throw new Refusal("message_not_found");
  const { blocks: _blocks, ...kept } = before;
  change(world, room, before, { ...kept, ...content, edited: { user: app.bot, ts: world.nextTs() } });
}
