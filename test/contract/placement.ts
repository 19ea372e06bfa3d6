import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Placement, Placements } from "../../app/ports/placement.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;

/** What every record of placements must do. `pooled` is where everybody's data lies. */
export function placementsContract(open: () => Promise<readonly [Placements, Placements]>, pooled: Placement) {
  describe("placements", () => {
    it("are with all others', unless a record says otherwise", async () => {
      const [placements] = await open();
      expect(await placements.of(acme)).toEqual(pooled);
    });

    it("are a workspace's own where its record says so, at once for all", async () => {
      const [placements, elsewhere] = await open();
      await placements.place(acme, { index: "acme-1" });
      expect(await elsewhere.of(acme)).toEqual({ ...pooled, index: "acme-1" });
      expect(await elsewhere.of(globex)).toEqual(pooled);
      await elsewhere.place(acme, { table: "acme-truth" });
      expect(await placements.of(acme)).toEqual({ ...pooled, table: "acme-truth" });
      await placements.place(acme, {});
      expect(await placements.of(acme)).toEqual(pooled);
    });
  });
}
