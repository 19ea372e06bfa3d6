import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { everyWorkspace, type Progress } from "../../app/ports/progress.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];

/** What every record of progress must do. */
export function progressContract(open: () => Promise<Progress>) {
  describe("progress", () => {
    it("is what was kept last, of each workspace and work by itself, until it ends", async () => {
      const progress = await open();
      expect(await progress.read(acme, "reindex")).toBeUndefined();
      await progress.keep(acme, "reindex", { after: "a" });
      await progress.keep(acme, "reindex", { after: "b", deep: [{ n: 1 }] });
      await progress.keep(globex, "reindex", 7);
      await progress.keep(everyWorkspace, "purge", { place: 2 });
      expect(await progress.read(acme, "reindex")).toEqual({ after: "b", deep: [{ n: 1 }] });
      expect(await progress.open("reindex")).toEqual([acme, globex]);
      expect(await progress.open("purge")).toEqual([everyWorkspace]);
      await progress.end(acme, "reindex");
      await progress.end(acme, "reindex");
      expect([await progress.read(acme, "reindex"), await progress.read(globex, "reindex")]).toEqual([undefined, 7]);
      expect(await progress.open("reindex")).toEqual([globex]);
    });
  });
}
