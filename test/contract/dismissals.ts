import { describe, expect, it } from "vitest";
import type { CardId, MemberId, WorkspaceId } from "../../app/ids.ts";
import type { Dismissals } from "../../app/ports/dismissals.ts";

const acme = "T1" as WorkspaceId;
const [sofia, dana] = ["U1", "U2"] as [MemberId, MemberId];
const [one, two] = ["1750000000.000100-F1-0", "1750000000.000200-F2-0"] as [CardId, CardId];

/** What every store of dismissals must do. `open` gives the same store twice, as two programs have it. */
export function dismissalsContract(open: () => Promise<readonly [Dismissals, Dismissals]>) {
  describe("dismissals", () => {
    it("are each member's own, and taken back", async () => {
      const [dismissals, elsewhere] = await open();
      await dismissals.set(acme, sofia, [one, two], true);
      await dismissals.set(acme, sofia, [one], true);
      expect([...(await elsewhere.of(acme, sofia))].sort()).toEqual([one, two]);
      expect([...(await elsewhere.of(acme, dana))]).toEqual([]);
      await elsewhere.set(acme, sofia, [two], false);
      expect([...(await dismissals.of(acme, sofia))]).toEqual([one]);
    });

    it("are forgotten with their card, whosever they are, in its workspace alone", async () => {
      const [dismissals, elsewhere] = await open();
      const globex = "T2" as WorkspaceId;
      for (const member of [sofia, dana]) await dismissals.set(acme, member, [one, two], true);
      await dismissals.set(globex, sofia, [one], true);
      await elsewhere.forget(acme, [one]);
      for (const member of [sofia, dana]) expect([...(await dismissals.of(acme, member))]).toEqual([two]);
      expect([...(await dismissals.of(globex, sofia))]).toEqual([one]);
    });
  });
}
