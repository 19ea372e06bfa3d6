import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { asUser } from "../world/as-user.ts";
import { app, team } from "../world/seed.ts";
import type { Call, Method } from "./method.ts";
import { count, flag, text } from "./method.ts";
import { page } from "./paging.ts";

/** From docs.slack.dev, `auth.test`, `users.info`, `users.lookupByEmail`, `users.list`. */

const authTest: Method = {
  must: {},
  may: {},
  run({ world }) {
    return {
      url: `${world.url()}/`,
      team: team.name,
      user: world.people.get(app.bot)?.handle,
      team_id: team.id,
      user_id: app.bot,
      bot_id: app.botId,
      is_enterprise_install: false,
    };
  },
};

/** Without `users:read.email` the profile has no address; with it, the scope counts as used. */
function look(call: Call) {
  const email = call.has("users:read.email");
  if (email) call.world.usage.scope("users:read.email");
  return { email, locale: flag(call.args, "include_locale") };
}

const info: Method = {
  must: { user: "string" },
  may: { include_locale: "boolean" },
  scope: "users:read",
  run(call) {
    const person = call.world.people.get(text(call.args, "user") ?? "");
    if (!person) throw new Refusal("user_not_found");
    return { user: asUser(person, look(call)) };
  },
};

const lookupByEmail: Method = {
  must: { email: "string" },
  may: {},
  scope: "users:read.email",
  run(call) {
    const wanted = text(call.args, "email")?.toLowerCase();
    const person = call.world.people.all().find(({ email, left }) => email?.toLowerCase() === wanted && !left);
    if (!person) throw new Refusal("users_not_found");
    return { user: asUser(person, { email: true, locale: false }) };
  },
};

const usersList: Method = {
  must: {},
  may: { cursor: "string", limit: "integer", include_locale: "boolean" },
  scope: "users:read",
  run(call) {
    const limit = count(call.args, "limit", limits.pageOfMembers);
    const { items, next } = page(call.world.people.all(), (person) => person.id, limit, text(call.args, "cursor"));
    return {
      members: items.map((person) => asUser(person, look(call))),
      cache_ts: Math.floor(call.world.now() / 1000),
      response_metadata: { next_cursor: next },
    };
  },
};

export const people: Readonly<Record<string, Method>> = {
  "auth.test": authTest,
  "users.info": info,
  "users.lookupByEmail": lookupByEmail,
  "users.list": usersList,
};
