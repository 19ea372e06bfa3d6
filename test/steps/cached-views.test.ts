import { describe, expect, it } from "vitest";
import { ServiceStopped } from "../../app/adapters/aws-errors.ts";
import { memoryCache } from "../../app/adapters/memory/cache.ts";
import type { CardId, WorkspaceId } from "../../app/ids.ts";
import type { Cache } from "../../app/ports/cache.ts";
import { cachedGraph, cachedSearch } from "../../app/steps/cached-views.ts";

const acme = "T1" as WorkspaceId;
const asks = [[{ alternatives: [{ tier: 0, keys: ["njisoo"] }] }]];
const ids = (...list: string[]) => list as CardId[];

/** A view whose answer and version a test sets, and which may be held up between finding an answer and giving it. */
function viewOf() {
  const view = {
    people: ids("a"),
    at: 1,
    asked: 0,
    heldUp: Promise.resolve(),
    async version() {
      return view.at;
    },
    async candidates() {
      view.asked += 1;
      const found = [view.people];
      await view.heldUp;
      return found;
    },
  };
  return view;
}

describe("a view with a cache before it", () => {
  it("is asked once for a question, whatever the order of who may see it", async () => {
    const view = viewOf();
    const search = cachedSearch(view, memoryCache());
    expect(await search.candidates(acme, ["c:1", "w"], asks, 10)).toEqual([["a"]]);
    expect(await search.candidates(acme, ["w", "c:1"], asks, 10)).toEqual([["a"]]);
    expect(view.asked).toBe(1);
  });

  it("is asked again for another workspace, audience, question or limit, or after a change", async () => {
    const view = viewOf();
    const search = cachedSearch(view, memoryCache());
    await search.candidates(acme, ["w"], asks, 10);
    await search.candidates("T2" as WorkspaceId, ["w"], asks, 10);
    await search.candidates(acme, ["w", "m:1"], asks, 10);
    await search.candidates(acme, ["w"], [...asks, ...asks], 10);
    await search.candidates(acme, ["w"], asks, 11);
    view.at = 2;
    await search.candidates(acme, ["w"], asks, 10);
    expect(view.asked).toBe(6);
  });

  it("asks the graph again, too, for another workspace, audience, node or limit, or after a change", async () => {
    const asked: unknown[] = [];
    let version = 1;
    const strongest = async (...question: readonly unknown[]) => {
      asked.push(question);
      return [[]];
    };
    const graph = cachedGraph({ version: async () => version, strongest }, memoryCache());
    const [one, other] = [
      { kind: "member", key: "U1" },
      { kind: "member", key: "U2" },
    ] as const;
    await graph.strongest(acme, ["w", "c:1"], [one], 5);
    await graph.strongest(acme, ["c:1", "w"], [one], 5);
    expect(asked).toHaveLength(1);
    await graph.strongest("T2" as WorkspaceId, ["w", "c:1"], [one], 5);
    await graph.strongest(acme, ["w"], [one], 5);
    await graph.strongest(acme, ["w", "c:1"], [other], 5);
    await graph.strongest(acme, ["w", "c:1"], [one], 6);
    version = 2;
    await graph.strongest(acme, ["w", "c:1"], [one], 5);
    expect(asked).toHaveLength(6);
  });

  it("never gives an answer that is older than a change to whom asks after the change was published", async () => {
    const view = viewOf();
    const search = cachedSearch(view, memoryCache());
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    view.heldUp = promise;
    const early = search.candidates(acme, ["w"], asks, 10);
    await expect.poll(() => view.asked).toBe(1);
    // The change is seen, then published, all while the answer from before it is on its way.
    view.people = ids("a", "b");
    view.at = 2;
    view.heldUp = Promise.resolve();
    resolve();
    expect(await early).toEqual([["a"]]);
    expect(await search.candidates(acme, ["w"], asks, 10)).toEqual([["a", "b"]]);
    expect(await search.candidates(acme, ["w"], asks, 10)).toEqual([["a", "b"]]);
    expect(view.asked).toBe(2);
  });

  it("may give the newer answer before the change was published, and gives it after", async () => {
    const view = viewOf();
    const search = cachedSearch(view, memoryCache());
    view.people = ids("a", "b");
    expect(await search.candidates(acme, ["w"], asks, 10)).toEqual([["a", "b"]]);
    view.at = 2;
    expect(await search.candidates(acme, ["w"], asks, 10)).toEqual([["a", "b"]]);
  });

  it("answers itself where the cache holds anything else than answers", async () => {
    for (const rubbish of ["", "{", "null", '"a"', "[1]", '{"a":[]}']) {
      const cache: Cache = { read: async () => rubbish, write: () => {} };
      expect(await cachedSearch(viewOf(), cache).candidates(acme, ["w"], asks, 10)).toEqual([["a"]]);
    }
  });

  it("answers itself where its version can't be had, and tells its own error", async () => {
    const stopped = new ServiceStopped("OpenSearch", "ECONNREFUSED");
    const view = viewOf();
    view.version = async () => {
      throw stopped;
    };
    const search = cachedSearch(view, memoryCache());
    expect(await search.candidates(acme, ["w"], asks, 10)).toEqual([["a"]]);
    view.candidates = async () => {
      throw stopped;
    };
    await expect(search.candidates(acme, ["w"], asks, 10)).rejects.toBe(stopped);
  });

  it("keeps the strongest ties of the graph apart from what search found", async () => {
    const cache = memoryCache();
    const ties = [[ids("a")[0] as CardId]];
    let asked = 0;
    const graph = cachedGraph(
      {
        version: async () => 1,
        strongest: async () => {
          asked += 1;
          return ties;
        },
      },
      cache,
    );
    for (const _ of [1, 2])
      expect(await graph.strongest(acme, ["w"], [{ kind: "member", key: "U1" }], 5)).toEqual(ties);
    expect(asked).toBe(1);
    expect(await cachedSearch(viewOf(), cache).candidates(acme, ["w"], asks, 5)).toEqual([["a"]]);
  });
});
