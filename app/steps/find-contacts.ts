import type { Contact } from "../contacts/contact.ts";
import { nearTerm, readQuery, type Term, type Unclear } from "../find/query.ts";
import { leaveOut, type Ranked, rank, type Why } from "../find/rank.ts";
import type { WorkspaceId } from "../ids.ts";
import type { KeyTerm, SearchView } from "../ports/search-view.ts";
import type { Truth } from "../ports/truth.ts";
import { audienceKey, audiencesOf, type Viewer } from "../privacy/audience.ts";
import { peopleOn } from "./people-on.ts";

export interface FindPorts {
  readonly truth: Truth;
  readonly search: Pick<SearchView, "candidates">;
}

export interface FoundContact {
  readonly contact: Contact;
  /** 0..1. */
  readonly score: number;
  readonly why: readonly Why[];
}

export interface Found {
  readonly query: string;
  /** Best first. */
  readonly results: readonly FoundContact[];
  /** Whether more fit than `limit`. */
  readonly more: boolean;
  /** Nobody meets the whole query: the results are the nearest, if any. */
  readonly nearest: boolean;
  /** Parts of the query that were looked for as words, as they could not be understood. */
  readonly notUnderstood: readonly string[];
  /** The query asks for nothing that could be looked for. */
  readonly unclear?: Unclear;
}

/** Results that a question can have at most. */
const mostResults = 100;
/** Folded and compared beyond those that are asked for: the view has the best tiers first, and ranks within them only by time. */
const spare = 2;

/** The contacts that fit the query, as the viewer may see them. Cost doesn't grow with how many fit. */
export async function findContacts(
  ports: FindPorts,
  workspace: WorkspaceId,
  viewer: Viewer,
  query: string,
  limit = 10,
): Promise<Found> {
  const who = viewer.kind === "member" ? { me: viewer.member } : {};
  const asked = readQuery(query, who.me);
  const most = Math.min(Math.max(limit, 1), mostResults);
  if (asked.kind === "unclear")
    return { query, results: [], more: false, nearest: false, notUnderstood: [], unclear: asked.reason };

  const { without, notUnderstood } = asked;
  // Those who are left out must not hide those who are not.
  const wanted = without.length > 0 ? mostResults + spare : most + spare;
  const ask = async (terms: readonly KeyTerm[]) =>
    leaveOut(without, await foldCandidates(ports, workspace, viewer, terms, wanted));

  const fitting = rank(asked.terms, await ask(asked.terms), who).filter(({ all }) => all);
  if (fitting.length > 0) return { ...found(query, fitting, most, false), notUnderstood };
  const near = rank(asked.terms, await nearestTo(asked.terms, ask), { ...who, near: true });
  return { ...found(query, near, most, true), notUnderstood };
}

function found(query: string, ranked: readonly Ranked[], limit: number, nearest: boolean) {
  const results = ranked.slice(0, limit).map(({ contact, score, why }) => ({ contact, score, why }));
  return { query, results, more: ranked.length > limit, nearest };
}

async function foldCandidates(
  { truth, search }: FindPorts,
  workspace: WorkspaceId,
  viewer: Viewer,
  terms: readonly KeyTerm[],
  limit: number,
): Promise<readonly Contact[]> {
  const audiences = audiencesOf(viewer).map(audienceKey);
  return peopleOn({ truth }, workspace, viewer, await search.candidates(workspace, audiences, terms, limit));
}

type Ask = (terms: readonly KeyTerm[]) => Promise<readonly Contact[]>;

/** Those who meet all but one part; or else any part; or else those whose name begins like it. */
async function nearestTo(terms: readonly Term[], ask: Ask): Promise<readonly Contact[]> {
  const choices: (readonly KeyTerm[])[][] = [];
  if (terms.length > 2) choices.push(terms.map((_, at) => terms.filter((_term, other) => other !== at)));
  if (terms.length > 1) choices.push(terms.map((term) => [term]));
  choices.push(terms.map((term) => [nearTerm(term)]));
  for (const choice of choices) {
    const contacts = new Map<string, Contact>();
    for (const one of choice) for (const contact of await ask(one)) contacts.set(contact.id, contact);
    if (contacts.size > 0) return [...contacts.values()];
  }
  return [];
}
