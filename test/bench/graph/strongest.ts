import { type GraphClient, graphClient } from "../../../app/adapters/neptune/client.ts";
import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import { __, double, edgeMap, g, order, t, vertexMap } from "../../../app/adapters/neptune/traversals.ts";
import type { ClusterId, WorkspaceId } from "../../../app/ids.ts";
import type { GraphNode, GraphView } from "../../../app/ports/graph-view.ts";
import { askedThroughQuery } from "../asked-query.ts";
import { randomFrom } from "../people.ts";
import { median, quantile } from "../quantile.ts";
import type { Row } from "../row.ts";

const workspace = "T-strongest" as WorkspaceId;
const rounds = 5;
const asksOfRound = 400;
/** As an intro asks: some nodes of each kind, thirty people around each. */
const nodesAtOnce = 17;
const ofEach = 30;
/** Ties of each of the nodes that an intro asks about: all are read on both sides. */
const tiesOfNode = 200;
const people = 100_000;
const sizes = [500, 50_000];

/** What an intro asks of the graph, against a bare traversal over as many ties; and a large node against a small one. */
export async function benchStrongest(url: string): Promise<Row[]> {
  const client = graphClient({ url });
  try {
    const view = neptuneGraphView(client);
    const { views, close } = await askedThroughQuery({ graph: view });
    const nodes = Array.from(
      { length: people / tiesOfNode },
      (_, at): GraphNode => ({ kind: "organization", key: `name:org${at}` }),
    );
    await fill(client, view, nodes);
    const { ratio, p50, p95, bare } = await againstBare(client, views.graph, nodes);
    await close();
    const bySize: number[] = [];
    for (const size of sizes) bySize.push(await ofLarge(view, size));
    const [small = 0, large = 0] = bySize;
    const [fewer, more] = sizes.map((size) => size.toLocaleString("en"));
    return [
      { name: "query, intro / bare traversal, 100,000 contacts", value: ratio, unit: "ratio", limit: 1.5 },
      { name: "query, intro, p50", value: p50, unit: "ms" },
      { name: "query, intro, p95", value: p95, unit: "ms" },
      { name: "bare traversal, p50", value: bare, unit: "ms" },
      {
        name: `strongest of a node with ${more} ties / with ${fewer}`,
        value: large / small,
        unit: "ratio",
        limit: 1.25,
      },
      { name: `strongest of a node with ${more} ties`, value: large, unit: "ms" },
    ];
  } finally {
    client.close();
  }
}

/** The same ties through the adapter and as bare edges. A tie's person and the cluster that it hangs on are all one to the graph. */
async function fill(client: GraphClient, view: GraphView, nodes: readonly GraphNode[]): Promise<void> {
  const random = randomFrom(5);
  for (const [nth, node] of nodes.entries()) {
    const cluster = `c${nth}` as ClusterId;
    const ties = Array.from({ length: tiesOfNode }, (_, at) => ({
      node,
      person: `p${nth}-${at}` as ClusterId,
      audience: "*",
      weight: random() * 20,
      first: 1,
      last: 2,
    }));
    await view.apply(workspace, [{ state: "live", cluster, version: 1, ties }]);
    const ends = [`bare/${cluster}`, `bare/${node.key}`] as const;
    const bare = ties.map(({ person, weight, first, last }) =>
      edgeMap("tie", `bare/${person}`, ends, { person, weight: double(weight), first, last }),
    );
    await client.run(
      g
        .inject(ends.map((id) => vertexMap("bare", id, {})))
        .unfold()
        .mergeV()
        .count(),
    );
    await client.run(g.inject(bare).unfold().mergeE().count());
  }
}

async function againstBare(client: GraphClient, view: Pick<GraphView, "strongest">, nodes: readonly GraphNode[]) {
  const random = randomFrom(6);
  const asked = () =>
    Array.from({ length: nodesAtOnce }, () => nodes[Math.floor(random() * nodes.length)] as GraphNode);
  const ours = (some: readonly GraphNode[]) => view.strongest(workspace, ["*"], some, ofEach);
  const bare = (some: readonly GraphNode[]) => client.run(bareTraversal(some));
  for (let ask = 0; ask < 100; ask += 1) for (const side of [ours, bare]) await side(asked());
  const ratios: number[] = [];
  const all = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const spent = { ours: [] as number[], bare: [] as number[] };
    for (let ask = 0; ask < asksOfRound; ask += 1) {
      const some = asked();
      const turns = ask % 2 === 0 ? (["ours", "bare"] as const) : (["bare", "ours"] as const);
      for (const turn of turns) spent[turn].push(await time(() => (turn === "ours" ? ours : bare)(some)));
    }
    ratios.push(median(spent.ours) / median(spent.bare));
    all.ours.push(...spent.ours);
    all.bare.push(...spent.bare);
  }
  return { ratio: median(ratios), p50: median(all.ours), p95: quantile(all.ours, 0.95), bare: median(all.bare) };
}

/** The traversal that somebody would write for it; it knows no audiences, no generations and no bound. */
function bareTraversal(nodes: readonly GraphNode[]) {
  const ties = __.inE("tie")
    .order()
    .by("weight", order.desc)
    .by("person", order.desc)
    .limit(ofEach)
    .valueMap("person", "weight")
    .fold();
  return g
    .V(...new Set(nodes.map(({ key }) => `bare/${key}`)))
    .project("id", "ties")
    .by(t.id)
    .by(ties);
}

/** In the order of time but for a fifth, as they come when a part is imported. */
async function ofLarge(view: GraphView, size: number): Promise<number> {
  const random = randomFrom(size);
  const node: GraphNode = { kind: "member", key: `U${size}` };
  const atOnce = 250;
  for (let first = 0; first < size; first += atOnce) {
    const ties = Array.from({ length: atOnce }, (_, at) => ({
      node,
      person: `m${size}-${first + at}` as ClusterId,
      audience: "*",
      weight: random() < 0.2 ? random() * size : first + at,
      first: 1,
      last: 2,
    }));
    await view.apply(workspace, [{ state: "live", cluster: `m${size}-${first}` as ClusterId, version: 1, ties }]);
  }
  const spent: number[] = [];
  for (let ask = 0; ask < 600; ask += 1) {
    const took = await time(() => view.strongest(workspace, ["*"], [node], ofEach));
    if (ask >= 100) spent.push(took);
  }
  return median(spent);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
