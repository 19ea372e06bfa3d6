import { expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { type Rebuildable, RebuildReplaced } from "../../app/ports/view.ts";

const acme = "T1" as WorkspaceId;

/** What every view that can be built anew says of its rebuilds, whatever it is a view of. */
export function rebuildsContract(open: () => Promise<Rebuildable<never>>) {
  it("says of a rebuild that was switched to that it is visible, and refuses one that was abandoned or never begun", async () => {
    const view = await open();
    const abandoned = await view.rebuild(acme);
    const rebuild = await view.rebuild(acme);
    await expect(view.resume(acme, abandoned.id)).rejects.toThrow(RebuildReplaced);
    await expect(view.resume(acme, "987654321")).rejects.toThrow(RebuildReplaced);
    await rebuild.switch();
    expect(await view.resume(acme, rebuild.id)).toBe("visible");
    await (await view.rebuild(acme)).switch();
    await expect(view.resume(acme, rebuild.id)).rejects.toThrow(RebuildReplaced);
  });
}
