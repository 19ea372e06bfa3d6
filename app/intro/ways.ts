import type { Contact } from "../contacts/contact.ts";
import type { Knows } from "./knows.ts";
import {
  type Colleagues,
  type Path,
  type Person,
  type Placed,
  personOf,
  type Step,
  sharedOrganization,
  weakestStep,
} from "./paths.ts";
import { type Strength, strength } from "./strength.ts";

/** People of whom each shares an organization with the next; the last is who is asked for. */
export interface Chain {
  readonly people: readonly [Contact, ...Contact[]];
  /** What each has in common with the next. */
  readonly links: readonly Colleagues[];
}

/** What may become a path, if the member who knows the first of the people can be asked. */
export interface Way {
  readonly knows: Knows;
  readonly chain: Chain;
  /** By which ways are compared: those that are equally weak at one step differ by the others. */
  readonly value: number;
  /** Ids of all who are on it but the last. */
  readonly through: readonly string[];
}

/** To sit in one company is little: in a large one people don't know each other. To have been there once is less. */
const colleagues = { present: strength(0.35), before: strength(0.2) };

/** `undefined` where two of these people share no organization. */
export function chainOf([first, ...others]: readonly [Placed, ...Placed[]]): Chain | undefined {
  const links: Colleagues[] = [];
  let before = first;
  for (const next of others) {
    const shared = sharedOrganization(before, next);
    if (!shared) return undefined;
    links.push(shared);
    before = next;
  }
  return { people: [first.contact, ...others.map(({ contact }) => contact)], links };
}

export function wayBy(knows: Knows, chain: Chain): Way {
  return {
    knows,
    chain,
    value: chain.links.reduce((all, link) => all * strengthOfLink(link).value, knows.strength.value),
    through: [knows.member, ...chain.people.slice(0, -1).map(({ id }) => id)],
  };
}

export function bestFirst(ways: readonly Way[]): readonly Way[] {
  return ways
    .map((way) => ({ way, through: way.through.join(" ") }))
    .sort((one, other) => other.way.value - one.way.value || (one.through < other.through ? -1 : 1))
    .map(({ way }) => way);
}

/** With the member's name, as the directory has it. */
export function pathOf({ knows, chain: { people, links } }: Way, name: string): Path {
  const { member, strength: known, evidence } = knows;
  const from: Person = { kind: "member", id: member, name };
  const steps: Step[] = [{ from, to: personOf(people[0]), strength: known, evidence }];
  for (const [at, link] of links.entries())
    steps.push({
      from: personOf(people[at] as Contact),
      to: personOf(people[at + 1] as Contact),
      strength: strengthOfLink(link),
      evidence: [link],
    });
  return { steps, strength: steps[weakestStep({ steps })]?.strength ?? strength(0) };
}

function strengthOfLink({ present }: Colleagues): Strength {
  return present ? colleagues.present : colleagues.before;
}
