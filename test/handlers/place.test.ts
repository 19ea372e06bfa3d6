import { describe, expect, it } from "vitest";
import { SearchViewLost } from "../../app/adapters/opensearch/search-errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { PlaceUnknown } from "../../app/ports/placement.ts";
import { placedGraph, placedSearch } from "../../app/steps/placed-views.ts";
import { rebuildViews } from "../../app/steps/rebuild-views.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { doctorOf } from "../../handlers/wiring/doctor.ts";
import { placesCheck } from "../../handlers/wiring/look-at-places.ts";
import { openOperations } from "../../handlers/wiring/operation.ts";
import { placeOperation } from "../../handlers/wiring/place.ts";
import { cardRead } from "../contacts/facts-for-tests.ts";
import { placementsTwin } from "../steps/placements-twin.ts";
import { openSqliteCloud } from "./sqlite-cloud.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const pooled = { index: "pooled", graph: "pooled" };
const context = { getRemainingTimeInMillis: () => 900_000 };

/** Two places: the pooled one, and one of which the index is called `acme` and the graph `large`. */
async function open() {
  const [{ store }, { store: other }] = [await openSqliteCloud(), await openSqliteCloud()];
  const placements = placementsTwin(pooled);
  const search = placedSearch(placements, (place) => (place === "pooled" ? store.search : other.search), pooled);
  const graph = placedGraph(
    placements,
    (place) => {
      if (place === "pooled") return store.graph;
      if (place === "large") return other.graph;
      throw new PlaceUnknown(`GRAPHS has no graph "${place}"`);
    },
    pooled,
  );
  const ports = { placements, search, graph, truth: store.truth };
  const operate = openOperations("operate", { place: placeOperation(ports) });
  const lost: string[] = [];
  const index = async (place: string) => {
    if (lost.includes(place)) throw new SearchViewLost(place);
  };
  const doctor = doctorOf({}, () => "", placesCheck({ placements, graph, index }));
  const ask = (asked: object) => operate({ do: "place", ...asked }, context);
  return { store, other, ports, placements, lost, ask, doctor };
}

describe("a workspace's place", () => {
  it("is said, and given to one that has nothing yet", async () => {
    const { ask, placements } = await open();
    expect(await ask({ workspace: acme })).toEqual(pooled);
    const own = { index: "acme", graph: "large" };
    expect(await ask({ workspace: acme, index: "acme" })).toEqual({ ...pooled, index: "acme" });
    expect(await ask({ workspace: acme, graph: "large" })).toEqual(own);
    expect(await ask({})).toEqual([{ workspace: acme, own }]);
    expect(await ask({ workspace: acme, index: null })).toEqual({ ...pooled, graph: "large" });
    expect(await placements.own()).toEqual([{ workspace: acme, own: { graph: "large" } }]);
    expect(await placements.of(globex)).toEqual(pooled);
  });

  it("is what it was for one of which anything is kept: in the truth, or in a view of either place", async () => {
    const { ask, store, other, placements, ports } = await open();
    const refused = { code: "operation-refused", message: expect.stringMatching(/T1.*not moved/) };
    const gone = { state: "gone", cluster: "C1", version: 1 } as never;
    await other.search.apply(acme, [gone]);
    await expect(ask({ workspace: acme, index: "acme" })).rejects.toMatchObject(refused);
    await other.search.purge(acme);
    await store.graph.apply(acme, [gone]);
    await expect(ask({ workspace: acme, index: "acme" })).rejects.toMatchObject(refused);
    await store.graph.purge(acme);
    await writeFacts(store, acme, [cardRead(1, { names: ["Jisoo Park"] })]);
    await expect(ask({ workspace: acme, index: "acme" })).rejects.toMatchObject(refused);
    await rebuildViews({ ...ports, truth: store.truth }, acme);
    await expect(ask({ workspace: acme, graph: "large" })).rejects.toMatchObject(refused);
    expect(await placements.own()).toEqual([]);
  });

  it("is refused where it is none", async () => {
    const { ask, placements } = await open();
    for (const wrong of [
      { workspace: "acme" },
      { index: "acme" },
      { workspace: acme, index: "octember-*" },
      { workspace: acme, index: "" },
      { workspace: acme, graph: 1 },
    ])
      await expect(ask(wrong)).rejects.toMatchObject({ code: "operation-refused" });
    await expect(ask({ workspace: acme, graph: "absent" })).rejects.toMatchObject({ code: "place-unknown" });
    expect(await placements.own()).toEqual([]);
  });
});

describe("the doctor", () => {
  const about = "places of workspaces";

  it("counts who lies apart from all others", async () => {
    const { ask, doctor } = await open();
    await ask({ workspace: acme, index: "acme" });
    expect(await doctor()).toEqual([{ state: "good", about, says: "1 workspaces lie apart from all others" }]);
  });

  it("names each workspace whose index is lost, or whose graph is none that the settings know", async () => {
    const { doctor, placements, lost } = await open();
    lost.push("acme");
    await placements.place(acme, { index: "acme" }, async () => true);
    await placements.place(globex, { graph: "absent" }, async () => true);
    const says = expect.stringMatching(/^T1: The index acme lost.*reindex.*; T2: GRAPHS has no graph "absent"$/);
    expect(await doctor()).toEqual([{ state: "bad", about, says }]);
  });
});
