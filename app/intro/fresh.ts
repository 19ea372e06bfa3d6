import { createHash } from "node:crypto";
import type { MemberId } from "../ids.ts";
import type { Connection } from "./connections.ts";
import { dayMs } from "./strength.ts";

/** Of people who may as well be met: at least so much of the best one's score. */
const asGood = 0.5;

/**
 * Some of these people, others each week: who is clearly the best stays, the others take turns. The same for a member all week long.
 * @param found best first, more than are to be shown.
 */
export function freshThisWeek(
  found: readonly Connection[],
  member: MemberId,
  now: number,
  count: number,
): readonly Connection[] {
  const [best] = found;
  if (best === undefined || found.length <= count) return found;
  const others = found.slice(1).filter(({ score }) => score >= best.score * asGood);
  const turn = (one: Connection) =>
    createHash("sha256")
      .update(`${weekOf(now)} ${member} ${one.contact.id}`)
      .digest("hex");
  const inTurn = others.map((one) => ({ one, at: turn(one) })).sort((a, b) => (a.at < b.at ? -1 : 1));
  const kept = [...new Set([best, ...inTurn.map(({ one }) => one), ...found])].slice(0, count);
  return found.filter((one) => kept.includes(one));
}

/** Weeks begin on Monday, in UTC; 1970 began on a Thursday. */
function weekOf(now: number): number {
  return Math.floor((now / dayMs + 3) / 7);
}
