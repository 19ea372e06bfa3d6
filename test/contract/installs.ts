import { describe, expect, it } from "vitest";
import type { MemberId, WorkspaceId } from "../../app/ids.ts";
import type { Install, Installs } from "../../app/ports/installs.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;

const install = (botToken: string): Install => ({ botToken, botUser: "UBOT" as MemberId });

/** What every store of installs must do. */
export function installsContract(open: () => Promise<readonly [Installs, Installs]>) {
  describe("installs", () => {
    it("are read as they were saved last, each workspace's own", async () => {
      const [installs, elsewhere] = await open();
      expect(await installs.read(acme)).toBeUndefined();
      await installs.save(acme, install("xoxb-1"));
      await installs.save(globex, install("xoxb-2"));
      expect(await elsewhere.read(acme)).toEqual(install("xoxb-1"));
      await elsewhere.save(acme, install("xoxb-3"));
      expect(await installs.read(acme)).toEqual(install("xoxb-3"));
      expect(await installs.read(globex)).toEqual(install("xoxb-2"));
    });

    it("are gone when they are purged, and no other workspace's with them", async () => {
      const [installs, elsewhere] = await open();
      for (const workspace of [acme, globex]) await installs.save(workspace, install("xoxb-1"));
      await installs.purge(acme);
      await installs.purge(acme);
      expect(await elsewhere.read(acme)).toBeUndefined();
      expect(await elsewhere.read(globex)).toEqual(install("xoxb-1"));
    });
  });
}
