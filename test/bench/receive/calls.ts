import { proxyRequest } from "../../slack/receive/proxy-request.ts";
import { photoMessage } from "../photo-message.ts";
import { median, quantile } from "../quantile.ts";
import type { Row } from "../row.ts";
import type { FunctionChild } from "./function-child.ts";
import type { Measured } from "./measured-function.ts";
import type { Start } from "./starts.ts";

const rounds = 5;
const callsOfRound = 400;
const warming = 200;

interface Calls {
  readonly signingSecret: string;
  /** How many jobs came to the queue until now. */
  readonly kept: () => number;
}

/** What a posted photo costs `receive`, which keeps it, over bare Bolt, which does nothing about it: 2,000 calls of each, turn about. */
export async function compareCalls(ours: Start, bare: Start, { signingSecret, kept }: Calls): Promise<readonly Row[]> {
  const [mine, theirs] = [await ours(), await bare()];
  let sent = 0;
  const call = async (child: FunctionChild) => {
    sent += 1;
    const measured = await child.give(proxyRequest(photoMessage(String(sent)), { secret: signingSecret }));
    const { statusCode } = measured.answer as { readonly statusCode: number };
    if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
    return measured;
  };
  try {
    for (let nth = 0; nth < warming; nth += 1) for (const child of [mine, theirs]) await call(child);
    const keptBefore = kept();
    const over: number[] = [];
    const all: { mine: Measured[]; theirs: Measured[] } = { mine: [], theirs: [] };
    for (let round = 0; round < rounds; round += 1) {
      const [ourCalls, bareCalls]: [Measured[], Measured[]] = [[], []];
      for (let nth = 0; nth < callsOfRound; nth += 1) {
        ourCalls.push(await call(mine));
        bareCalls.push(await call(theirs));
      }
      over.push(median(cores(ourCalls)) - median(cores(bareCalls)));
      all.mine.push(...ourCalls);
      all.theirs.push(...bareCalls);
    }
    // What is measured did what it is measured at.
    if (kept() - keptBefore !== rounds * callsOfRound) throw new Error("not every call was kept");
    return [
      { name: "processor's time of receive over bare Bolt, a call", value: median(over), unit: "ms", limit: 15 },
      { name: "processor's time of receive, p50", value: median(cores(all.mine)), unit: "ms" },
      { name: "processor's time of receive, p95", value: quantile(cores(all.mine), 0.95), unit: "ms" },
      { name: "processor's time of bare Bolt, p50", value: median(cores(all.theirs)), unit: "ms" },
      { name: "processor's time of bare Bolt, p95", value: quantile(cores(all.theirs), 0.95), unit: "ms" },
    ];
  } finally {
    mine.end();
    theirs.end();
  }
}

const cores = (all: readonly Measured[]) => all.map(({ cpu }) => cpu);
