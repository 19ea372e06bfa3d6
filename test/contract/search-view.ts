import { describe, expect, it } from "vitest";
import type { ClusterId, WorkspaceId } from "../../app/ids.ts";
import type { KeyTerm, SearchDocument, SearchEntry, SearchView } from "../../app/ports/search-view.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const everybody = ["*"];

const id = (name: string) => name as ClusterId;
type Unnamed = Omit<SearchDocument, "person">;
const document = (keys: string, audience = "*", posted = 1_700_000_000): Unnamed => ({
  audience,
  posted,
  keys: keys.split(" "),
});
const live = (cluster: string, version: number, ...documents: Unnamed[]): SearchEntry => ({
  state: "live",
  cluster: id(cluster),
  version,
  documents: documents.map((one) => ({ ...one, person: id(cluster) })),
});
const gone = (cluster: string, version: number): SearchEntry => ({ state: "gone", cluster: id(cluster), version });
/** `njisoo` in tier 0, `3:tjiso` in tier 3, `wa+wb` both. */
const term = (...alternatives: string[]): KeyTerm => ({
  alternatives: alternatives.map((text) => {
    const [tier, keys] = text.includes(":") ? text.split(":") : ["0", text];
    return { tier: Number(tier), keys: (keys ?? "").split("+") };
  }),
});

/** What every search view must do. */
export function searchViewContract(open: () => Promise<SearchView>) {
  const find = (view: SearchView, terms: KeyTerm[], audiences = everybody, limit = 10) =>
    view.candidates(acme, audiences, terms, limit);

  describe("search view", () => {
    it("finds a cluster by any of its keys, in every script", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("njisoo c박지수 n田中 wmüller d1234"))]);
      for (const key of ["njisoo", "c박지수", "n田中", "wmüller", "d1234"])
        expect(await find(view, [term(key)])).toEqual(["a"]);
      expect(await find(view, [term("njiso")])).toEqual([]);
      expect(await find(view, [])).toEqual([]);
    });

    it("wants every term met, by any alternative, and all keys of an alternative", async () => {
      const view = await open();
      await view.apply(acme, [
        live("a", 1, document("nkim wcontoso")),
        live("b", 1, document("nkim wfabrikam")),
        live("c", 1, document("nlee wcontoso")),
      ]);
      expect(await find(view, [term("nkim"), term("wcontoso")])).toEqual(["a"]);
      expect(await find(view, [term("nkim", "nlee"), term("wcontoso")])).toHaveLength(2);
      expect(await find(view, [term("nkim+wfabrikam", "nlee+wfabrikam")])).toEqual(["b"]);
    });

    it("keeps what meets the worst-met term in a better tier where not all can be given, then what was posted later", async () => {
      const view = await open();
      await view.apply(acme, [
        live("typo", 1, document("tjiso", "*", 1_700_000_900)),
        live("old", 1, document("njisoo", "*", 1_700_000_100)),
        live("new", 1, document("njisoo", "*", 1_700_000_200)),
        live("start", 1, document("pjisoo", "*", 1_700_000_300)),
      ]);
      const terms = [term("njisoo", "1:pjisoo", "3:tjiso")];
      const best = async (limit: number) => [...(await find(view, terms, everybody, limit))].sort();
      expect(await best(9)).toEqual(["new", "old", "start", "typo"]);
      expect(await best(4)).toEqual(["new", "old", "start", "typo"]);
      expect(await best(3)).toEqual(["new", "old", "start"]);
      expect(await best(2)).toEqual(["new", "old"]);
      expect(await find(view, terms, everybody, 1)).toEqual(["new"]);
    });

    it("prefers better tiers of however many fit exactly, nearly, or not much", async () => {
      const tiers = ["na", "pa", "sa", "ta"];
      const terms = [term("na", "1:pa", "2:sa", "3:ta")];
      const entries = tiers.flatMap((key, tier) =>
        Array.from({ length: 5 }, (_, at) =>
          live(`${tier}${at}`, 1, document(key, "*", 1_700_000_000 + tier * 10 + at)),
        ),
      );
      for (const kept of [1, 2, 3, 5]) {
        const view = await open();
        await view.apply(
          acme,
          entries.filter(({ cluster }) => Number(cluster[1]) < kept),
        );
        const all = await find(view, terms, everybody, 100);
        expect(all).toHaveLength(kept * tiers.length);
        for (let limit = 1; limit <= all.length; limit++) {
          const best = [...(await find(view, terms, everybody, limit))].sort();
          const expected = [...all].sort((one, other) =>
            one[0] === other[0] ? (one < other ? 1 : -1) : one < other ? -1 : 1,
          );
          expect(best).toEqual(expected.slice(0, limit).sort());
        }
      }
    });

    it("orders documents of the same second in the same way, whenever they came", async () => {
      const names = ["a", "b", "c", "d", "e", "f"];
      const orders = [names, [...names].reverse()].map(async (order) => {
        const view = await open();
        for (const name of order) await view.apply(acme, [live(name, 1, document("nkim"))]);
        return find(view, [term("nkim")]);
      });
      const [one, other] = await Promise.all(orders);
      expect(one).toHaveLength(6);
      expect(one).toEqual(other);
    });

    it("finds only what is for one of the audiences that are asked for", async () => {
      const view = await open();
      await view.apply(acme, [
        live("a", 1, document("nkim", "*"), document("nkim wsecret", "c:C1")),
        live("b", 1, document("nkim", "m:U1")),
      ]);
      expect(await find(view, [term("nkim")])).toEqual(["a"]);
      expect(await find(view, [term("wsecret")])).toEqual([]);
      expect(await find(view, [term("wsecret")], ["*", "c:C1"])).toEqual(["a"]);
      expect(await find(view, [term("nkim")], ["*", "m:U2"])).toEqual(["a"]);
      expect([...(await find(view, [term("nkim")], ["*", "c:C1", "m:U1"]))].sort()).toEqual(["a", "b"]);
      expect(await find(view, [term("nkim")], [])).toEqual([]);
    });

    it("isn't crowded out by what the viewer may not see, nor by several documents of one cluster", async () => {
      const view = await open();
      for (let at = 0; at < 30; at++)
        await view.apply(acme, [live(`hidden${at}`, 1, document("nkim", "m:U9", 1_700_001_000 + at))]);
      await view.apply(acme, [
        live("a", 1, document("nkim"), document("nkim", "c:C1"), document("nkim", "m:U1")),
        live("b", 1, document("nkim", "*", 1_600_000_000)),
      ]);
      expect(await find(view, [term("nkim")], ["*", "c:C1", "m:U1"], 2)).toEqual(["a", "b"]);
    });

    it("shows nothing to another workspace", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim"))]);
      expect(await view.candidates(globex, everybody, [term("nkim")], 10)).toEqual([]);
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

    it("has a version that changes with what is visible, and not with what is stale", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim"))]);
      const before = await view.version(acme);
      await view.apply(acme, [live("a", 1, document("nkim"))]);
      expect(await view.version(acme)).toBe(before);
      await view.apply(acme, [live("a", 2, document("nkim"))]);
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
  });
}
