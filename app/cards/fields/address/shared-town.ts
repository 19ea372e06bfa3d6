import { follow, type Judged } from "./blocks.ts";
import { namesTown } from "./towns.ts";

/** `Plant: 8700 Reading Road` above `Mail: P.O. Box 15188`, and the town below both: it is the town of each. */
export function withSharedTowns(blocks: readonly (readonly Judged[])[]): readonly (readonly Judged[])[] {
  return blocks.map((block) => {
    const below = blocks.find((other) => other !== block && sharesTown(block, other));
    return below ? [...block, ...townOf(below)] : block;
  });
}

function sharesTown(upper: readonly Judged[], lower: readonly Judged[]): boolean {
  const [last, first] = [upper.at(-1), lower[0]];
  if (!last || !first || !upper[0]?.labelled || !first.labelled) return false;
  return (
    townOf(upper).length === 0 &&
    townOf(lower).length > 0 &&
    last.spot.y < first.spot.y &&
    follow(last.spot, first.spot)
  );
}

/** The lines below the first from the town on. */
function townOf([, ...others]: readonly Judged[]): readonly Judged[] {
  const town = others.findIndex(({ text }) => namesTown(text));
  return town < 0 ? [] : others.slice(town);
}
