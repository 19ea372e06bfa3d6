import { describe, expect, it } from "vitest";
import { ServiceStopped } from "../../app/adapters/aws-errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import { placementRememberedMs } from "../../app/ports/placement.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import { placedGraph, placedSearch, rememberedPlacements } from "../../app/steps/placed-views.ts";
import { placementsTwin } from "./placements-twin.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const pooled = { index: "pooled", graph: "pooled" };
const empty = async () => true;

/** A view of which every method writes down what it was asked for, and where. */
function recording(asked: string[]) {
  return (place: string) =>
    new Proxy(
      {},
      {
        get: (_, method) => {
          // Nothing that is waited for by itself.
          if (method === "then") return undefined;
          return async (workspace: string) => {
            asked.push(`${place} ${String(method)} ${workspace}`);
            return place;
          };
        },
      },
    ) as unknown as SearchView & GraphView;
}

async function open() {
  const placements = placementsTwin(pooled);
  await placements.place(acme, { index: "acme", graph: "large" }, empty);
  const asked: string[] = [];
  const [search, graph] = [
    placedSearch(placements, recording(asked), pooled),
    placedGraph(placements, recording(asked), pooled),
  ];
  return { placements, asked, search, graph };
}

describe("views that lie in several places", () => {
  it("ask, and tell, a workspace's own one, and that of all for those who have none", async () => {
    const { asked, search, graph } = await open();
    for (const workspace of [acme, globex]) {
      await search.apply(workspace, []);
      await search.candidates(workspace, [], [], 1);
      await search.version(workspace);
      await search.builtWith(workspace);
      await search.rebuild(workspace);
      await search.resume(workspace, "1");
    }
    const methods = ["apply", "candidates", "version", "builtWith", "rebuild", "resume"];
    const at = (place: string, workspace: string, all = methods) => all.map((one) => `${place} ${one} ${workspace}`);
    expect(asked.splice(0)).toEqual([...at("acme", acme), ...at("pooled", globex)]);
    for (const workspace of [acme, globex]) {
      await graph.apply(workspace, []);
      await graph.strongest(workspace, [], [], 1);
      await graph.version(workspace);
      await graph.rebuild(workspace);
      await graph.resume(workspace, "1");
    }
    const ofGraph = ["apply", "strongest", "version", "rebuild", "resume"];
    expect(asked).toEqual([...at("large", acme, ofGraph), ...at("pooled", globex, ofGraph)]);
  });

  it("are emptied where a workspace lies, and where it would lie if it lay with all others", async () => {
    const { asked, search, graph } = await open();
    for (const view of [search, graph]) for (const workspace of [acme, globex]) await view.purge(workspace);
    expect(asked).toEqual([
      "acme purge T1",
      "pooled purge T1",
      "pooled purge T2",
      "large purge T1",
      "pooled purge T1",
      "pooled purge T2",
    ]);
  });

  it("that go to another place are asked where they lie, told in both, what is visible last, and count on there", async () => {
    const { placements, asked, search, graph } = await open();
    await placements.move(acme, { index: "next", graph: "large" });
    for (const [from, to, says] of [
      ["filling", "shown", ["next apply T1", "acme apply T1", "acme candidates T1"]],
      ["shown", "leaving", ["acme apply T1", "next apply T1", "next candidates T1"]],
      ["leaving", undefined, ["next apply T1", "next candidates T1"]],
    ] as const) {
      await search.apply(acme, []);
      await search.candidates(acme, [], [], 1);
      expect([from, ...asked.splice(0)]).toEqual([from, ...says]);
      // The graph stays where it is.
      await graph.apply(acme, []);
      expect(asked.splice(0)).toEqual(["large apply T1"]);
      await search.purge(acme);
      expect(asked.splice(0).sort()).toEqual(["acme purge T1", "next purge T1", "pooled purge T1"]);
      const { move } = await placements.of(acme);
      expect(move?.state).toBe(from);
      if (move) await placements.goOn(acme, move, to);
    }
    const counting = placedSearch(placements, () => ({ version: async () => 7 }) as unknown as SearchView, pooled);
    expect(await counting.version(acme)).toBeGreaterThan(1_000_000_000);
    expect(await counting.version(globex)).toBe(7);
  });

  it("that can't be told of a change at a place that only some have say so, and elsewhere what it is", async () => {
    const placements = placementsTwin(pooled);
    await placements.place(acme, { index: "acme" }, empty);
    const stopped = new ServiceStopped("OpenSearch", "TimeoutError");
    const defect = new TypeError();
    const failing = (error: Error) =>
      placedSearch(placements, () => ({ apply: () => Promise.reject(error) }) as unknown as SearchView, pooled);
    const [own, all] = [failing(stopped).apply(acme, []), failing(stopped).apply(globex, [])];
    await expect(own).rejects.toMatchObject({ code: "place-stopped", retryable: true, cause: stopped });
    await expect(own).rejects.toThrow('index "acme": ');
    await expect(all).rejects.toBe(stopped);
    await expect(failing(defect).apply(acme, [])).rejects.toBe(defect);
  });

  it("are opened once each", async () => {
    const { placements } = await open();
    const opened: string[] = [];
    const view = (place: string) => {
      opened.push(place);
      return recording([])(place);
    };
    const search = placedSearch(placements, view, pooled);
    for (const workspace of [acme, globex, acme, globex]) await search.version(workspace);
    expect(opened).toEqual(["acme", "pooled"]);
    expect(search.at("acme")).toBe(search.at("acme"));
  });

  it("ask no place, least of all that of all, where it isn't known where a workspace lies", async () => {
    const { placements, asked, search, graph } = await open();
    placements.undecided.add(acme);
    const version = search.version(acme);
    await expect(version).rejects.toMatchObject({ code: "placement-undecided", retryable: true });
    await expect(graph.apply(acme, [])).rejects.toMatchObject({ code: "placement-undecided" });
    await expect(search.purge(acme)).rejects.toMatchObject({ code: "placement-undecided" });
    expect(asked).toEqual([]);
  });
});

describe("placements that a program remembers", () => {
  it("are asked for once in a while, for each workspace", async () => {
    const placements = placementsTwin(pooled);
    const asked: WorkspaceId[] = [];
    let now = 0;
    const counted = {
      of: (workspace: WorkspaceId) => {
        asked.push(workspace);
        return placements.of(workspace);
      },
    };
    const remembered = rememberedPlacements(counted, () => now);
    await Promise.all([remembered.of(acme), remembered.of(acme), remembered.of(globex)]);
    await placements.place(acme, { index: "acme" }, empty);
    now = placementRememberedMs - 1;
    expect(await remembered.of(acme)).toEqual(pooled);
    expect(asked).toEqual([acme, globex]);
    now = placementRememberedMs;
    expect(await remembered.of(acme)).toEqual({ ...pooled, index: "acme" });
    expect(asked).toEqual([acme, globex, acme]);
  });

  it("are asked for again at once where nobody could say, and stand for nothing else meanwhile", async () => {
    const stopped = new ServiceStopped("DynamoDB", "TimeoutError");
    let answers = () => Promise.reject<typeof pooled>(stopped);
    const remembered = rememberedPlacements({ of: () => answers() });
    await expect(remembered.of(acme)).rejects.toBe(stopped);
    expect(stopped.retryable).toBe(true);
    answers = async () => pooled;
    expect(await remembered.of(acme)).toEqual(pooled);
  });
});
