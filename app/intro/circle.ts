import type { Contact } from "../contacts/contact.ts";
import type { MemberId } from "../ids.ts";
import type { GraphNode } from "../ports/graph-view.ts";
import { eventNode, memberNode, organizationNode } from "./entry.ts";
import { type Meeting, meetingsOf, monthsAround } from "./event.ts";
import { whoKnows } from "./knows.ts";
import { affiliationsOf } from "./organization.ts";

/** Where a member stands: what the people whom they know have in common with others. */
export interface Circle {
  /** What everything that the member shares could come to: somebody who knows all of them shares that much. */
  readonly size: number;
  /** By colleague, how much they share with the member: those who share most first. */
  readonly companions: ReadonlyMap<MemberId, number>;
  /** How many more of the member's people somebody knows who knows one of them, in the mean over all ways to get to one; and how many ways. */
  readonly beside: { readonly mean: number; readonly ways: number };
  /** For each person whom the member knows and somebody else does, who else. */
  readonly shared: readonly (readonly MemberId[])[];
  /** By the key of an organization, how many of the people are or were there; the most first. */
  readonly organizations: ReadonlyMap<string, number>;
  /** By the key of an event, when people whom the member knows were met there. */
  readonly events: ReadonlyMap<string, readonly Meeting[]>;
}

/** What it says that somebody knows a person whom so many know: the fewer do, the more. */
export function sharing(knowers: number): number {
  return 1 / Math.sqrt(Math.max(1, knowers));
}

/** A colleague whom the member knows as a person shares as much as if both alone knew somebody. */
const colleague = 1;

/**
 * @param known people whom the member knows.
 * @param colleagues those of them who are members themselves.
 */
export function circleOf(
  member: MemberId,
  known: readonly Contact[],
  colleagues: readonly MemberId[],
  now: number,
): Circle {
  const companions = new Map<MemberId, number>(colleagues.map((id) => [id, colleague]));
  const counts = new Map<MemberId, number>();
  const shared: MemberId[][] = [];
  const organizations = new Map<string, number>();
  const events = new Map<string, Meeting[]>();
  let size = colleagues.length * colleague;
  for (const contact of known) {
    const knowers = whoKnows(contact, now).map((one) => one.member);
    const others = knowers.filter((one) => one !== member);
    const each = sharing(knowers.length);
    size += each;
    for (const one of others) {
      companions.set(one, (companions.get(one) ?? 0) + each);
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    if (others.length > 0) shared.push(others);
    for (const { key } of affiliationsOf(contact)) organizations.set(key, (organizations.get(key) ?? 0) + 1);
    for (const meeting of meetingsOf(contact)) {
      const met = events.get(meeting.key);
      if (met) met.push(meeting);
      else events.set(meeting.key, [meeting]);
    }
  }
  return {
    size,
    companions: new Map([...companions].sort(([, one], [, other]) => other - one)),
    beside: besideIn([...counts.values()]),
    shared,
    organizations: new Map([...organizations].sort(([, one], [, other]) => other - one)),
    events: new Map([...events].sort(([, one], [, other]) => other.length - one.length)),
  };
}

/** @param counts how many of the member's people each colleague knows, of those who know any. */
function besideIn(counts: readonly number[]): Circle["beside"] {
  const ways = counts.reduce((all, one) => all + one, 0);
  const more = counts.reduce((all, one) => all + one * (one - 1), 0);
  return { mean: ways === 0 ? 0 : more / ways, ways };
}

/** Somebody whom the member doesn't know and colleagues do: all who know them, and how likely the member is to. */
export interface Between {
  readonly knowers: readonly MemberId[];
  readonly likely: number;
}

/** Colleagues' colleagues who are looked at. */
const mostFarther = 50;

/**
 * With colleagues' colleagues, who know the same people as the circle's, after those. Each counts by how likely the member is to know whom
 * they share, so those who share somebody with the member stay closer.
 */
export function widened(circle: Circle, member: MemberId, strangers: readonly Between[]): Circle {
  const farther = new Map<MemberId, number>();
  for (const { knowers, likely } of strangers)
    for (const one of knowers)
      if (one !== member && !circle.companions.has(one))
        farther.set(one, (farther.get(one) ?? 0) + circle.size * likely * sharing(knowers.length));
  const closest = [...farther].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, mostFarther);
  return { ...circle, companions: new Map([...circle.companions, ...closest]) };
}

/** What is looked at of each kind: together no more than the graph answers in three turns. */
const most = { companions: 100, organizations: 30, eventMonths: 20 };

/** Around what to look for people whom the member doesn't know yet. */
export function nodesOf({ companions, organizations, events }: Circle): readonly GraphNode[] {
  return [
    ...[...companions.keys()].slice(0, most.companions).map(memberNode),
    ...[...organizations.keys()].slice(0, most.organizations).map(organizationNode),
    ...eventMonths([...events.values()].flat(), most.eventMonths),
  ];
}

/** The first so many months in which somebody met at the same events may be kept. */
export function eventMonths(meetings: readonly Meeting[], most: number): readonly GraphNode[] {
  const found = new Map<string, GraphNode>();
  for (const { key, at } of meetings) {
    for (const node of monthsAround(at).map((month) => eventNode(key, month))) found.set(node.key, node);
    if (found.size >= most) break;
  }
  return [...found.values()].slice(0, most);
}
