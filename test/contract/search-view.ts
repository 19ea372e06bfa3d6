import { describe, expect, it } from "vitest";
import type { SearchView } from "../../app/ports/search-view.ts";
import { rebuildsContract } from "./rebuilds.ts";
import { searchCandidatesContract } from "./search-candidates.ts";
import { acme, document, everybody, find, globex, gone, live, term } from "./search-entries.ts";

/** What every search view must do. */
export function searchViewContract(open: () => Promise<SearchView>) {
  searchCandidatesContract(open);

  describe("search view", () => {
    it("shows nothing to another workspace", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim"))]);
      expect(await view.candidates(globex, everybody, [[term("nkim")]], 10)).toEqual([[]]);
      expect(await view.version(globex)).toBe(0);
      expect(await view.apply(globex, [gone("a", 9)])).toEqual(["applied"]);
      expect(await find(view, [term("nkim")])).toEqual(["a"]);
    });

    it("replaces an entry by a newer one, and says of older and equal ones that they are stale", async () => {
      const view = await open();
      const old = live("a", 1, document("nold"));
      const next = live("a", 2, document("nnew"));
      expect(await view.apply(acme, [next, old, next, live("b", 1, document("nold"))])).toEqual([
        "applied",
        "stale",
        "stale",
        "applied",
      ]);
      expect(await find(view, [term("nold")])).toEqual(["b"]);
      expect(await find(view, [term("nnew")])).toEqual(["a"]);
      await view.apply(acme, [live("a", 3)]);
      expect(await find(view, [term("nnew")])).toEqual([]);
    });

    it("doesn't let a cluster return that is gone, whatever its version says", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim"))]);
      expect(
        await view.apply(acme, [gone("a", 2), live("a", 1, document("nkim")), live("a", 3, document("nkim"))]),
      ).toEqual(["applied", "stale", "stale"]);
      expect(await find(view, [term("nkim")])).toEqual([]);
    });

    it("remembers that a cluster is gone of which it never knew", async () => {
      const view = await open();
      expect(await view.apply(acme, [gone("a", 2), live("a", 1, document("nkim"))])).toEqual(["applied", "stale"]);
      expect(await find(view, [term("nkim")])).toEqual([]);
    });

    it("fails an entry that it can't keep, leaves what was there, and takes the others", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim"))]);
      const broken = ["n kim", 'n"kim', "nkim*", "n\0", "", "(", "n".repeat(200)];
      for (const [at, key] of broken.entries()) {
        const entries = [live("a", 2, { audience: "*", posted: 0, keys: [key] }), live(`b${at}`, 1, document("nlee"))];
        expect(await view.apply(acme, entries)).toEqual(["failed", "applied"]);
      }
      expect(await find(view, [term("nkim")])).toEqual(["a"]);
      expect(await find(view, [term("nlee")])).toHaveLength(broken.length);
    });

    it("has a version that rises with what is visible, and not with what is older than that", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 2, document("nkim"))]);
      const before = await view.version(acme);
      await view.apply(acme, [live("a", 1, document("nkim"))]);
      expect(await view.version(acme)).toBe(before);
      await view.apply(acme, [live("a", 3, document("nkim"))]);
      expect(await view.version(acme)).toBeGreaterThan(before);
    });

    it("shows the old view until a rebuild switches, and the new one after", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim")), live("wrong", 1, document("nkim"))]);
      const before = await view.version(acme);
      const rebuild = await view.rebuild(acme);
      expect(await rebuild.apply([live("a", 1, document("nkim"))])).toEqual(["applied"]);
      expect(await find(view, [term("nkim")])).toHaveLength(2);
      await rebuild.switch();
      expect(await find(view, [term("nkim")])).toEqual(["a"]);
      expect(await view.version(acme)).toBeGreaterThan(before);
    });

    it("keeps in a rebuild what was applied meanwhile, newer or gone, and who was gone before", async () => {
      const view = await open();
      await view.apply(acme, [
        live("a", 1, document("nkim")),
        live("b", 1, document("nkim")),
        live("erased", 1, document("nkim")),
        gone("erased", 2),
      ]);
      const rebuild = await view.rebuild(acme);
      await view.apply(acme, [live("a", 2, document("nlee")), gone("b", 2), live("c", 1, document("nlee"))]);
      await rebuild.apply([live("a", 1, document("nkim")), live("b", 1, document("nkim"))]);
      await rebuild.switch();
      expect(await find(view, [term("nkim")])).toEqual([]);
      expect([...(await find(view, [term("nlee")]))].sort()).toEqual(["a", "c"]);
      expect(await view.apply(acme, [live("erased", 1, document("nkim")), live("b", 1, document("nkim"))])).toEqual([
        "stale",
        "stale",
      ]);
    });

    it("throws an unfinished rebuild away when another begins", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim"))]);
      const abandoned = await view.rebuild(acme);
      await abandoned.apply([live("left over", 1, document("nkim"))]);
      const rebuild = await view.rebuild(acme);
      await expect(abandoned.apply([live("x", 1, document("nkim"))])).rejects.toThrow();
      await expect(abandoned.switch()).rejects.toThrow();
      await rebuild.apply([live("a", 1, document("nkim"))]);
      await rebuild.switch();
      expect(await find(view, [term("nkim")])).toEqual(["a"]);
    });

    it("goes on with a rebuild that was ended half-way, with what it had and what came meanwhile", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nold")), live("erased", 1, document("nkim")), gone("erased", 2)]);
      const { id, apply } = await view.rebuild(acme);
      await apply([live("a", 1, document("nkim"))]);
      await view.apply(acme, [live("c", 1, document("nkim")), gone("b", 2)]);
      const resumed = await resumedOf(view, id);
      expect(resumed.id).toBe(id);
      // Fed again from where it was surely whole.
      expect(await resumed.apply([live("a", 1, document("nkim")), live("b", 1, document("nkim"))])).toEqual([
        "stale",
        "stale",
      ]);
      expect(await find(view, [term("nold")])).toEqual(["a"]);
      await (await resumedOf(view, id)).switch();
      expect([...(await find(view, [term("nkim")]))].sort()).toEqual(["a", "c"]);
      expect(await find(view, [term("nold")])).toEqual([]);
      expect(await view.apply(acme, [live("erased", 1, document("nkim"))])).toEqual(["stale"]);
    });

    rebuildsContract(open);

    it("keeps nothing of a workspace that is purged, also who is gone and a half-built view, and all of the others", async () => {
      const view = await open();
      for (const workspace of [acme, globex])
        await view.apply(workspace, [live("a", 5, document("nkim")), live("b", 1, document("nlee")), gone("b", 2)]);
      await (await view.rebuild(acme)).apply([live("a", 5, document("nkim"))]);
      const before = await view.version(globex);
      await view.purge(acme);
      expect(await find(view, [term("nkim")])).toEqual([]);
      expect(await view.version(acme)).toBe(0);
      expect(await view.version(globex)).toBe(before);
      expect(await view.candidates(globex, everybody, [[term("nkim")]], 10)).toEqual([["a"]]);
      await view.purge(acme);
      expect(await view.apply(acme, [live("c", 1, document("nkim"))])).toEqual(["applied"]);
      expect(await find(view, [term("nkim")])).toEqual(["c"]);
    });
  });

  async function resumedOf(view: SearchView, id: string) {
    const rebuild = await view.resume(acme, id);
    if (rebuild === "visible") throw new Error("it is switched to already");
    return rebuild;
  }
}
