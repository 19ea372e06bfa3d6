import type { CardId } from "../ids.ts";

/** When a card was posted, in seconds since 1970: its id begins with Slack's time stamp. 0 for ids of another form. */
export function postedAt(card: CardId): number {
  return Number(/^\d+(?:\.\d+)?(?=-)/.exec(card)?.[0] ?? 0);
}
