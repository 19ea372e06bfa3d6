import type { CardId, ClusterId, Identity } from "../ids.ts";
import { cardsOf } from "./cards-of.ts";
import type { Fact } from "./facts.ts";
import { compare } from "./in-order.ts";

/** A cluster as the truth holds it. */
interface Known {
  readonly id: ClusterId;
  readonly version: number;
  readonly facts: readonly Fact[];
}

interface Decided {
  readonly into: { readonly id: ClusterId; readonly version: number };
  readonly absorb: readonly { readonly id: ClusterId; readonly version: number }[];
  readonly facts: readonly Fact[];
  readonly identities: readonly Identity[];
}

/**
 * What has to be written so that these facts are in the truth: all clusters that they tie together become one, named for its earliest
 * card. `undefined`: everything is there.
 * @param facts of cards that belong together; at least one.
 * @param clusters all that hold a card of the facts, or one of the identities.
 * @param identities of the facts and the clusters together.
 * @param holders which cluster holds which of the identities.
 */
export function decideChange(
  facts: readonly Fact[],
  clusters: readonly Known[],
  identities: readonly Identity[],
  holders: ReadonlyMap<Identity, ClusterId>,
): Decided | undefined {
  const known = new Set(clusters.flatMap((cluster) => cluster.facts.map(({ id }) => id)));
  const fresh = facts.filter(({ id }) => !known.has(id));
  const unclaimed = identities.filter((identity) => !holders.has(identity));
  if (fresh.length === 0 && unclaimed.length === 0 && clusters.length < 2) return undefined;
  const cards: CardId[] = [...clusters.map(({ id }) => id), ...fresh.flatMap(cardsOf)];
  const id = cards.sort(compare)[0];
  if (id === undefined) return undefined;
  const into = clusters.find((cluster) => cluster.id === id);
  return {
    into: { id, version: into?.version ?? 0 },
    absorb: clusters.filter((cluster) => cluster !== into).map((one) => ({ id: one.id, version: one.version })),
    facts: fresh,
    identities: unclaimed,
  };
}
