import { valuesAsRead } from "../contacts/card-values.ts";
import { cardsOf } from "../contacts/cards-of.ts";
import type { CardRead, Fact } from "../contacts/facts.ts";
import { identitiesToClaim } from "../contacts/identities-to-claim.ts";
import { identitiesOfValues } from "../contacts/identity.ts";
import type { CardId, Identity, Instant, PhotoId } from "../ids.ts";

/** How long an erased person's identities are remembered, as keyed hashes: as long as what was on its way, or in an old file, may still arrive. */
export const erasedForMs = 366 * 24 * 60 * 60 * 1000;

/** What erasing some cards does to the facts of their cluster. */
export interface Erasing {
  /** Everything that says anything of one of the cards. */
  readonly gone: readonly Fact[];
  readonly stay: readonly Fact[];
  /** Those that the erased cards were read from. */
  readonly photos: readonly PhotoId[];
  /** What tied the erased cards to their person. */
  readonly identities: readonly Identity[];
  /** What the facts that stay may claim. */
  readonly claimed: ReadonlySet<Identity>;
}

/** @param facts all of the cluster. */
export function eraseCards(facts: readonly Fact[], cards: readonly CardId[]): Erasing {
  const erased = new Set(cards);
  const isGone = (fact: Fact) => cardsOf(fact).some((card) => erased.has(card));
  const [gone, stay] = [facts.filter(isGone), facts.filter((fact) => !isGone(fact))];
  const reads = gone.filter((fact): fact is CardRead => fact.kind === "card-read");
  return {
    gone,
    stay,
    photos: [...new Set(reads.flatMap(({ photos }) => photos))],
    identities: identitiesToClaim(gone),
    claimed: new Set(identitiesToClaim(stay)),
  };
}

/** By what a fact would bring back somebody who was erased. */
export interface Traces {
  /** Of cards and photos: whenever it comes. */
  readonly ids: readonly string[];
  /** Of a card: if it was posted before the erasing. */
  readonly identities: readonly Identity[];
  /** Missing for what came in by a file or by the command line: how old it is, nobody knows. */
  readonly posted?: Instant;
}

export function tracesOf(fact: Fact): Traces {
  if (fact.kind !== "card-read") return { ids: cardsOf(fact), identities: [] };
  return {
    ids: [fact.card, ...fact.photos],
    identities: identitiesOfValues(valuesAsRead(fact)),
    ...(fact.message === undefined ? {} : { posted: fact.at }),
  };
}

/** Whether what was erased at that time keeps this from coming back by an identity that both have. */
export function isFromBefore({ posted }: Pick<Traces, "posted">, erased: Instant): boolean {
  return posted === undefined || posted <= erased;
}
