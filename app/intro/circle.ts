import type { Contact } from "../contacts/contact.ts";
import type { MemberId } from "../ids.ts";
import type { GraphNode } from "../ports/graph-view.ts";
import { eventNode, memberNode, organizationNode } from "./entry.ts";
import { type Meeting, meetingsOf, monthsAround } from "./event.ts";
import { type Knows, whoKnows } from "./knows.ts";
import { affiliationsOf } from "./organization.ts";

/** A colleague who knows people whom the member knows. */
interface Companion {
  readonly knows: Knows;
  /** How many people both know; one whom few know counts more than one whom everybody knows. */
  readonly shared: number;
}

/** Where a member stands: what the people whom they know have in common with others. */
export interface Circle {
  readonly size: number;
  /** By member, those who share most first. */
  readonly companions: ReadonlyMap<MemberId, Companion>;
  /** By the key of an organization, how many of the people are or were there; the most first. */
  readonly organizations: ReadonlyMap<string, number>;
  /** By the key of an event, when people whom the member knows were met there. */
  readonly events: ReadonlyMap<string, readonly Meeting[]>;
}

/** `known` are people whom the member knows. */
export function circleOf(member: MemberId, known: readonly Contact[], now: number): Circle {
  const companions = new Map<MemberId, Companion>();
  const organizations = new Map<string, number>();
  const events = new Map<string, Meeting[]>();
  for (const contact of known) {
    const knowers = whoKnows(contact, now);
    for (const knows of knowers.filter((one) => one.member !== member)) {
      const before = companions.get(knows.member);
      const shared = (before?.shared ?? 0) + 1 / Math.log2(Math.max(2, knowers.length));
      companions.set(knows.member, { knows: before?.knows ?? knows, shared });
    }
    for (const { key } of affiliationsOf(contact)) organizations.set(key, (organizations.get(key) ?? 0) + 1);
    for (const meeting of meetingsOf(contact)) events.set(meeting.key, [...(events.get(meeting.key) ?? []), meeting]);
  }
  return {
    size: known.length,
    companions: new Map([...companions].sort(([, one], [, other]) => other.shared - one.shared)),
    organizations: new Map([...organizations].sort(([, one], [, other]) => other - one)),
    events: new Map([...events].sort(([, one], [, other]) => other.length - one.length)),
  };
}

/** What is looked at of each kind; together no more than the graph answers at once. */
const most = { companions: 16, organizations: 20, eventMonths: 14 };

/** Around what to look for people whom the member doesn't know yet. */
export function nodesOf({ companions, organizations, events }: Circle): readonly GraphNode[] {
  const months = [...events.values()].flatMap((meetings) =>
    meetings.flatMap(({ key, at }) => monthsAround(at).map((month) => eventNode(key, month))),
  );
  const eachMonth = [...new Map(months.map((node) => [node.key, node] as const)).values()];
  return [
    ...[...companions.keys()].slice(0, most.companions).map(memberNode),
    ...[...organizations.keys()].slice(0, most.organizations).map(organizationNode),
    ...eachMonth.slice(0, most.eventMonths),
  ];
}
