import type { Contact } from "../contacts/contact.ts";
import type { CardId, MemberId, WorkspaceId } from "../ids.ts";
import { circleOf, nodesOf } from "../intro/circle.ts";
import { bestConnections, type Connection } from "../intro/connections.ts";
import { memberNode } from "../intro/entry.ts";
import { knowersOf } from "../intro/knows.ts";
import { weighingFor } from "../intro/popularity.ts";
import { type Reason, reasonsToMeet, suggestionOf } from "../intro/suggestions.ts";
import type { GraphNode } from "../ports/graph-view.ts";
import { audienceKey, audiencesOf } from "../privacy/audience.ts";
import { findFirstSuggestions } from "./find-first-suggestions.ts";
import type { AskingMember, IntroPorts } from "./find-introductions.ts";
import { lookAround } from "./look-around.ts";
import { peopleOn } from "./people-on.ts";
import { teamOf } from "./team.ts";
import { worthMeeting } from "./worth-meeting.ts";

/** Of the people whom the member knows, the strongest; and of those around a company, an event or a colleague. */
const ofEach = 100;
/** What the graph is asked for at once. */
const nodesAtOnce = 50;
/** People that are read and folded at most. */
const mostRead = 300;
/** For each one who is asked for, at least. */
const forEach = 5;
/** Of those who are likely, how many are told of more than asked for: some are left out in the end. */
const spare = 2;
/** Colleagues who are named for one person. */
const mostNamed = 5;
/** People whom the member knows and who may be members themselves. */
const mostColleagues = 50;

/** People whom the member doesn't know yet, and why they may be worth meeting, best first. Cost doesn't grow with the workspace. */
export async function findSuggestions(
  ports: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
  { limit = 10 }: { readonly limit?: number } = {},
): Promise<readonly Connection[]> {
  const now = ports.now();
  const { member } = viewer;
  const audiences = audiencesOf(viewer).map(audienceKey);
  const around = async (nodes: readonly GraphNode[]) => {
    const turns: Promise<readonly (readonly CardId[])[]>[] = [];
    for (let at = 0; at < nodes.length; at += nodesAtOnce)
      turns.push(ports.graph.strongest(workspace, audiences, nodes.slice(at, at + nodesAtOnce), ofEach));
    return (await Promise.all(turns)).flat();
  };

  const team = teamOf(ports, workspace, viewer);
  const [acquaintances = []] = await around([memberNode(member)]);
  const without = new Set(acquaintances);
  const people = await peopleOn(ports, workspace, viewer, acquaintances);
  const known = people.filter((contact) => knownTo(contact));
  const own = circleOf(member, known, await team.colleaguesAmong(member, known, mostColleagues), now);
  const dismissed = await ports.dismissals.of(workspace, member);
  if (nodesOf(own).length === 0) return findFirstSuggestions(ports, workspace, viewer, { limit, dismissed });

  const read = async (cards: readonly CardId[]) =>
    (await peopleOn(ports, workspace, viewer, cards)).filter(
      (contact) => !knownTo(contact) && !contact.cards.some((card) => dismissed.has(card)),
    );
  const fewest = spare * limit;
  const { circle, tied, crowdOf } = await lookAround(own, { member, without, fewest, around, read, knowersOf });
  const found = await worthMeeting(tied, {
    most: Math.max(mostRead, forEach * limit),
    wanted: spare * limit,
    weigh: weighingFor(circle, (id) => crowdOf(memberNode(id))),
    read,
    knowersOf: (contact) => knowersOf(contact).length,
    reasonsFor: (contact, weighing) => reasonsToMeet(contact, circle, { crowdOf, weighing, now }),
  });
  const connections: Connection[] = [];
  const names = new Map<MemberId, string>();
  for (let at = 0; at < found.length && connections.length < limit; at += spare * limit) {
    const some = found.slice(at, at + spare * limit);
    const ids = some.flatMap(({ reasons }) => reasons.flatMap((one) => namedIn(one)));
    for (const one of await team.named([...new Set(ids)])) names.set(one.member, one.name);
    const told = some.flatMap(({ contact, reasons }) => suggestionOf(contact, reasons, names) ?? []);
    connections.push(...(await team.withoutThemselves(member, told)));
  }
  return bestConnections(connections, limit);

  function knownTo({ acquaintances }: Contact): boolean {
    return acquaintances.some((one) => one.member === member);
  }
}

function namedIn(reason: Reason): readonly MemberId[] {
  return reason.kind === "known-by" ? reason.members.slice(0, mostNamed) : [];
}
