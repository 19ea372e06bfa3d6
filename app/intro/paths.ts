import type { Acquaintance, Contact } from "../contacts/contact.ts";
import type { Knows } from "./knows.ts";
import { type Affiliation, affiliationsOf } from "./organization.ts";
import { type Strength, strength } from "./strength.ts";

/** A person on a path. */
export type Person =
  | { readonly kind: "member"; readonly id: string; readonly name: string }
  | { readonly kind: "contact"; readonly id: string; readonly name: string };

/** Two people who work or worked at one organization, as their cards say. Times in milliseconds since 1970. */
export interface Colleagues {
  readonly kind: "colleagues";
  readonly organization: string;
  /** Whether both are there as far as is known. */
  readonly present: boolean;
  /** When the last card that says so was met. */
  readonly at: number;
  /** Who of the two has a newer card from elsewhere, and when the last one from there was met. */
  readonly left: readonly { readonly name: string; readonly until: number }[];
}

/** What a step rests on: a card that was posted or whose message names the member, or an organization in common. */
export type Evidence = Acquaintance | Colleagues;

export interface Step {
  readonly from: Person;
  readonly to: Person;
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
}

/** From a member to the person: directly, or through one or two people who share an organization. As strong as its weakest step. */
export interface Path {
  readonly strength: Strength;
  readonly steps: readonly Step[];
}

/** A member who may be asked, by the name that the directory has. */
export interface Asked extends Knows {
  readonly name: string;
}

/** To sit in one company is little: in a large one people don't know each other. To have been there once is less. */
const colleagues = { present: 0.35, before: 0.2 };

export function personOf(contact: Contact): Person {
  return { kind: "contact", id: contact.id, name: contact.names[0]?.value.written ?? contact.emails[0]?.value ?? "" };
}

export function directPath(asked: Asked, target: Contact): Path {
  return { strength: asked.strength, steps: [stepTo(asked, target)] };
}

/**
 * Through a contact of a member's, and on from each of these people to the next, who is or was at the same organization; the last is
 * the target. `undefined` where two of them share none.
 */
export function pathThrough(asked: Asked, people: readonly [Contact, ...Contact[]]): Path | undefined {
  const steps = [stepTo(asked, people[0])];
  for (const [at, to] of people.slice(1).entries()) {
    const from = people[at] ?? people[0];
    const shared = sharedOrganization(from, to);
    if (!shared) return undefined;
    const known = strength(shared.present ? colleagues.present : colleagues.before);
    steps.push({ from: personOf(from), to: personOf(to), strength: known, evidence: [shared] });
  }
  const path = { steps, strength: strength(0) };
  return { steps, strength: steps[weakestStep(path)]?.strength ?? path.strength };
}

/** Which step a path is only as strong as: the first of them. */
export function weakestStep({ steps }: Path): number {
  const values = steps.map(({ strength: { value } }) => value);
  return values.indexOf(Math.min(...values));
}

function stepTo({ member, name, strength: known, evidence }: Asked, contact: Contact): Step {
  return { from: { kind: "member", id: member, name }, to: personOf(contact), strength: known, evidence };
}

/** The organization that two contacts have in common: one where both are now, or else the latest. */
export function sharedOrganization(one: Contact, other: Contact): Colleagues | undefined {
  const others = new Map(affiliationsOf(other).map((affiliation) => [affiliation.key, affiliation] as const));
  const shared = affiliationsOf(one).flatMap((affiliation) => {
    const met = others.get(affiliation.key);
    return met ? [colleaguesAt([one, affiliation], [other, met])] : [];
  });
  return shared.sort((left, right) => Number(right.present) - Number(left.present) || right.at - left.at)[0];
}

type Placed = readonly [Contact, Affiliation];

function colleaguesAt(one: Placed, other: Placed): Colleagues {
  const [, { name, last }] = other;
  const left = [other, one].flatMap(([contact, { present, last: until }]) =>
    present ? [] : [{ name: personOf(contact).name, until }],
  );
  return {
    kind: "colleagues",
    organization: name,
    present: left.length === 0,
    at: Math.min(one[1].last, last),
    left,
  };
}

/** The best first, each member and each colleague on one path only, so that they are different ways. */
export function differentPaths(paths: readonly Path[], limit: number): Path[] {
  const used = new Set<string>();
  const sorted = [...paths].sort(
    (one, other) => strengthOfPath(other) - strengthOfPath(one) || (idOf(one) < idOf(other) ? -1 : 1),
  );
  const different = sorted.filter(({ steps }) => {
    const people = steps.map(({ from }) => from.id);
    if (people.some((id) => used.has(id))) return false;
    for (const id of people) used.add(id);
    return true;
  });
  return different.slice(0, limit);
}

/** Paths that are equally weak at one step differ by the other. */
function strengthOfPath({ steps }: Path): number {
  return steps.reduce((all, step) => all * step.strength.value, 1);
}

function idOf({ steps }: Path): string {
  return steps.map(({ from }) => from.id).join(" ");
}
