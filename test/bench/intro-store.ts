import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { sqliteAsks } from "../../app/adapters/sqlite/asks.ts";
import { type Database, openDatabase } from "../../app/adapters/sqlite/database.ts";
import { sqliteDismissals } from "../../app/adapters/sqlite/dismissals.ts";
import { sqliteGraphView } from "../../app/adapters/sqlite/graph-view.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { ClusterId, MemberId } from "../../app/ids.ts";
import { graphEntryOfCluster } from "../../app/intro/entry.ts";
import type { Directory } from "../../app/ports/directory.ts";
import type { IntroPorts } from "../../app/steps/find-introductions.ts";
import { acme, type Posted, postedCard } from "../find/posted-card.ts";
import { madeUpPerson, randomFrom } from "./people.ts";

const atOnce = 2_000;

export const membersOf = (people: number) => Math.ceil(people / 200);
export const secondOf = (at: number) => 1_600_000_000 + at * 60;

/** Most know some hundred people, few know thousands. */
function personAt(at: number, people: number): Posted {
  const random = randomFrom(at * 7 + 1);
  const member = () => `U${Math.floor(random() ** 2 * membersOf(people))}`;
  const company = Math.floor(random() ** 1.5 * (people / 50));
  const event = random() < 0.3 ? { where: `Fair ${Math.floor(random() * 200)}` } : {};
  return {
    ...madeUpPerson(at),
    at: secondOf(at),
    by: member(),
    knownBy: [member(), member()],
    company: `Firm ${company}`,
    emails: [`p${at}@firm${company}.com`],
    ...event,
  };
}

/** A store of so many people in a folder; one that is there is used again, as loading a million takes long. */
export async function openFilled(folder: string, people: number): Promise<{ db: Database; ports: IntroPorts }> {
  const file = join(folder, `${people}.sqlite`);
  const isFilled = existsSync(`${file}.filled`);
  const db = openDatabase(file);
  if (!isFilled) {
    await fill(db, people);
    mkdirSync(`${file}.filled`);
  }
  return { db, ports: portsOf(db) };
}

async function fill(db: Database, people: number): Promise<void> {
  // Ties lie in the order of their nodes: what is written anywhere among gigabytes has to be in memory.
  db.exec("pragma synchronous = off; pragma cache_size = -4000000; pragma wal_autocheckpoint = 100000");
  const [truth, graph] = [sqliteTruth(db), sqliteGraphView(db)];
  for (let first = 0; first < people; first += atOnce) {
    const count = Math.min(atOnce, people - first);
    const clusters = Array.from({ length: count }, (_, at) => {
      const fact = postedCard(personAt(first + at, people));
      return { id: fact.card as string as ClusterId, version: 1, facts: [fact] };
    });
    await Promise.all(
      clusters.map(({ id, facts }) =>
        truth.append(acme, { into: { id, version: 0 }, absorb: [], facts, identities: [] }),
      ),
    );
    await graph.apply(acme, clusters.map(graphEntryOfCluster));
    if (first % 100_000 === 0) process.stderr.write(`  ${first} people\n`);
  }
  db.exec(
    "pragma synchronous = full; pragma cache_size = -2000; pragma wal_autocheckpoint = 1000; pragma wal_checkpoint(truncate); analyze",
  );
}

function portsOf(db: Database): IntroPorts {
  const [truth, graph] = [sqliteTruth(db), sqliteGraphView(db)];
  const search = { candidates: async () => [] };
  return {
    truth,
    graph,
    search,
    directory,
    asks: sqliteAsks(db),
    dismissals: sqliteDismissals(db),
    now: () => 1_795_305_600_000,
  };
}

/** All members are there, and speak English. */
const directory = {
  member: async (_workspace: string, id: MemberId) => ({ ...nobodyOdd, id, name: id, email: `${id}@acme.com` }),
  memberOfMail: async () => undefined,
} as unknown as Directory;
const nobodyOdd = { language: "en-US", guest: false, left: false, bot: false };
