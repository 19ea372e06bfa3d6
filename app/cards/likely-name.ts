import type { CardFields, Side } from "./card.ts";
import { nameOf, nameScore, type Surroundings } from "./fields/name/name.ts";
import { readFields } from "./read-fields.ts";
import { fieldOf } from "./taken.ts";

/** Of a name that is only the likeliest: it is shown as something to check. */
const guessed = 0.5;
/** Less looks like no name at all. */
const leastLikely = 1.5;

/** Where somebody says that this is a card, and the rules found no name: the likeliest one, with doubt. */
export function withLikelyName(fields: CardFields, sides: readonly Side[]): CardFields {
  if (fields.names.length > 0) return fields;
  let seen: Surroundings | undefined;
  readFields(sides, (around) => {
    seen = around;
  });
  const around = seen;
  if (around === undefined) return fields;
  const [best] = around.parts
    .map((part) => ({ part, score: nameScore(part, around) }))
    .filter(({ score }) => score >= leastLikely)
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return fields;
  return { ...fields, names: [fieldOf(nameOf(best.part.text), guessed, [best.part.spot])] };
}
