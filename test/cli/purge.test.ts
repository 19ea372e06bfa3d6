import { describe, expect, it } from "vitest";
import { openStore } from "../../app/local/open-store.ts";
import { acme } from "../find/posted-card.ts";
import { keepPeople } from "./kept-people.ts";
import { runOctember } from "./run-octember.ts";

describe("octember purge", () => {
  it("is what the doctor names as the way to be rid at once of who was left", async () => {
    const { folder, remove } = await keepPeople();
    try {
      const store = openStore(folder);
      await store.departures.leave(acme, Date.UTC(2026, 10, 26));
      store.close();
      const { stdout } = await runOctember(["doctor"], { env: { OCTEMBER_DATA: folder } });
      expect(stdout).toContain(`taken out of ${acme}; what is kept of it is deleted on 2026-12-26`);
      expect(stdout).toContain("octember purge");
    } finally {
      await remove();
    }
  });

  it("deletes everything of a workspace, but not before it is said that it is meant", async () => {
    const { folder, remove } = await keepPeople();
    const run = (...args: string[]) => runOctember(["purge", ...args], { env: { OCTEMBER_DATA: folder } });
    const kept = async () => {
      const store = openStore(folder);
      const found = [(await store.truth.page(acme, undefined, 10)).length, (await store.departures.find(acme))?.state];
      store.close();
      return found;
    };
    try {
      expect(await run()).toMatchObject({ status: 2, stderr: expect.stringContaining("--yes") });
      expect(await run("--workspace", "T404", "--yes")).toMatchObject({ status: 2 });
      expect(await kept()).toEqual([4, undefined]);
      const { status, stdout } = await run("--yes", "--json");
      expect([status, JSON.parse(stdout)]).toEqual([0, { purged: acme }]);
      expect(await kept()).toEqual([0, "purged"]);
      expect(await run("--yes")).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("no contact is kept yet"),
      });
    } finally {
      await remove();
    }
  });
});
