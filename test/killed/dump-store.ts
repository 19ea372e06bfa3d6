import { openStore } from "../../app/local/open-store.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { dumpViews } from "../adapters/sqlite/dump-views.ts";

/*
 * Prints what the store of a folder keeps and what can be found, a line each. In a process of its own: a process that opens a SQLite
 * file twice loses the locks of the first time, and others then take the journal away from under it.
 */
const store = openStore(process.argv[2] ?? "");
const { facts = [], clusters = [], cards = [], identities = [] } = dumpTruth(store.db);
for (const row of [facts, clusters, cards, identities].flat()) process.stdout.write(`${JSON.stringify(row)}\n`);
for (const line of dumpViews(store.db))
  if (line.startsWith("key ") || line.startsWith("tie ")) process.stdout.write(`${line}\n`);
store.close();
