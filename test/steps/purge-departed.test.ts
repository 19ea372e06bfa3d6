import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Database } from "../../app/adapters/sqlite/database.ts";
import type { CardId, ChannelId, Instant, PhotoId, WorkspaceId } from "../../app/ids.ts";
import { openStore, type Store } from "../../app/local/open-store.ts";
import { openLog } from "../../app/log.ts";
import { WorkspaceGone } from "../../app/ports/departures.ts";
import { PlaceUnknown } from "../../app/ports/placement.ts";
import type { Purgeable } from "../../app/ports/purge.ts";
import { feedViews } from "../../app/steps/feed-views.ts";
import { keptAfterMs, purgeableView, purgeDeparted } from "../../app/steps/purge-departed.ts";
import { viewConsumers } from "../../app/steps/view-consumers.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { temporaryFolder } from "../adapters/sqlite/temporary-store.ts";
import { cardId, cardRead, noted } from "../contacts/facts-for-tests.ts";
import { progressTwin } from "./progress-twin.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const now = Date.UTC(2026, 10, 26);
const photo = "T1-F1" as PhotoId;

function open() {
  const folder = temporaryFolder();
  // The same for all: hashes can be compared.
  writeFileSync(join(folder, "erase.key"), Buffer.alloc(32, 7));
  const store = openStore(folder);
  onTestFinished(() => store.close());
  return { folder, store };
}

const follow = (store: Store) => feedViews({ ...store, log: openLog("silent"), now: Date.now }, viewConsumers(store));

const facts = (word: string) => [
  cardRead(1, { names: [`${word} Park`], emails: [`${word}@contoso.com`], companies: ["Contoso"] }),
  cardRead(2, { names: [`${word} Lee`] }),
  noted(3, 2, `${word} likes tea`),
];

/** Everything that can be kept of a workspace. */
async function fill(store: Store, workspace: WorkspaceId, word: string): Promise<void> {
  await writeFacts(store, workspace, facts(word));
  await follow(store);
  const [erased] = await store.truth.page(workspace, undefined, 1);
  if (erased) await store.truth.erase(workspace, erased, [cardId(1)], new Date(now).toISOString() as Instant);
  await writeFacts(store, workspace, [cardRead(5, { names: [`${word} Kim`], emails: [`${word}.kim@contoso.com`] })]);
  await follow(store);
  await (await store.search.rebuild(workspace)).apply([]);
  await store.photos.put(workspace, photo, Buffer.from(`a photo of ${word}`));
  const message = { channel: "C1" as ChannelId, ts: "1.2" };
  await store.statuses.advance(workspace, undefined, { photo, message, place: 0, cards: [], state: "waiting" });
  await store.replies.settle(workspace, word, { said: message });
  await store.imports.claim(workspace, "*", [{ digest: word, card: "card-9" as CardId }], "batch");
  await store.inbox.accept({ workspace, key: word, listener: "command find", lane: word, input: { text: word } });
  await store.remembered.welcome(workspace, `${word}@acme.example`);
}

/** Every row of the file, without the numbers that say in which order all of them came. */
function dump(db: Database): readonly string[] {
  const tables = db
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like 'search_key%'",
    )
    .all<{ name: string }>();
  const counted = new Set(["sequence", "cursor", "id of view_scope", "scope", "id of search_document"]);
  return tables
    .filter(({ name }) => name !== "job_owner" && name !== "departure")
    .flatMap(({ name }) =>
      db
        .prepare(`select * from ${name}`)
        .all<Record<string, unknown>>()
        .map((row) => {
          const kept = Object.entries(row).filter(
            ([column]) => !counted.has(column) && !counted.has(`${column} of ${name}`),
          );
          return `${name} ${JSON.stringify(Object.fromEntries(kept.filter(([column]) => !column.endsWith("_at"))))}`;
        }),
    )
    .sort();
}

async function purgeAt(store: Store, at: number) {
  const { purged, all } = await purgeDeparted({ ...store, restMs: 0 }, at, () => false);
  return { purged, all };
}
const purgeNow = (store: Store) => purgeAt(store, now);

describe("a workspace that the app was taken out of", () => {
  it("is kept for 30 days, and whole again for whoever adds it by then", async () => {
    const { store } = open();
    await fill(store, acme, "zaphod");
    await store.departures.leave(acme, now - keptAfterMs);
    const before = dump(store.db);
    expect(await purgeNow(store)).toEqual({ purged: [], all: true });
    expect(dump(store.db)).toEqual(before);
    await writeFacts(store, acme, [cardRead(7, { names: ["In Flight"] })]);
    expect(await store.departures.comeBack(acme)).toBe(true);
    expect(await purgeAt(store, now + 9 * keptAfterMs)).toEqual({
      purged: [],
      all: true,
    });
    expect((await store.truth.page(acme, undefined, 10)).length).toBe(3);
  });

  it("is purged whole then: what is left is a store that never held it, and the files don't hold its words", async () => {
    const [without, { store, folder }] = [open(), open()];
    await fill(without.store, globex, "arthur");
    await fill(store, acme, "zaphod");
    await fill(store, globex, "arthur");
    await store.departures.leave(acme, now - keptAfterMs - 1);
    expect(await purgeNow(store)).toEqual({ purged: [acme], all: true });
    expect(dump(store.db)).toEqual(dump(without.store.db));
    expect(await store.photos.open(acme, photo)).toBeUndefined();
    expect(await store.photos.open(globex, photo)).toBeDefined();
    expect(existsSync(join(folder, "photos", acme))).toBe(false);
    for (const name of readdirSync(folder).filter((one) => one.startsWith("octember.sqlite")))
      expect(readFileSync(join(folder, name)).includes("zaphod"), name).toBe(false);
  });

  it("doesn't return by anything that comes late, until it adds the app again: then it is a new one", async () => {
    const { store } = open();
    await fill(store, acme, "zaphod");
    const stale = await store.changes.next("search", 10);
    await store.departures.leave(acme, now - keptAfterMs - 1);
    await purgeNow(store);
    await store.departures.leave(acme, now);
    const empty = dump(store.db);
    await expect(writeFacts(store, acme, facts("zaphod"))).rejects.toThrow(WorkspaceGone);
    for (const change of stale) await store.changes.settle("search", change, { kind: "done" });
    await follow(store);
    expect(await purgeAt(store, now + 9 * keptAfterMs)).toEqual({
      purged: [],
      all: true,
    });
    expect(dump(store.db)).toEqual(empty);
    expect(await store.departures.comeBack(acme)).toBe(true);
    // Not even who was erased there is remembered.
    await writeFacts(store, acme, facts("zaphod"));
    expect((await store.truth.page(acme, undefined, 10)).map(({ id }) => id)).toEqual([cardId(1), cardId(2)]);
  });
});

describe("purging", () => {
  /** A place with so many things of each workspace, of which one goes with each step. */
  function place(left: Map<WorkspaceId, number>): Purgeable {
    return {
      async purge(workspaces, from, isTimeUp) {
        let taken = typeof from === "number" ? from : 0;
        for (;;) {
          const workspace = workspaces.find((one) => (left.get(one) ?? 0) > 0);
          if (workspace === undefined) return undefined;
          left.set(workspace, (left.get(workspace) ?? 0) - 1);
          taken += 1;
          if (isTimeUp()) return taken;
        }
      },
    };
  }

  it("goes on where its time was up, for several at once, and looks once more after a rest", async () => {
    const { departures } = open().store;
    const truth = new Map([
      [acme, 3],
      [globex, 2],
    ]);
    const photos = new Map([
      [acme, 2],
      [globex, 1],
    ]);
    const ports = {
      departures,
      progress: progressTwin(),
      places: [place(truth), place(photos)],
      restMs: 1_000,
    };
    await departures.leave(acme, 0);
    await departures.leave(globex, 1);
    let [at, calls] = [now, 0];
    const call = async () => {
      const { purged, all } = await purgeDeparted(ports, at, () => true);
      return { purged, all };
    };
    for (let answer = await call(); photos.get(globex) !== 0 || photos.get(acme) !== 0; answer = await call()) {
      expect(answer).toEqual({ purged: [], all: false });
      calls += 1;
    }
    expect(calls).toBeGreaterThan(5);
    // Somebody was still writing as it was closed.
    truth.set(acme, 1);
    while ((await ports.progress.read("" as WorkspaceId, "purge")) !== undefined) {
      expect(await departures.comeBack(acme)).toBe(false);
      const rested = { ...(await call()) };
      if (rested.all) break;
      at += 600;
    }
    expect(truth.get(acme)).toBe(0);
    expect([(await departures.find(acme))?.state, (await departures.find(globex))?.state]).toEqual([
      "purged",
      "purged",
    ]);
  });

  it("keeps nobody waiting for one that can't be emptied somewhere, and goes on with it there when it can", async () => {
    const { departures } = open().store;
    const emptied: string[] = [];
    let isLost = true;
    const noted = (name: string): Purgeable => ({
      async purge(workspaces) {
        emptied.push(`${name} ${workspaces.join()}`);
        return undefined;
      },
    });
    const graph = purgeableView({
      async purge(workspace) {
        if (workspace === acme && isLost) throw new PlaceUnknown("no graph");
        emptied.push(`graph ${workspace}`);
      },
    });
    const forgotten: WorkspaceId[] = [];
    const placements = { forget: async (workspace: WorkspaceId) => void forgotten.push(workspace) };
    const progress = progressTwin();
    const ports = { departures, progress, placements, places: [noted("truth"), graph], restMs: 1_000 };
    let at = now;
    const call = async () => {
      const { purged, stopped } = await purgeDeparted(ports, at, () => false);
      at += 1_000;
      return { purged, stopped: [...stopped].map(([workspace, { code }]) => `${workspace} ${code}`) };
    };
    await departures.leave(acme, 0);
    await departures.leave(globex, 1);
    expect(await call()).toEqual({ purged: [], stopped: ["T1 place-unknown"] });
    expect(await call()).toEqual({ purged: [globex], stopped: ["T1 place-unknown"] });
    expect(emptied.splice(0)).toEqual(["truth T1,T2", "graph T2", "truth T2", "graph T2"]);
    // Who leaves later isn't kept waiting, either; nor is what was emptied of the one that waits emptied again each time.
    const other = "T3" as WorkspaceId;
    await departures.leave(other, 2);
    await call();
    expect(await call()).toEqual({ purged: [other], stopped: ["T1 place-unknown"] });
    expect(emptied.splice(0).filter((one) => one.includes(acme))).toEqual([]);
    expect([forgotten, await departures.comeBack(acme)]).toEqual([[globex, other], false]);
    isLost = false;
    expect(await call()).toEqual({ purged: [], stopped: [] });
    expect(await call()).toEqual({ purged: [acme], stopped: [] });
    expect(emptied).toEqual(["graph T1", "truth T1", "graph T1"]);
    expect([forgotten.at(-1), await progress.open("purge")]).toEqual([acme, []]);
  });
});
