import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { checkManifest } from "../../app/local/workspace/manifest.ts";
import { manifestFor } from "../../app/slack/manifest.ts";

describe("the app manifest", () => {
  it("in the project is the one for Socket Mode", async () => {
    const written: unknown = JSON.parse(await readFile(new URL("../../manifest.json", import.meta.url), "utf8"));
    expect(written).toEqual(JSON.parse(JSON.stringify(manifestFor({ socket: true }))));
  });

  it("says for HTTP where Slack sends what", () => {
    const url = "https://octember.example/slack/events";
    const { features, settings } = manifestFor({ url });
    expect(features.slash_commands[0]?.url).toBe(url);
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: url },
      interactivity: { request_url: url, message_menu_options_url: url },
    });
    expect(JSON.stringify(manifestFor({ socket: true }))).not.toContain("url");
  });

  it("grants each event its scope", () => {
    expect(() => checkManifest(manifestFor({ socket: true }))).not.toThrow();
  });

  it("stays within Slack's limits of length", () => {
    const { display_information: shown, features } = manifestFor({ socket: true });
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    for (const command of features.slash_commands) {
      expect(command.description.length).toBeLessThanOrEqual(2000);
      expect(command.usage_hint.length).toBeLessThanOrEqual(1000);
    }
    expect(features.shortcuts.length).toBeLessThanOrEqual(10);
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });
});
