import type { CardRead, Fact } from "../contacts/facts.ts";
import type { CardId, MemberId } from "../ids.ts";
import type { Audience } from "./audience.ts";
import { audiencesOfCards } from "./audiences-of-cards.ts";

/** A card whose audience a member may change, and who may know of it now. */
export interface OwnCard {
  readonly card: CardId;
  readonly audience: Audience;
  /** Who may know of it once it is private: the channel that it was posted in, or its poster. */
  readonly narrow: Audience;
}

/** Cards that not everybody may know of, and that this member may share with the team: who posted them, or knows the person by them. */
export function cardsToShare(facts: readonly Fact[], cards: readonly CardId[], member: MemberId): readonly OwnCard[] {
  return ownCards(facts, cards, ({ by, knownBy }) => by === member || knownBy.includes(member)).filter(
    ({ audience }) => audience.kind !== "workspace",
  );
}

/** Cards that everybody may know of, and that this member may make private: who posted them. */
export function cardsToHide(facts: readonly Fact[], cards: readonly CardId[], member: MemberId): readonly OwnCard[] {
  return ownCards(facts, cards, ({ by }) => by === member).filter(({ audience }) => audience.kind === "workspace");
}

function ownCards(
  facts: readonly Fact[],
  cards: readonly CardId[],
  isOwn: (card: CardRead) => boolean,
): readonly OwnCard[] {
  const audiences = audiencesOfCards(facts);
  const own = new Map<CardId, OwnCard>();
  for (const fact of facts) {
    if (fact.kind !== "card-read" || !cards.includes(fact.card) || !isOwn(fact)) continue;
    const audience = audiences.get(fact.card);
    if (audience !== undefined) own.set(fact.card, { card: fact.card, audience, narrow: narrowest(fact) });
  }
  return [...own.values()];
}

function narrowest({ audience, by }: CardRead): Audience {
  if (audience.kind !== "workspace" || by === "operator") return audience;
  return { kind: "member", member: by };
}
