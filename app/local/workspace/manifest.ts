/** What the local workspace reads of an app manifest. From docs.slack.dev, "App manifest reference". */
export interface Manifest {
  readonly display_information: { readonly name: string };
  readonly features?: {
    readonly bot_user?: { readonly display_name: string };
    readonly app_home?: { readonly home_tab_enabled?: boolean };
    readonly slash_commands?: readonly SlashCommand[];
    readonly shortcuts?: readonly Shortcut[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions?: { readonly bot_events: readonly string[] };
    readonly interactivity?: { readonly is_enabled: boolean; readonly message_menu_options_url?: string };
    readonly socket_mode_enabled?: boolean;
  };
}

interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string;
  readonly should_escape?: boolean;
}

interface Shortcut {
  readonly name: string;
  readonly type: string;
  readonly callback_id: string;
  readonly description: string;
}

/** Which scope an event needs, from docs.slack.dev, "Events" (each event's "Required scopes"). */
const scopesOfEvents: Readonly<Record<string, readonly string[]>> = {
  "message.channels": ["channels:history"],
  "message.groups": ["groups:history"],
  "message.im": ["im:history"],
  member_joined_channel: ["channels:read", "groups:read"],
  member_left_channel: ["channels:read", "groups:read"],
  file_deleted: ["files:read"],
  channel_archive: ["channels:read"],
  channel_left: ["channels:read"],
  channel_rename: ["channels:read"],
  channel_unarchive: ["channels:read"],
  group_archive: ["groups:read"],
  group_left: ["groups:read"],
  group_rename: ["groups:read"],
  group_unarchive: ["groups:read"],
  user_change: ["users:read"],
  team_join: ["users:read"],
  app_home_opened: [],
  app_uninstalled: [],
  tokens_revoked: [],
};

/** The scope by which an event reaches the app; `undefined`: the event needs none. */
export function scopeOfEvent(event: string, privately: boolean): string | undefined {
  const scopes = scopesOfEvents[event] ?? [];
  return scopes.length > 1 && privately ? scopes[1] : scopes[0];
}

const knownScopes = new Set([
  ...Object.values(scopesOfEvents).flat(),
  "im:read",
  "im:write",
  "chat:write",
  "commands",
  "files:read",
  "files:write",
  "reactions:write",
  "users:read.email",
]);

/** What a manifest may have in each part, and what may only be off. */
const knownParts = {
  features: ["app_home", "bot_user", "slash_commands", "shortcuts"],
  settings: [
    "event_subscriptions",
    "interactivity",
    "socket_mode_enabled",
    "org_deploy_enabled",
    "token_rotation_enabled",
  ],
  oauth_config: ["scopes"],
} as const;
const onlyOff = ["org_deploy_enabled", "token_rotation_enabled"];

function checkParts(manifest: Manifest): void {
  for (const [part, known] of Object.entries(knownParts)) {
    const held: object = manifest[part as keyof typeof knownParts] ?? {};
    for (const [name, value] of Object.entries(held)) {
      const takes = (known as readonly string[]).includes(name) && !(onlyOff.includes(name) && value === true);
      if (!takes) throw new Error(`manifest: the local workspace has no ${part}.${name}`);
    }
  }
  if ("user" in manifest.oauth_config.scopes) throw new Error("manifest: the local workspace has no user scopes");
  for (const scope of manifest.oauth_config.scopes.bot)
    if (!knownScopes.has(scope)) throw new Error(`manifest: the local workspace has no scope ${scope}`);
}

/** @throws Error naming what Slack would not accept when the app is installed. */
export function checkManifest(manifest: Manifest): void {
  checkParts(manifest);
  const granted = new Set(manifest.oauth_config.scopes.bot);
  for (const event of manifest.settings.event_subscriptions?.bot_events ?? []) {
    const scopes = scopesOfEvents[event];
    if (!scopes) throw new Error(`manifest: the local workspace has no event ${event}`);
    if (scopes.length > 0 && !scopes.some((scope) => granted.has(scope)))
      throw new Error(`manifest: the event ${event} needs the scope ${scopes.join(" or ")}`);
  }
  for (const { command } of manifest.features?.slash_commands ?? []) {
    if (!granted.has("commands")) throw new Error(`manifest: ${command} needs the scope commands`);
    if (!/^\/[a-z0-9_-]{1,31}$/.test(command)) throw new Error(`manifest: ${command} is no slash command`);
  }
  checkShortcuts(manifest.features?.shortcuts ?? [], granted.has("commands"));
}

/** From docs.slack.dev, "App manifest reference", `features.shortcuts`. */
function checkShortcuts(shortcuts: readonly Shortcut[], granted: boolean): void {
  if (shortcuts.length > 10) throw new Error("manifest: an app may have at most 10 shortcuts");
  for (const { name, type, callback_id: callback, description } of shortcuts) {
    if (!granted) throw new Error(`manifest: the shortcut ${name} needs the scope commands`);
    if (type !== "global" && type !== "message")
      throw new Error(`manifest: the local workspace has no ${type} shortcuts`);
    const isShort = name !== "" && name.length <= 24 && callback !== "" && callback.length <= 255;
    if (!isShort || description === "" || description.length > 150)
      throw new Error(`manifest: the shortcut ${name} is too long, or lacks something`);
  }
}
