import type { Outline, Side } from "../../cards/card.ts";
import { isInside } from "../../cards/layout/outline.ts";
import { ontoOutline } from "../../cards/layout/perspective.ts";

/** A mail address, or a number that somebody can be called at. */
const reach = /\S@\S|\d(?:[\s().\-–]*\d){7}/;

/** Whether two of the outlines have each a way to reach somebody: parts of one card hardly do. The lines are those of the whole photo. */
export function areSeverallyReached({ width, height, lines, outline }: Side, cards: readonly Outline[]): boolean {
  const onPhoto =
    outline === undefined ? (x: number, y: number) => [x, y] as const : ontoOutline(outline, { width, height });
  const middles = lines
    .filter(({ text }) => reach.test(text))
    .map(({ box }) => onPhoto(box.x + box.width / 2, box.y + box.height / 2));
  return cards.filter((card) => middles.some((point) => isInside(point, card))).length > 1;
}
