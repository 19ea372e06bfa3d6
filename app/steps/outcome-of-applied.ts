import type { Outcome } from "../ports/changes.ts";
import type { Applied } from "../ports/view.ts";

/** A stale entry is done: the view knows better. What a view can't keep won't be kept the next time either. */
export function outcomeOf(applied: Applied): Outcome {
  return applied === "failed" ? { kind: "dead", reason: "view-refused-entry" } : { kind: "done" };
}
