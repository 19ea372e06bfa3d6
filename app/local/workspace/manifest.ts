/** What the local workspace reads of an app manifest. From docs.slack.dev, "App manifest reference". */
export interface Manifest {
  readonly display_information: { readonly name: string };
  readonly features?: {
    readonly bot_user?: { readonly display_name: string };
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
  readonly type: "global" | "message";
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
  user_change: ["users:read"],
  team_join: ["users:read"],
  app_home_opened: [],
};

/** The scope by which an event reaches the app; `undefined`: the event needs none. */
export function scopeOfEvent(event: string, privately: boolean): string | undefined {
  const scopes = scopesOfEvents[event] ?? [];
  return scopes.length > 1 && privately ? scopes[1] : scopes[0];
}

/** @throws Error naming what Slack would not accept when the app is installed. */
export function checkManifest(manifest: Manifest): void {
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
}
