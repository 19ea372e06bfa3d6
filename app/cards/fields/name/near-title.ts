import { distanceInHeights } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { han, kana } from "../../text/scripts.ts";

/** A title right above, below or beside it. */
export function nearTitle(part: Part, parts: readonly Part[]): number {
  const titles = parts.filter(({ role }) => role === "title" || role === "department");
  const nearest = Math.min(
    ...titles.map((title) => distanceInHeights(part.spot, title.spot) + (title.role === "title" ? 0 : 0.4)),
    9,
  );
  const inLine = titles.some(
    ({ role, spot }) => role === "title" && spot.line === part.spot.line && spot.side === part.spot.side,
  );
  if (inLine && !han.test(part.text) && !kana.test(part.text)) return 2.6;
  if (nearest <= 0.7) return 2;
  return nearest <= 1.6 ? 1.2 : 0;
}
