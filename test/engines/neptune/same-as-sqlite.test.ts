import { describe, expect, it } from "vitest";
import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import { sqliteGraphView } from "../../../app/adapters/sqlite/graph-view.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { GraphEntry, GraphView } from "../../../app/ports/graph-view.ts";
import { openViews } from "../../adapters/sqlite/open-views.ts";
import { checkSegments } from "./check-segments.ts";
import { openGraph } from "./open-graph.ts";
import { inOwnWorkspaces } from "./own-workspaces.ts";
import { audiences, chanceOf, nodes, randomEntries } from "./random-ties.ts";

const acme = "T1" as WorkspaceId;

async function expectSameAnswers(one: GraphView, other: GraphView): Promise<void> {
  for (const some of [["*"], ["c:C1"], ["*", "c:C1", "m:U2"], ["m:U2", "*"], audiences.toReversed()]) {
    for (const limit of [1, 7, 100]) {
      expect(await one.strongest(acme, some, nodes, limit)).toEqual(await other.strongest(acme, some, nodes, limit));
    }
  }
}

function portions(entries: readonly GraphEntry[], size: number): GraphEntry[][] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, at) => entries.slice(at * size, (at + 1) * size));
}

describe("the graph on Gremlin", () => {
  it.each([1, 2])("answers as SQLite does after thousands of ties that came, changed and went (%i)", async (seed) => {
    const client = openGraph();
    const gremlin = inOwnWorkspaces(neptuneGraphView(client));
    const sqlite = sqliteGraphView(openViews());
    for (const some of portions(randomEntries(2_400, 1_500, chanceOf(seed)), 300)) {
      expect(await gremlin.apply(acme, some)).toEqual(await sqlite.apply(acme, some));
      await expectSameAnswers(gremlin, sqlite);
    }
    await checkSegments(client, gremlin.workspace(acme));
  });

  it("answers as SQLite does while a node fills in the order of time, in disorder, and empties from its strong end", async () => {
    const client = openGraph();
    const gremlin = inOwnWorkspaces(neptuneGraphView(client));
    const sqlite = sqliteGraphView(openViews());
    const member = nodes[0];
    if (!member) throw new Error("no node");
    const chance = chanceOf(4);
    const entry = (at: number, version: number, weight: number | undefined): GraphEntry => ({
      state: "live",
      cluster: `c${at}` as never,
      version,
      ties:
        weight === undefined
          ? []
          : [{ person: `c${at}` as never, node: member, audience: "*", weight, first: at, last: at }],
    });
    const inOrder = Array.from({ length: 1_200 }, (_, at) => entry(at, 1, at));
    const inDisorder = Array.from({ length: 900 }, (_, at) => entry(5_000 + at, 1, chance(1_200) + 0.5));
    const leaving = Array.from({ length: 1_150 }, (_, at) => entry(1_199 - at, 2, undefined));
    for (const all of [inOrder, inDisorder, leaving]) {
      for (const some of portions(all, 170)) {
        await gremlin.apply(acme, some);
        await sqlite.apply(acme, some);
        const asked = [acme, ["*"], [member], 100] as const;
        expect(await gremlin.strongest(...asked)).toEqual(await sqlite.strongest(...asked));
      }
      await checkSegments(client, gremlin.workspace(acme));
    }
  });
});
