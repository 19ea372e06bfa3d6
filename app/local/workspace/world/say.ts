import { pageChannels } from "../page/as-page.ts";
import { asMessage } from "./as-message.ts";
import { emit, emitMessage, showMessage, tellRoom } from "./emit.ts";
import { app } from "./seed.ts";
import type { Message, Room, StoredFile } from "./shapes.ts";
import type { World } from "./world.ts";

/** Keeps a new message, shares its files, and tells the app and the pages. All of it or none. */
export function say(world: World, room: Room, draft: Omit<Message, "ts" | "channel" | "reactions">): Message {
  return world.store.together(() => {
    const message: Message = { ...draft, channel: room.id, ts: world.nextTs(), reactions: [] };
    world.messages.put(message);
    for (const file of message.files) world.files.share(file, room.id, message.ts);
    world.rooms.markRead(room.id, message.user, message.ts);
    const subtype = message.files.length > 0 ? { subtype: "file_share" } : {};
    emitMessage(world, room, { ...asMessage(world, message, { metadata: true }), ...subtype }, message.ts);
    showMessage(world, message);
    tellRoom(world, room.id, (member) => ({ type: "channels", channels: pageChannels(world, member) }));
    const parent = message.thread_ts && world.messages.get(room.id, message.thread_ts);
    if (parent) showMessage(world, parent);
    return message;
  });
}

/** Puts another text or blocks in a message's place. From docs.slack.dev, "message_changed event". */
export function change(world: World, room: Room, before: Message, after: Message): void {
  world.store.together(() => {
    world.messages.put(after);
    const ts = world.nextTs();
    emitMessage(
      world,
      room,
      {
        type: "message",
        subtype: "message_changed",
        hidden: true,
        ts,
        message: asMessage(world, after, { metadata: true }),
        previous_message: asMessage(world, before, { metadata: true }),
      },
      ts,
    );
    showMessage(world, after);
  });
}

/**
 * Takes a message away, and back what it shared. From docs.slack.dev, "message_deleted event"; one with replies leaves a tombstone
 * in its place, as long as they stay, and the app hears `message_changed`.
 */
export function takeBack(world: World, room: Room, message: Message): void {
  world.store.together(() => {
    const replied = world.messages.thread(room.id, message.ts).length > 1 && message.thread_ts === undefined;
    // What was shared is told of with the message, so it is taken back after that.
    if (replied) change(world, room, message, tombstoneOf(message));
    else remove(world, room, message);
    world.files.unshare(room.id, message.ts);
    const parent = message.thread_ts === undefined ? undefined : world.messages.get(room.id, message.thread_ts);
    if (!parent) return;
    const empty = world.messages.thread(room.id, parent.ts).length === 1;
    if (empty && parent.subtype === "tombstone") remove(world, room, parent);
    else showMessage(world, parent);
  });
}

/**
 * Deletes a file of a member's. From docs.slack.dev, "file_deleted event"; the messages that had it stay, with a tombstone in its place, and
 * the app hears `message_changed` of each.
 */
export function deleteFile(world: World, file: StoredFile): void {
  world.store.together(() => {
    const shares = world.files.shares(file.id).flatMap(({ channel, ts }) => {
      const room = world.rooms.get(channel);
      const message = world.messages.get(channel, ts);
      return room && message ? [{ room, message, before: asMessage(world, message, { metadata: true }) }] : [];
    });
    world.files.drop(file);
    const seen = shares.some(({ room }) => world.rooms.isMember(room.id, app.bot));
    const told = { type: "file_deleted", file_id: file.id, channel_ids: shares.map(({ room }) => room.id) };
    if (seen) emit(world, "file_deleted", { ...told, event_ts: world.nextTs() });
    for (const { room, message, before } of shares) {
      const ts = world.nextTs();
      const changed = { type: "message", subtype: "message_changed", hidden: true, ts };
      const after = asMessage(world, message, { metadata: true });
      emitMessage(world, room, { ...changed, message: after, previous_message: before }, ts);
      showMessage(world, message);
    }
  });
}

function tombstoneOf({ channel, ts, user }: Message): Message {
  return { channel, ts, user, text: "This message was deleted.", files: [], reactions: [], subtype: "tombstone" };
}

function remove(world: World, room: Room, message: Message): void {
  const previous = asMessage(world, message, { metadata: true });
  world.messages.delete(room.id, message.ts);
  const ts = world.nextTs();
  const deleted = { type: "message", subtype: "message_deleted", hidden: true, ts, deleted_ts: message.ts };
  emitMessage(world, room, { ...deleted, previous_message: previous }, ts);
  tellRoom(world, room.id, () => ({ type: "message_deleted", channel: room.id, ts: message.ts }));
}
