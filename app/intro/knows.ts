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
export function whoKnows(contact: Contact, now: number): Knows[] {
  return [...evidenceByMember(contact)]
    .map(([member, evidence]) => {
      const dealings = dealingsWith(contact, member);
      const strength = strengthOf([...evidence, ...dealings], now);
      return { member, evidence: newestFirst(evidence), dealings, strength };
    })
    .sort(byStrength);
}

export function evidenceByMember({ acquaintances }: Contact): ReadonlyMap<MemberId, readonly Acquaintance[]> {
  const members = new Map<MemberId, Acquaintance[]>();
  for (const one of acquaintances) members.set(one.member, [...(members.get(one.member) ?? []), one]);
  return members;
}

export function dealingsWith({ dealings }: Contact, member: MemberId): readonly Dealing[] {
  return dealings.filter((one) => one.member === member);
}

function newestFirst(evidence: readonly Acquaintance[]): Acquaintance[] {
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
