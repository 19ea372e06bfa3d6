import { documentOrder } from "../../find/document-order.ts";
import type { CardId } from "../../ids.ts";
import type { LiveSearchEntry, SearchDocument, SearchEntry, SearchView } from "../../ports/search-view.ts";
import type { Database } from "./database.ts";
import { matchesOf, token } from "./match-keys.ts";
import { overwriteDeletedKeys } from "./overwrite-keys.ts";
import { viewScopes } from "./view-scopes.ts";

const mostCandidates = 200;

/** @param keysVersion which keys it is fed with from now on */
export function sqliteSearchView(db: Database, keysVersion = 0): SearchView {
  const taken = db.prepare("select 1 from search_document where id = ?");
  const putDocument = db.prepare("insert into search_document values (?, ?, ?, ?, ?)");
  const putKeys = db.prepare("insert into search_key (rowid, keys) values (?, ?)");
  const documents = db.prepare("select id, person from search_document where scope = ? and cluster = ?");
  const isErased = db.prepare(`select 1 from view_scope join tombstone on tombstone.workspace = view_scope.workspace
    where view_scope.id = ? and tombstone.id = ?`);
  const removeKeys = db.prepare("delete from search_key where rowid = ?");
  const removeDocuments = db.prepare("delete from search_document where scope = ? and cluster = ?");
  const matching = db.prepare(
    `select document.person from search_key join search_document document on document.id = search_key.rowid
     where search_key match ? and document.audience in (select value from json_each(?))
     order by search_key.rowid desc limit ?`,
  );

  function freeId(document: SearchDocument): number {
    let id = documentOrder(document);
    while (taken.get(id)) id++;
    return id;
  }

  let erased = false;

  const scopes = viewScopes<LiveSearchEntry, SearchEntry>(
    db,
    "search",
    {
      put(scope, entry) {
        for (const document of entry.documents) {
          const id = freeId(document);
          putDocument.run(id, scope, entry.cluster, document.audience, document.person);
          putKeys.run(id, document.keys.map((key) => token(scope, key)).join(" "));
        }
      },
      remove(scope, cluster) {
        for (const { id, person } of documents.all<{ id: number; person: CardId }>(scope, cluster)) {
          removeKeys.run(id);
          erased ||= isErased.get(scope, person) !== undefined;
        }
        removeDocuments.run(scope, cluster);
      },
    },
    (entry) => entry.state === "live",
    keysVersion,
  );

  return {
    async apply(workspace, entries) {
      const outcomes = scopes.apply(workspace, entries);
      if (erased) await overwriteDeletedKeys(db);
      erased = false;
      return outcomes;
    },

    async candidates(workspace, audiences, questions, limit) {
      const scope = scopes.live(workspace)?.id;
      const most = Math.min(limit, mostCandidates);
      const allowed = JSON.stringify(audiences);
      const latest = (match: string): Latest => {
        // A person has a row for each audience, but few have several: only where they do, more rows are asked for.
        for (let rows = most + 1; ; rows *= 4) {
          const found = matching.all<{ person: CardId }>(match, allowed, rows);
          const people = [...new Set(found.map(({ person }) => person))];
          const all = found.length < rows;
          if (all || people.length >= most) return { people, all: all && people.length <= most };
        }
      };
      return questions.map((terms) =>
        scope === undefined || terms.length === 0 ? [] : bestOf([...matchesOf(scope, terms)], latest, most),
      );
    },

    async version(workspace) {
      return scopes.live(workspace)?.version ?? 0;
    },

    async builtWith(workspace) {
      return scopes.live(workspace)?.built_with ?? keysVersion;
    },

    rebuild: scopes.rebuild,
    resume: scopes.resume,

    async purge(workspace) {
      await scopes.purge(workspace);
      await overwriteDeletedKeys(db);
      erased = false;
    },
  };
}

/** The latest of those who meet an expression, and whether there are no more. */
interface Latest {
  readonly people: readonly CardId[];
  readonly all: boolean;
}

/** So many that fit exactly mean that more than enough fit nearly. */
const several = 3;

/**
 * The latest of the lowest tiers, in as few questions as can be: each tier lets through what the ones before do. The narrowest is asked
 * first, as it often suffices. Where it has several, the next ones soon do; else the widest, as all that fit are hardly too many.
 */
function bestOf(tiers: readonly string[], latest: (match: string) => Latest, most: number): readonly CardId[] {
  const [narrowest, ...wider] = tiers;
  if (narrowest === undefined) return [];
  const exact = latest(narrowest).people;
  if (exact.length >= most) return exact.slice(0, most);
  return exact.length < several ? fromWidest(exact, wider, latest, most) : fromNarrowest(exact, wider, latest, most);
}

function fromNarrowest(
  exact: readonly CardId[],
  tiers: readonly string[],
  latest: (match: string) => Latest,
  most: number,
): readonly CardId[] {
  let found = exact;
  for (const match of tiers) {
    found = upTo(most, [...found, ...latest(match).people]);
    if (found.length >= most) break;
  }
  return found;
}

/** A tier that is not too many needs only to be filled up by the next. */
function fromWidest(
  exact: readonly CardId[],
  tiers: readonly string[],
  latest: (match: string) => Latest,
  most: number,
): readonly CardId[] {
  let filling: readonly CardId[] = [];
  for (const match of tiers.toReversed()) {
    const found = latest(match);
    if (found.all) return upTo(most, [...exact, ...found.people, ...filling]);
    filling = found.people;
  }
  return upTo(most, [...exact, ...filling]);
}

function upTo(most: number, people: readonly CardId[]): readonly CardId[] {
  return [...new Set(people)].slice(0, most);
}
