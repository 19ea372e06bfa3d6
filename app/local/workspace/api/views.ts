import { completeView, problemsOfView } from "../blocks/check-blocks.ts";
import { limits } from "../limits.ts";
import { newId, newSecret } from "../new-id.ts";
import { Refusal, refusal } from "../refusal.ts";
import { asView } from "../world/as-view.ts";
import type { StoredView } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { problemsOfFiles } from "./content.ts";
import type { Method } from "./method.ts";
import { text } from "./method.ts";

/** From docs.slack.dev, `views.open`, `views.update` and `views.publish`. `views.push` is refused. */

/** @throws Refusal invalid_arguments, view_too_large, duplicate_external_id */
export function readView(
  world: World,
  sent: unknown,
  inPlaceOf?: string,
  kind: "modal" | "home" = "modal",
): StoredView["view"] {
  if (Buffer.byteLength(JSON.stringify(sent)) > limits.viewBytes) throw new Refusal("view_too_large");
  const problems = problemsOfView(sent, kind);
  if (problems.length > 0) throw refusal("invalid_arguments", problems);
  const unseen = problemsOfFiles(world, sent, "/view");
  if (unseen.length > 0) throw refusal("invalid_arguments", unseen);
  const view = completeView(sent);
  const external = "external_id" in view ? view.external_id : undefined;
  const taken = external ? world.views.byExternalId(external) : undefined;
  if (taken && taken.id !== inPlaceOf) throw new Refusal("duplicate_external_id");
  return view;
}

const newHash = (world: World) => `${Math.floor(world.now() / 1000)}.${newSecret().slice(0, 8)}`;

/** Shows another view in an open one's place. */
export function replaceView(world: World, before: StoredView, view: StoredView["view"]): StoredView {
  const after: StoredView = { ...before, view, hash: newHash(world) };
  world.views.put(after);
  world.page.send(after.member, { type: "view_updated", view: { id: after.id, view } });
  return after;
}

const open: Method = {
  must: { trigger_id: "string", view: "json" },
  may: {},
  run({ world, args }) {
    const view = readView(world, args.view);
    const member = world.triggers.exchange(String(args.trigger_id));
    const stored: StoredView = { id: newId("V"), member, open: true, hash: newHash(world), view };
    world.views.put(stored);
    world.page.send(member, { type: "view_opened", view: { id: stored.id, view } });
    return { view: asView(stored) };
  },
};

const update: Method = {
  must: { view: "json" },
  may: { view_id: "string", external_id: "string", hash: "string" },
  run({ world, args }) {
    const id = text(args, "view_id");
    const external = text(args, "external_id");
    if ((id === undefined) === (external === undefined))
      throw refusal("invalid_arguments", ["must define either `view_id` or `external_id` [json-pointer:]"]);
    const before = id ? world.views.get(id) : world.views.byExternalId(external ?? "");
    if (!before?.open) throw new Refusal("not_found");
    if (args.hash !== undefined && args.hash !== before.hash) throw new Refusal("hash_conflict");
    return { view: asView(replaceView(world, before, readView(world, args.view, before.id))) };
  },
};

/** A member's Home has one view, which is always open. */
export const homeId = (member: string) => `VHOME${member}`;

const publish: Method = {
  must: { user_id: "string", view: "json" },
  may: { hash: "string" },
  run({ world, args }) {
    const member = String(args.user_id);
    const person = world.people.get(member);
    if (!person || person.bot || person.left)
      throw refusal("invalid_arguments", ["invalid `user_id` [json-pointer:/user_id]"]);
    if (!world.manifest.features?.app_home?.home_tab_enabled) throw new Refusal("not_enabled");
    const id = homeId(member);
    const before = world.views.get(id);
    if (args.hash !== undefined && args.hash !== before?.hash) throw new Refusal("hash_conflict");
    const view = readView(world, args.view, id, "home");
    const stored: StoredView = { id, member, open: true, hash: newHash(world), view };
    world.views.put(stored);
    world.page.send(member, { type: "home", view: { id, view } });
    return { view: asView(stored) };
  },
};

export const views: Readonly<Record<string, Method>> = {
  "views.open": open,
  "views.update": update,
  "views.publish": publish,
};
