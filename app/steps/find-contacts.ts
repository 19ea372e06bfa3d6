import type { Contact } from "../contacts/contact.ts";
import { nearTerm, readQuery, type Term, type Unclear } from "../find/query.ts";
import { leaveOut, type Ranked, rank, type Why } from "../find/rank.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { Question, SearchView } from "../ports/search-view.ts";
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
const spare = 10;
/** Where a first look found nobody but by a mistake in the typing: so many may be as near. */
const secondLook = 100;

/**
 * The contacts that fit the query, as the viewer may see them. Cost doesn't grow with how many fit.
 * @param orNearest whether those are looked for who come nearest, where nobody fits.
 */
export async function findContacts(
  ports: FindPorts,
  workspace: WorkspaceId,
  viewer: Viewer,
  query: string,
  limit = 10,
  orNearest = true,
): Promise<Found> {
  const who = viewer.kind === "member" ? { me: viewer.member } : {};
  const asked = readQuery(query, who.me);
  const most = Math.min(Math.max(limit, 1), mostResults);
  if (asked.kind === "unclear")
    return { query, results: [], more: false, nearest: false, notUnderstood: [], unclear: asked.reason };

  const { without, notUnderstood } = asked;
  // Those who are left out must not hide those who are not.
  const wanted = without.length > 0 ? mostResults + spare : most + spare;
  const audiences = audiencesOf(viewer).map(audienceKey);
  const ask = (questions: readonly Question[], people = wanted) =>
    ports.search.candidates(workspace, audiences, questions, people);
  const fold = async (people: readonly CardId[]) => leaveOut(without, await peopleOn(ports, workspace, viewer, people));

  const look = async (people: number) => {
    const [meeting = []] = await ask([asked.terms], people);
    return {
      fitting: rank(asked.terms, await fold(meeting), who).filter(({ all }) => all),
      full: meeting.length >= people,
    };
  };
  const first = await look(wanted);
  const isSure = !first.full || !isFarFetched(first.fitting[0]);
  const { fitting } = isSure ? first : await look(Math.max(wanted, secondLook));
  if (fitting.length > 0 || !orNearest) return { ...found(query, fitting, most, false), notUnderstood };
  const near = rank(asked.terms, await nearestTo(asked.terms, ask, fold), { ...who, near: true });
  return { ...found(query, near, most, true), notUnderstood };
}

/** Nobody, or somebody whose name was met only in spite of a mistake. */
function isFarFetched(best: Ranked | undefined): boolean {
  return best === undefined || best.why.some(({ how }) => how === "typo" || how === "sound");
}

function found(query: string, ranked: readonly Ranked[], limit: number, nearest: boolean) {
  const results = ranked.slice(0, limit).map(({ contact, score, why }) => ({ contact, score, why }));
  return { query, results, more: ranked.length > limit, nearest };
}

/**
 * Those who meet all but one part; or else any part; or else those whose name begins like it. All of it is asked for at once: where the
 * view is far away, one more question costs less than going there again.
 */
async function nearestTo(
  terms: readonly Term[],
  ask: (questions: readonly Question[]) => Promise<readonly (readonly CardId[])[]>,
  fold: (people: readonly CardId[]) => Promise<readonly Contact[]>,
): Promise<readonly Contact[]> {
  const choices: (readonly Question[])[] = [];
  if (terms.length > 2) choices.push(terms.map((_, at) => terms.filter((_term, other) => other !== at)));
  if (terms.length > 1) choices.push(terms.map((term) => [term]));
  choices.push(terms.map((term) => [nearTerm(term)]));
  const answers = await ask(choices.flat());
  let at = 0;
  for (const choice of choices) {
    const contacts = (await Promise.all(answers.slice(at, at + choice.length).map(fold))).flat();
    if (contacts.length > 0) return [...new Map(contacts.map((contact) => [contact.id, contact])).values()];
    at += choice.length;
  }
  return [];
}
