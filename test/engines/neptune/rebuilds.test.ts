import { describe, expect, it } from "vitest";
import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import { g } from "../../../app/adapters/neptune/traversals.ts";
import type { ClusterId, WorkspaceId } from "../../../app/ids.ts";
import type { GraphEntry, GraphView } from "../../../app/ports/graph-view.ts";
import { type Rebuild, RebuildReplaced } from "../../../app/ports/view.ts";
import { openGraph, overtaken } from "./open-graph.ts";
import { inOwnWorkspaces } from "./own-workspaces.ts";

const crowded = { kind: "member", key: "U1" } as const;
const cluster = "a" as ClusterId;
const tie = { person: cluster, node: crowded, audience: "*", weight: 1, first: 1, last: 2 };
const somebody: GraphEntry = { state: "live", cluster, version: 1, ties: [tie] };
const gone: GraphEntry = { state: "gone", cluster: "gone" as ClusterId, version: 1 };

function open() {
  const client = openGraph({ tries: 12 });
  const view = neptuneGraphView(client);
  const workspace = inOwnWorkspaces(view).workspace("T1" as WorkspaceId);
  /** Of what there is a vertex, with its generation. */
  const kinds = async () => {
    const all = (await client.run<string | number>(g.V().id())).map(String);
    const own = all.filter((id) => id.startsWith(`${workspace}/`)).map((id) => id.slice(workspace.length + 1));
    return [...new Set(own.map((id) => /^(\d+\/)?[a-z]+/.exec(id)?.[0]))].sort();
  };
  /** Another program, which somebody is faster than, or which ends. */
  const other = (nth: number, act: () => Promise<unknown>) => neptuneGraphView(overtaken(client, nth, act));
  return { client, view, workspace, kinds, other };
}

async function rebuildWith(view: GraphView, workspace: WorkspaceId): Promise<void> {
  const rebuild = await view.rebuild(workspace);
  await rebuild.apply([somebody, gone]);
  await rebuild.switch();
}

/** The first requests of a rebuild and its last: between them it looks for all who are gone, in many parts. */
async function requestsOfRebuild(): Promise<number[]> {
  const { client, view, workspace } = open();
  await view.apply(workspace, [somebody, gone]);
  let count = 0;
  const run: typeof client.run = (traversal) => {
    count += 1;
    return client.run(traversal);
  };
  await rebuildWith(neptuneGraphView({ ...client, run }), workspace);
  return Array.from({ length: count }, (_, at) => at + 1).filter((nth) => nth <= 8 || nth > count - 9);
}

describe("a rebuild of the graph", () => {
  it.each(["begun", "over"])("that is %s is where a slower writer writes, and who is gone stays gone", async (when) => {
    for (const nth of [1, 2, 3]) {
      const { view, workspace, other } = open();
      await view.apply(workspace, [gone]);
      let finish = async () => {};
      const slow = other(nth, async () => {
        const rebuild = await view.rebuild(workspace);
        finish = () => rebuild.switch();
        if (when === "over") await finish();
      });
      await slow.apply(workspace, [somebody]);
      if (when === "begun") await finish();
      const [seen = []] = await view.strongest(workspace, ["*"], [crowded], 10);
      expect([nth, seen]).toEqual([nth, [cluster]]);
      expect(await view.apply(workspace, [gone])).toEqual(["stale"]);
    }
  });

  it("that is begun when another is begun is another one, and the later of the two is switched to", async () => {
    for (const nth of [1, 2, 3]) {
      const { view, workspace, kinds, other } = open();
      await view.apply(workspace, [somebody]);
      let faster: Rebuild<GraphEntry> | undefined;
      const slow = other(nth, async () => {
        faster = await view.rebuild(workspace);
        await faster.apply([somebody]);
      });
      const slower = await slow.rebuild(workspace);
      expect([nth, slower.id]).not.toEqual([nth, faster?.id]);
      await expect(faster?.apply([somebody])).rejects.toThrow(RebuildReplaced);
      await slower.apply([somebody]);
      await slower.switch();
      expect(await kinds()).toEqual([`${slower.id}/around`, `${slower.id}/cluster`, "changes", "view"]);
    }
  });

  it("leaves not a vertex of a workspace that is purged, wherever it was ended, or another was begun", async () => {
    for (const nth of await requestsOfRebuild()) {
      for (const how of ["ended", "overtaken"] as const) {
        const { view, workspace, kinds, other } = open();
        await view.apply(workspace, [somebody, gone]);
        const slow = other(nth, async () => {
          if (how === "ended") throw new Error("the program has ended");
          await (await view.rebuild(workspace)).apply([somebody]);
        });
        await rebuildWith(slow, workspace).catch(() => undefined);
        const [seen = []] = await view.strongest(workspace, ["*"], [crowded], 10);
        expect([nth, how, seen.length]).toEqual([nth, how, 1]);
        await view.purge(workspace);
        expect([nth, how, await kinds()]).toEqual([nth, how, []]);
      }
    }
  });
});
