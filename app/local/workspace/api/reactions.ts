import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { showMessage } from "../world/emit.ts";
import { app } from "../world/seed.ts";
import type { Message, Reaction } from "../world/shapes.ts";
import type { Call, Method } from "./method.ts";
import { messageOf, mustBeIn, mustBeOpen, roomOf } from "./rooms-of-calls.ts";

/** From docs.slack.dev, `reactions.add` and `reactions.remove`. */

const args = {
  must: { channel: "string", timestamp: "string", name: "string" },
  may: {},
  scope: "reactions:write",
} as const;

function target(call: Call): { readonly message: Message; readonly name: string } {
  const name = String(call.args.name);
  if (!/^[a-z0-9_+'-]{1,100}(::skin-tone-[2-6])?$/.test(name)) throw new Refusal("invalid_name");
  const room = roomOf(call);
  mustBeIn(call, room);
  mustBeOpen(room);
  return { message: messageOf(call, room, call.args.timestamp), name };
}

function keep(call: Call, message: Message, reactions: readonly Reaction[]) {
  const after = { ...message, reactions };
  call.world.store.together(() => {
    call.world.messages.put(after);
    showMessage(call.world, after);
  });
  return {};
}

const add: Method = {
  ...args,
  run(call) {
    const { message, name } = target(call);
    const known = message.reactions.find((reaction) => reaction.name === name);
    if (known?.users.includes(app.bot)) throw new Refusal("already_reacted");
    if (!known && message.reactions.length >= limits.reactionsOfMessage) throw new Refusal("too_many_emoji");
    const reactions = known
      ? message.reactions.map((one) => (one === known ? { name, users: [...one.users, app.bot] } : one))
      : [...message.reactions, { name, users: [app.bot] }];
    return keep(call, message, reactions);
  },
};

const remove: Method = {
  ...args,
  run(call) {
    const { message, name } = target(call);
    if (!message.reactions.some((one) => one.name === name && one.users.includes(app.bot)))
      throw new Refusal("no_reaction");
    const reactions = message.reactions
      .map((one) => (one.name === name ? { name, users: one.users.filter((user) => user !== app.bot) } : one))
      .filter((one) => one.users.length > 0);
    return keep(call, message, reactions);
  },
};

export const reactions: Readonly<Record<string, Method>> = { "reactions.add": add, "reactions.remove": remove };
