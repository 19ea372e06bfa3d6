import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteImports } from "../../app/adapters/sqlite/imports.ts";
import type { ContactRecord } from "../../app/contacts/records/record.ts";
import { openStore } from "../../app/local/open-store.ts";
import { openLog } from "../../app/log.ts";
import { cardStamps } from "../../app/steps/card-stamps.ts";
import { feedViews } from "../../app/steps/feed-views.ts";
import { importRecords } from "../../app/steps/import-records.ts";
import { viewConsumers } from "../../app/steps/view-consumers.ts";
import { acme, postedCard } from "../find/posted-card.ts";
import { madeUpPerson } from "./people.ts";

const people = Number(process.argv[2] ?? 10000);
const folder = mkdtempSync(join(tmpdir(), "octember-bench-"));
const store = openStore(folder);
const log = openLog("silent");
const importing = {
  workspace: acme, by: "operator" as const, viewer: { kind: "operator" as const }, audience: { kind: "workspace" as const },
  file: "c.csv", knownBy: [], nextStamp: cardStamps(Date.now),
};
const ports = { ...store, imports: sqliteImports(store.db), directory: store.remembered, checkpoint: () => {} };
function record(at: number): ContactRecord {
  const { by, ...person } = madeUpPerson(at);
  const { read } = postedCard(person);
  return { at, cards: [{ fields: read.fields, members: [`${by}@octember.example`.toLowerCase()] }], tags: [], notes: [], left: [] };
}
for (let round = 0; round < 2; round++) {
  const started = performance.now();
  let fresh = 0;
  let made = 0;
  for (let at = 0; at < people; at += 500) {
    const t = performance.now();
    const records = Array.from({ length: Math.min(500, people - at) }, (_, i) => record(at + i));
    made += performance.now() - t;
    fresh += (await importRecords(ports, importing, records)).fresh;
  }
  console.log("import", ((performance.now() - started - made) / 1000).toFixed(1), "s, fresh", fresh, "made", (made/1000).toFixed(1), "rss", (process.memoryUsage.rss() / 1e6).toFixed(0));
  for (const view of viewConsumers(store)) {
    const started = performance.now();
    await feedViews({ ...store, log, now: Date.now }, [view]);
    console.log(view.name, ((performance.now() - started) / 1000).toFixed(1), "s", "rss", (process.memoryUsage.rss() / 1e6).toFixed(0));
  }
}
console.log("file", statSync(join(folder, "octember.sqlite")).size / 1e6, "wal", statSync(join(folder, "octember.sqlite-wal")).size / 1e6);
store.close();
