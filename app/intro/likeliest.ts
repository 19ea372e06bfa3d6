import type { CardId, MemberId } from "../ids.ts";
import type { GraphNode } from "../ports/graph-view.ts";
import type { Circle } from "./circle.ts";
import { together } from "./connections.ts";
import { type ByWalk, closeness, highest, likelihood, type Weighing, walks, weigh } from "./popularity.ts";
import { worthOf, worthOfCrowd } from "./suggestions.ts";

/** Somebody whom the member may not know, and what it can be worth at most to meet them. */
export interface Likely {
  readonly person: CardId;
  readonly atMost: number;
}

interface Tied {
  readonly person: CardId;
  readonly closeness: ByWalk;
  /** Of the colleagues who were looked at; others may know the person as well. */
  knowers: number;
  company: number;
  event: number;
}

/**
 * Who is around the nodes, by what it can be worth at most to meet them, as far as ties alone tell; of equals, the later posted. What is
 * found when they are read is less: that a tie is weak, that others know them, too.
 *
 * @param crowds the people around each node, in the order of the nodes.
 * @param without whom the member knows.
 */
export function likeliest(
  circle: Circle,
  nodes: readonly GraphNode[],
  crowds: readonly (readonly { readonly person: CardId }[])[],
  { without, most }: { readonly without: ReadonlySet<CardId>; readonly most: number },
): { readonly likely: readonly Likely[]; readonly weighing: Weighing } {
  const found = new Map<CardId, Tied>();
  const sizes = new Map<MemberId, number>();
  for (const [at, node] of nodes.entries()) {
    const crowd = crowds[at] ?? [];
    const add = adding(circle, node, crowd.length);
    if (node.kind === "member") sizes.set(node.key as MemberId, crowd.length);
    for (const { person } of crowd) {
      let tied = found.get(person);
      if (tied === undefined) {
        if (without.has(person)) continue;
        tied = { person, closeness: walks.map(() => 0), knowers: 0, company: 0, event: 0 };
        found.set(person, tied);
      }
      add(tied);
    }
  }
  const all = [...found.values()];
  const strangers = all.filter(({ knowers }) => knowers > 0);
  const weighing = weigh(circle, strangers, (id) => sizes.get(id) ?? 0);
  const worths = all.map((one) => worthAtMost(one, weighing));
  const least = highest(worths, most).at(-1) ?? 0;
  const likely = all
    .flatMap(({ person }, at) => {
      const atMost = worths[at] as number;
      return atMost < least ? [] : [{ person, atMost }];
    })
    .sort((one, other) => other.atMost - one.atMost || (one.person < other.person ? 1 : -1));
  return { likely: likely.slice(0, most), weighing };
}

/** What it adds to somebody to be tied to this node. */
function adding(circle: Circle, { kind, key }: GraphNode, crowd: number): (tied: Tied) => void {
  if (kind === "member") {
    const says = closeness((circle.companions.get(key as MemberId) ?? 0) / circle.size, crowd);
    return (tied) => {
      tied.knowers += 1;
      for (let walk = 0; walk < says.length; walk += 1)
        tied.closeness[walk] = (tied.closeness[walk] as number) + (says[walk] as number);
    };
  }
  if (kind === "organization") {
    const worth = worthOfCrowd(kind, circle.organizations.get(key) ?? 0, crowd);
    return (tied) => {
      tied.company = Math.max(tied.company, worth);
    };
  }
  const event = key.slice(0, key.lastIndexOf("@"));
  const worth = worthOfCrowd(kind, circle.events.get(event)?.length ?? 0, crowd);
  return (tied) => {
    tied.event = Math.max(tied.event, worth);
  };
}

function worthAtMost(tied: Tied, weighing: Weighing): number {
  const knownBy = tied.knowers === 0 ? 0 : worthOf(likelihood(tied, weighing));
  return together([knownBy, tied.company, tied.event]);
}
