import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { openStore } from "../../app/local/open-store.ts";
import { startProgram } from "../../app/local/program.ts";
import { app, channel, member } from "../../app/local/workspace/world/seed.ts";
import { openLog } from "../../app/log.ts";
import { acme } from "../find/posted-card.ts";
import { fakeReader } from "../slack/fake-reader.ts";
import { eventually } from "../slack/listeners/open-octember.ts";
import { keepPeople } from "./kept-people.ts";
import { runOctember } from "./run-octember.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const halfAnHour = 30 * 60_000;

/** A store where these jobs were given up, accepted so long ago, and the search view has set a contact aside. */
async function givenUp(jobs: readonly (readonly [listener: string, agoMs: number, workspace?: string])[]) {
  const kept = await keepPeople();
  closing.push(kept.remove);
  const store = openStore(kept.folder);
  for (const [at, [listener, ago, workspace = "T1"]] of jobs.entries()) {
    const job = { workspace: workspace as WorkspaceId, key: `key ${at}`, listener, lane: `lane ${at}`, input: {} };
    await store.inbox.accept(job);
    store.db.prepare("update job set accepted_at = ? where key = ?").run(Date.now() - ago, job.key);
    const [taken] = await store.inbox.take(1);
    if (taken) await store.inbox.giveUp(taken, "slack-refused");
  }
  const [record] = await store.changes.next("search", 1);
  if (record === undefined) throw new Error("nothing was written");
  await store.changes.settle("search", record, { kind: "dead", reason: "view-refused-entry" });
  store.close();
  return { folder: kept.folder, contact: record.snapshot.cluster };
}

/** What would be done now. */
async function due(folder: string) {
  const store = openStore(folder);
  const jobs = (await store.inbox.take(10)).map(({ listener, attempt }) => [listener, attempt]);
  const dead = await store.deadLetters.list(undefined, 10);
  store.close();
  return { jobs, dead };
}

describe("octember redrive, while no program runs", () => {
  it("sets everything going that can still be done, says what is left and why, and does nothing the second time", async () => {
    const { folder, contact } = await givenUp([
      ["photo-posted", 3 * halfAnHour],
      ["command /octember", 3 * halfAnHour],
      ["command /octember", 1_000],
      ["open correct", 1_000],
      ["form correction", 3 * halfAnHour],
      ["of an older version", 1_000],
    ]);
    const env = { OCTEMBER_DATA: folder };
    const { status, stdout, stderr } = await runOctember(["redrive", "--json"], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const documents = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const job = (name: string, why?: string) => ({
      workspace: "T1",
      kind: "job",
      name,
      reason: "slack-refused",
      repeated: why === undefined,
      ...(why === undefined ? {} : { why }),
    });
    expect(documents).toHaveLength(7);
    for (const document of [
      job("photo-posted"),
      job("command /octember", "answer-expired"),
      job("command /octember"),
      job("open correct", "form-closed"),
      job("form correction"),
      job("of an older version", "unknown-listener"),
      { workspace: acme, kind: "change", name: "search", contact, reason: "view-refused-entry", repeated: true },
    ]) {
      expect(documents).toContainEqual(document);
    }
    const again = await runOctember(["redrive"], { env });
    expect(again.stdout).toMatch(/^left: command \/octember, T1 \(it was given up: slack-refused\); .*can ask again$/m);
    expect(again.stdout).toMatch(/0 set going again, 3 left\.\n$/);
    expect(await due(folder)).toEqual({
      jobs: [
        ["photo-posted", 1],
        ["command /octember", 1],
        ["form correction", 1],
      ],
      dead: [],
    });
  });

  it("takes one workspace alone, and says where nothing was given up", async () => {
    const { folder } = await givenUp([
      ["photo-posted", 0],
      ["photo-posted", 0, "T2"],
    ]);
    const env = { OCTEMBER_DATA: folder };
    const one = await runOctember(["redrive", "--workspace", "T2"], { env });
    expect(one.stdout).toMatch(
      /^set going again: photo-posted, T2 .*\n1 set going again, 0 left\. The running program/,
    );
    expect((await runOctember(["redrive", "--workspace", "T2"], { env })).stdout).toBe("Nothing was given up.\n");
    const { jobs, dead } = await due(folder);
    expect([jobs.length, dead.length]).toEqual([1, 1]);
  });
});

describe("octember redrive, while the program runs", () => {
  it("has a photo read that was given up, whose thread then has the one result", async () => {
    const data = await mkdtemp(join(tmpdir(), "octember-redrive-"));
    let failing = true;
    const reader = fakeReader(() => {
      if (failing) throw new TypeError("out of order");
    });
    const settings = { port: 0, data, slack: { kind: "local" }, logLevel: "silent" } as const;
    const program = await startProgram(settings, { log: openLog("silent"), reader });
    closing.push(() => rm(data, { recursive: true, force: true }), program.close);
    const store = openStore(data);
    closing.push(store.close);
    const dana = program.workspace?.as(member.dana);
    if (dana === undefined) throw new Error("the program opened no workspace");
    const card = ["Contoso Corporation", "Jisoo Park", "Sales Manager", "jisoo@contoso.com"].join("\n");
    const files = [dana.upload("card.jpg", Buffer.from(card)).id];
    const { ts } = dana.post({ channel: channel.businessCards, text: "", files });
    const said = () =>
      dana.messages(channel.businessCards).filter((one) => one.user === app.bot && one.thread_ts === ts);
    const given = await eventually(async () => {
      store.db.prepare("update job set due_at = 0 where state = 'waiting'").run();
      const [job] = await store.inbox.givenUp(undefined, 1);
      return job;
    });
    expect(given.listener).toBe("photo-posted");
    failing = false;
    const { stdout } = await runOctember(["redrive"], { env: { OCTEMBER_DATA: data } });
    expect(stdout).toContain("1 set going again, 0 left");
    await eventually(() => (said().some(({ text }) => text.includes("Jisoo Park")) ? true : undefined));
    expect(said()).toHaveLength(1);
    expect(await store.inbox.givenUp(undefined, 1)).toEqual([]);
  }, 900_000);
});
