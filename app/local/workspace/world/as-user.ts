import { app, owner, team } from "./seed.ts";
import type { Person } from "./shapes.ts";

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
    is_admin: person.id === owner,
    is_owner: person.id === owner,
    is_primary_owner: person.id === owner,
    is_restricted: person.guest,
    is_ultra_restricted: false,
    is_bot: person.bot,
    is_app_user: false,
    ...(person.team ? { is_stranger: true } : {}),
    updated: 1,
    ...(options.locale ? { locale: person.locale } : {}),
  };
}
