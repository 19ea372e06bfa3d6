import type { Fact } from "../../../app/contacts/facts.ts";
import type { CardId, FactId, Instant, MemberId } from "../../../app/ids.ts";
import { member } from "../../../app/local/workspace/world/seed.ts";
import { nths, type PostedPhoto } from "./many-photos.ts";

/** What members decide of a workspace's photos, while others are on their way. */
export interface Decision {
  /** Without these it can't be decided. */
  readonly cards: readonly CardId[];
  readonly fact: Fact;
}

/** Corrections, joins, partings, tags: of every eight photos the same, but of what nobody can read. */
export function decisionsOn(photos: readonly PostedPhoto[]): readonly Decision[] {
  const facts: Fact[] = [];
  for (let from = 0; from + nths.every <= photos.length; from += nths.every) {
    const stated = (nth: number, what: string) => ({
      id: `${2_000_000_000 + from + nth}-${what}` as FactId,
      at: "2026-11-25T00:00:00.000Z" as Instant,
      by: member.minsu as MemberId,
    });
    const card = (nth: number) => photos[from + nth]?.card ?? ("" as CardId);
    facts.push(
      { kind: "corrected", ...stated(1, "corrected"), card: card(0), field: "titles", was: "Engineer", value: "Chief" },
      {
        kind: "corrected",
        ...stated(2, "mail"),
        card: card(5),
        field: "emails",
        value: `second${from}@contoso.example`,
      },
      { kind: "same-person", ...stated(3, "same"), cards: [card(0), card(4)] },
      { kind: "same-person", ...stated(4, "same"), cards: [card(nths.private), card(5)] },
      { kind: "apart", ...stated(5, "apart"), cards: [card(2), card(3)] },
      { kind: "tagged", ...stated(6, "tagged"), card: card(4), tag: "ces" },
    );
  }
  const unread = photos.filter(({ kind }) => kind === "poisoned").map((photo) => photo.card);
  return facts
    .map((fact) => ({ fact, cards: "cards" in fact ? fact.cards : "card" in fact ? [fact.card] : [] }))
    .filter(({ cards }) => cards.every((card) => !unread.includes(card)));
}

/** The first card of everybody who is forgotten; the next photo is of the same person. */
export function forgottenOf(photos: readonly PostedPhoto[]): readonly PostedPhoto[] {
  return photos.filter(({ nth }) => nth % nths.every === nths.forgotten);
}

export function isForgotten({ nth }: Pick<PostedPhoto, "nth">): boolean {
  return nth % nths.every === nths.forgotten || nth % nths.every === nths.forgotten + 1;
}
