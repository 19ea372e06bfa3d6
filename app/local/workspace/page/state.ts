import type { PageState } from "../../page-api.ts";
import { builtIn } from "../interact/built-in-commands.ts";
import { team } from "../world/seed.ts";
import type { Person } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { pageChannels, pageMember } from "./as-page.ts";
import { listSamples } from "./samples.ts";

export function pageState(world: World, me: Person): PageState {
  const commands = world.manifest.features?.slash_commands ?? [];
  return {
    workspace: { id: team.id, name: team.name },
    me: pageMember(me),
    members: world.people
      .all()
      .filter((person) => !person.left)
      .map(pageMember),
    channels: pageChannels(world, me.id),
    samples: listSamples(world.samples),
    commands: [
      ...commands.map(({ command, description, usage_hint: hint = "" }) => ({ command, description, hint })),
      ...builtIn,
    ],
    shortcuts: (world.manifest.features?.shortcuts ?? []).map(({ name, type, description, callback_id }) => ({
      name,
      on: type === "message" ? "message" : "global",
      description,
      callback_id,
    })),
  };
}
