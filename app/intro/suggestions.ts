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

/** How many people are known to be tied to a node, as far as they were counted. */
type CrowdOf = (node: GraphNode) => number;

/**
 * Why somebody may be worth meeting for a member, by what the people whom the member knows have to do with them; `undefined` if
 * nothing. `names` are the colleagues who can be asked.
 *
 * A colleague who knows the same people as the member is likely to know who comes next, the more so the larger the part is that
 * both know. A company or an event says more the more of its people the member knows, and less the larger its crowd is.
 */
export function suggestionOf(
  contact: Contact,
  circle: Circle,
  names: ReadonlyMap<MemberId, string>,
  crowdOf: CrowdOf,
  now: number,
): Connection | undefined {
  const reasons = [
    ...knownBy(contact, circle, names, crowdOf, now),
    ...sameCompany(contact, circle, crowdOf),
    ...sameEvent(contact, circle),
  ].sort((one, other) => other.worth - one.worth);
  if (reasons.length === 0) return undefined;
  const score = Math.round(together(reasons.map((one) => one.worth)) * 1e6) / 1e6;
  return { contact, score, because: reasons.map(({ because }) => because) };
}

interface Reason {
  readonly because: Because;
  readonly worth: number;
}

function knownBy(
  contact: Contact,
  { companions, size }: Circle,
  names: ReadonlyMap<MemberId, string>,
  crowdOf: CrowdOf,
  now: number,
): Reason[] {
  const found = whoKnows(contact, now).flatMap(({ member, strength }) => {
    const companion = companions.get(member);
    const name = names.get(member);
    if (companion === undefined || name === undefined) return [];
    const alike = companion.shared / Math.sqrt(size * Math.max(companion.shared, crowdOf(memberNode(member))));
    return [
      { person: { kind: "member", id: member, name } satisfies Person, chance: alike * (0.5 + strength.value / 2) },
    ];
  });
  if (found.length === 0) return [];
  found.sort((one, other) => other.chance - one.chance);
  const chance = together(found.map((one) => one.chance * worth.knownBy));
  return [{ because: { kind: "known-by", members: found.map(({ person }) => person) }, worth: chance }];
}

/** The one that says most: a company is found by its names and by its domain. */
function sameCompany(contact: Contact, { organizations }: Circle, crowdOf: CrowdOf): Reason[] {
  const found = affiliationsOf(contact).flatMap(({ key, name, present }) => {
    const known = organizations.get(key);
    if (known === undefined) return [];
    const because = { kind: "same-company", organization: name, present } as const;
    return [
      {
        because,
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
    return [{ because, worth: worth.event * share(met.length, met.length + 1) }];
  });
  return found.sort((one, other) => other.worth - one.worth).slice(0, 1);
}

/** Towards 1 where most of a crowd are known, towards 0 where few of a large one are. */
function share(known: number, crowd: number): number {
  return Math.sqrt(known / Math.max(known + 1, crowd));
}
