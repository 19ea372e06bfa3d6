import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../app/local/open-store.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { acme } from "../find/posted-card.ts";
import { keepPeople } from "./kept-people.ts";
import { runOctember } from "./run-octember.ts";

let kept: Awaited<ReturnType<typeof keepPeople>>;
beforeAll(async () => {
  kept = await keepPeople();
});
afterAll(() => kept.remove());

async function documents(args: readonly string[], stdin?: string) {
  const { status, stdout, stderr } = await runOctember(args, {
    env: { OCTEMBER_DATA: kept.folder },
    ...(stdin === undefined ? {} : { stdin }),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("octember find", () => {
  it("answers one document, without those that only some may see", async () => {
    const [found, ...more] = await documents(["find", "jisoo", "--json"]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      query: "jisoo",
      results: [{ name: "박지수", title: "Sales Manager", company: "Contoso Korea", emails: [] }],
    });
    expect(found.results[0].score).toBeGreaterThan(0);
  });

  it("reads queries from stdin and answers them in their order", async () => {
    const found = await documents(["find", "-", "--json", "--limit", "1"], "ㅂㅈㅅ\n\ndaniel\ncontoso\n");
    expect(found.map(({ query, results }) => [query, results.length])).toEqual([
      ["ㅂㅈㅅ", 1],
      ["daniel", 1],
      ["contoso", 1],
    ]);
  });

  it("says what to try when nobody fits", async () => {
    const { status, stdout, stderr } = await runOctember(["find", "zzzzqq"], { env: { OCTEMBER_DATA: kept.folder } });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("Try");
  });
});

describe("octember intro", () => {
  it("names who knows the person, on what evidence, and whom else to meet", async () => {
    const [found] = await documents(["intro", "Jisoo Park", "--as", "dana", "--json"]);
    expect(found.target.name).toBe("박지수");
    expect(found.paths[0].steps[0]).toMatchObject({
      from: { id: "UMINSU" },
      evidence: [{ kind: "posted", date: "2026-11-18", where: "CES" }],
    });
    expect(found.connections.map(({ name }: { name: string }) => name)).toContain("Amelia Hart");
  });

  it.each(["U0NOBODY", "nobody"])("refuses %s, who is no member, and names those who are", async (as) => {
    const { status, stderr } = await runOctember(["intro", "jisoo", "--as", as], {
      env: { OCTEMBER_DATA: kept.folder },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("Dana Reyes");
  });
});

describe("octember reindex", () => {
  it("counts what it built, and what is found stays the same", async () => {
    const before = await documents(["find", "contoso", "--json"]);
    const { stdout } = await runOctember(["reindex"], { env: { OCTEMBER_DATA: kept.folder } });
    expect(stdout).toBe("T1: 4 contacts\n");
    expect(await documents(["find", "contoso", "--json"])).toEqual(before);
  });

  it("refuses a workspace that keeps nothing", async () => {
    const { status, stderr } = await runOctember(["reindex", "--workspace", "T9"], {
      env: { OCTEMBER_DATA: kept.folder },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("T1");
  });
});

describe("octember doctor", () => {
  it("finds nothing wrong with a folder that is in order", async () => {
    const found = await documents(["doctor", "--json"]);
    expect(found.filter(({ state }) => state !== "good")).toEqual([]);
  });

  it("lists what was given up, and what to do about it", async () => {
    const other = await keepPeople();
    const store = openStore(other.folder);
    await store.inbox.accept({ workspace: acme, key: "k", listener: "photo-posted", lane: "l", input: {} });
    for (const job of await store.inbox.take(1)) await store.inbox.giveUp(job, "slack-refused");
    for (const record of await store.changes.next("search", 1))
      await store.changes.settle("search", record, { kind: "dead", reason: "view-refused-entry" });
    store.close();
    const { stdout } = await runOctember(["doctor"], { env: { OCTEMBER_DATA: other.folder } });
    await other.remove();
    expect(stdout).toMatch(/given up: photo-posted in T1 after 1 tries, .*: slack-refused\n {4}→ post the photo again/);
    expect(stdout).toMatch(/given up: contact \S+ in T1 is not in search: view-refused-entry\n {4}→ octember reindex/);
  });
});

describe("octember read", () => {
  it("prints a card as one document, and keeps the others going when a file is none", { timeout: 60_000 }, async () => {
    const card = join(projectFolder, "test/eval/cards/bx_global.png");
    const { status, stdout, stderr } = await runOctember(["read", "--json", join(projectFolder, "package.json"), card]);
    const [none, read] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(none).toMatchObject({ cards: [], error: "not-an-image" });
    expect(stderr).toContain("JPEG or PNG");
    const [one] = read.cards;
    expect(one).toMatchObject({ name: "Amit kumar", company: "GLOBAL INSURANCE", emails: ["hello@global.com"] });
    expect(one.confidence.name).toBeGreaterThan(0);
    expect(one.lines[0]).toMatchObject({
      text: expect.any(String),
      box: { x: expect.any(Number) },
      confidence: expect.any(Number),
    });
  });
});
