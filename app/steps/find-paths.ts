import type { Contact } from "../contacts/contact.ts";
import type { MemberId, WorkspaceId } from "../ids.ts";
import { organizationNode } from "../intro/entry.ts";
import { type Knows, whoKnows } from "../intro/knows.ts";
import { affiliationsOf } from "../intro/organization.ts";
import { type Asked, type Path, pathThrough, sharedOrganization } from "../intro/paths.ts";
import type { GraphView } from "../ports/graph-view.ts";
import type { Truth } from "../ports/truth.ts";
import { audienceKey, audiencesOf, type Viewer } from "../privacy/audience.ts";
import { inTurn } from "./in-turn.ts";
import { peopleOn } from "./people-on.ts";
import type { Team } from "./team.ts";

/** There may be many colleagues, and each look-up may be a call. */
const mostAskedOfContact = 5;
/** People at the target's organizations whose other organizations are looked at, and how many of these, and how many people of each. */
const mostBridges = 20;
const mostOrganizationsOfBridge = 3;
const mostOrganizations = 40;
const ofEach = 20;
/** People beyond the bridges that are read and folded. */
const mostBeyond = 60;

interface Search {
  readonly team: Team;
  readonly viewer: Viewer;
  readonly member: MemberId;
  readonly now: number;
}

/** Whom a contact is known by, the strongest first. */
interface Acquainted {
  readonly contact: Contact;
  readonly known: readonly Knows[];
}

/** Of each contact, who can be asked. Nobody is asked for an introduction to themself: whose card it is may have posted it. */
export async function askable(team: Team, each: readonly Acquainted[]): Promise<readonly (readonly Asked[])[]> {
  const asked = await team.asked(each.map(({ known }) => known));
  return Promise.all(
    each.map(async ({ contact }, at) => {
      const some = asked[at] ?? [];
      const own = await Promise.all(some.map(({ member }) => team.isThemself(member, contact)));
      return some.filter((_, place) => !own[place]);
    }),
  );
}

/** Through somebody whom a colleague, or the viewer, knows and who is or was at the same organization as the target. Not through the viewer's own card. */
export function companyPaths(search: Search, target: Contact, around: readonly Contact[]): Promise<Path[]> {
  return pathsVia(
    search,
    around.map((contact) => [contact, target]),
  );
}

/**
 * Through two people: the second shares an organization with the target, the first another one with the second. For targets whose
 * present colleagues nobody knows who can be asked. However many people an organization has, one question to the graph and one to truth.
 */
export async function chains(
  { truth, graph }: { readonly truth: Truth; readonly graph: Pick<GraphView, "strongest"> },
  workspace: WorkspaceId,
  search: Search,
  target: Contact,
  around: readonly Contact[],
): Promise<Path[]> {
  const own = new Set(affiliationsOf(target).map(({ key }) => key));
  const bridges = around.filter((contact) => sharedOrganization(contact, target) !== undefined).slice(0, mostBridges);
  const keys = bridges.map((bridge) =>
    affiliationsOf(bridge)
      .map(({ key }) => key)
      .filter((key) => !own.has(key))
      .slice(0, mostOrganizationsOfBridge),
  );
  const organizations = [...new Set(keys.flat())].slice(0, mostOrganizations);
  if (organizations.length === 0) return [];
  const audiences = audiencesOf(search.viewer).map(audienceKey);
  const there = await graph.strongest(workspace, audiences, organizations.map(organizationNode), ofEach);
  const near = new Set([target, ...bridges].map(({ id }) => id));
  const people = inTurn(there.map((some) => some.map(({ person }) => person))).filter((person) => !near.has(person));
  const beyond = await peopleOn({ truth }, workspace, search.viewer, people.slice(0, mostBeyond));
  const farther = beyond.filter(({ id }) => !near.has(id));
  const persons = await Promise.all(farther.map((contact) => search.team.recognised(contact)));
  return pathsVia(
    search,
    persons.flatMap((person) => bridges.map((bridge): People => [person, bridge, target])),
  );
}

type People = readonly [Contact, ...Contact[]];

/** A path for each member who knows the first of some people, each of whom shares an organization with the next, and can be asked. */
async function pathsVia({ team, member, now }: Search, all: readonly People[]): Promise<Path[]> {
  // Looking members up may be a call for each.
  const ways = all.filter((people) =>
    people.every((one, at) => at === 0 || sharedOrganization(people[at - 1] ?? one, one) !== undefined),
  );
  const own = await Promise.all(
    ways.map(async (people) => {
      const each = await Promise.all(people.slice(0, -1).map((one) => team.isThemself(member, one)));
      return each.includes(true);
    }),
  );
  const others = ways.filter((_, at) => !own[at]);
  const known = others.map(([contact]) => ({ contact, known: whoKnows(contact, now).slice(0, mostAskedOfContact) }));
  const asked = await askable(team, known);
  return others.flatMap((people, at) => (asked[at] ?? []).flatMap((one) => pathThrough(one, people) ?? []));
}
