import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import {
  type Placement,
  type Placements,
  PlacementUndecided,
  placementRememberedMs,
} from "../../app/ports/placement.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const minute = 60_000;

export interface OpenPlacements {
  /** Two programs at one record. */
  readonly placements: readonly [Placements, Placements];
  /** What is done where programs wait until others forgot. */
  rest: () => Promise<void>;
  /** Their clock goes on. */
  readonly later: (ms: number) => void;
}

const empty = async () => true;

/** What every record of placements must do. `pooled` is where everybody's views lie. */
export function placementsContract(open: () => Promise<OpenPlacements>, pooled: Placement) {
  describe("placements", () => {
    it("are with all others', unless a record says otherwise", async () => {
      const [placements] = (await open()).placements;
      expect(await placements.of(acme)).toEqual(pooled);
      expect(await placements.own()).toEqual([]);
    });

    it("are a workspace's own where its record says so, at once for all", async () => {
      const [placements, elsewhere] = (await open()).placements;
      expect(await placements.place(acme, { index: "acme" }, empty)).toBe(true);
      expect(await elsewhere.of(acme)).toEqual({ ...pooled, index: "acme" });
      expect(await elsewhere.of(globex)).toEqual(pooled);
      expect(await elsewhere.place(acme, { graph: "large" }, empty)).toBe(true);
      expect(await placements.of(acme)).toEqual({ ...pooled, graph: "large" });
      await placements.place(globex, { index: "globex", graph: "large" }, empty);
      expect(await elsewhere.own()).toEqual([
        { workspace: acme, own: { graph: "large" } },
        { workspace: globex, own: { index: "globex", graph: "large" } },
      ]);
      expect(await placements.place(acme, {}, empty)).toBe(true);
      expect(await placements.of(acme)).toEqual(pooled);
      expect((await elsewhere.own()).map(({ workspace }) => workspace)).toEqual([globex]);
    });

    it("stay as they are where something is kept already, and nobody is kept waiting by that", async () => {
      const opened = await open();
      const [placements, elsewhere] = opened.placements;
      opened.rest = () => Promise.reject(new Error("nothing is to be waited for"));
      expect(await placements.place(acme, { index: "acme" }, async () => false)).toBe(false);
      expect(await elsewhere.of(acme)).toEqual(pooled);
    });

    it("are told to nobody while it is decided, and stay as they were where something was kept meanwhile", async () => {
      const opened = await open();
      const [placements, elsewhere] = opened.placements;
      await placements.place(acme, { index: "acme" }, empty);
      let isEmpty = true;
      let told: unknown;
      opened.rest = async () => {
        told = await elsewhere.of(acme).catch((error: unknown) => error);
        isEmpty = false;
      };
      expect(await placements.place(acme, { index: "other" }, async () => isEmpty)).toBe(false);
      expect(told).toBeInstanceOf(PlacementUndecided);
      expect(told).toMatchObject({ retryable: true });
      expect(await elsewhere.of(acme)).toEqual({ ...pooled, index: "acme" });
    });

    it("are decided by the last of two who decide at once", async () => {
      const opened = await open();
      const [placements, elsewhere] = opened.placements;
      opened.rest = async () => {
        opened.rest = async () => {};
        await elsewhere.place(acme, { index: "second" }, empty);
      };
      await expect(placements.place(acme, { index: "first" }, empty)).rejects.toBeInstanceOf(PlacementUndecided);
      expect(await placements.of(acme)).toEqual({ ...pooled, index: "second" });
    });

    it("are what they were where whoever decided ended half-way, or took too long", async () => {
      const opened = await open();
      const [placements, elsewhere] = opened.placements;
      opened.rest = () => Promise.reject(new TypeError("ended"));
      await expect(placements.place(acme, { index: "acme" }, empty)).rejects.toBeInstanceOf(TypeError);
      await expect(elsewhere.of(acme)).rejects.toBeInstanceOf(PlacementUndecided);
      opened.later(6 * minute);
      expect(await elsewhere.of(acme)).toEqual(pooled);
      opened.rest = async () => opened.later(6 * minute);
      await expect(placements.place(acme, { index: "acme" }, empty)).rejects.toBeInstanceOf(PlacementUndecided);
      expect(await elsewhere.of(acme)).toEqual(pooled);
    });

    it("go to another place in steps, each of which is said once, and lie where they did until they are seen there", async () => {
      const opened = await open();
      const [placements, elsewhere] = opened.placements;
      const there = { index: "acme", graph: "large" };
      expect(await placements.move(acme, there)).toBe(true);
      expect(await elsewhere.move(acme, { ...pooled, index: "other" })).toBe(false);
      expect(await elsewhere.place(acme, { index: "other" }, empty)).toBe(false);
      const { move: filling, ...before } = await elsewhere.of(acme);
      expect(before).toEqual(pooled);
      expect(filling).toMatchObject({ state: "filling", other: there });
      expect(await elsewhere.own()).toEqual([{ workspace: acme, own: {}, move: filling }]);

      opened.later(minute);
      const goOn = async (to: Parameters<Placements["goOn"]>[2]) => {
        const { move } = await elsewhere.of(acme);
        if (move) await placements.goOn(acme, move, to);
      };
      const seen = filling ?? { state: "filling", other: there, since: 0 };
      await elsewhere.goOn(acme, { ...seen, state: "shown" }, "leaving");
      await elsewhere.goOn(acme, { ...seen, since: seen.since - 1 }, "shown");
      expect((await placements.of(acme)).move).toEqual(filling);
      await Promise.all([placements.goOn(acme, seen, "shown"), elsewhere.goOn(acme, seen, "shown")]);
      const { move: shown, ...after } = await placements.of(acme);
      expect(after).toEqual({ ...there, moves: 1 });
      expect(shown).toMatchObject({ state: "shown", other: pooled });
      expect(shown?.since).toBeGreaterThanOrEqual((filling?.since ?? 0) + minute);

      await goOn("leaving");
      expect(await elsewhere.of(acme)).toMatchObject({ ...there, move: { state: "leaving", other: pooled } });
      await goOn(undefined);
      expect(await placements.of(acme)).toEqual({ ...there, moves: 1 });
      expect(await placements.own()).toEqual([{ workspace: acme, own: there }]);
      expect(await placements.move(acme, pooled)).toBe(true);
      for (const to of ["shown", "leaving", undefined] as const) await goOn(to);
      expect(await elsewhere.of(acme)).toEqual({ ...pooled, moves: 2 });
      expect(await elsewhere.own()).toEqual([]);
    });

    it("stay where they are when a move is called off, and go with the workspace at any step", async () => {
      const [placements, elsewhere] = (await open()).placements;
      const there = { index: "acme", graph: "large" };
      await placements.move(acme, there);
      const filling = (await placements.of(acme)).move;
      if (filling) await placements.goOn(acme, filling, "leaving");
      expect(await elsewhere.of(acme)).toMatchObject({ ...pooled, move: { state: "leaving", other: there } });
      const leaving = (await placements.of(acme)).move;
      if (leaving) await placements.goOn(acme, leaving, undefined);
      expect(await elsewhere.of(acme)).toEqual(pooled);
      await placements.move(globex, there);
      await placements.forget(globex);
      expect(await elsewhere.own()).toEqual([]);
      await expect(elsewhere.of(globex)).rejects.toBeInstanceOf(PlacementUndecided);
    });

    it("are forgotten with the workspace, and with all others' only when nobody remembers another", async () => {
      const opened = await open();
      const [placements, elsewhere] = opened.placements;
      await placements.place(acme, { index: "acme" }, empty);
      await placements.forget(acme);
      await placements.forget(globex);
      expect(await elsewhere.own()).toEqual([]);
      await expect(elsewhere.of(acme)).rejects.toBeInstanceOf(PlacementUndecided);
      expect(await elsewhere.of(globex)).toEqual(pooled);
      opened.later(placementRememberedMs);
      await expect(elsewhere.of(acme)).rejects.toBeInstanceOf(PlacementUndecided);
      opened.later(placementRememberedMs);
      expect(await elsewhere.of(acme)).toEqual(pooled);
    });
  });
}
