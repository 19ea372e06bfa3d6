import { describe, expect, it } from "vitest";
import { ServiceStopped } from "../../app/adapters/aws-errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { PlaceUnknown } from "../../app/ports/placement.ts";
import { keptAfterMs, purgeableView } from "../../app/steps/purge-departed.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { settingsOperation } from "../../handlers/wiring/choose.ts";
import { doctorOf } from "../../handlers/wiring/doctor.ts";
import { openOperations } from "../../handlers/wiring/operation.ts";
import { reindexOperation } from "../../handlers/wiring/reindex.ts";
import { purgeOperation, tendOperation } from "../../handlers/wiring/tend.ts";
import { cardRead } from "../contacts/facts-for-tests.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { progressTwin } from "../steps/progress-twin.ts";
import { openSqliteCloud } from "./sqlite-cloud.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const hours = { getRemainingTimeInMillis: () => 900_000 };
const soon = { getRemainingTimeInMillis: () => 1_000 };
const now = Date.UTC(2026, 10, 26);

/** @param people of the first workspace */
async function open(people = 1) {
  const { store } = await openSqliteCloud();
  const cards = Array.from({ length: people }, (_, nth) => cardRead(nth + 1, { names: ["Jisoo Park"] }));
  for (const card of cards) await writeFacts(store, acme, [card]);
  await writeFacts(store, globex, [cardRead(1, { names: ["Jisoo Park"] })]);
  const settled: WorkspaceId[] = [];
  const ports = {
    ...store,
    progress: progressTwin(),
    log: recordingLog().log,
    restMs: 0,
    moveOn: async () => [],
    settle: async (workspace: WorkspaceId) => void settled.push(workspace),
    now: () => now,
  };
  const operations = {
    reindex: reindexOperation(ports),
    tend: tendOperation(ports),
    purge: purgeOperation(ports),
    settings: settingsOperation(store.choices),
  };
  return { store, ports, settled, operate: openOperations("operate", operations) };
}

const find = async ({ store }: Awaited<ReturnType<typeof open>>, workspace: WorkspaceId) => {
  const [found] = await store.search.candidates(
    workspace,
    ["*"],
    [[{ alternatives: [{ tier: 0, keys: ["njisoo"] }] }]],
    200,
  );
  return found?.length;
};

describe("operate", () => {
  it("rebuilds every workspace's views, or one", async () => {
    const lab = await open();
    expect(await lab.operate({ do: "reindex", workspace: acme }, hours)).toEqual({
      done: [{ workspace: acme, contacts: 1 }],
    });
    expect([await find(lab, acme), await find(lab, globex)]).toEqual([1, 0]);
    expect(await lab.operate({ do: "reindex" }, hours)).toMatchObject({
      done: [{ workspace: acme }, { workspace: globex }],
    });
    expect(await find(lab, globex)).toBe(1);
  });

  it("goes on with a workspace that has more contacts than fit into one invocation, whoever goes on", async () => {
    const lab = await open(450);
    const page = lab.store.truth.page.bind(lab.store.truth);
    const pages: (string | undefined)[] = [];
    lab.ports.truth.page = async (workspace, after, limit) => {
      pages.push(after);
      return page(workspace, after, limit);
    };
    expect(await lab.operate({ do: "reindex" }, soon)).toEqual({ done: [], next: acme, contacts: 200 });
    expect(await find(lab, acme)).toBe(0);
    expect(await lab.operate({ do: "reindex", from: acme }, soon)).toEqual({ done: [], next: acme, contacts: 400 });
    // What has to be done from time to time goes on with it.
    expect(await lab.operate({ do: "tend" }, hours)).toMatchObject({ done: [{ workspace: acme, contacts: 450 }] });
    expect(pages.filter((after) => after === undefined)).toHaveLength(1);
    expect(await find(lab, acme)).toBe(200);
    expect(await lab.ports.progress.open("reindex")).toEqual([]);
    expect(await lab.operate({ do: "reindex", from: globex }, hours)).toMatchObject({ done: [{ workspace: globex }] });
  });

  it("goes on with the workspace that was stopped by something that passes, and builds those before it no second time", async () => {
    const lab = await open();
    const page = lab.store.truth.page.bind(lab.store.truth);
    const asked: string[] = [];
    let isStopped = true;
    lab.ports.truth.page = async (workspace, ...rest) => {
      asked.push(workspace);
      if (workspace === globex && isStopped) throw new ServiceStopped("DynamoDB", "TimeoutError");
      return page(workspace, ...rest);
    };
    const reindexed = await lab.operate({ do: "reindex" }, hours);
    expect(reindexed).toEqual({ done: [{ workspace: acme, contacts: 1 }], next: globex });
    await expect(lab.operate({ do: "reindex", from: globex }, hours)).rejects.toThrow(ServiceStopped);
    [isStopped, asked.length] = [false, 0];
    expect(await lab.operate({ do: "reindex", from: globex }, hours)).toMatchObject({ done: [{ workspace: globex }] });
    expect(asked).not.toContain(acme);
  });

  it("begins anew where another rebuild took the place of the one that was ended half-way, or where it is asked to", async () => {
    const lab = await open(250);
    await lab.operate({ do: "reindex", workspace: acme }, soon);
    await lab.store.graph.rebuild(acme);
    expect(await lab.operate({ do: "reindex", workspace: acme }, soon)).toMatchObject({ contacts: 200 });
    const whole = { done: [{ workspace: acme, contacts: 250 }] };
    expect(await lab.operate({ do: "reindex", workspace: acme, anew: true }, hours)).toEqual(whole);
    expect(await find(lab, acme)).toBe(200);
  });

  it("that is asked twice at once rebuilds once", async () => {
    const lab = await open(450);
    await lab.operate({ do: "reindex", workspace: acme }, soon);
    let rebuilds = 0;
    const rebuild = lab.store.search.rebuild;
    lab.ports.search.rebuild = async (workspace) => {
      rebuilds += 1;
      return rebuild(workspace);
    };
    const both = [lab.operate({ do: "reindex", workspace: acme }, hours), lab.operate({ do: "tend" }, hours)];
    expect(await Promise.all(both)).toMatchObject([{ done: [{ workspace: acme }] }, { done: [{ workspace: acme }] }]);
    expect([rebuilds, await find(lab, acme)]).toEqual([0, 200]);
    expect(await lab.ports.progress.open("reindex")).toEqual([]);
  });

  it("brings to an end what programs left behind, each workspace once a day", async () => {
    const lab = await open();
    expect(await lab.operate({ do: "tend" }, hours)).toEqual({ purged: [], done: [], moved: [], settled: 2 });
    expect(await lab.operate({ do: "tend" }, hours)).toMatchObject({ settled: 0 });
    expect(lab.settled).toEqual([acme, globex]);
    lab.ports.now = () => now + 24 * 60 * 60 * 1000;
    const tomorrow = tendOperation(lab.ports);
    expect(await tomorrow({}, hours)).toMatchObject({ settled: 2 });
  });

  it("goes on with all others where one workspace can't be purged or built anew, and says which one, and why", async () => {
    const lab = await open();
    const lost = new PlaceUnknown('GRAPHS has no graph "acme"');
    const graph = {
      ...lab.store.graph,
      resume: () => Promise.reject(lost),
      purge: () => Promise.reject(lost),
    };
    const { log, logged } = recordingLog();
    const places = [...lab.store.places.slice(0, 2), purgeableView(graph)];
    const moveOn = async () => [globex];
    const operate = openOperations("operate", {
      tend: tendOperation({ ...lab.ports, graph, places, log, moveOn }),
      purge: purgeOperation({ ...lab.ports, graph, places, log, moveOn }),
    });
    for (const workspace of [acme, globex]) {
      const { id } = await lab.store.search.rebuild(workspace);
      await lab.ports.progress.keep(workspace, "reindex", { search: id, graph: "1", contacts: 0 });
    }
    const other = "T3" as WorkspaceId;
    const why = lost.message;
    expect(await operate({ do: "purge", workspace: other, yes: true }, hours)).toMatchObject({
      purging: other,
      stopped: why,
    });
    expect(await operate({ do: "tend" }, hours)).toEqual({
      purged: [],
      done: [],
      moved: [globex],
      settled: 0,
      stopped: { [acme]: why, [globex]: why, [other]: why },
    });
    expect(lab.settled).toEqual([acme, globex]);
    expect(logged.filter((line) => line.includes("purge-stopped") && line.includes(other))).toHaveLength(2);
  });

  it("does all that it has to do before it fails by one of these", async () => {
    const lab = await open();
    const stopped = () => Promise.reject(new ServiceStopped("DynamoDB", "TimeoutError"));
    const departures = { ...lab.store.departures, due: stopped };
    await expect(tendOperation({ ...lab.ports, departures })({}, hours)).rejects.toThrow(ServiceStopped);
    expect(lab.settled).toEqual([acme, globex]);
  });

  it("purges who left 30 days ago, or whom it is told to, when it is meant", async () => {
    const lab = await open();
    await lab.store.departures.leave(acme, now - keptAfterMs - 1);
    expect(await lab.operate({ do: "tend" }, hours)).toMatchObject({ purged: [acme] });
    expect(await lab.store.truth.workspaces()).toEqual([globex]);
    const asked = { do: "purge", workspace: globex };
    expect(await lab.operate(asked, hours)).toMatchObject({ departure: null });
    expect(await lab.store.truth.workspaces()).toEqual([globex]);
    expect(await lab.operate({ ...asked, yes: true }, hours)).toEqual({ purged: globex });
    expect(await lab.store.truth.workspaces()).toEqual([]);
  });

  it("does nothing that it doesn't know", async () => {
    const { operate } = await open();
    for (const asked of [{ do: "drop" }, {}, { do: "constructor" }, { do: "purge" }])
      await expect(operate(asked, hours)).rejects.toMatchObject({ code: "operation-refused" });
  });
});

describe("the doctor of functions", () => {
  it("names each that is wrong, and of others' errors no more than what they are called", async () => {
    const looks = {
      STATE_TABLE: async () => {},
      OPENSEARCH_URL: () => Promise.reject(new TypeError("https://user:secret@search")),
    };
    const doctor = doctorOf(looks, () => "", { jobs: { look: async () => "3" } });
    expect(await doctor()).toEqual([
      { state: "good", about: "state table", says: "as it should be" },
      {
        state: "bad",
        about: "search index",
        says: "TypeError",
        setting: "OPENSEARCH_URL",
        todo: "check what OPENSEARCH_URL says",
      },
      { state: "good", about: "jobs", says: "3" },
    ]);
  });
});

describe("settings of a workspace", () => {
  it("are said, and changed by who operates it", async () => {
    const { store, operate } = await open();
    const ask = (asked: object) => operate({ do: "settings", workspace: acme, ...asked }, hours);
    expect(await ask({})).toEqual({});
    expect(await ask({ reader: "built-in", photosADay: 500 })).toEqual({ reader: "built-in", photosADay: 500 });
    expect(await ask({ reader: null })).toEqual({ photosADay: 500 });
    expect(await store.choices.of(acme)).toEqual({ photosADay: 500 });
    expect(await store.choices.of(globex)).toEqual({});
  });

  it("are refused where they are none", async () => {
    const { store, operate } = await open();
    for (const wrong of [
      {},
      { workspace: "acme" },
      { workspace: "T1", reader: "tesseract" },
      { workspace: "T1", photosADay: -1 },
    ])
      await expect(operate({ do: "settings", ...wrong }, hours)).rejects.toMatchObject({ code: "operation-refused" });
    expect(await store.choices.of(acme)).toEqual({});
  });
});
