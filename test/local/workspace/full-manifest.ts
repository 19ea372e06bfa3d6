import type { Manifest } from "../../../app/local/workspace/manifest.ts";

/** Asks for all that the local workspace can do. */
export const fullManifest: Manifest = {
  display_information: { name: "Octember" },
  features: {
    bot_user: { display_name: "Octember" },
    slash_commands: [
      { command: "/octember", description: "Find people", usage_hint: "find NAME", should_escape: true },
    ],
    shortcuts: [
      {
        name: "Find contact",
        type: "global",
        callback_id: "find_contact",
        description: "Find a person while you type",
      },
    ],
  },
  oauth_config: {
    scopes: {
      bot: [
        "channels:history",
        "channels:read",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "reactions:write",
        "users:read",
        "users:read.email",
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        "app_home_opened",
        "channel_archive",
        "channel_left",
        "channel_rename",
        "channel_unarchive",
        "file_deleted",
        "group_archive",
        "group_left",
        "group_rename",
        "group_unarchive",
        "member_joined_channel",
        "member_left_channel",
        "message.channels",
        "message.groups",
        "message.im",
        "team_join",
        "user_change",
      ],
    },
    interactivity: { is_enabled: true },
    socket_mode_enabled: true,
  },
};

/** The manifest with these scopes taken away, and the events that need them. */
export function without(...scopes: string[]): Manifest {
  const events = fullManifest.settings.event_subscriptions?.bot_events ?? [];
  const kept = events.filter((event) => !scopes.some((scope) => eventOf[scope]?.includes(event)));
  const bot = fullManifest.oauth_config.scopes.bot.filter((scope) => !scopes.includes(scope));
  return {
    ...fullManifest,
    oauth_config: { scopes: { bot } },
    settings: { ...fullManifest.settings, event_subscriptions: { bot_events: kept } },
  };
}

const eventOf: Readonly<Record<string, readonly string[]>> = {
  "channels:history": ["message.channels"],
  "groups:history": ["message.groups"],
  "im:history": ["message.im"],
  "files:read": ["file_deleted"],
  "channels:read": ["channel_archive", "channel_left", "channel_rename", "channel_unarchive"],
  "groups:read": ["group_archive", "group_left", "group_rename", "group_unarchive"],
  "users:read": ["user_change", "team_join"],
};
