import { describe, expect, it } from "vitest";
import type { MemberId } from "../../app/ids.ts";
import { openStore } from "../../app/local/open-store.ts";
import { openLog } from "../../app/log.ts";
import { feedViews } from "../../app/steps/feed-views.ts";
import { viewConsumers } from "../../app/steps/view-consumers.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { acme, postedCard } from "../find/posted-card.ts";
import { keepPeople } from "./kept-people.ts";
import { runOctember } from "./run-octember.ts";

async function kept() {
  const { folder, remove } = await keepPeople();
  const store = openStore(folder);
  const secret = { kind: "member", member: "UDANA" as MemberId } as const;
  await writeFacts(store, acme, [
    postedCard({ names: ["Noor Aziz"], emails: ["noor@tailspin.example"], at: 1_795_000_020, audience: secret }),
    postedCard({ names: ["Noor Public"], company: "Tailspin", at: 1_795_000_021 }),
  ]);
  await feedViews({ ...store, log: openLog("silent"), now: Date.now }, viewConsumers(store));
  store.close();
  return {
    folder,
    remove,
    run: (...args: string[]) => runOctember(args, { env: { OCTEMBER_DATA: folder } }),
    async ids() {
      const again = openStore(folder);
      const clusters = await again.truth.page(acme, undefined, 100);
      again.close();
      return clusters.map(({ id }) => id);
    },
  };
}

describe("octember erase", { timeout: 900_000 }, () => {
  it("asks first: without --yes nothing is erased where nobody can answer", async () => {
    const { run, ids, remove } = await kept();
    const before = await ids();
    const asked = await run("erase", "amelia");
    expect(asked).toMatchObject({ status: 2, stdout: "" });
    expect(asked.stderr).toContain("Amelia Hart  Designer, Contoso Korea");
    expect(asked.stderr).toContain("--yes");
    expect(await ids()).toEqual(before);
    await remove();
  });

  it("forgets one person by name or id, and says which where several fit", async () => {
    const { run, ids, remove } = await kept();
    const before = await ids();
    expect(await run("erase", "amelia", "--yes")).toMatchObject({ status: 0, stdout: "Forgotten for good.\n" });
    expect(await ids()).toHaveLength(before.length - 1);
    expect((await run("find", "amelia")).stdout).toBe("");
    const again = await run("erase", "amelia", "--yes");
    expect(again).toMatchObject({ status: 1, stdout: "" });
    expect(again.stderr).toContain('Nobody is kept who fits "amelia"');
    const id = JSON.parse((await run("find", "noor public", "--json")).stdout).results[0].id;
    const erased = await run("erase", id, "--yes", "--json");
    expect(JSON.parse(erased.stdout)).toEqual({ person: id, erased: [id] });
    expect((await run("find", "noor")).stdout).toBe("");
    await remove();
  });

  it("forgets by their mail address also whom the operator doesn't see, and leaves the rest to the running program", async () => {
    const { run, folder, ids, remove } = await kept();
    expect((await run("erase", "noor aziz", "--yes")).stderr).not.toContain("Aziz");
    const before = await ids();
    expect((await run("erase", "Noor@tailspin.example", "-y")).status).toBe(0);
    expect(before.filter((id) => id.startsWith("1795000020"))).toHaveLength(1);
    expect((await ids()).filter((id) => id.startsWith("1795000020"))).toEqual([]);
    const store = openStore(folder);
    const left = await store.inbox.take(10);
    store.close();
    expect(left.map(({ listener }) => listener)).toContain("erase-person");
    expect(JSON.stringify(left)).not.toMatch(/noor|aziz|tailspin/i);
    await remove();
  });
});
