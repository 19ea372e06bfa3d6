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
  return [...evidenceByMember(contact)]
    .map(([member, evidence]) => {
      const dealings = dealingsWith(contact, member);
      return { member, evidence: newestFirst(evidence), dealings, strength: strengthBy(evidence, dealings, now) };
    })
    .sort(byStrength);
}

/** How well the member knows this contact; `undefined` if not at all. */
export function strengthFor(contact: Contact, member: MemberId, now: number): Strength | undefined {
  const evidence = contact.acquaintances.filter((one) => one.member === member);
  return evidence.length === 0 ? undefined : strengthBy(evidence, dealingsWith(contact, member), now);
}

function strengthBy(evidence: readonly Acquaintance[], dealings: readonly Dealing[], now: number): Strength {
  return strengthOf(dealings.length === 0 ? evidence : [...evidence, ...dealings], now);
}

/** The members who know this contact, in no order. */
export function knowersOf({ acquaintances }: Contact): readonly MemberId[] {
  return [...new Set(acquaintances.map(({ member }) => member))];
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
