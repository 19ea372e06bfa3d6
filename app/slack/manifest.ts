import { shortcutIds } from "./action-ids.ts";

/** What has to be pasted into Slack to make the app, as "App manifest reference" describes it. */
export interface AppManifest {
  readonly display_information: Readonly<Record<"name" | "description" | "background_color", string>>;
  readonly features: {
    readonly app_home: Readonly<
      Record<"home_tab_enabled" | "messages_tab_enabled" | "messages_tab_read_only_enabled", boolean>
    >;
    readonly bot_user: { readonly display_name: string; readonly always_online: boolean };
    readonly slash_commands: readonly {
      readonly command: string;
      readonly url?: string;
      readonly description: string;
      readonly usage_hint: string;
      readonly should_escape: boolean;
    }[];
    readonly shortcuts: readonly Readonly<Record<"name" | "type" | "callback_id" | "description", string>>[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly request_url?: string; readonly bot_events: readonly string[] };
    readonly interactivity: {
      readonly is_enabled: boolean;
      readonly request_url?: string;
      readonly message_menu_options_url?: string;
    };
    readonly org_deploy_enabled: boolean;
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: boolean;
  };
}

/** What each is for: a test compares them with what a whole run really uses. */
const scopes = [
  // Events of messages, and finding what was said in a thread.
  "channels:history",
  "groups:history",
  "im:history",
  // Who may see what: kinds of channels and the members of private ones.
  "channels:read",
  "groups:read",
  "im:read",
  "chat:write",
  "commands",
  "files:read",
  // A contact for the phone, sent into the member's DM.
  "files:write",
  "im:write",
  "reactions:write",
  "users:read",
  // Who a member is by their mail address: at the command line, in imports, and that their own card is not suggested to them.
  "users:read.email",
];

const events = [
  // A member looks at their network.
  "app_home_opened",
  "app_uninstalled",
  "file_deleted",
  // The app was taken out of a private channel, which `member_left_channel` doesn't tell.
  "group_left",
  "member_joined_channel",
  "member_left_channel",
  "message.channels",
  "message.groups",
  "message.im",
  "tokens_revoked",
  "user_change",
];

/** @param mode Socket Mode, or the URL that Slack sends its requests to (`https://…/slack/events`). */
export function manifestFor(mode: { readonly socket: true } | { readonly url: string }): AppManifest {
  const url = "url" in mode ? mode.url : undefined;
  const request = url === undefined ? {} : { request_url: url };
  return {
    display_information: {
      name: "Octember",
      description: "Turns photos of business cards into contacts that the whole team can find.",
      background_color: "#1f4d3f",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "Octember", always_online: true },
      slash_commands: [
        {
          command: "/octember",
          ...(url === undefined ? {} : { url }),
          description: "Find people, and who on the team knows them",
          usage_hint: "find jisoo | intro Jisoo Park | help",
          should_escape: true,
        },
      ],
      shortcuts: [
        {
          name: "Find contact",
          type: "global",
          callback_id: shortcutIds.findContact,
          description: "Find a person by name, company, title or number while you type",
        },
        {
          name: "Read this card",
          type: "message",
          callback_id: shortcutIds.readThisCard,
          description: "Read the pictures of this message as business cards, whatever they look like",
        },
      ],
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      event_subscriptions: { ...request, bot_events: events },
      interactivity: {
        is_enabled: true,
        ...request,
        ...(url === undefined ? {} : { message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}
