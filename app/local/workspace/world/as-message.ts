import { asFile } from "./as-file.ts";
import { app, team } from "./seed.ts";
import type { Message } from "./shapes.ts";
import type { World } from "./world.ts";

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
