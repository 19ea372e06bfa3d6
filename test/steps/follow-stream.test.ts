import { describe, expect, it } from "vitest";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import { Conflict } from "../../app/errors.ts";
import type { ClusterId, WorkspaceId } from "../../app/ids.ts";
import type { ChangeRecord, Outcome, StreamRecord } from "../../app/ports/changes.ts";
import type { DeadOnArrival, SetAside } from "../../app/ports/dead-letters.ts";
import { PlaceStopped } from "../../app/ports/placement.ts";
import { maxTries } from "../../app/steps/backoff.ts";
import { followStream } from "../../app/steps/follow-stream.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";
import { cardId, cardRead } from "../contacts/facts-for-tests.ts";
import { recordingLog } from "../slack/recording-log.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const done: Outcome = { kind: "done" };

/** A truth with the first four cards in each of two workspaces, and a consumer that notes what it is given. */
async function openStream(choke: (record: ChangeRecord) => Error | Outcome | undefined = () => undefined) {
  const truth = sqliteTruth(temporaryStore());
  for (const workspace of [acme, globex])
    for (const n of [1, 2, 3, 4])
      await truth.append(workspace, {
        into: { id: cardId(n), version: 0 },
        absorb: [],
        facts: [cardRead(n, {})],
        identities: [],
      });
  const aside: [string, WorkspaceId, DeadOnArrival][] = [];
  const unreadable: string[] = [];
  const setAside: SetAside = {
    async setAside(...dead) {
      aside.push(dead);
    },
    async noteUnreadable(_consumer, sequence) {
      unreadable.push(sequence);
    },
  };
  const given: ChangeRecord[] = [];
  const consumer = {
    name: "search",
    apply: async (record: ChangeRecord) => {
      given.push(record);
      const said = choke(record);
      if (said instanceof Error) throw said;
      return said ?? done;
    },
  };
  const ports = { truth, aside: setAside, log: recordingLog().log };
  const tries = new Map<string, number>();
  const follow = (records: readonly StreamRecord[]) => followStream(ports, consumer, records, tries);
  return { truth, ports, consumer, given, aside, unreadable, follow };
}

const tells = (sequence: string, n: number, workspace = acme, consumer?: string): StreamRecord => ({
  sequence,
  cues: [{ workspace, cluster: cardId(n), ...(consumer === undefined ? {} : { consumer }) }],
});
const isAbout =
  (n: number, workspace = acme) =>
  (record: ChangeRecord) =>
    record.snapshot.cluster === cardId(n) && record.workspace === workspace;

describe("records of a stream", () => {
  it("are followed as the truth is now, each cluster once, however often and in whatever order they come", async () => {
    const { truth, given, follow } = await openStream();
    const facts = [cardRead(1, {}, { reading: 2 })];
    await truth.append(acme, { into: { id: cardId(1), version: 1 }, absorb: [], facts, identities: [] });
    expect(await follow([tells("5", 1), tells("3", 2), tells("4", 1), tells("1", 1, globex)])).toEqual([]);
    expect(given.map(({ workspace, snapshot }) => [workspace, snapshot.cluster, snapshot.version])).toEqual([
      [acme, cardId(1), 2],
      [acme, cardId(2), 1],
      [globex, cardId(1), 1],
    ]);
  });

  it("that tell nothing, of what was never there, or are another consumer's, are done", async () => {
    const { given, follow } = await openStream();
    const records = [{ sequence: "1", cues: [] }, tells("2", 9), tells("3", 1, acme, "graph")];
    expect(await follow(records)).toEqual([]);
    expect(given).toEqual([]);
    expect(await follow([tells("4", 1, acme, "search")])).toEqual([]);
    expect(given.filter(isAbout(1))).toHaveLength(1);
  });

  it("whose cluster has to be tried again are named, every one of them, and the others are done", async () => {
    const { follow, given, aside } = await openStream((record) => (isAbout(2)(record) ? new Conflict("") : undefined));
    expect(await follow([tells("1", 1), tells("2", 2), tells("3", 3), tells("4", 2)])).toEqual(["2", "4"]);
    expect(given.map(({ snapshot }) => snapshot.cluster)).toEqual([cardId(1), cardId(2), cardId(3)]);
    for (let n = 0; n < 2 * maxTries; n += 1) expect(await follow([tells("2", 2)])).toEqual(["2"]);
    expect(aside).toEqual([]);
  });

  it("of one that can't be followed are set aside with what makes it come again, and block nobody", async () => {
    const { follow, aside } = await openStream((record) =>
      isAbout(2)(record) ? { kind: "dead", reason: "view-refused-entry" } : undefined,
    );
    expect(await follow([tells("1", 1), tells("2", 2), tells("3", 3)])).toEqual([]);
    const record = { workspace: acme, cluster: cardId(2), consumer: "search" };
    expect(aside).toEqual([["search", acme, { subject: cardId(2), reason: "view-refused-entry", record }]]);
  });

  it("that meet a defect are tried a number of times, then set aside", async () => {
    const { follow, aside } = await openStream((record) => (isAbout(2)(record) ? new TypeError("") : undefined));
    for (let n = 1; n < maxTries; n += 1) expect(await follow([tells("2", 2)])).toEqual(["2"]);
    expect(await follow([tells("2", 2)])).toEqual([]);
    expect(aside.map(([, , { reason }]) => reason)).toEqual(["TypeError"]);
  });

  it("are given again where they could not be set aside, or the truth not be read; another workspace's are done", async () => {
    const { ports, consumer, follow } = await openStream((record) =>
      isAbout(2)(record) ? { kind: "dead", reason: "x" } : undefined,
    );
    const full = { ...ports.aside, setAside: () => Promise.reject(new Conflict("full")) };
    const records = [tells("1", 2), tells("2", 2, globex)];
    expect(await followStream({ ...ports, aside: full }, consumer, records)).toEqual(["1"]);
    const stopped = {
      snapshots: (workspace: WorkspaceId, ids: readonly ClusterId[]) =>
        workspace === acme ? Promise.reject(new Conflict("stopped")) : ports.truth.snapshots(workspace, ids),
    };
    expect(await followStream({ ...ports, truth: stopped }, consumer, records)).toEqual(["1"]);
    expect(await follow(records)).toEqual([]);
  });

  it("that nobody can read are kept aside, and given again where they could not be", async () => {
    const { ports, consumer, follow, given, unreadable } = await openStream();
    const bytes = new Uint8Array([1]);
    const records = [{ sequence: "7", cues: [], unreadable: { bytes, reason: "no JSON" } }, tells("8", 1)];
    expect(await follow(records)).toEqual([]);
    expect([unreadable, given.length]).toEqual([["7"], 1]);
    const full = { ...ports.aside, noteUnreadable: () => Promise.reject(new Conflict("full")) };
    expect(await followStream({ ...ports, aside: full }, consumer, records)).toEqual(["7"]);
  });

  it("of who has a place of their own that is stopped keep nobody else waiting: they come last, and are set aside after some tries", async () => {
    let isStopped = true;
    const { consumer, ports, aside, given } = await openStream();
    const tries = new Map<string, number>();
    const applied: WorkspaceId[] = [];
    const together = {
      ...consumer,
      async applyAll(workspace: WorkspaceId, records: readonly ChangeRecord[]) {
        applied.push(workspace);
        if (workspace === acme && isStopped) throw new PlaceStopped("no graph");
        return records.map(() => done);
      },
    };
    const records = [tells("1", 1), tells("2", 2), tells("3", 1, globex)];
    const follow = () => followStream(ports, together, records, tries);
    expect(await follow()).toEqual(["1", "2"]);
    for (let time = 2; time < maxTries; time += 1) expect(await follow()).toEqual(["1", "2"]);
    expect(aside).toEqual([]);
    expect(await follow()).toEqual([]);
    expect(aside.map(([, workspace, { reason }]) => `${workspace} ${reason}`)).toEqual(
      Array(2).fill("T1 place-stopped"),
    );
    expect(applied.slice(0, 4)).toEqual([acme, globex, globex, acme]);
    isStopped = false;
    expect([await follow(), given]).toEqual([[], []]);
  });

  it("for which there is no time come again, none of them half done", async () => {
    const { consumer, ports, given } = await openStream();
    let asked = 0;
    const isTimeUp = () => ++asked > 2;
    const records = [tells("1", 1), tells("2", 2), tells("3", 1, globex)];
    expect(await followStream(ports, consumer, records, new Map(), isTimeUp)).toEqual(["2", "3"]);
    expect(given).toHaveLength(1);
  });
});
