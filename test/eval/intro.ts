import { baselines, firstTen } from "./intro/baselines.ts";
import { hideTies, recallAtTen } from "./intro/hide-ties.ts";
import { hubNetworks } from "./intro/hub-networks.ts";
import { otherNetworks } from "./intro/more-networks.ts";
import { networks as firstNetworks } from "./intro/networks.ts";
import { suggestWithOctember } from "./intro/suggest-with-octember.ts";

/*
 * `npm run eval:intro [-- --seed 1] [--seeds 5] [--only social,hubs]`: generated networks of members and contacts, a fifth of the ties hidden; how
 * many of a member's hidden contacts are among the first ten suggested, by methods from the literature and by ours, through import and
 * suggest. With several seeds: the mean, and how far it may be off (95 %, by Student's t); then by how much ours is above the best other.
 */

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const first = Number(option("seed") ?? 1);
const seeds = Array.from({ length: Number(option("seeds") ?? 1) }, (_, at) => first + at);
const only = option("only");
const own = "Octember";

const networks = { ...firstNetworks, ...otherNetworks, ...hubNetworks };
const names = Object.keys(networks).filter((name) => only === undefined || only.split(",").includes(name));
/** By method and network: the recall with each seed. */
const recalls = new Map<string, Map<string, number[]>>();
const put = (method: string, network: string, value: number) => {
  const of = recalls.get(method) ?? new Map<string, number[]>();
  of.set(network, [...(of.get(network) ?? []), value]);
  recalls.set(method, of);
};
for (const seed of seeds) {
  for (const name of names) {
    const ties = hideTies(networks[name]?.(seed) ?? [], seed * 77);
    for (const [method, score] of Object.entries(baselines))
      put(
        method,
        name,
        recallAtTen(ties, (member) => firstTen(ties, member, score)),
      );
    const ours = suggestWithOctember(ties);
    put(
      own,
      name,
      recallAtTen(ties, (member) => ours.get(member) ?? []),
    );
  }
}

/** 97.5 % of Student's t, by how many values there are. */
const student = [0, 0, 12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26];

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function withInterval(values: readonly number[], digits = 3): string {
  const mean = meanOf(values);
  if (values.length < 2) return mean.toFixed(digits);
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
  const off = ((student[values.length] ?? 1.96) * spread) / Math.sqrt(values.length);
  return `${mean.toFixed(digits)}±${off.toFixed(digits)}`;
}

const print = (cells: readonly string[]) =>
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(14))).join("")}\n`);
const bySeed = (method: string, name: string) => recalls.get(method)?.get(name) ?? [];
print([`recall@10, ${seeds.length === 1 ? `seed ${first}` : `${seeds.length} seeds`}`, ...names, "mean"]);
for (const method of recalls.keys()) {
  const means = seeds.map((_, at) => meanOf(names.map((name) => bySeed(method, name)[at] ?? 0)));
  print([method, ...names.map((name) => withInterval(bySeed(method, name))), withInterval(means)]);
}
const others = [...recalls.keys()].filter((method) => method !== own);
print([
  "above the best other",
  ...names.map((name) => {
    const best = others.reduce((one, other) => (meanOf(bySeed(other, name)) > meanOf(bySeed(one, name)) ? other : one));
    return withInterval(seeds.map((_, at) => (bySeed(own, name)[at] ?? 0) - (bySeed(best, name)[at] ?? 0)));
  }),
]);
