import type { Contact } from "../contacts/contact.ts";
import type { MemberId } from "../ids.ts";
import type { Connection } from "./connections.ts";
import { type Knows, whoKnows } from "./knows.ts";

/*
 * For a member who knows nobody yet there is nothing to compare with. What can be said honestly: whom colleagues met, the more of them and the more lately the
 * better, and most of all those with whom the member shares a private channel, as they are the ones whom the member can simply ask.
 */
const channelMate = 2;
/** What makes half of a full score. */
const halfwayAt = 3;

/** A colleague of a newcomer, with the channel that both are in, if there is one. */
export interface Colleague {
  readonly name: string;
  /** As people write it, without `#`. */
  readonly channel?: string;
}

/** @param colleagues those who can be asked. */
export function firstSuggestion(
  contact: Contact,
  colleagues: ReadonlyMap<MemberId, Colleague>,
  now: number,
): Connection | undefined {
  const known = whoKnows(contact, now)
    .flatMap((one) => {
      const colleague = colleagues.get(one.member);
      return colleague === undefined ? [] : [{ ...one, colleague }];
    })
    .sort((one, other) => weightOf(other) - weightOf(one));
  const [first] = known;
  if (first === undefined) return undefined;
  const sum = known.reduce((all, one) => all + weightOf(one), 0);
  const members = known.map(({ member, colleague }) => ({ kind: "member", id: member, name: colleague.name }) as const);
  const { channel } = first.colleague;
  return {
    contact,
    score: Math.round((sum / (sum + halfwayAt)) * 1e9) / 1e9,
    because: [{ kind: "met-by", members, ...(channel === undefined ? {} : { channel }) }],
  };
}

function weightOf({ strength, colleague }: Knows & { readonly colleague: Colleague }): number {
  return (0.2 + strength.value) * (colleague.channel === undefined ? 1 : channelMate);
}
