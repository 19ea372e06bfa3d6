import { baselines, firstTen } from "./intro/baselines.ts";
import { hideTies, recallAtTen } from "./intro/hide-ties.ts";
import { networks } from "./intro/networks.ts";
import { suggestWithOctember } from "./intro/suggest-with-octember.ts";

/*
 * `npm run eval:intro [-- --seed 1] [--only social]`: generated networks of members and contacts, a fifth of the ties hidden; how many of a
 * member's hidden contacts are among the first ten suggested, by methods from the literature and by ours, through import and suggest.
 */

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const seed = Number(option("seed") ?? 1);
const only = option("only");

const names = Object.keys(networks).filter((name) => only === undefined || name === only);
const rows = new Map<string, number[]>();
const put = (method: string, value: number) => rows.set(method, [...(rows.get(method) ?? []), value]);
for (const name of names) {
  const ties = hideTies(networks[name]?.(seed) ?? [], seed * 77);
  for (const [method, score] of Object.entries(baselines))
    put(
      method,
      recallAtTen(ties, (member) => firstTen(ties, member, score)),
    );
  const ours = suggestWithOctember(ties);
  put(
    "Octember",
    recallAtTen(ties, (member) => ours.get(member) ?? []),
  );
}

const print = (cells: readonly string[]) =>
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(9))).join("")}\n`);
print([`recall@10, seed ${seed}`, ...names, "mean"]);
for (const [method, values] of rows) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  print([method, ...[...values, mean].map((value) => value.toFixed(3))]);
}
