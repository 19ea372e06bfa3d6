import { describe, expect, it } from "vitest";
import { SearchViewLost } from "../../app/adapters/opensearch/search-errors.ts";
import { searchEntryOfCluster } from "../../app/find/entry.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { graphEntryOfCluster } from "../../app/intro/entry.ts";
import { PlaceUnknown, placementStepMs } from "../../app/ports/placement.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import { placedGraph, placedSearch } from "../../app/steps/placed-views.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { doctorOf } from "../../handlers/wiring/doctor.ts";
import { placesCheck } from "../../handlers/wiring/look-at-places.ts";
import { movingViews } from "../../handlers/wiring/move.ts";
import { openOperations } from "../../handlers/wiring/operation.ts";
import { placeOperation } from "../../handlers/wiring/place.ts";
import { cardRead } from "../contacts/facts-for-tests.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { placementsTwin } from "../steps/placements-twin.ts";
import { progressTwin } from "../steps/progress-twin.ts";
import { openSqliteCloud } from "./sqlite-cloud.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const pooled = { index: "pooled", graph: "pooled" };
const context = { getRemainingTimeInMillis: () => 900_000 };

/** Two places: the pooled one, and one of which the index is called `acme` and the graph `large`. */
async function open() {
  const [{ store }, { store: other }] = [await openSqliteCloud(), await openSqliteCloud()];
  let at = Date.UTC(2026, 10, 27);
  const now = () => at;
  const later = () => {
    at += placementStepMs;
  };
  const placements = placementsTwin(pooled, now);
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
  const [{ log, logged }, progress] = [recordingLog(), progressTwin()];
  const ports = { placements, search, graph, truth: store.truth, progress, log, now };
  const operate = openOperations("operate", { place: placeOperation(ports) });
  const move = movingViews(ports);
  /** A person more, whom those views are told of that are named. */
  async function write(nth: number, told: readonly ("search" | "graph")[] = ["search", "graph"]) {
    await writeFacts(store, acme, [cardRead(nth, { names: ["Jisoo Park"], emails: [`${nth}@contoso.com`] })]);
    const clusters = await store.truth.page(acme, undefined, 100);
    if (told.includes("search")) await search.apply(acme, clusters.map(searchEntryOfCluster));
    if (told.includes("graph")) await graph.apply(acme, clusters.map(graphEntryOfCluster));
  }
  const foundIn = async (view: SearchView) =>
    (await view.candidates(acme, ["*"], [[{ alternatives: [{ tier: 0, keys: ["njisoo"] }] }]], 200))[0]?.length;
  const found = async () => ({
    all: await foundIn(search),
    pooled: await foundIn(store.search),
    own: await foundIn(other.search),
  });
  const lost: string[] = [];
  const index = async (place: string) => {
    if (lost.includes(place)) throw new SearchViewLost(place);
  };
  const doctor = doctorOf({}, () => "", placesCheck({ placements, graph, index }));
  const ask = (asked: object) => operate({ do: "place", ...asked }, context);
  const moveOn = () => move(() => false);
  return { store, placements, progress, lost, logged, write, found, moveOn, later, ask, doctor };
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

  it("is another one in steps, with a rest between them, where anything is kept, who are found all the while", async () => {
    const lab = await open();
    const { ask, write, found, moveOn, later } = lab;
    await write(1);
    const lying = { ...pooled, move: { state: "filling", other: { index: "acme", graph: "large" } } };
    expect(await ask({ workspace: acme, index: "acme", graph: "large" })).toMatchObject(lying);
    expect(await moveOn()).toEqual([]);
    expect(await found()).toEqual({ all: 1, pooled: 1, own: 0 });
    await write(2);
    later();
    expect(await moveOn()).toEqual([]);
    expect(await lab.placements.of(acme)).toMatchObject({ index: "acme", graph: "large", move: { state: "shown" } });
    await write(3);
    expect(await found()).toEqual({ all: 3, pooled: 3, own: 3 });
    await moveOn();
    expect(await lab.placements.of(acme)).toMatchObject({ move: { state: "shown" } });
    later();
    await moveOn();
    await write(4);
    expect(await found()).toEqual({ all: 4, pooled: 3, own: 4 });
    later();
    expect(await moveOn()).toEqual([acme]);
    expect(await found()).toEqual({ all: 4, pooled: 0, own: 4 });
    expect(await lab.store.graph.version(acme)).toBe(0);
    expect(await ask({ workspace: acme })).toEqual({ index: "acme", graph: "large", moves: 1 });
    expect(await lab.progress.open("move")).toEqual([]);
  });

  it("stays what it is where a move is called off, of which nothing is left then", async () => {
    const { ask, write, found, moveOn, later, placements } = await open();
    await write(1);
    await ask({ workspace: acme, index: "acme" });
    await write(2);
    await expect(ask({ workspace: acme, index: "other" })).rejects.toMatchObject({ code: "operation-refused" });
    expect(await ask({ workspace: acme, index: null })).toMatchObject({ ...pooled, move: { state: "leaving" } });
    later();
    expect(await moveOn()).toEqual([acme]);
    expect(await found()).toEqual({ all: 2, pooled: 2, own: 0 });
    expect(await placements.own()).toEqual([]);
  });

  it("that is lost keeps no other move waiting, and is left for one that is there", async () => {
    const { ask, write, found, moveOn, later, placements, logged } = await open();
    await placements.place(acme, { graph: "absent" }, async () => true);
    await placements.move(globex, { ...pooled, index: "acme" });
    await write(1, ["search"]);
    expect(await ask({ workspace: acme, graph: null })).toMatchObject({ graph: "absent", move: { state: "filling" } });
    later();
    expect(await moveOn()).toEqual([]);
    expect(await placements.of(globex)).toMatchObject({ index: "acme", move: { state: "shown" } });
    expect(await placements.of(acme)).toMatchObject({ ...pooled, move: { state: "shown" } });
    later();
    await moveOn();
    later();
    expect(await moveOn()).toEqual([globex]);
    expect(logged.filter((line) => line.includes("move-stopped"))).toHaveLength(1);
    await write(2);
    expect(await found()).toEqual({ all: 2, pooled: 2, own: 0 });
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
