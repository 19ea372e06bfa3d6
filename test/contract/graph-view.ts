import { describe, expect, it } from "vitest";
import type { ClusterId, WorkspaceId } from "../../app/ids.ts";
import type { GraphEntry, GraphNode, GraphView, Tie } from "../../app/ports/graph-view.ts";
import { rebuildsContract } from "./rebuilds.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;

const member: GraphNode = { kind: "member", key: "U1" };
const organization: GraphNode = { kind: "organization", key: "name:contoso" };
const event: GraphNode = { kind: "event", key: "ces@2026-01" };

const id = (name: string) => name as ClusterId;
type Unnamed = Omit<Tie, "person">;
const tie = (node: GraphNode, weight: number, audience = "*"): Unnamed => ({
  node,
  audience,
  weight,
  first: 1,
  last: 2,
});
const live = (cluster: string, version: number, ...ties: Unnamed[]): GraphEntry => ({
  state: "live",
  cluster: id(cluster),
  version,
  ties: ties.map((one) => ({ ...one, person: id(cluster) })),
});
const gone = (cluster: string, version: number): GraphEntry => ({ state: "gone", cluster: id(cluster), version });

/** What every graph view must do. */
export function graphViewContract(open: () => Promise<GraphView>) {
  const around = async (view: GraphView, node: GraphNode, audiences = ["*"], limit = 10) => {
    const [neighbours = []] = await view.strongest(acme, audiences, [node], limit);
    return neighbours;
  };

  describe("graph view", () => {
    it("gives the strongest neighbours of each node, in the nodes' order", async () => {
      const view = await open();
      await view.apply(acme, [
        live("a", 1, tie(member, 1), tie(organization, 9)),
        live("b", 1, tie(member, 3), tie(event, 1)),
        live("c", 1, tie(member, 2), tie(organization, 8)),
      ]);
      const [byEvent, byMember, byOrganization] = await view.strongest(acme, ["*"], [event, member, organization], 2);
      expect(byEvent).toEqual(["b"]);
      expect(byMember).toEqual(["b", "c"]);
      expect(byOrganization).toEqual(["a", "c"]);
      expect(await view.strongest(acme, ["*"], [], 2)).toEqual([]);
    });

    it("takes later clusters first among equally strong ones, whenever they came", async () => {
      for (const order of [
        ["a", "b", "c"],
        ["c", "a", "b"],
      ]) {
        const view = await open();
        for (const name of order) await view.apply(acme, [live(name, 1, tie(member, 1.5))]);
        expect(await around(view, member, ["*"], 2)).toEqual(["c", "b"]);
      }
    });

    it("tells members, organizations and events of one key apart", async () => {
      const view = await open();
      await view.apply(acme, [
        live("a", 1, tie({ kind: "member", key: "x" }, 1)),
        live("b", 1, tie({ kind: "event", key: "x" }, 1)),
      ]);
      expect(await around(view, { kind: "member", key: "x" })).toEqual(["a"]);
      expect(await around(view, { kind: "organization", key: "x" })).toEqual([]);
    });

    it("follows only ties for the audiences that are asked for, the strongest of several", async () => {
      const view = await open();
      await view.apply(acme, [
        live("a", 1, tie(member, 1), tie(member, 5, "c:C1")),
        live("b", 1, tie(member, 2)),
        live("c", 1, tie(member, 9, "m:U2")),
      ]);
      expect(await around(view, member)).toEqual(["b", "a"]);
      expect(await around(view, member, ["*", "c:C1"])).toEqual(["a", "b"]);
      expect(await around(view, member, ["*", "c:C1", "m:U2"], 1)).toEqual(["c"]);
      expect(await around(view, member, [])).toEqual([]);
      await view.apply(acme, [
        live("d", 1, tie(member, 5, "c:C1"), tie(organization, 3)),
        live("e", 1, tie(event, 1, "c:C1"), tie(organization, 4, "c:C1")),
      ]);
      expect(await view.strongest(acme, ["*", "c:C1"], [event, member, organization], 2)).toEqual([
        ["e"],
        ["d", "a"],
        ["e", "d"],
      ]);
    });

    it("shows nothing to another workspace", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, tie(member, 1))]);
      expect(await view.strongest(globex, ["*"], [member], 10)).toEqual([[]]);
      await view.apply(globex, [gone("a", 5)]);
      expect(await around(view, member)).toEqual(["a"]);
    });

    it("replaces all ties of a cluster, never by older ones, and lets none return that are gone", async () => {
      const view = await open();
      expect(
        await view.apply(acme, [
          live("a", 2, tie(member, 1)),
          live("a", 1, tie(event, 1)),
          live("a", 2, tie(event, 1)),
        ]),
      ).toEqual(["applied", "stale", "stale"]);
      expect(await around(view, event)).toEqual([]);
      await view.apply(acme, [live("a", 3, tie(event, 1))]);
      expect(await around(view, member)).toEqual([]);
      expect(await view.apply(acme, [gone("a", 4), live("a", 5, tie(event, 1))])).toEqual(["applied", "stale"]);
      expect(await around(view, event)).toEqual([]);
    });

    it("takes a cluster that has absorbed another one before it hears that the other is gone", async () => {
      const view = await open();
      const absorbed = live("a", 1, tie(member, 1));
      await view.apply(acme, [absorbed]);
      const ties = [{ ...tie(member, 1), person: id("a") }];
      const one: GraphEntry = { state: "live", cluster: id("b"), version: 2, ties };
      expect(await view.apply(acme, [one])).toEqual(["applied"]);
      expect(await around(view, member)).toEqual(["a"]);
      expect(await view.apply(acme, [gone("a", 2)])).toEqual(["applied"]);
      expect(await around(view, member)).toEqual(["a"]);
    });

    it("fails an entry that it can't keep, leaves what was there, and takes the others", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, tie(member, 1))]);
      const broken = [
        live("a", 2, tie(event, 1), tie(member, Number.NaN)),
        live("b", 1, tie({ kind: "event", key: "x".repeat(300) }, 1)),
      ];
      expect(await view.apply(acme, [...broken, live("c", 1, tie(member, 2))])).toEqual([
        "failed",
        "failed",
        "applied",
      ]);
      expect(await around(view, member)).toEqual(["c", "a"]);
      expect(await around(view, event)).toEqual([]);
    });

    it("never gives more than it says, of however many", async () => {
      const view = await open();
      await view.apply(
        acme,
        Array.from({ length: 300 }, (_, at) => live(`c${String(at).padStart(3, "0")}`, 1, tie(member, at))),
      );
      expect(await around(view, member, ["*"], 1000)).toHaveLength(100);
      expect(await around(view, member, ["*"], 3)).toEqual(["c299", "c298", "c297"]);
    });

    it("rebuilds beside and switches, with what came meanwhile and who is gone", async () => {
      const view = await open();
      await view.apply(acme, [
        live("a", 1, tie(member, 1)),
        live("wrong", 1, tie(member, 9)),
        live("b", 1, tie(member, 3)),
        gone("old", 4),
      ]);
      const before = await view.version(acme);
      const abandoned = await view.rebuild(acme);
      await abandoned.apply([live("left over", 1, tie(member, 5))]);
      const rebuild = await view.rebuild(acme);
      await view.apply(acme, [live("a", 2, tie(member, 7)), gone("b", 2)]);
      await rebuild.apply([live("a", 1, tie(member, 1)), live("b", 1, tie(member, 3))]);
      expect(await around(view, member)).toEqual(["wrong", "a"]);
      await rebuild.switch();
      expect(await around(view, member)).toEqual(["a"]);
      expect(await view.version(acme)).toBeGreaterThan(before);
      expect(await view.apply(acme, [live("old", 1, tie(member, 1)), live("b", 1, tie(member, 1))])).toEqual([
        "stale",
        "stale",
      ]);
      await expect(abandoned.switch()).rejects.toThrow();
    });

    it("goes on with a rebuild that was ended half-way, with what it had and what came meanwhile", async () => {
      const view = await open();
      await view.apply(acme, [live("a", 1, tie(member, 1)), live("wrong", 1, tie(member, 9)), gone("old", 4)]);
      const { id: begun, apply } = await view.rebuild(acme);
      await apply([live("a", 1, tie(member, 1))]);
      await view.apply(acme, [live("c", 1, tie(member, 7)), gone("b", 2)]);
      const resumed = await view.resume(acme, begun);
      if (resumed === "visible") throw new Error("it is switched to already");
      // Fed again from where it was surely whole.
      const again = [live("a", 1, tie(member, 1)), live("b", 1, tie(member, 3)), live("d", 1, tie(member, 2))];
      expect(await resumed.apply(again)).toEqual(["stale", "stale", "applied"]);
      expect(await around(view, member)).toEqual(["wrong", "c", "a"]);
      await resumed.switch();
      expect(await around(view, member)).toEqual(["c", "d", "a"]);
      expect(await view.apply(acme, [live("old", 1, tie(member, 1))])).toEqual(["stale"]);
    });

    rebuildsContract(open);

    it("keeps nothing of a workspace that is purged, and all of the others", async () => {
      const view = await open();
      for (const workspace of [acme, globex])
        await view.apply(workspace, [live("a", 5, tie(member, 1)), live("b", 1, tie(event, 1)), gone("b", 2)]);
      await (await view.rebuild(acme)).apply([live("a", 5, tie(member, 1))]);
      const before = await view.version(globex);
      await view.purge(acme);
      await view.purge(acme);
      expect(await around(view, member)).toEqual([]);
      expect(await view.version(acme)).toBe(0);
      expect(await view.version(globex)).toBe(before);
      expect(await view.strongest(globex, ["*"], [member], 10)).toEqual([["a"]]);
    });
  });
}
