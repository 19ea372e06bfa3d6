import { describe, expect, it } from "vitest";
import { checkManifest, type Manifest } from "../../../app/local/workspace/manifest.ts";
import { fullManifest } from "./full-manifest.ts";

type Parts = { features?: object; settings?: object; oauth_config?: object };
const manifest = (more: Parts) =>
  ({
    ...fullManifest,
    features: { ...fullManifest.features, ...more.features },
    settings: { ...fullManifest.settings, ...more.settings },
    oauth_config: { ...fullManifest.oauth_config, ...more.oauth_config },
  }) as Manifest;
const shortcut = { name: "Find contact", type: "global", callback_id: "find_contact", description: "Finds people" };
const scopes = fullManifest.oauth_config.scopes.bot;

describe("a manifest", () => {
  it("that asks for what there is, is taken", () => {
    expect(() =>
      checkManifest(manifest({ settings: { org_deploy_enabled: false, token_rotation_enabled: false } })),
    ).not.toThrow();
    expect(() =>
      checkManifest(manifest({ features: { app_home: { home_tab_enabled: false, messages_tab_enabled: true } } })),
    ).not.toThrow();
  });

  it.for([
    [
      "a shortcut of another kind",
      { features: { shortcuts: [{ ...shortcut, type: "galactic" }] } },
      "no galactic shortcuts",
    ],
    [
      "a shortcut with a long name",
      { features: { shortcuts: [{ ...shortcut, name: "Find the contact of somebody" }] } },
      "is too long",
    ],
    ["eleven shortcuts", { features: { shortcuts: Array(11).fill(shortcut) } }, "at most 10 shortcuts"],
    ["link unfurling", { features: { unfurl_domains: [] } }, "no features.unfurl_domains"],
    ["token rotation", { settings: { token_rotation_enabled: true } }, "no settings.token_rotation_enabled"],
    ["deployment to an organisation", { settings: { org_deploy_enabled: true } }, "no settings.org_deploy_enabled"],
    ["a setting that nobody knows", { settings: { colour: "red" } }, "no settings.colour"],
    ["redirect URLs", { oauth_config: { redirect_urls: [] } }, "no oauth_config.redirect_urls"],
    ["user scopes", { oauth_config: { scopes: { bot: scopes, user: [] } } }, "no user scopes"],
    [
      "a scope that no method here needs",
      { oauth_config: { scopes: { bot: [...scopes, "pins:write"] } } },
      "no scope pins:write",
    ],
    [
      "an event that never happens here",
      { settings: { event_subscriptions: { bot_events: ["file_shared"] } } },
      "no event file_shared",
    ],
    [
      "a command that is none",
      { features: { slash_commands: [{ command: "Octember", description: "" }] } },
      "Octember is no slash command",
    ],
  ] as const)("that asks for %s is refused", ([, more, error]) => {
    expect(() => checkManifest(manifest(more))).toThrow(error);
  });
});
