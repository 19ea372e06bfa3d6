import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Archive } from "../../app/ports/archive.ts";
import type { ArchivedChange } from "../../app/ports/archived-change.ts";
import type { ArchiveLine } from "../../app/steps/archived.ts";
import { readArchive } from "../../app/steps/read-archive.ts";
import { ArchiveDamaged, openLines, sealChanges } from "../../app/steps/seal-archive.ts";
import { cardId, cardRead, noted, samePerson } from "../contacts/facts-for-tests.ts";
import { archiveKeysContract } from "../contract/archive-keys.ts";
import { archiveKeysTwin } from "./archive-keys-twin.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const [one, other] = [cardRead(1, { names: ["Jisoo Park"] }), cardRead(2, { names: ["Minho Lee"] })];
const tie = samePerson(3, 1, 2);
const note = noted(4, 1, "likes tea");

function change(over: Partial<ArchivedChange> = {}): ArchivedChange {
  const facts = [one, other, tie, note];
  return { workspace: acme, at: 1_795_000_000_000, of: "cluster", id: cardId(1), version: 4, facts, ...over };
}

archiveKeysContract(async () => {
  const twin = archiveKeysTwin();
  return { keys: twin, others: twin, eraseBefore: twin.eraseBefore };
});

describe("a line of the archive", () => {
  it("says whole what changed to who has the keys, and to nobody else more than ids", async () => {
    const keys = archiveKeysTwin();
    const changes = [
      change(),
      change({ of: "facts", id: "pack.0", facts: [other] }),
      change({ id: "gone", gone: true, facts: [] }),
    ];
    const lines = await sealChanges(keys, changes);
    expect(sortedFacts(await openLines(keys, lines))).toEqual(sortedFacts(changes));
    const written = JSON.stringify(lines);
    for (const said of ["Jisoo", "Minho", "likes tea", Buffer.from("likes tea").toString("base64")])
      expect(written).not.toContain(said);
    expect(JSON.stringify(await sealChanges(keys, changes))).not.toBe(written);
  });

  it("keeps of an erased card nothing that names it, and everything else", async () => {
    const keys = archiveKeysTwin();
    const lines = await sealChanges(keys, [change()]);
    await keys.drop(acme, [cardId(1)]);
    const [left] = await openLines(keys, lines);
    expect(left?.facts).toEqual([other]);
    const [late] = await sealChanges(keys, [change({ version: 5 })]);
    expect(late?.parts.filter((part) => "erased" in part).map(({ cards }) => cards)).toEqual([
      [cardId(1)],
      [cardId(1), cardId(2)],
    ]);
    expect(late?.parts).toHaveLength(3);
  });

  it("is refused where it was changed, or put in another's place", async () => {
    const keys = archiveKeysTwin();
    const [line] = await sealChanges(keys, [change()]);
    if (line === undefined) throw new Error("a line was sealed");
    await keys.findOrMake(globex, [cardId(1), cardId(2)]);
    const [part] = line.parts;
    if (part === undefined || "erased" in part) throw new Error("a part was sealed");
    const flipped = Buffer.from(part.text, "base64");
    flipped[0] = (flipped[0] ?? 0) ^ 1;
    const broken: ArchiveLine[] = [
      { ...line, parts: [{ ...part, text: flipped.toString("base64") }] },
      { ...line, parts: [{ ...part, cards: [cardId(2)] }] },
      { ...line, workspace: globex },
      { ...line, id: cardId(2) },
      { ...line, version: 3 },
    ];
    for (const one of broken) await expect(openLines(keys, [one])).rejects.toThrow(ArchiveDamaged);
  });
});

describe("reading the archive", () => {
  const hours: Readonly<Record<string, readonly string[]>> = {
    "2026-11-26T09": ["09/a", "09/b"],
    "2026-11-26T11": ["11/a"],
  };

  async function open() {
    const keys = archiveKeysTwin();
    const changes = Array.from({ length: 7 }, (_, at) =>
      change({ version: at, workspace: at === 3 ? globex : acme, facts: [at % 2 === 0 ? one : other] }),
    );
    const lines = (await sealChanges(keys, changes)).map((line) => JSON.stringify(line));
    const stray = JSON.stringify({ format: 1, of: "unreadable", sequence: "49", reason: "SyntaxError" });
    const objects: Readonly<Record<string, readonly string[]>> = {
      "09/a": [...lines.slice(0, 3), stray],
      "09/b": lines.slice(3, 5),
      "11/a": lines.slice(5),
    };
    const archive: Archive = {
      async *objectsOf(hour) {
        yield* hours[hour] ?? [];
      },
      async *linesOf(object) {
        yield* objects[object] ?? [];
      },
    };
    return { ports: { archive, archiveKeys: keys }, keys };
  }
  const question = { workspace: acme, from: "2026-11-26T09", to: "2026-11-26T11" };

  it("gives a workspace's changes of some hours in their order, or those that name a card", async () => {
    const { ports, keys } = await open();
    const versions = async (over = {}) =>
      (await readArchive(ports, { ...question, ...over }, () => false)).changes.map(({ version }) => version);
    expect(await versions()).toEqual([0, 1, 2, 4, 5, 6]);
    expect(await versions({ to: "2026-11-26T10" })).toEqual([0, 1, 2, 4]);
    expect(await versions({ card: cardId(2) })).toEqual([1, 5]);
    await keys.drop(acme, [cardId(2)]);
    const { changes } = await readArchive(ports, { ...question, card: cardId(2) }, () => false);
    expect(changes.flatMap(({ facts }) => facts)).toEqual([]);
  });

  it("goes on where it stopped", async () => {
    const { ports } = await open();
    const all: (number | undefined)[] = [];
    // As if each line were as much as fits.
    const slow = { ...ports, archive: { ...ports.archive, linesOf: (object: string) => each(ports.archive, object) } };
    for (let after: object | undefined = {}; after !== undefined; ) {
      const asked = "hour" in after ? { ...question, after: after as never } : question;
      const answer = await readArchive(slow, asked, (changes) => changes.length >= 200);
      all.push(...answer.changes.map(({ version }) => version));
      after = answer.next;
    }
    expect(all).toHaveLength(6 * 100);
    expect(new Set(all)).toEqual(new Set([0, 1, 2, 4, 5, 6]));
  });

  /** Each line a hundred times. */
  async function* each(archive: Archive, object: string) {
    for await (const line of archive.linesOf(object)) for (let nth = 0; nth < 100; nth += 1) yield line;
  }
});

function sortedFacts(changes: readonly ArchivedChange[]) {
  return changes.map((one) => ({ ...one, facts: [...one.facts].sort((a, b) => (a.id < b.id ? -1 : 1)) }));
}
