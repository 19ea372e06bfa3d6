import { deepStrictEqual } from "node:assert";
import fc from "fast-check";
import { afterAll, describe, it } from "vitest";
import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import { listId, type Scope } from "../../../app/adapters/neptune/ids.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { GraphNode, GraphView } from "../../../app/ports/graph-view.ts";
import { rebuildViews } from "../../../app/steps/rebuild-views.ts";
import { dumpViews } from "../../adapters/sqlite/dump-views.ts";
import { someFacts } from "../../contacts/arbitrary-facts.ts";
import { openStore } from "../../model/open-store.ts";
import { writeInDisorder } from "../../model/write-in-disorder.ts";
import { dumpGraph } from "./check-segments.ts";
import { openGraph } from "./open-graph.ts";
import { inOwnWorkspaces } from "./own-workspaces.ts";

const acme = "T1" as WorkspaceId;
const cases = Number(process.env.OCTEMBER_CASES ?? 10);

/** What is applied to one is applied to the other, with the same outcome. */
function both(one: GraphView, other: GraphView): GraphView {
  return {
    ...one,
    async apply(workspace, entries) {
      const outcomes = await one.apply(workspace, entries);
      deepStrictEqual(await other.apply(workspace, entries), outcomes);
      return outcomes;
    },
  };
}

/** `tie W CLUSTER PERSON KIND KEY AUDIENCE WEIGHT FIRST LAST`, with the list where the graph keeps it. */
function asTheGraphSays(line: string, scope: Scope): string {
  const [what, workspace, cluster, person, kind, ...rest] = line.split(" ");
  if (what !== "tie") return line;
  const [audience = "", weight, first, last] = rest.splice(-4);
  const node = { kind, key: rest.join(" ") } as GraphNode;
  return ["tie", workspace, cluster, person, listId(scope, node, audience), audience, Number(weight), first, last].join(
    " ",
  );
}

describe("facts in any order, any number of times, by several writers at once", () => {
  const store = openStore();
  afterAll(() => store.close());

  it("come to the same graph as on SQLite, and to the same built anew", async () => {
    const client = openGraph();
    await fc.assert(
      fc.asyncProperty(someFacts, fc.infiniteStream(fc.nat(0xffffff)), async (facts, numbers) => {
        store.empty();
        const graph = inOwnWorkspaces(neptuneGraphView(client));
        const workspace = graph.workspace(acme);
        await writeInDisorder({ ...store, graph: both(store.graph, graph) }, acme, facts, (n) => {
          return (numbers.next().value ?? 0) % n;
        });
        const onSqlite = (generation: number) =>
          dumpViews(store.db)
            .filter((line) => /^(tie|graph) /.test(line))
            .map((line) => asTheGraphSays(line, `${workspace}/${generation}`))
            .sort();
        deepStrictEqual(await dumpGraph(client, workspace, acme), onSqlite(1));
        await rebuildViews({ ...store, graph }, acme);
        deepStrictEqual(await dumpGraph(client, workspace, acme), onSqlite(2));
      }),
      { numRuns: cases },
    );
  });
});
