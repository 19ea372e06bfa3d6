import { median, quantile } from "../quantile.ts";
import type { Row } from "../row.ts";
import type { FunctionChild } from "./function-child.ts";
import type { Measured } from "./measured-function.ts";

export type Start = () => Promise<FunctionChild>;

const rounds = 5;
const startsOfRound = 15;

/** How long bundles take to load, each time in a new process, turn about. */
export async function compareStarts(ours: Start, bare: Start, lean: Start): Promise<readonly Row[]> {
  const all: { ours: Measured[]; bare: Measured[]; lean: Measured[] } = { ours: [], bare: [], lean: [] };
  const ratios: { took: number; cpu: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [mine, theirs]: [Measured[], Measured[]] = [[], []];
    for (let nth = 0; nth < startsOfRound; nth += 1) {
      mine.push(await load(ours));
      theirs.push(await load(bare));
      all.lean.push(await load(lean));
    }
    ratios.push({
      took: median(times(mine)) / median(times(theirs)),
      cpu: median(cores(mine)) / median(cores(theirs)),
    });
    all.ours.push(...mine);
    all.bare.push(...theirs);
  }
  return [
    { name: "start of receive / of bare Bolt", value: median(times(ratios)), unit: "×", limit: 1.3 },
    { name: "the same, time of the processor", value: median(cores(ratios)), unit: "×", limit: 1.3 },
    { name: "start of receive, p50", value: median(times(all.ours)), unit: "ms" },
    { name: "start of receive, p95", value: quantile(times(all.ours), 0.95), unit: "ms" },
    { name: "start of bare Bolt, p50", value: median(times(all.bare)), unit: "ms" },
    { name: "start of bare Bolt, p95", value: quantile(times(all.bare), 0.95), unit: "ms" },
    {
      name: "start of bare Bolt without what Lambda never calls, p50",
      value: median(times(all.lean)),
      unit: "ms",
      note: "it keeps nothing, and so has no client of AWS's",
    },
  ];
}

async function load(start: Start): Promise<Measured> {
  const child = await start();
  child.end();
  return child.loaded;
}

const times = (all: readonly { readonly took: number }[]) => all.map(({ took }) => took);
const cores = (all: readonly { readonly cpu: number }[]) => all.map(({ cpu }) => cpu);
