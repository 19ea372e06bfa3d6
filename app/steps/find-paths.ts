import type { MemberId, WorkspaceId } from "../ids.ts";
import { organizationNode } from "../intro/entry.ts";
import { whoKnows } from "../intro/knows.ts";
import { type Placed, placed, sharedOrganization } from "../intro/paths.ts";
import { chainOf, type Way, wayBy } from "../intro/ways.ts";
import type { GraphView } from "../ports/graph-view.ts";
import type { Truth } from "../ports/truth.ts";
import { audienceKey, audiencesOf, type Viewer } from "../privacy/audience.ts";
import { inTurn } from "./in-turn.ts";
import { peopleOn } from "./people-on.ts";
import type { Team } from "./team.ts";

/** There may be many colleagues. */
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

/** Through somebody whom a colleague, or the viewer, knows and who is or was at the same organization as the target. */
export function companyWays(search: Search, target: Placed, around: readonly Placed[]): Promise<Way[]> {
  return waysVia(
    search,
    around.map((one): People => [one, target]),
  );
}

/**
 * Through two people: the second shares an organization with the target, the first another one with the second. For targets whose
 * present colleagues nobody knows who can be asked. However many people an organization has, one question to the graph and one to truth.
 */
export async function longerWays(
  { truth, graph }: { readonly truth: Truth; readonly graph: Pick<GraphView, "strongest"> },
  workspace: WorkspaceId,
  search: Search,
  target: Placed,
  around: readonly Placed[],
): Promise<Way[]> {
  const own = new Set(target.affiliations.map(({ key }) => key));
  const bridges = around.filter((one) => sharedOrganization(one, target) !== undefined).slice(0, mostBridges);
  const keys = bridges.map(({ affiliations }) =>
    affiliations
      .map(({ key }) => key)
      .filter((key) => !own.has(key))
      .slice(0, mostOrganizationsOfBridge),
  );
  const organizations = [...new Set(keys.flat())].slice(0, mostOrganizations);
  if (organizations.length === 0) return [];
  const audiences = audiencesOf(search.viewer).map(audienceKey);
  const there = await graph.strongest(workspace, audiences, organizations.map(organizationNode), ofEach);
  const near = new Set([target, ...bridges].map(({ contact }) => contact.id));
  const beyond = await peopleOn({ truth }, workspace, search.viewer, inTurn(there, mostBeyond, near));
  const farther = beyond.filter(({ id }) => !near.has(id));
  const persons = await search.team.recognised(farther);
  return waysVia(
    search,
    persons.map(placed).flatMap((person) => bridges.map((bridge): People => [person, bridge, target])),
  );
}

type People = readonly [Placed, ...Placed[]];

/** A way by each member who knows the first of some people, each of whom shares an organization with the next. Not through the viewer's own card. */
async function waysVia({ team, member, now }: Search, all: readonly People[]): Promise<Way[]> {
  const isOwn = await team.themself(member);
  return all.flatMap((people) => {
    const chain = chainOf(people);
    if (chain === undefined || chain.people.slice(0, -1).some(isOwn)) return [];
    const known = whoKnows(people[0].contact, now).slice(0, mostAskedOfContact);
    return known.map((one) => wayBy(one, chain));
  });
}
