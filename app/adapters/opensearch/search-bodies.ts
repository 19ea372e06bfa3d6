import type { WorkspaceId } from "../../ids.ts";
import type { Alternative, KeyTerm, Question } from "../../ports/search-view.ts";
import { type IndexNames, mostInner } from "./index-shape.ts";
import { keyTag } from "./search-documents.ts";

/** Whom, and for whom. */
export interface Asking {
  readonly names: IndexNames;
  readonly workspace: WorkspaceId;
  readonly audiences: readonly string[];
}

/** OpenSearch refuses a query of more than 1,024 (`indices.query.bool.max_clause_count`). */
const mostClauses = 900;

type Clause = object;

/** What all of a question's terms ask for at one tier, with what better tiers let through. */
interface Level {
  readonly tier: number;
  readonly terms: readonly (readonly Group[])[];
}

/** Documents that have `all` of these keys, and `any` of those. Pairs that have one in common are asked for together. */
interface Group {
  readonly all: readonly string[];
  readonly any: readonly string[];
}

/** Which tiers of a question one search asks for: several where one would be too many clauses. */
export interface Part {
  readonly levels: readonly Level[];
}

/** @returns none where nobody can meet the question. */
export function partsOf(question: Question, workspace: WorkspaceId): Part[] {
  const tag = keyTag(workspace);
  const tiers = new Set(question.flatMap(({ alternatives }) => alternatives.map(({ tier }) => tier)));
  const levels = [...tiers]
    .sort((one, other) => one - other)
    .map((tier) => ({ tier, terms: question.map((term) => groupsUpTo(tier, term, tag)) }))
    .filter(({ terms }) => terms.every((groups) => groups.length > 0));
  const parts: { levels: Level[]; clauses: number }[] = [];
  for (const level of levels) {
    const clauses = level.terms.flat().reduce((sum, { all }) => sum + all.length + 1, 1);
    const last = parts.at(-1);
    if (last === undefined || last.clauses + clauses > mostClauses) parts.push({ levels: [level], clauses });
    else {
      last.levels.push(level);
      last.clauses += clauses;
    }
  }
  return parts;
}

/** A term asks for as much as fits beside nine others. */
const mostGroups = Math.floor(mostClauses / 10 / 3);

function groupsUpTo(tier: number, { alternatives }: KeyTerm, tag: string): Group[] {
  const within = alternatives.filter((one) => one.tier <= tier);
  const groups = new Map<string, { all: string[]; any: Set<string> }>();
  for (const { keys } of within) {
    const [all, last] = headAndLast(keys, tag);
    if (last === undefined) continue;
    const name = all.join(" ");
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { all, any: new Set([last]) });
    else known.any.add(last);
  }
  return [...groups.values()].slice(0, mostGroups).map(({ all, any }) => ({ all, any: [...any] }));
}

function headAndLast(keys: Alternative["keys"], tag: string): [string[], string | undefined] {
  const all = keys.map((key) => tag + key);
  const last = all.pop();
  return [all, last];
}

function clauseOf(prefix: string, { audiences }: Asking, { terms }: Level): Clause {
  const field = `${prefix}keys`;
  const ofGroup = ({ all, any }: Group): Clause => {
    const last = { terms: { [field]: any } };
    return all.length === 0 ? last : { bool: { filter: [...all.map((key) => ({ term: { [field]: key } })), last] } };
  };
  const ofTerm = (groups: readonly Group[]): Clause => {
    const [first, ...more] = groups.map(ofGroup);
    return first !== undefined && more.length === 0 ? first : { bool: { should: [first, ...more] } };
  };
  return { bool: { filter: [...terms.map(ofTerm), { terms: { [`${prefix}audience`]: audiences } }] } };
}

/** A document's score is how many levels it gets through, and nothing else: what others have changes no score. */
function byLevel(prefix: string, asking: Asking, { levels }: Part): Clause[] {
  return levels.map((level, at) => ({
    constant_score: { filter: clauseOf(prefix, asking, level), boost: levels.length - at },
  }));
}

/** Which generation is the visible one is looked up by OpenSearch itself, as it begins to search. */
function inVisibleScope({ names, workspace }: Asking): Clause[] {
  const live = { index: names.scopes, id: workspace, routing: workspace, path: "live" };
  return [{ term: { workspace } }, { terms: { scope: live } }];
}

const isMark = { constant_score: { filter: { terms: { mark: ["whole", "others"] } }, boost: 1_000 } };
const marksOfScope = 2;
const idsOnly = { _source: false, stored_fields: "_none_" } as const;

/** Those found by a document's own fields: the marks of the scope, then who gets through most levels, then the latest. */
export function bodyForOwn(asking: Asking, part: Part, rows: number): object {
  return {
    ...idsOnly,
    track_total_hits: false,
    size: rows + marksOfScope,
    docvalue_fields: ["person", "mark"],
    query: {
      bool: {
        filter: inVisibleScope(asking),
        must: [{ dis_max: { queries: [isMark, ...byLevel("", asking, part)] } }],
      },
    },
    sort: ["_score", { order: "desc" }],
  };
}

/**
 * Those found by `others`. A cluster stands where the best of them does: first those of whom some get through all levels, the latest of
 * these first, then those of whom some get through all but one, and so on.
 */
export function bodyForOthers(asking: Asking, part: Part, rows: number): object {
  const inner = {
    ...idsOnly,
    size: mostInner,
    docvalue_fields: ["others.person"],
    sort: ["_score", { "others.order": "desc" }],
  };
  const others = {
    nested: {
      path: "others",
      score_mode: "max",
      query: { dis_max: { queries: byLevel("others.", asking, part) } },
      inner_hits: inner,
    },
  };
  return {
    ...idsOnly,
    track_total_hits: false,
    size: rows + marksOfScope,
    docvalue_fields: ["mark"],
    query: { bool: { filter: inVisibleScope(asking), must: [{ bool: { should: [others, isMark] } }] } },
    sort: [
      { mark: { order: "desc", missing: "_last" } },
      ...part.levels.map((level) => ({
        "others.order": {
          order: "desc",
          missing: "_last",
          nested: { path: "others", filter: clauseOf("others.", asking, level) },
        },
      })),
    ],
  };
}
