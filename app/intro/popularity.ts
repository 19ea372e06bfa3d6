import type { MemberId } from "../ids.ts";
import { type Circle, sharing } from "./circle.ts";

/*
 * How likely a member is to know a person, by walking member → person → colleague → person over who knows whom. Each step divides by
 * a power of how many ways it could have gone: by the root of how many know a shared person, by 0.7 of how many people the
 * colleague knows, and at the end by some power of how many know the one who is suggested, as RP3β does (Paudel, Christoffel, Newell,
 * Bernstein: Updatable, Accurate, Diverse, and Scalable Recommendations for Interactive Applications, 2017). Plain counting of
 * friends of friends is all powers 0, resource allocation (Zhou, Lü, Zhang 2009) is 1, 1, 0.
 *
 * The last power is different from member to member: where everybody's circle is mixed, who is known to many is likely to be known
 * to this member, too; where circles are close, the opposite holds. It is the one by which those whom the member knows
 * already would have been suggested best.
 */
const crowdPower = 0.7;
const powers = [0, 0.2, 0.4, 0.6];
/** How much weight is given to what is usual: the few people whom somebody knows may be so by chance. */
const usualWeight = 3;
/** Whoever comes later than that is as good as not suggested. */
const deepest = 60;

/** How much a colleague who shares so much with the member says about whom else they know; nothing if nobody looked whom they know. */
export function closeness(shared: number, crowd: number): number {
  return crowd === 0 ? 0 : shared / crowd ** crowdPower;
}

/** A stranger: what their knowers say together, and how many these are. */
export interface Stranger {
  readonly closeness: number;
  readonly knowers: number;
}

/** The power by which being known to many counts against somebody. `crowdOf`: how many people a colleague knows. */
export function popularityPower(
  { companions, shared }: Circle,
  strangers: readonly Stranger[],
  crowdOf: (member: MemberId) => number,
): number {
  // Each as if the member didn't know them.
  const known = shared.map((others) => {
    const own = sharing(others.length + 1);
    const looked = others.filter((id) => crowdOf(id) > 0);
    const sum = looked.reduce((all, id) => all + closeness((companions.get(id) ?? own) - own, crowdOf(id)), 0);
    return { closeness: sum, knowers: looked.length };
  });
  const found = known.filter((one) => one.closeness > 0);
  const usual = usualPower(shared.length);
  let best = { power: usual, value: Number.NEGATIVE_INFINITY };
  for (const power of powers) {
    const scores = strangers.map((one) => likelihood(one, power)).sort((one, other) => other - one);
    const places = found.map((one) => placeIn(scores, likelihood(one, power))).filter((place) => place < deepest);
    const gain = places.reduce((all, place) => all + 1 / Math.log2(2 + place), 0);
    const value = gain + usualWeight * (1 - Math.abs(power - usual));
    if (value > best.value) best = { power, value };
  }
  return best.power;
}

/** Who knows few is told of those whom many know; who knows many is likely to know of these. */
function usualPower(known: number): number {
  return Math.min(0.6, 0.1 * Math.log2(known + 1));
}

export function likelihood({ closeness: sum, knowers }: Stranger, power: number): number {
  return sum / Math.max(1, knowers) ** power;
}

/** @param scores the highest first */
function placeIn(scores: readonly number[], score: number): number {
  const place = scores.slice(0, deepest).findIndex((one) => one < score);
  return place === -1 ? Math.min(scores.length, deepest) : place;
}
