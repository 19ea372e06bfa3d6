import { Refusal } from "../refusal.ts";
import type { Method } from "./method.ts";

/** From docs.slack.dev, `apps.connections.open`: an app-level token's, and only with Socket Mode on. */
const open: Method = {
  must: {},
  may: {},
  appToken: true,
  run({ world }) {
    if (!world.manifest.settings.socket_mode_enabled) throw new Refusal("forbidden_for_app");
    return { url: world.socketUrl() };
  },
};

export const connections: Readonly<Record<string, Method>> = { "apps.connections.open": open };
