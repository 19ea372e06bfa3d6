import { setTimeout } from "node:timers/promises";
import type { Log } from "../log.ts";
import type { Changes } from "../ports/changes.ts";
import type { Consumer } from "./follow-records.ts";
import { feed } from "./run-changes.ts";

export interface FeedPorts {
  readonly changes: Changes;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is to be tried again later than that is left to whoever comes next. */
const longestWaitMs = 10_000;

/** Brings views up to all that was written, also where another process follows the same feed. */
export async function feedViews(ports: FeedPorts, views: readonly Consumer[]): Promise<void> {
  for (const view of views) {
    for (;;) {
      if (await feed(ports, view)) continue;
      const due = await ports.changes.dueAt(view.name);
      if (due === undefined || due - ports.now() > longestWaitMs) break;
      await setTimeout(Math.max(0, due - ports.now()));
    }
  }
}
