import { cardsOf } from "../contacts/cards-of.ts";
import type { Fact } from "../contacts/facts.ts";
import { identitiesToClaim } from "../contacts/identities-to-claim.ts";
import { Conflict } from "../errors.ts";
import type { CardId, ClusterId, Identity, WorkspaceId } from "../ids.ts";
import type { Cluster, Truth } from "../ports/truth.ts";

/** Facts that have to be written together, with every cluster that they reach. */
interface TiedFacts {
  readonly facts: readonly Fact[];
  readonly clusters: readonly Cluster[];
  /** Of the facts and the clusters together. */
  readonly identities: readonly Identity[];
}

interface Ties {
  /** No two of them share a card, an identity or a cluster. */
  readonly groups: readonly TiedFacts[];
  /** Which cluster holds which of the identities. */
  readonly holders: ReadonlyMap<Identity, ClusterId>;
}

const readAtOnce = 1_000;

/**
 * What the facts tie together, as the truth is now. A cluster that is reached may show, with the facts, an identity that leads to
 * another one, or to other facts.
 * @throws Conflict if clusters changed while they were read.
 */
export async function tieFacts(truth: Truth, workspace: WorkspaceId, facts: readonly Fact[]): Promise<Ties> {
  const cards = new Set<CardId>(facts.flatMap(cardsOf));
  const clusters = new Map<ClusterId, Cluster>();
  let unread: readonly CardId[] = [...cards];
  for (;;) {
    for (const cluster of await readAll(truth, workspace, unread)) clusters.set(cluster.id, cluster);
    const groups = groupsOf(facts, [...clusters.values()]);
    const holders = await truth.holders(
      workspace,
      groups.flatMap(({ identities }) => identities),
    );
    unread = [...new Set(holders.values())].filter((id) => !clusters.has(id));
    if (unread.length === 0 && groups.every((group) => holdsAll(group, holders))) return { groups, holders };
    if (unread.every((id) => cards.has(id))) throw new Conflict("clusters changed while they were read");
    for (const id of unread) cards.add(id);
  }
}

/** Whether what it claims is held by none but its own clusters: one that was read before it claimed an identity doesn't show it. */
function holdsAll({ clusters, identities }: TiedFacts, holders: ReadonlyMap<Identity, ClusterId>): boolean {
  const own = new Set(clusters.map(({ id }) => id));
  return identities.every((identity) => {
    const holder = holders.get(identity);
    return holder === undefined || own.has(holder);
  });
}

async function readAll(truth: Truth, workspace: WorkspaceId, cards: readonly CardId[]): Promise<readonly Cluster[]> {
  const read: Cluster[] = [];
  for (let at = 0; at < cards.length; at += readAtOnce)
    read.push(...(await truth.readMany(workspace, cards.slice(at, at + readAtOnce))));
  return read;
}

interface Group {
  readonly facts: Fact[];
  readonly clusters: Cluster[];
}

/** Facts and clusters that share cards; then of these groups those that share an identity, until none do. */
function groupsOf(facts: readonly Fact[], clusters: readonly Cluster[]): readonly TiedFacts[] {
  const pieces: readonly (Group & { keys: readonly string[] })[] = [
    ...clusters.map((one) => ({ facts: [], clusters: [one], keys: [one.id, ...one.facts.flatMap(cardsOf)] })),
    ...facts.map((one) => ({ facts: [one], clusters: [], keys: cardsOf(one) })),
  ];
  let groups: readonly Group[] = joined(pieces);
  for (;;) {
    const tied = groups.map((group) => ({ ...group, identities: identitiesToClaim(everyFactOf(group)) }));
    groups = joined(tied.map((group) => ({ ...group, keys: group.identities })));
    if (groups.length === tied.length) return tied;
  }
}

function everyFactOf({ facts, clusters }: Group): Iterable<Fact> {
  if (clusters.length === 0) return facts;
  const all = [...clusters.flatMap((cluster) => cluster.facts), ...facts];
  return new Map(all.map((fact) => [fact.id, fact])).values();
}

/** Pieces that share a key, directly or through others, as one, in the order of their first. */
function joined(pieces: readonly (Group & { readonly keys: readonly string[] })[]): readonly Group[] {
  const parents = pieces.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  const first = new Map<string, number>();
  for (const [at, { keys }] of pieces.entries()) {
    for (const key of keys) {
      const other = first.get(key);
      if (other === undefined) first.set(key, at);
      else {
        const [one, two] = [rootOf(at), rootOf(other)];
        parents[Math.max(one, two)] = Math.min(one, two);
      }
    }
  }
  const groups = new Map<number, Group>();
  for (const [at, { facts, clusters }] of pieces.entries()) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, { facts: [...facts], clusters: [...clusters] });
    else {
      group.facts.push(...facts);
      group.clusters.push(...clusters);
    }
  }
  return [...groups.values()];
}
