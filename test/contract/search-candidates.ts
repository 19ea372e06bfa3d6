import { describe, expect, it } from "vitest";
import type { SearchView } from "../../app/ports/search-view.ts";
import { anyCandidatesContract } from "./any-candidates.ts";
import { acme, document, everybody, find, live, term } from "./search-entries.ts";

/** Whom a search view gives for a question. */
export function searchCandidatesContract(open: () => Promise<SearchView>) {
  describe("candidates of a search view", () => {
    anyCandidatesContract(open);

    it("finds a cluster by any of its keys, in every script", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("njisoo c박지수 n田中 wmüller d1234"))]);
      for (const key of ["njisoo", "c박지수", "n田中", "wmüller", "d1234"])
        expect(await find(view, [term(key)])).toEqual(["a"]);
      expect(await find(view, [term("njiso")])).toEqual([]);
      expect(await find(view, [])).toEqual([]);
    });

    it("answers several questions at once, each for itself and in their order", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim wcontoso")), live("b", 1, document("nlee wcontoso"))]);
      const questions = [[term("nlee")], [], [term("nobody")], [term("wcontoso")], [term("nkim"), term("wcontoso")]];
      const [lee, nothing, nobody, both, kim] = await view.candidates(acme, everybody, questions, 10);
      expect([lee, nothing, nobody, kim]).toEqual([["b"], [], [], ["a"]]);
      expect([...(both ?? [])].sort()).toEqual(["a", "b"]);
      expect(await view.candidates(acme, everybody, [], 10)).toEqual([]);
    });

    it("answers those who ask at the same moment, all alike", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, document("nkim")), live("b", 1, document("nkim", "m:U1"))]);
      const answers = await Promise.all(Array.from({ length: 6 }, () => find(view, [term("nkim")], ["*", "m:U1"])));
      for (const answer of answers) expect([...answer].sort()).toEqual(["a", "b"]);
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
  });
}
