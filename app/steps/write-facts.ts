import { cardsOf } from "../contacts/cards-of.ts";
import { decideChange } from "../contacts/decide-change.ts";
import type { Fact } from "../contacts/facts.ts";
import { identitiesToClaim } from "../contacts/identities-to-claim.ts";
import { Conflict } from "../errors.ts";
import type { CardId, ClusterId, Identity, WorkspaceId } from "../ids.ts";
import type { Cluster, Truth } from "../ports/truth.ts";

export interface FactPorts {
  readonly truth: Truth;
}

/** How often somebody may be faster before the caller has to try later. */
const tries = 10;

/**
 * Writes the facts into the truth, and joins the clusters that they tie together. Done twice, it writes nothing anew.
 * Facts of cards that nothing ties are written one card after the other.
 * @returns the clusters that hold them, each once.
 * @throws Conflict if others were faster again and again.
 * @throws Erased if a card or its photo belongs to somebody who was erased.
 */
export async function writeFacts(
  { truth }: FactPorts,
  workspace: WorkspaceId,
  facts: readonly Fact[],
): Promise<readonly Cluster[]> {
  for (const together of factsByCards(facts)) await writeTogether(truth, workspace, together);
  return truth.readMany(workspace, [...new Set(facts.flatMap(cardsOf))]);
}

async function writeTogether(truth: Truth, workspace: WorkspaceId, facts: readonly Fact[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { clusters, identities, holders } = await readTied(truth, workspace, facts);
    const change = decideChange(facts, clusters, identities, holders);
    if (!change) return;
    try {
      await truth.append(workspace, change);
      return;
    } catch (thrown) {
      if (!(thrown instanceof Conflict) || attempt === tries) throw thrown;
    }
  }
}

interface Tied {
  readonly clusters: readonly Cluster[];
  readonly identities: readonly Identity[];
  readonly holders: ReadonlyMap<Identity, ClusterId>;
}

/** Every cluster that the facts reach: a cluster that is reached may show, with the facts, an identity that leads to another one. */
async function readTied(truth: Truth, workspace: WorkspaceId, facts: readonly Fact[]): Promise<Tied> {
  const cards = new Set<CardId>(facts.flatMap(cardsOf));
  for (;;) {
    const clusters = await truth.readMany(workspace, [...cards]);
    const all = new Map([...clusters.flatMap((cluster) => cluster.facts), ...facts].map((fact) => [fact.id, fact]));
    const identities = identitiesToClaim(all.values());
    const holders = await truth.holders(workspace, identities);
    const known = new Set(clusters.map(({ id }) => id));
    const missing = [...new Set(holders.values())].filter((id) => !known.has(id));
    if (missing.length === 0) return { clusters, identities, holders };
    if (missing.every((id) => cards.has(id))) throw new Conflict("clusters changed while they were read");
    for (const id of missing) cards.add(id);
  }
}

/** Facts that share a card, directly or through others, in the order of their first. */
function factsByCards(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  let groups: { readonly cards: ReadonlySet<CardId>; readonly facts: readonly Fact[] }[] = [];
  for (const fact of facts) {
    const named = cardsOf(fact);
    const touched = groups.filter(({ cards }) => named.some((card) => cards.has(card)));
    const joined = {
      cards: new Set([...touched.flatMap(({ cards }) => [...cards]), ...named]),
      facts: [...touched.flatMap((group) => group.facts), fact],
    };
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups.map((group) => group.facts);
}
