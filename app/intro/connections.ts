import type { Contact } from "../contacts/contact.ts";
import { type Meeting, meetingsOf, sharedEvent } from "./event.ts";
import { strengthFor } from "./knows.ts";
import { type Asked, type Person, type Placed, sharedOrganization } from "./paths.ts";

/** Why somebody is around the person. */
export type Because =
  | { readonly kind: "same-company"; readonly organization: string; readonly present: boolean }
  /** `at` in milliseconds since 1970. */
  | { readonly kind: "same-event"; readonly where: string; readonly at: number }
  | { readonly kind: "known-by"; readonly members: readonly Person[] }
  /** For a newcomer: who met them; `channel` if the first of these and the newcomer are both in it. */
  | { readonly kind: "met-by"; readonly members: readonly Person[]; readonly channel?: string };

export interface Connection {
  readonly contact: Contact;
  /** 0..1: how sure it is that they have to do with each other. */
  readonly score: number;
  readonly because: readonly Because[];
}

/*
 * How much a reason says. An event is narrower than a company: few people are posted from one, in the same days. That a colleague
 * knows both says little where they know many, so it counts by how well both are known. Reasons add up without passing 1.
 */
export const worth = { event: 0.5, company: 0.45, formerCompany: 0.25, knownBy: 0.6 };

/** What ties some of these contacts to the target. `asked` are the members who know the target. */
export function connectionsTo(
  target: Placed,
  asked: readonly Asked[],
  contacts: readonly Placed[],
  now: number,
): Connection[] {
  const met = meetingsOf(target.contact);
  return contacts.flatMap((one) => connectionTo({ target, met, asked }, one, now) ?? []);
}

interface Target {
  readonly target: Placed;
  readonly met: readonly Meeting[];
  readonly asked: readonly Asked[];
}

function connectionTo({ target, met, asked }: Target, placed: Placed, now: number): Connection | undefined {
  const { contact } = placed;
  const reasons: { because: Because; worth: number }[] = [];
  const event = met.length === 0 ? undefined : sharedEvent(met, meetingsOf(contact));
  if (event) reasons.push({ because: { kind: "same-event", where: event.where, at: event.at }, worth: worth.event });

  const company = sharedOrganization(placed, target);
  if (company) {
    const { organization, present } = company;
    reasons.push({
      because: { kind: "same-company", organization, present },
      worth: present ? worth.company : worth.formerCompany,
    });
  }

  const members: Person[] = [];
  const strengths: number[] = [];
  for (const { member, name, strength } of asked) {
    const known = strengthFor(contact, member, now);
    if (known === undefined) continue;
    members.push({ kind: "member", id: member, name });
    strengths.push(Math.min(strength.value, known.value) * worth.knownBy);
  }
  if (members.length > 0) reasons.push({ because: { kind: "known-by", members }, worth: together(strengths) });
  if (reasons.length === 0) return undefined;
  reasons.sort((one, other) => other.worth - one.worth);
  return {
    contact,
    score: Math.round(together(reasons.map((one) => one.worth)) * 1000) / 1000,
    because: reasons.map(({ because }) => because),
  };
}

/** That at least one of these chances comes true, if each is for itself. */
export function together(chances: readonly number[]): number {
  return 1 - chances.reduce((none, one) => none * (1 - one), 1);
}

export function bestConnections(connections: readonly Connection[], limit: number): Connection[] {
  return [...connections]
    .sort((one, other) => other.score - one.score || (one.contact.id < other.contact.id ? 1 : -1))
    .slice(0, limit);
}
