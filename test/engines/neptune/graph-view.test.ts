import { expect, it } from "vitest";
import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import { g } from "../../../app/adapters/neptune/traversals.ts";
import type { ClusterId, WorkspaceId } from "../../../app/ids.ts";
import type { LiveGraphEntry } from "../../../app/ports/graph-view.ts";
import { graphViewContract } from "../../contract/graph-view.ts";
import { openGraph } from "./open-graph.ts";
import { inOwnWorkspaces } from "./own-workspaces.ts";

graphViewContract(async () => inOwnWorkspaces(neptuneGraphView(openGraph())));

const acme = "T1" as WorkspaceId;

function tied(at: number): LiveGraphEntry {
  const cluster = `c${at}` as ClusterId;
  const node = { kind: "organization", key: `contoso ${at % 5}` } as const;
  return {
    state: "live",
    cluster,
    version: 1,
    ties: [{ person: cluster, node, audience: "*", weight: at, first: 1, last: 2 }],
  };
}

it("the graph holds one generation of a workspace, and not a vertex of it once it is purged", async () => {
  const client = openGraph();
  const view = inOwnWorkspaces(neptuneGraphView(client));
  const beginning = `${view.workspace(acme)}/`;
  const kinds = async () => {
    const all = await client.run<string | number>(g.V().id());
    const ids = all.map(String).filter((id) => id.startsWith(beginning));
    return new Set(ids.map((id) => /^(\d+\/)?[a-z]+/.exec(id.slice(beginning.length))?.[0]));
  };
  const entries = Array.from({ length: 20 }, (_, at) => tied(at));
  await view.apply(acme, entries);
  const rebuild = await view.rebuild(acme);
  await rebuild.apply(entries);
  await rebuild.switch();
  expect(await kinds()).toEqual(new Set(["view", "changes", "2/cluster", "2/around"]));
  await view.purge(acme);
  expect(await kinds()).toEqual(new Set());
});
