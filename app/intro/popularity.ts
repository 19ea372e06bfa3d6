import type { MemberId } from "../ids.ts";
import { type Circle, sharing } from "./circle.ts";

/*
 * How likely a member is to know a person, by walking member → person → colleague → person over who knows whom. Each step divides by
 * a power of how many ways it could have gone: by the root of how many know a shared person, by a power of how many people the
 * colleague knows, and at the end by some power of how many know the one who is suggested, as RP3β does (Paudel, Christoffel, Newell,
 * Bernstein: Updatable, Accurate, Diverse, and Scalable Recommendations for Interactive Applications, 2017). Plain counting of
 * friends of friends is all powers 0, resource allocation (Zhou, Lü, Zhang 2009) is 1, 1, 0. A power above 1 of how close a colleague
 * is lets few close ones say more than many distant ones, as in Aiolli: Efficient Top-N Recommendation for Very Large Scale Binary Rated Datasets (2013).
 *
 * Which powers are best differs from network to network, so several ways are walked and each counts by how well it would have suggested
 * those whom the member knows already. But few people say little about that, and most members know few. What a member's colleagues have in common
 * tells more: where hardly any who knows one of the member's people knows a second one, it is chance whom they know besides, and who is known to
 * many is the likeliest. Where they share more, that says nothing more: hubs and mixed circles may both be so.
 */
export const walks = [
  { crowd: 0.5, close: 1, popular: 0 },
  { crowd: 0.7, close: 1.5, popular: 0.2 },
  { crowd: 0.7, close: 1.5, popular: 0.4 },
  { crowd: 0.7, close: 1, popular: 0.6 },
] as const;
/** Where colleagues know so many more of the member's people, the first walk counts as much as all others together. */
const besideByChance = 0.14;
/** Where they know so many more, or more than that, all walks count the same. */
const besideUsually = besideByChance * Math.sqrt(walks.length - 1);
/** What is usual counts as much as so many ways to a colleague. */
const usualWays = 6;
/** What is usual counts as much as so many people whom every walk would have suggested first. */
const usualGain = 2;
/** How much a way that would have suggested half as well counts: this power of a half. */
const certainty = 2;
/** Whoever comes later than that is as good as not suggested. */
const deepest = 60;

/** A number for each walk. */
export type ByWalk = number[];

/** How much a colleague who shares so much with the member says about whom else they know, by each walk; nothing if nobody looked whom they know. */
export function closeness(shared: number, crowd: number): ByWalk {
  return walks.map((walk) => (crowd === 0 || shared <= 0 ? 0 : (shared / crowd ** walk.crowd) ** walk.close));
}

/** A stranger: what their knowers say together, and how many these are. */
export interface Stranger {
  readonly closeness: ByWalk;
  readonly knowers: number;
}

/** Of each walk, how much it counts, and by what its likelihoods are multiplied so that they can be added up. */
export interface Weighing {
  readonly scale: ByWalk;
}

/** How much each walk counts for a member, by who else could be suggested. `crowdOf`: how many people a colleague knows. */
export function weighingFor(
  circle: Circle,
  crowdOf: (member: MemberId) => number,
): (strangers: readonly Stranger[]) => Weighing {
  const known = knownAsStrangers(circle, crowdOf);
  const usual = usualWeights(circle.beside);
  return (strangers) => {
    const ways = walks.map((_, walk) => {
      const first = highest(
        strangers.map((one) => likelihoodBy(walk, one)),
        deepest,
      );
      const places = known.map((one) => placeIn(first, likelihoodBy(walk, one)));
      const gain = places.reduce((all, place) => all + (place < deepest ? 1 / Math.log2(2 + place) : 0), usualGain);
      return { gain, most: first[0] ?? 0 };
    });
    const best = Math.max(...ways.map(({ gain }) => gain));
    const weights = ways.map(({ gain }, walk) => (usual[walk] as number) * (gain / best) ** certainty);
    const sum = weights.reduce((all, one) => all + one, 0);
    // The last walk's likelihoods are the measure of all: its powers of closeness are 1, so it says how much is shared.
    const measure = ways.at(-1)?.most ?? 0;
    return {
      scale: ways.map(({ most }, walk) => (most === 0 ? 0 : ((weights[walk] ?? 0) * measure) / (sum * most))),
    };
  };
}

/** How much each walk counts by what colleagues share, before anybody is looked at; together 1. */
function usualWeights({ mean, ways }: Circle["beside"]): ByWalk {
  const beside = (mean * ways + besideUsually * usualWays) / (ways + usualWays);
  const first = Math.max(1 / walks.length, 1 / (1 + (beside / besideByChance) ** 2));
  return walks.map((_, walk) => (walk === 0 ? first : (1 - first) / (walks.length - 1)));
}

/** At least one knows them. The likeliest stranger's is about as much as what is shared with their knowers, of all that could be. */
export function likelihood({ closeness: by, knowers }: Stranger, { scale }: Weighing): number {
  const known = popularity(knowers);
  let all = 0;
  for (let walk = 0; walk < walks.length; walk += 1)
    all += ((scale[walk] ?? 0) * (by[walk] ?? 0)) / (known[walk] as number);
  return all;
}

function likelihoodBy(walk: number, { closeness: by, knowers }: Stranger): number {
  return (by[walk] ?? 0) / (popularity(knowers)[walk] as number);
}

const popularities: ByWalk[] = [];
const keptPopularities = 1_000;

/** What each walk divides by where so many know somebody. Powers are kept: for thousands of people the same few are asked for. */
function popularity(knowers: number): ByWalk {
  const kept = popularities[knowers];
  if (kept) return kept;
  const made = walks.map(({ popular }) => Math.max(1, knowers) ** popular);
  if (knowers < keptPopularities) popularities[knowers] = made;
  return made;
}

/** Those whom the member knows, each as if the member didn't. */
function knownAsStrangers({ companions, shared, size }: Circle, crowdOf: (member: MemberId) => number): Stranger[] {
  return shared.flatMap((others) => {
    const own = sharing(others.length + 1);
    const sum: ByWalk = walks.map(() => 0);
    for (const id of others) {
      const says = closeness(((companions.get(id) ?? own) - own) / size, crowdOf(id));
      for (const [walk, one] of says.entries()) sum[walk] = (sum[walk] ?? 0) + one;
    }
    return sum.some((one) => one > 0) ? [{ closeness: sum, knowers: others.length }] : [];
  });
}

/** The highest so many, the highest first, without sorting all. */
export function highest(values: readonly number[], most: number): number[] {
  const found: number[] = [];
  for (const value of values) {
    if (found.length === most && value <= (found[most - 1] as number)) continue;
    let at = Math.min(found.length, most - 1);
    for (; at > 0 && (found[at - 1] as number) < value; at -= 1) found[at] = found[at - 1] as number;
    found[at] = value;
  }
  return found;
}

/** @param highestFirst the highest first, cut off at some length */
function placeIn(highestFirst: readonly number[], value: number): number {
  const place = highestFirst.findIndex((one) => one < value);
  return place === -1 ? highestFirst.length : place;
}
