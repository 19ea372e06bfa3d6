import { randomBytes } from "node:crypto";
import type { Clock } from "../clock.ts";
import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";

export interface Triggers {
  make(member: string): string;
  /**
   * Uses it up. From docs.slack.dev, `views.open` errors and "Handling user interaction": 3 seconds, once.
   * @returns whose it was
   * @throws Refusal invalid_trigger_id, exchanged_trigger_id, expired_trigger_id
   */
  exchange(trigger: string): string;
}

/** Trigger ids. They live for seconds, so they are in memory only. */
export function triggers(now: Clock): Triggers {
  const known = new Map<string, { readonly member: string; readonly at: number; used: boolean }>();
  return {
    make(member) {
      for (const [id, { at }] of known) if (now() - at > 60_000) known.delete(id);
      const id = `${now()}.${Math.floor(Math.random() * 1e12)}.${randomBytes(16).toString("hex")}`;
      known.set(id, { member, at: now(), used: false });
      return id;
    },
    exchange(trigger) {
      const found = known.get(trigger);
      if (!found)
        throw new Refusal(/^\d+\.\d+\.[0-9a-f]+$/.test(trigger) ? "expired_trigger_id" : "invalid_trigger_id");
      if (found.used) throw new Refusal("exchanged_trigger_id");
      if (now() - found.at > limits.triggerMs) throw new Refusal("expired_trigger_id");
      found.used = true;
      return found.member;
    },
  };
}
