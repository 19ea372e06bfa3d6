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
    const found = await documents(["find", "-", "--json", "--limit", "1"], "ㅂㅈㅅ\n\ndaniel\r\ncontoso");
    expect(found.map(({ query, results }) => [query, results.length])).toEqual([
      ["ㅂㅈㅅ", 1],
      ["", 0],
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

  it("has the shape that others rely on", async () => {
    const [found] = await documents(["intro", "Jisoo Park", "--as", "UDANA", "--json"]);
    const [contact, member] = [{ kind: "contact", id: expect.any(String), name: "박지수" }, expect.any(String)];
    expect(found).toEqual({
      target: contact,
      paths: [
        {
          strength: expect.any(Number),
          weakest: 0,
          steps: [
            {
              strength: found.paths[0].strength,
              from: { kind: "member", id: "UMINSU", name: "김민수" },
              to: contact,
              evidence: [{ kind: "posted", date: "2026-11-18", where: "CES", card: found.target.id }],
            },
          ],
        },
      ],
      connections: [{ id: member, name: "Amelia Hart", score: expect.any(Number), because: expect.any(Array) }],
    });
  });

  it("takes the id that find prints, where names don't tell people apart", async () => {
    const [{ results }] = await documents(["find", "jisoo", "--json"]);
    const [found] = await documents(["intro", results[0].id, "--as", "dana", "--json"]);
    expect(found.target.name).toBe("박지수");
  });

  it("keeps out what only the member may see: the command line shows what the whole workspace may know", async () => {
    const [found] = await documents(["intro", "Jisoo Hidden", "--as", "dana", "--json"]);
    expect(JSON.stringify({ ...found, query: "" })).not.toMatch(/Hidden|Fabrikam/);
  });

  it("reads members from stdin and answers each in its turn, also who is nobody", async () => {
    const { status, stdout, stderr } = await runOctember(["intro", "Jisoo Park", "--as", "-", "--json"], {
      env: { OCTEMBER_DATA: kept.folder },
      stdin: "dana\nnobody\nUMINSU@acme.example\n",
    });
    const found = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(found.map(({ target, reason, paths }) => [target?.name, reason, paths.length])).toEqual([
      ["박지수", undefined, 1],
      [undefined, "no-member", 0],
      ["박지수", undefined, 0],
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('no member "nobody"');
  });

  it.each(["U0NOBODY", "nobody"])("refuses %s, who is no member, and names those who are", async (as) => {
    const { status, stderr } = await runOctember(["intro", "jisoo", "--as", as], {
      env: { OCTEMBER_DATA: kept.folder },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("Dana Reyes");
  });
});

describe("octember suggest", () => {
  it("names people whom the members don't know yet, a line each in their order", async () => {
    const found = await documents(["suggest", "--as", "-", "--json", "--limit", "5"], "dana\nUMINSU\n");
    expect(found).toEqual([
      { member: "dana", suggestions: [] },
      { member: "UMINSU", suggestions: [] },
    ]);
    const other = await keepPeople({ more: true });
    const { stdout } = await runOctember(["suggest", "--as", "dana", "--json"], {
      env: { OCTEMBER_DATA: other.folder },
    });
    await other.remove();
    expect(JSON.parse(stdout)).toEqual({
      member: "dana",
      suggestions: [
        {
          id: expect.any(String),
          name: "Omar Reyes",
          emails: ["omar@northwind.com"],
          score: expect.any(Number),
          because: [{ kind: "same-company", organization: "Northwind", present: true }],
        },
      ],
    });
  });
});

describe("octember reindex", () => {
  it("counts what it built, and what is found stays the same", async () => {
    const before = await documents(["find", "contoso", "--json"]);
    const { stdout } = await runOctember(["reindex"], { env: { OCTEMBER_DATA: kept.folder } });
    expect(stdout).toBe("T1: 4 contacts\n");
    expect(await documents(["reindex", "--json", "--workspace", "T1"])).toEqual([{ workspace: "T1", contacts: 4 }]);
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
    expect(stdout).toMatch(/given up: photo-posted in T1 after 1 tries, .*: slack-refused\n {4}→ octember redrive/);
    expect(stdout).toMatch(/given up: contact \S+ in T1 is not in search: view-refused-entry\n {4}→ octember redrive/);
  });
});

describe("octember read", () => {
  it("prints a card as one document, and keeps the others going when a file is none", async () => {
    const card = join(projectFolder, "test/eval/cards/bx_global.png");
    const { status, stdout, stderr } = await runOctember(["read", "--json", join(projectFolder, "package.json"), card]);
    const [none, read] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(none).toMatchObject({ cards: [], error: "not-an-image" });
    expect(stderr).toContain("JPEG, PNG or PDF");
    const [one] = read.cards;
    expect(one).toMatchObject({ name: "Amit kumar", company: "GLOBAL INSURANCE", emails: ["hello@global.com"] });
    expect(one.confidence.name).toBeGreaterThan(0);
    expect(one).toMatchObject({
      names: [one.name],
      title: "CEO & FOUNDER",
      websites: [expect.any(String)],
      address: expect.any(String),
      needsReview: expect.any(Array),
    });
    // The country is that of the postcode beside it.
    expect(one.phones).toEqual([{ kind: expect.any(String), number: "123-456-7569", e164: "+911234567569" }]);
    expect(one.lines[0]).toMatchObject({
      text: expect.any(String),
      box: { x: expect.any(Number) },
      confidence: expect.any(Number),
    });
  });
});
