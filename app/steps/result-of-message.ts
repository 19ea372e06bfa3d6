import { cardsOf } from "../contacts/cards-of.ts";
import type { Contact } from "../contacts/contact.ts";
import { decidedOfCard, oneOfEach, otherCard } from "../contacts/decided-of-card.ts";
import type { Apart, Fact, MessageRef, Removed, SamePerson } from "../contacts/facts.ts";
import { foldFacts } from "../contacts/fold.ts";
import { standingFacts } from "../contacts/standing-facts.ts";
import { type News, whatIsNew } from "../contacts/what-is-new.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { PhotoState, PhotoStatuses } from "../ports/photo-status.ts";
import type { SearchView } from "../ports/search-view.ts";
import type { Truth } from "../ports/truth.ts";
import type { Audience, Viewer } from "../privacy/audience.ts";
import { audiencesOfCards, factsFor } from "../privacy/audiences-of-cards.ts";
import { findNamesakes } from "./find-namesakes.ts";

/** What became of one card of a photo: a contact, or nothing and why. */
export type CardResult =
  | {
      readonly card: CardId;
      readonly contact: Contact;
      /** Not everybody may know of it. */
      readonly private?: boolean;
      /** What the card told of somebody who was known. */
      readonly news?: News;
      /** What members decided of the card, the latest first; with the person on the other card. */
      readonly decided?: readonly { readonly decision: SamePerson | Apart; readonly other?: Contact }[];
      /** Who may be the same person. */
      readonly namesakes?: readonly Contact[];
    }
  | {
      readonly card: CardId;
      readonly contact?: never;
      readonly gone: Gone;
      /** Set if it was removed with its photo. */
      readonly removed?: Removed;
    };

/** `private`: the place may not know of the card any longer. */
type Gone = "not-a-card" | "removed" | "private" | "erased";

export interface PhotoResult {
  /** From 0. */
  readonly place: number;
  readonly state: PhotoState;
  /** Why there is no card. */
  readonly reason?: string;
  readonly cards: readonly CardResult[];
}

/** What became of a message of photos, so far. */
export interface MessageResult {
  readonly photos: readonly PhotoResult[];
}

export interface ResultPorts {
  readonly statuses: PhotoStatuses;
  readonly truth: Truth;
  readonly search: Pick<SearchView, "candidates">;
}

/** Computed anew from statuses and facts each time, folded for the place that it is said in. A person on two cards stands once. */
export async function resultOfMessage(
  ports: ResultPorts,
  { workspace, message, audience }: { workspace: WorkspaceId; message: MessageRef; audience: Audience },
): Promise<MessageResult> {
  const photos = await ports.statuses.ofMessage(workspace, message);
  const all = photos.flatMap((photo) => photo.cards);
  const clusters = await ports.truth.readMany(workspace, all);
  const viewer: Viewer = { kind: "place", audience };
  const facts = clusters.flatMap((cluster) => factsFor(viewer, cluster.facts));
  const audiences = audiencesOfCards(facts);
  const contacts = foldFacts(facts);
  const shown = new Set(contacts.flatMap(({ cards }) => cards));
  const erased = await ports.truth.erased(
    workspace,
    all.filter((card) => !shown.has(card)),
  );
  const told = new Set<CardId>();

  async function cardResult(card: CardId): Promise<readonly CardResult[]> {
    const contact = contacts.find(({ cards }) => cards.includes(card));
    if (erased.has(card)) return [{ card, gone: "erased" }];
    if (contact === undefined) return [{ card, ...whyGone(facts, card) }];
    if (told.has(contact.id)) return [];
    told.add(contact.id);
    const news = whatIsNew(facts, contact, card);
    const decided = decidedOfCard(facts, card);
    const namesakes = await findNamesakes(ports, workspace, viewer, { contact, card, decided });
    const others = oneOfEach(decided).map((decision) => {
      const other = otherPerson(facts, contacts, decision, card);
      return other === undefined ? { decision } : { decision, other };
    });
    const hidden = audiences.get(card)?.kind !== "workspace";
    return [{ card, contact, private: hidden, ...(news === undefined ? {} : { news }), decided: others, namesakes }];
  }

  const results: PhotoResult[] = [];
  for (const { place, state, reason, cards } of photos) {
    const found: CardResult[] = [];
    for (const card of cards) found.push(...(await cardResult(card)));
    results.push({ place, state, ...(reason === undefined ? {} : { reason }), cards: found });
  }
  return { photos: results };
}

/** Whom a decision names beside the card: the contact that was parted from it, or what is on the card that was joined with it. */
function otherPerson(
  facts: readonly Fact[],
  contacts: readonly Contact[],
  decision: SamePerson | Apart,
  card: CardId,
): Contact | undefined {
  const other = otherCard(decision, card);
  if (decision.kind === "apart") return contacts.find(({ cards }) => cards.includes(other));
  return foldFacts(facts.filter((fact) => cardsOf(fact).every((one) => one === other)))[0];
}

function whyGone(facts: readonly Fact[], card: CardId): { gone: Gone; removed?: Removed } {
  const own = standingFacts(facts).filter((fact) => "card" in fact && fact.card === card);
  if (!own.some(({ kind }) => kind === "card-read")) return { gone: "private" };
  const removed = own.find((fact): fact is Removed => fact.kind === "removed");
  return removed === undefined ? { gone: "not-a-card" } : { gone: "removed", removed };
}
