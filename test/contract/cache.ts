import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Cache, CachePlace } from "../../app/ports/cache.ts";

const acme = "T1" as WorkspaceId;
const place: CachePlace = { view: "search", version: 7, question: "who" };

/** What every cache must do. It may forget; these have room and time. */
export function cacheContract(open: () => Promise<Cache>) {
  const kept = (cache: Cache, at: CachePlace, answer: string, workspace = acme) =>
    expect
      .poll(async () => {
        cache.write(workspace, at, answer);
        return cache.read(workspace, at);
      })
      .toBe(answer);

  describe("a cache", () => {
    it("has what was written, the last of it, letter by letter", async () => {
      const cache = await open();
      expect(await cache.read(acme, place)).toBeUndefined();
      for (const answer of ["", "[]", '["박지수","\\u0000 🎴"]', "x".repeat(100_000), "[1]"])
        await kept(cache, place, answer);
    });

    it("has nothing under another version, view or question, nor of another workspace", async () => {
      const cache = await open();
      await kept(cache, place, "[]");
      const others: CachePlace[] = [
        { ...place, version: 6 },
        { ...place, version: 8 },
        { ...place, version: 77 },
        { ...place, view: "graph" },
        { ...place, question: "wh" },
        { ...place, question: "who:who" },
      ];
      for (const other of others) expect([other, await cache.read(acme, other)]).toEqual([other, undefined]);
      for (const workspace of ["T", "T11", "T2", "", "T1:search", "t1"]) {
        expect([workspace, await cache.read(workspace as WorkspaceId, place)]).toEqual([workspace, undefined]);
      }
    });

    it("keeps what is alike apart", async () => {
      const cache = await open();
      const workspaces = ["T1", "T1:search", "T1%3Asearch", "T1:search:7", "", "박"] as WorkspaceId[];
      for (const workspace of workspaces) await kept(cache, place, workspace, workspace);
      for (const workspace of workspaces) expect(await cache.read(workspace, place)).toBe(workspace);
    });
  });
}
