import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "../../app/adapters/sqlite/database.ts";
import { sqliteSearchView } from "../../app/adapters/sqlite/search-view.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { Line } from "../../app/cards/card.ts";
import type { CardRead } from "../../app/contacts/facts.ts";
import { searchEntryOfCluster } from "../../app/find/entry.ts";
import type { ClusterId } from "../../app/ids.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import type { Cluster, Truth } from "../../app/ports/truth.ts";
import { acme, type Posted, postedCard } from "../find/posted-card.ts";
import { madeUpPerson } from "./people.ts";

export interface FindStore {
  readonly db: Database;
  readonly truth: Truth;
  readonly search: SearchView;
  /** Contacts a second: their keys made and written, 500 in a transaction. */
  readonly indexingRate: number;
  readonly bytesPerContact: number;
  close(): void;
}

const atOnce = 500;

/** A file with the cards of so many people, in the truth and in the search view. */
export async function openFindStore(
  people: number,
  personAt: (at: number) => Posted = madeUpPerson,
): Promise<FindStore> {
  const folder = mkdtempSync(join(tmpdir(), "octember-bench-"));
  const file = join(folder, "bench.db");
  const db = openDatabase(file);
  // Filling is not what is measured here; a sync of the disk for each of 100,000 cards would take most of the time.
  db.exec("pragma synchronous = off");
  const [truth, search] = [sqliteTruth(db), sqliteSearchView(db)];
  let indexing = 0;
  let before = 0;
  for (let first = 0; first < people; first += atOnce) {
    const clusters = await append(truth, first, Math.min(first + atOnce, people), personAt);
    const started = performance.now();
    await search.apply(acme, clusters.map(searchEntryOfCluster));
    indexing += performance.now() - started;
    before = first;
  }
  db.exec("pragma synchronous = full; pragma wal_checkpoint(truncate)");
  return {
    db,
    truth,
    search,
    indexingRate: (before + atOnce) / (indexing / 1000),
    bytesPerContact: statSync(file).size / people,
    close() {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function append(truth: Truth, from: number, to: number, personAt: (at: number) => Posted): Promise<Cluster[]> {
  const clusters: Cluster[] = [];
  for (let at = from; at < to; at++) {
    const fact = withLines(postedCard(personAt(at)));
    const id = fact.card as ClusterId;
    await truth.append(acme, { into: { id, version: 0 }, absorb: [], facts: [fact], identities: [] });
    clusters.push({ id, version: 1, facts: [fact] });
  }
  return clusters;
}

/** As the reader leaves it: each value on its line, with its box. */
function withLines(fact: CardRead): CardRead {
  const { names, titles, companies, phones, emails, addresses } = fact.read.fields;
  const texts = [
    ...names.map(({ value }) => value.written),
    ...[...titles, ...companies, ...emails, ...addresses].map(({ value }) => value),
    ...phones.map(({ value }) => value.number),
  ];
  const lines = texts.map(
    (text, at): Line => ({
      text,
      confidence: 0.98,
      box: { x: 80, y: 60 + at * 48, width: text.length * 18, height: 36 },
    }),
  );
  return { ...fact, read: { ...fact.read, sides: [{ width: 1280, height: 720, lines }] } };
}
