import type { Acquaintance, Contact, Dealing } from "../contacts/contact.ts";
import type { MemberId } from "../ids.ts";
import { type Strength, strengthOf } from "./strength.ts";

/** A member who knows a contact, with all the evidence of it, newest first. */
export interface Knows {
  readonly member: MemberId;
  readonly evidence: readonly Acquaintance[];
  /** What they did about the contact beside, newest first. */
  readonly dealings: readonly Dealing[];
  readonly strength: Strength;
}

/** Who knows this contact, the strongest first; of equals, who met them last. */
export function whoKnows(contact: Contact, now: number): readonly Knows[] {
  const before = known.get(contact);
  if (before?.now === now) return before.knows;
  const knows = readKnowers(contact, now);
  known.set(contact, { now, knows });
  return knows;
}

/** Of one contact it is asked several times while somebody is introduced. */
const known = new WeakMap<Contact, { readonly now: number; readonly knows: readonly Knows[] }>();

function readKnowers(contact: Contact, now: number): Knows[] {
  return [...evidenceByMember(contact)]
    .map(([member, evidence]) => {
      const dealings = dealingsWith(contact, member);
      const strength = strengthOf(dealings.length === 0 ? evidence : [...evidence, ...dealings], now);
      return { member, evidence: newestFirst(evidence), dealings, strength };
    })
    .sort(byStrength);
}

export function evidenceByMember({ acquaintances }: Contact): ReadonlyMap<MemberId, readonly Acquaintance[]> {
  const members = new Map<MemberId, Acquaintance[]>();
  for (const one of acquaintances) {
    const evidence = members.get(one.member);
    if (evidence) evidence.push(one);
    else members.set(one.member, [one]);
  }
  return members;
}

export function dealingsWith({ dealings }: Contact, member: MemberId): readonly Dealing[] {
  return dealings.length === 0 ? dealings : dealings.filter((one) => one.member === member);
}

function newestFirst(evidence: readonly Acquaintance[]): readonly Acquaintance[] {
  if (evidence.length < 2) return evidence;
  return [...evidence].sort((one, other) =>
    one.at === other.at ? (one.card < other.card ? 1 : -1) : one.at < other.at ? 1 : -1,
  );
}

function byStrength(one: Knows, other: Knows): number {
  if (one.strength.value !== other.strength.value) return other.strength.value - one.strength.value;
  const [left, right] = [one.evidence[0]?.at ?? "", other.evidence[0]?.at ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return one.member < other.member ? -1 : 1;
}
