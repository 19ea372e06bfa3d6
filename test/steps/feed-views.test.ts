import { expect, it } from "vitest";
import { sqliteChanges } from "../../app/adapters/sqlite/changes.ts";
import { sqliteGraphView } from "../../app/adapters/sqlite/graph-view.ts";
import { sqliteSearchView } from "../../app/adapters/sqlite/search-view.ts";
import { Erased } from "../../app/errors.ts";
import { feedViews } from "../../app/steps/feed-views.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { viewConsumers } from "../../app/steps/view-consumers.ts";
import { dumpViews } from "../adapters/sqlite/dump-views.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";
import { acme } from "../find/posted-card.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { openImports, operator } from "./open-imports.ts";

const people = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    names: [`Person Number${from + at}`],
    company: "Contoso",
    emails: [`person${from + at}@contoso.com`],
  }));

function feeder(file: string) {
  const db = temporaryStore(file);
  const views = { search: sqliteSearchView(db), graph: sqliteGraphView(db) };
  const { log, logged } = recordingLog();
  const ports = { changes: sqliteChanges(db), log, now: Date.now };
  return { views, logged, feed: () => feedViews(ports, viewConsumers(views)) };
}

it("finds everybody who was imported, also when two processes feed the views at once", async () => {
  const store = openImports();
  await store.take(people(0, 300));
  await store.take(people(300, 300));
  await store.take(people(600, 50));
  const [one, other, alone] = [feeder(store.db.file), feeder(store.db.file), openImports()];
  await Promise.all([one.feed(), other.feed()]);
  for (const name of ["Person Number0", "Person Number377", "Person Number649"]) {
    const { results } = await findContacts({ ...store.ports, ...one.views }, acme, operator, name);
    expect(results[0]?.contact.names[0]?.value.written).toBe(name);
  }
  for (const [from, count] of [
    [0, 300],
    [300, 300],
    [600, 50],
  ] as const)
    await alone.take(people(from, count));
  await feeder(alone.db.file).feed();
  expect(dumpViews(store.db)).toEqual(dumpViews(alone.db));
  expect([...one.logged, ...other.logged]).toEqual([]);
});

it("feeds the others when one of many can't be applied", async () => {
  const store = openImports();
  await store.take(people(0, 20));
  const { views, feed, logged } = feeder(store.db.file);
  const { apply } = views.graph;
  const [bad] = store.db.prepare("select cluster from fact where body like '%Number7\"%'").all<{ cluster: string }>();
  views.graph.apply = async (workspace, entries) => {
    if (entries.some(({ cluster }) => cluster === bad?.cluster)) throw new Erased("this one");
    return apply(workspace, entries);
  };
  await feed();
  expect(store.db.prepare("select count(distinct cluster) as count from graph_tie").get()).toEqual({ count: 19 });
  expect(store.db.prepare("select cluster, reason from pending").all()).toEqual([{ ...bad, reason: "erased" }]);
  expect(logged.some((line) => line.includes("changes-failed"))).toBe(true);
});
