import type { Contact } from "../contacts/contact.ts";
import { meetingsOf, sharedEvent } from "./event.ts";
import { whoKnows } from "./knows.ts";
import { type Asked, type Person, sharedOrganization } from "./paths.ts";

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

/** What ties this contact to the target; `undefined` if nothing does. `asked` are the members who know the target. */
export function connectionTo(
  target: Contact,
  asked: readonly Asked[],
  contact: Contact,
  now: number,
): Connection | undefined {
  const reasons: { because: Because; worth: number }[] = [];
  const event = sharedEvent(meetingsOf(target), meetingsOf(contact));
  if (event) reasons.push({ because: { kind: "same-event", where: event.where, at: event.at }, worth: worth.event });

  const company = sharedOrganization(contact, target);
  if (company) {
    const { organization, present } = company;
    reasons.push({
      because: { kind: "same-company", organization, present },
      worth: present ? worth.company : worth.formerCompany,
    });
  }

  const known = new Map(whoKnows(contact, now).map(({ member, strength }) => [member, strength.value] as const));
  const both = asked.filter(({ member }) => known.has(member));
  if (both.length > 0) {
    const members = both.map(({ member, name }): Person => ({ kind: "member", id: member, name }));
    const strengths = both.map(
      ({ member, strength }) => Math.min(strength.value, known.get(member) ?? 0) * worth.knownBy,
    );
    reasons.push({ because: { kind: "known-by", members }, worth: together(strengths) });
  }
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
