import type { Contact } from "../contacts/contact.ts";
import type { MemberId } from "../ids.ts";
import type { GraphNode } from "../ports/graph-view.ts";
import type { Circle } from "./circle.ts";
import { type Because, type Connection, together, worth } from "./connections.ts";
import { memberNode, organizationNode } from "./entry.ts";
import { meetingsOf, sharedEvent } from "./event.ts";
import { whoKnows } from "./knows.ts";
import { affiliationsOf } from "./organization.ts";
import type { Person } from "./paths.ts";
import { closeness, likelihood, type Weighing, walks } from "./popularity.ts";

/** How many people are known to be tied to a node, as far as they were counted. */
export type CrowdOf = (node: GraphNode) => number;

/** Why somebody may be worth meeting, and how much that says; colleagues are not named yet, the closest come first. */
export type Reason =
  | { readonly kind: "known-by"; readonly members: readonly MemberId[]; readonly worth: number }
  | { readonly kind: "other"; readonly because: Because; readonly worth: number };

/** A likelihood that is half of a certainty: the only colleague who shares all of a circle of ten knows as many more. */
const halfway = 0.1;

/**
 * Why somebody may be worth meeting for a member, by what the people whom the member knows have to do with them; empty if there is
 * nothing.
 *
 * A colleague who knows the same people as the member is likely to know who comes next: `popularity.ts`. A company or an event says
 * more the more of its people the member knows, and less the larger its crowd is.
 */
export function reasonsToMeet(
  contact: Contact,
  circle: Circle,
  { crowdOf, weighing, now }: { readonly crowdOf: CrowdOf; readonly weighing: Weighing; readonly now: number },
): readonly Reason[] {
  return [
    ...knownBy(contact, circle, crowdOf, weighing, now),
    ...sameCompany(contact, circle, crowdOf),
    ...sameEvent(contact, circle),
  ];
}

/** With the colleagues who can be asked by name; `undefined` if no reason is left. */
export function suggestionOf(
  contact: Contact,
  reasons: readonly Reason[],
  names: ReadonlyMap<MemberId, string>,
): Connection | undefined {
  const said = reasons
    .flatMap((one): { because: Because; worth: number }[] => {
      if (one.kind === "other") return [one];
      const members = one.members.flatMap((id): Person[] => {
        const name = names.get(id);
        return name === undefined ? [] : [{ kind: "member", id, name }];
      });
      return members.length === 0 ? [] : [{ because: { kind: "known-by", members }, worth: one.worth }];
    })
    .sort((one, other) => other.worth - one.worth);
  if (said.length === 0) return undefined;
  const score = Math.round(together(said.map((one) => one.worth)) * 1e9) / 1e9;
  return { contact, score, because: said.map(({ because }) => because) };
}

function knownBy(contact: Contact, circle: Circle, crowdOf: CrowdOf, weighing: Weighing, now: number): Reason[] {
  const knowers = whoKnows(contact, now);
  const close = knowers.flatMap(({ member, strength }) => {
    const shared = circle.companions.get(member);
    if (shared === undefined) return [];
    const sure = 0.5 + strength.value / 2;
    return [{ member, says: closeness(shared / circle.size, crowdOf(memberNode(member))).map((one) => one * sure) }];
  });
  if (close.length === 0) return [];
  const sayMost = walks.length - 1;
  close.sort(
    (one, other) => (other.says[sayMost] ?? 0) - (one.says[sayMost] ?? 0) || (one.member < other.member ? -1 : 1),
  );
  const sum = walks.map((_, walk) => close.reduce((all, { says }) => all + (says[walk] ?? 0), 0));
  const likely = likelihood({ closeness: sum, knowers: knowers.length }, weighing);
  const members = close.map(({ member }) => member);
  return [{ kind: "known-by", members, worth: worthOf(likely) }];
}

/** What it is worth that colleagues know somebody, by the likelihood that the member does, too. */
export function worthOf(likely: number): number {
  return (worth.knownBy * likely) / (likely + halfway);
}

/** What it is worth at most to be at such a node, a company or an event, of whose people the member knows so many. */
export function worthOfCrowd(kind: "organization" | "event", known: number, crowd: number): number {
  return kind === "event" ? worth.event * share(known, known + 1) : worth.company * share(known, crowd);
}

/** The one that says most: a company is found by its names and by its domain. */
function sameCompany(contact: Contact, { organizations }: Circle, crowdOf: CrowdOf): Reason[] {
  const found = affiliationsOf(contact).flatMap(({ key, name, present }) => {
    const known = organizations.get(key);
    if (known === undefined) return [];
    return [
      {
        kind: "other" as const,
        because: { kind: "same-company", organization: name, present } as const,
        worth: (present ? worth.company : worth.formerCompany) * share(known, crowdOf(organizationNode(key))),
      },
    ];
  });
  return found.sort((one, other) => other.worth - one.worth).slice(0, 1);
}

function sameEvent(contact: Contact, { events }: Circle): Reason[] {
  const found = meetingsOf(contact).flatMap((meeting) => {
    const met = events.get(meeting.key) ?? [];
    if (sharedEvent([meeting], met) === undefined) return [];
    const because = { kind: "same-event", where: meeting.where, at: meeting.at } as const;
    return [{ kind: "other" as const, because, worth: worth.event * share(met.length, met.length + 1) }];
  });
  return found.sort((one, other) => other.worth - one.worth).slice(0, 1);
}

/** Towards 1 where most of a crowd are known, towards 0 where few of a large one are. */
function share(known: number, crowd: number): number {
  return Math.sqrt(known / Math.max(known + 1, crowd));
}
