import type { Acquaintance, Contact } from "../contacts/contact.ts";
import type { Knows } from "./knows.ts";
import { type Affiliation, affiliationsOf } from "./organization.ts";
import type { Strength } from "./strength.ts";

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

export function personOf(contact: Contact): Person {
  return { kind: "contact", id: contact.id, name: contact.names[0]?.value.written ?? contact.emails[0]?.value ?? "" };
}

/** Which step a path is only as strong as: the first of them. */
export function weakestStep({ steps }: Pick<Path, "steps">): number {
  const values = steps.map(({ strength: { value } }) => value);
  return values.indexOf(Math.min(...values));
}

/** A contact with where they work and worked: each is compared with several others. */
export interface Placed {
  readonly contact: Contact;
  readonly affiliations: readonly Affiliation[];
}

export function placed(contact: Contact): Placed {
  return { contact, affiliations: affiliationsOf(contact) };
}

/** The organization that two contacts have in common: one where both are now, or else the latest. */
export function sharedOrganization(one: Placed, other: Placed): Colleagues | undefined {
  const shared: Colleagues[] = [];
  for (const affiliation of one.affiliations) {
    const met = other.affiliations.find(({ key }) => key === affiliation.key);
    if (met) shared.push(colleaguesAt([one.contact, affiliation], [other.contact, met]));
  }
  if (shared.length < 2) return shared[0];
  return shared.sort((left, right) => Number(right.present) - Number(left.present) || right.at - left.at)[0];
}

type At = readonly [Contact, Affiliation];

function colleaguesAt(one: At, other: At): Colleagues {
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
