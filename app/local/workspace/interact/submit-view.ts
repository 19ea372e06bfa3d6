import { readView, replaceView } from "../api/views.ts";
import { isObject, type Json } from "../blocks/rules.ts";
import { Refusal } from "../refusal.ts";
import { asView } from "../world/as-view.ts";
import type { Person, StoredView } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { failures } from "./failures.ts";
import { NotThere } from "./not-there.ts";
import { frame } from "./payload.ts";
import { problemsOfInputs, type State } from "./view-state.ts";

type Errors = Readonly<Record<string, string>>;

function openView(world: World, member: Person, id: string): StoredView {
  const view = world.views.get(id);
  if (!view?.open || view.member !== member.id) throw new NotThere("this form is not open");
  return view;
}

function shut(world: World, view: StoredView): void {
  world.views.put({ ...view, open: false });
  world.page.send(view.member, { type: "view_closed", view_id: view.id });
}

/**
 * A member sends a form. What Slack's client checks itself (required, lengths) never reaches the app.
 * From docs.slack.dev, "view_submission payload" and "Modals": the answer closes, replaces or clears, or names errors by block.
 */
export async function submitView(world: World, member: Person, id: string, state: State): Promise<Errors | undefined> {
  const view = openView(world, member, id);
  const early = problemsOfInputs(view.view, state);
  if (Object.keys(early).length > 0) return early;

  world.usage.interaction("view_submission");
  const outcome = await world.transport.interaction({
    type: "view_submission",
    ...frame(world, member),
    view: asView(view, state),
    response_urls: [],
  });
  const fail = () => world.page.send(member.id, { type: "failed", text: failures.form, view_id: id });
  if (outcome.kind === "failed") {
    fail();
    return undefined;
  }
  // A view may have been updated while the app decided.
  const now = world.views.get(id) ?? view;
  try {
    return react(world, now, outcome.body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    fail();
    return undefined;
  }
}

function react(world: World, view: StoredView, body: unknown): Errors | undefined {
  if (!isObject(body) || Object.keys(body).length === 0) {
    shut(world, view);
    return undefined;
  }
  switch (body.response_action) {
    case "errors":
      return errorsFor(view, body.errors);
    case "update":
      replaceView(world, view, readView(world, body.view, view.id));
      return undefined;
    case "clear":
      shut(world, view);
      return undefined;
    default:
      throw new Refusal("invalid_response_action");
  }
}

/** @throws Refusal when an error names no input block: Slack refuses the answer then. */
function errorsFor(view: StoredView, errors: unknown): Errors {
  if (!isObject(errors) || Object.keys(errors).length === 0) throw new Refusal("invalid_errors");
  const inputs = new Set(
    (view.view.blocks as readonly unknown[]).flatMap((block) =>
      isObject(block) && block.type === "input" ? [String((block as Json).block_id)] : [],
    ),
  );
  const shaped = Object.entries(errors).every(([block, text]) => inputs.has(block) && typeof text === "string");
  if (!shaped) throw new Refusal("invalid_errors");
  return errors as Errors;
}

/** A member closes a form; the app hears of it if the view asked for that. From docs.slack.dev, "view_closed payload". */
export async function closeView(world: World, member: Person, id: string): Promise<void> {
  const view = openView(world, member, id);
  shut(world, view);
  if (view.view.type !== "modal" || !view.view.notify_on_close) return;
  world.usage.interaction("view_closed");
  const { trigger_id: _trigger, ...who } = frame(world, member);
  await world.transport.interaction({ type: "view_closed", ...who, view: asView(view), is_cleared: false });
}
