import type { PageChannel, PageFile, PageMember, PageMessage } from "../../page-api.ts";
import { app } from "../world/seed.ts";
import type { Ephemeral, Message, Person, Room, StoredFile } from "../world/shapes.ts";
import type { World } from "../world/world.ts";

export function pageMember(person: Person): PageMember {
  const { id, name, title, locale, color, bot, guest } = person;
  return { id, name, title, language: locale, color, bot, guest };
}

/** The rooms that a member is in, as the page lists them. */
export function pageChannels(world: World, member: string): PageChannel[] {
  return world.rooms.of(member).map((room) => pageChannel(world, room, member));
}

function pageChannel(world: World, room: Room, member: string): PageChannel {
  const members = [...world.rooms.members(room.id)];
  const other = members.find((id) => id !== member);
  return {
    id: room.id,
    kind: room.kind,
    name: room.kind === "direct" ? (world.people.get(other ?? member)?.name ?? "") : room.name,
    topic: room.topic,
    members,
    unread: world.messages.countAfter(room.id, world.rooms.readTs(room.id, member), member),
  };
}

export function pageFile(file: StoredFile, member: string): PageFile {
  const { id, name, mimetype, size, user, deleted = false, alt = "" } = file;
  return { id, name, mimetype, size, url: `/workspace/files/${id}?as=${member}`, mine: user === member, deleted, alt };
}

export function pageMessage(world: World, message: Message, member: string): PageMessage {
  return {
    ts: message.ts,
    channel: message.channel,
    ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
    user: message.user,
    text: message.text,
    ...(message.blocks ? { blocks: [...message.blocks] } : {}),
    files: message.files.flatMap((id) => world.files.get(id) ?? []).map((file) => pageFile(file, member)),
    reactions: message.reactions.map(({ name, users }) => ({ name, users: [...users] })),
    edited: message.edited !== undefined,
    ephemeral: false,
  };
}

export function pageEphemeral(ephemeral: Ephemeral): PageMessage {
  const { channel, ts, thread_ts, text, blocks } = ephemeral;
  return {
    ts,
    channel,
    ...(thread_ts ? { thread_ts } : {}),
    user: app.bot,
    text,
    ...(blocks ? { blocks: [...blocks] } : {}),
    files: [],
    reactions: [],
    edited: false,
    ephemeral: true,
  };
}
