import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Departures } from "../../app/ports/departures.ts";

const [acme, globex, other] = ["T1", "T2", "T3"] as unknown as readonly [WorkspaceId, WorkspaceId, WorkspaceId];

/** What every record of departures must do. @param open gives it twice, as two processes see it */
export function departuresContract(open: () => Promise<readonly [Departures, Departures]>) {
  describe("departures", () => {
    it("are known by when they were first told of, the earliest first", async () => {
      const [one, two] = await open();
      expect(await one.find(acme)).toBeUndefined();
      await one.leave(acme, 200);
      await two.leave(acme, 500);
      await two.leave(globex, 100);
      expect(await two.find(acme)).toEqual({ since: 200, state: "left" });
      expect(await one.due(201, 10)).toEqual([globex, acme]);
      expect(await one.due(200, 10)).toEqual([globex]);
      expect(await one.due(201, 1)).toEqual([globex]);
      expect(await one.find(other)).toBeUndefined();
    });

    it("are forgotten when the app is back, as if it had never left", async () => {
      const [one, two] = await open();
      await one.leave(acme, 100);
      expect(await two.comeBack(acme)).toBe(true);
      expect([await one.find(acme), await one.due(1_000, 10)]).toEqual([undefined, []]);
      expect(await one.close(acme)).toBe(false);
      expect(await one.comeBack(acme)).toBe(true);
      await two.leave(acme, 300);
      expect(await one.find(acme)).toEqual({ since: 300, state: "left" });
      expect(await two.close(acme)).toBe(true);
    });

    it("that are being purged come to their end before the app can be back", async () => {
      const [one, two] = await open();
      expect(await one.close(acme)).toBe(false);
      await one.leave(acme, 100);
      expect(await one.close(acme)).toBe(true);
      expect(await two.find(acme)).toEqual({ since: 100, state: "closed" });
      expect(await two.comeBack(acme)).toBe(false);
      // However long ago it left: it was begun.
      expect(await two.due(0, 10)).toEqual([acme]);
      await two.purged(acme, Date.now());
      expect([await one.find(acme), await one.due(1_000, 10)]).toEqual([{ since: 100, state: "purged" }, []]);
      // An event that comes late is about a time that is over.
      await one.leave(acme, 400);
      expect(await one.find(acme)).toEqual({ since: 100, state: "purged" });
      expect(await one.comeBack(acme)).toBe(true);
      expect(await two.find(acme)).toBeUndefined();
    });

    it("of one workspace that closes and comes back at the same moment are one of both", async () => {
      for (let round = 0; round < 5; round += 1) {
        const [one, two] = await open();
        await one.leave(acme, 100);
        const [closed, back] = await Promise.all([one.close(acme), two.comeBack(acme)]);
        expect(closed).not.toBe(back);
        expect((await one.find(acme))?.state).toBe(closed ? "closed" : undefined);
      }
    });
  });
}
