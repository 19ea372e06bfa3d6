import { app, team } from "./seed.ts";
import type { Message, Person, Room, StoredFile } from "./shapes.ts";
import type { World } from "./world.ts";

const timeZones: Readonly<Record<string, readonly [string, string, number]>> = {
  "ko-KR": ["Asia/Seoul", "Korea Standard Time", 32_400],
};

/** From docs.slack.dev, "User type". The address only with `users:read.email`, the locale only when asked for. */
export function asUser(person: Person, options: { readonly email: boolean; readonly locale: boolean }) {
  const [tz, tzLabel, tzOffset] = timeZones[person.locale] ?? ["America/Los_Angeles", "Pacific Standard Time", -28_800];
  return {
    id: person.id,
    team_id: person.team ?? team.id,
    name: person.handle,
    deleted: person.left,
    color: person.color.slice(1),
    real_name: person.fullName,
    tz,
    tz_label: tzLabel,
    tz_offset: tzOffset,
    profile: {
      title: person.title,
      phone: "",
      real_name: person.fullName,
      real_name_normalized: person.fullName,
      display_name: person.name,
      display_name_normalized: person.name,
      team: person.team ?? team.id,
      ...(person.bot ? { api_app_id: app.id, bot_id: app.botId } : {}),
      ...(options.email && person.email ? { email: person.email } : {}),
    },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: person.guest,
    is_ultra_restricted: false,
    is_bot: person.bot,
    is_app_user: false,
    ...(person.team ? { is_stranger: true } : {}),
    updated: 1,
    ...(options.locale ? { locale: person.locale } : {}),
  };
}

/** From docs.slack.dev, "Conversation object". */
export function asConversation(world: World, room: Room) {
  const members = world.rooms.members(room.id);
  const direct = room.kind === "direct";
  return {
    id: room.id,
    ...(direct
      ? { user: members.find((id) => id !== app.bot) ?? app.bot }
      : { name: room.name, name_normalized: room.name }),
    is_channel: room.kind === "public",
    is_group: false,
    is_im: direct,
    is_mpim: false,
    is_private: room.kind !== "public",
    is_archived: false,
    is_general: room.name === "general",
    is_shared: isShared(world, room),
    is_ext_shared: isShared(world, room),
    is_org_shared: false,
    is_member: members.includes(app.bot),
    created: room.created,
    creator: room.creator,
    context_team_id: team.id,
    ...(direct
      ? {}
      : {
          topic: {
            value: room.topic,
            creator: room.topic ? room.creator : "",
            last_set: room.topic ? room.created : 0,
          },
          purpose: { value: "", creator: "", last_set: 0 },
          num_members: members.length,
        }),
  };
}

/** Whether somebody of another workspace is in it. */
export function isShared(world: World, room: Room): boolean {
  return world.rooms.members(room.id).some((id) => world.people.get(id)?.team !== undefined);
}

/** From docs.slack.dev, "File object". */
export function asFile(world: World, file: StoredFile) {
  const base = `${world.url()}/files-pri/${team.id}-${file.id}`;
  const name = encodeURIComponent(file.name);
  const rooms = world.files.channels(file.id).map((id) => world.rooms.get(id));
  const known = (file.readyAt ?? 0) <= world.now();
  const type = known ? (types[file.mimetype] ?? "binary") : "";
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: known ? file.mimetype : "",
    filetype: type,
    pretty_type: type.toUpperCase(),
    user: file.user,
    user_team: team.id,
    editable: false,
    size: file.size,
    mode: "hosted",
    is_external: false,
    external_type: "",
    is_public: rooms.some((room) => room?.kind === "public"),
    public_url_shared: false,
    display_as_bot: false,
    username: "",
    url_private: `${base}/${name}`,
    url_private_download: `${base}/download/${name}`,
    permalink: `${world.url()}/files/${file.user}/${file.id}/${name}`,
    file_access: "visible",
  };
}

const types: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/heic": "heic",
  "application/pdf": "pdf",
  "text/plain": "text",
  "text/vcard": "vcard",
  "text/csv": "csv",
};

const botProfile = (world: World) => ({
  id: app.botId,
  app_id: app.id,
  user_id: app.bot,
  name: world.people.get(app.bot)?.name ?? "",
  deleted: false,
  team_id: team.id,
});

/** A message as methods and events give it. From docs.slack.dev, "message event" and `conversations.replies`. */
export function asMessage(
  world: World,
  message: Message,
  options: { readonly metadata: boolean } = { metadata: false },
) {
  const files = message.files.flatMap((id) => world.files.get(id) ?? []);
  const bot = message.user === app.bot;
  const from = world.people.get(message.user)?.team;
  const replies = message.thread_ts ? [] : world.messages.thread(message.channel, message.ts).slice(1);
  return {
    type: "message",
    ...(message.subtype ? { subtype: message.subtype } : {}),
    user: message.subtype === "tombstone" ? "USLACKBOT" : message.user,
    ...(message.subtype === "tombstone" ? { hidden: true } : {}),
    text: message.text,
    ts: message.ts,
    team: from ?? team.id,
    ...(from ? { user_team: from, source_team: from } : {}),
    ...(bot && (message.subtype === undefined || message.subtype === "bot_message")
      ? { bot_id: app.botId, app_id: app.id, bot_profile: botProfile(world) }
      : {}),
    ...(message.blocks ? { blocks: message.blocks } : {}),
    ...(files.length > 0
      ? { files: files.map((file) => asFile(world, file)), upload: false, display_as_bot: false }
      : {}),
    ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
    ...(message.thread_ts ? { parent_user_id: world.messages.get(message.channel, message.thread_ts)?.user } : {}),
    ...(replies.length > 0
      ? {
          thread_ts: message.ts,
          reply_count: replies.length,
          reply_users: [...new Set(replies.map((reply) => reply.user))],
          reply_users_count: new Set(replies.map((reply) => reply.user)).size,
          latest_reply: replies.at(-1)?.ts,
          is_locked: false,
          subscribed: false,
        }
      : {}),
    ...(message.reactions.length > 0
      ? { reactions: message.reactions.map(({ name, users }) => ({ name, users, count: users.length })) }
      : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(options.metadata && message.metadata ? { metadata: message.metadata } : {}),
  };
}
