import type { Spot } from "../layout/spot.ts";
import { repairDomain } from "./domain.ts";

const open = /[\p{L}\d._+-]+@(?:[\p{L}\d-]+\.?)*$/u;
const tail = /^[\p{L}\d-]*(?:\.[\p{L}\d-]+)+/u;

/** Joins a mail address that was printed on two lines: `jisoo.park@` above `contoso.com`. */
export function joinBroken(spots: readonly Spot[]): readonly Spot[] {
  const joined = [...spots];
  joined.forEach((spot, index) => {
    const head = open.exec(spot.text);
    if (!head || repairDomain(head[0].split("@")[1] ?? "")) return;
    const below = joined.findIndex((next, at) => at !== index && isBelow(spot, next) && tail.test(next.text));
    const next = joined[below];
    const rest = next && tail.exec(next.text)?.[0];
    if (!next || !rest || isWhole(head[0], rest) || !repairDomain(`${head[0].split("@")[1]}${rest}`)) return;
    joined[index] = { ...spot, text: spot.text + rest };
    joined[below] = { ...next, text: next.text.slice(rest.length) };
  });
  return joined;
}

function isBelow(above: Spot, below: Spot): boolean {
  const gap = below.y - (above.y + above.height);
  const overlap = Math.min(above.x + above.width, below.x + below.width) - Math.max(above.x, below.x);
  return above.side === below.side && gap > -above.height / 2 && gap < above.height * 1.2 && overlap > 0;
}

/** What can't go on below: an address in a domain that is kept for examples, or one above a site. */
function isWhole(address: string, rest: string): boolean {
  return /\.(?:example|test|invalid)$/i.test(address) || /^www\./i.test(rest);
}
