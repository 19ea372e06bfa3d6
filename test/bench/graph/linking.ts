import { type GraphClient, graphClient } from "../../../app/adapters/neptune/client.ts";
import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import { double, edgeMap, g, vertexMap } from "../../../app/adapters/neptune/traversals.ts";
import type { ClusterId, WorkspaceId } from "../../../app/ids.ts";
import { graphEntryOfCluster } from "../../../app/intro/entry.ts";
import type { LiveGraphEntry } from "../../../app/ports/graph-view.ts";
import { postedCard } from "../../find/posted-card.ts";
import { madeUpPerson } from "../people.ts";
import { median, quantile } from "../quantile.ts";
import type { Row } from "../row.ts";

const rounds = 5;
/** A batch is at least two requests on each side: so there are two thousand calls or more. */
const batchesOfRound = 100;
/** As both sides send them: with their ties about 200 records. */
const atOnce = 50;

/** Entries a second through the adapter, over those of a bare loop that writes the same vertices, edges and properties. */
export async function benchLinking(url: string): Promise<Row[]> {
  const client = graphClient({ url });
  try {
    const ratios: number[] = [];
    const ties: number[] = [];
    const all = { ours: [] as number[], bare: [] as number[] };
    const [ours, bare] = [ourSide(client), bareSide(client)];
    const batchAt = batchesOf();
    // The server compiles its code.
    for (let batch = 0; batch < 8; batch += 1) for (const side of [ours, bare]) await side(batchAt(batch));
    let next = 8;
    for (let round = 0; round < rounds; round += 1) {
      const spent = { ours: [] as number[], bare: [] as number[] };
      for (let batch = 0; batch < batchesOfRound; batch += 1) {
        const entries = batchAt(next);
        next += 1;
        ties.push(entries.reduce((sum, one) => sum + one.ties.length, 0) / entries.length);
        const turns = batch % 2 === 0 ? (["ours", "bare"] as const) : (["bare", "ours"] as const);
        for (const turn of turns) spent[turn].push(await time(() => (turn === "ours" ? ours : bare)(entries)));
      }
      ratios.push(sum(spent.ours) / sum(spent.bare));
      all.ours.push(...spent.ours);
      all.bare.push(...spent.bare);
    }
    const rate = (rounds * batchesOfRound * atOnce) / (sum(all.ours) / 1_000);
    const p95 = quantile(all.bare, 0.95).toFixed(0);
    return [
      {
        name: "bare mergeV and mergeE / linking, contacts a second",
        value: median(ratios),
        unit: "ratio",
        limit: 1.25,
      },
      { name: `linking of ${atOnce}, p95`, value: quantile(all.ours, 0.95), unit: "ms", note: `bare ${p95} ms` },
      { name: "linking", value: rate, unit: "contacts/s", note: `${median(ties).toFixed(1)} ties each` },
    ];
  } finally {
    client.close();
  }
}

function batchesOf(): (batch: number) => LiveGraphEntry[] {
  return (batch) =>
    Array.from({ length: atOnce }, (_, at) => {
      const fact = postedCard(madeUpPerson(batch * atOnce + at));
      const entry = graphEntryOfCluster({ id: fact.card as ClusterId, version: 1, facts: [fact] });
      if (entry.state === "gone") throw new Error("a card without an entry");
      return entry;
    });
}

function ourSide(client: GraphClient): (entries: readonly LiveGraphEntry[]) => Promise<unknown> {
  const view = neptuneGraphView(client);
  return (entries) => view.apply("T-ours" as WorkspaceId, entries);
}

/** In batches as Neptune's guide has them: vertices, then edges, from a list of maps. Nothing is read, nothing is checked. */
function bareSide(client: GraphClient): (entries: readonly LiveGraphEntry[]) => Promise<unknown> {
  return async (entries) => {
    const nodes = new Map<string, ReturnType<typeof vertexMap>>();
    const clusters = entries.map(({ cluster, version }) =>
      vertexMap("cluster", `T-bare/cluster/${cluster}`, { scope: "T-bare/clusters", version }),
    );
    const edges = entries.flatMap(({ cluster, version, ties }) =>
      ties.map(({ node, audience, person, weight, first, last }, at) => {
        const id = `T-bare/${audience}/${node.kind}/${node.key}`;
        nodes.set(id, vertexMap("around", id, { scope: "T-bare/lists" }));
        const ends = [`T-bare/cluster/${cluster}`, id] as const;
        const properties = { audience, person, weight: double(weight), first, last };
        return edgeMap("tie", `T-bare/${cluster}/${version}/${at}`, ends, properties);
      }),
    );
    await client.run(
      g
        .inject([...clusters, ...nodes.values()])
        .unfold()
        .mergeV()
        .constant("done")
        .dedup(),
    );
    await client.run(g.inject(edges).unfold().mergeE().constant("done").dedup());
  };
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
