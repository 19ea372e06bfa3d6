import type { Spot } from "../../layout/spot.ts";
import { repairDomain } from "../web/domain.ts";

const open = /[\p{L}\d._+-]+@(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.?)?$/u;
const tail = /^[\p{L}\d-]*(?:\.[\p{L}\d-]+)+/u;

const head = /(?:^|[\s:])([A-Za-z\d][A-Za-z\d._+-]*[A-Za-z\d._-])$/;
const domainAlone = /^@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/** Joins a mail address that was printed on two lines: `jisoo.park@` above `contoso.com`, `jisoo.park` above `@contoso.com`. */
export function joinBroken(spots: readonly Spot[]): readonly Spot[] {
  const joined = joinBeforeSign(spots);
  joined.forEach((spot, index) => {
    const begun = open.exec(spot.text);
    if (!begun || repairDomain(begun[0].split("@")[1] ?? "")) return;
    const below = joined.findIndex((next, at) => at !== index && isBelow(spot, next) && tail.test(next.text));
    const next = joined[below];
    const rest = next && tail.exec(next.text)?.[0];
    if (!next || !rest || isWhole(begun[0], rest) || !repairDomain(`${begun[0].split("@")[1]}${rest}`)) return;
    joined[index] = { ...spot, text: spot.text + rest };
    joined[below] = { ...next, text: next.text.slice(rest.length) };
  });
  return joined;
}

function joinBeforeSign(spots: readonly Spot[]): Spot[] {
  const joined = [...spots];
  joined.forEach((spot, index) => {
    const domain = domainAlone.exec(spot.text)?.[0];
    if (!domain || !repairDomain(domain.slice(1))) return;
    const [upper] = joined
      .filter((other, at) => at !== index && isBelow(other, spot) && head.test(other.text))
      .sort((a, b) => b.y + b.height - a.y - a.height);
    const above = upper ? joined.indexOf(upper) : -1;
    // `yeobaek.kr` above `@yeobaek.archi`: a site above a handle.
    if (upper && joined.some(({ text }) => text.toLowerCase().includes(`@${upper.text.trim().toLowerCase()}`))) return;
    if (!upper || (/^\p{Lu}/u.test(upper.text) && /\s/.test(upper.text.trim()))) return;
    joined[above] = { ...upper, text: upper.text + domain };
    joined[index] = { ...spot, text: spot.text.slice(domain.length) };
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
