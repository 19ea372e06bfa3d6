import type { CardId, MemberId } from "../ids.ts";
import type { GraphNode } from "../ports/graph-view.ts";
import type { Circle } from "./circle.ts";
import { together } from "./connections.ts";
import { type ByWalk, closeness, highest, likelihood, type Stranger, type Weighing, walks } from "./popularity.ts";
import { worthOf, worthOfCrowd } from "./suggestions.ts";

/** Somebody whom the member may not know, as far as ties alone tell; of `knowers` only colleagues who were looked at, others may know them as well. */
export interface Tied extends Stranger {
  readonly person: CardId;
  readonly company: number;
  readonly event: number;
}

/** What it can be worth at most to meet somebody: what is found when they are read is less, as ties can be weak. */
export interface Likely {
  readonly tied: Tied;
  readonly atMost: number;
}

/** Copied for thousands of people. Made of a fraction: V8 would lay out zeros as integers, and anew with the first fraction. */
const nothing: ByWalk = walks.map(() => 0.5).fill(0);

type Growing = { -readonly [part in keyof Tied]: Tied[part] };

/**
 * Who is around the nodes.
 *
 * @param crowds the people around each node, in the order of the nodes.
 * @param without whom the member knows.
 */
export function tiedAround(
  circle: Circle,
  nodes: readonly GraphNode[],
  crowds: readonly (readonly CardId[])[],
  without: ReadonlySet<CardId>,
): readonly Tied[] {
  const found = new Map<CardId, Growing>();
  for (const [at, node] of nodes.entries()) {
    const crowd = crowds[at] ?? [];
    const add = adding(circle, node, crowd.length);
    for (const person of crowd) {
      let tied = found.get(person);
      if (tied === undefined) {
        if (without.has(person)) continue;
        tied = { person, closeness: nothing.slice(), knowers: 0, company: 0, event: 0 };
        found.set(person, tied);
      }
      add(tied);
    }
  }
  return [...found.values()];
}

/** So many of them, by what it can be worth at most to meet them; of equals, the later posted. */
export function likeliest(all: readonly Tied[], weighing: Weighing, most: number): readonly Likely[] {
  const worths = all.map((one) => worthAtMost(one, weighing));
  const least = highest(worths, most).at(-1) ?? 0;
  return all
    .flatMap((tied, at) => {
      const atMost = worths[at] as number;
      return atMost < least ? [] : [{ tied, atMost }];
    })
    .sort((one, other) => other.atMost - one.atMost || (one.tied.person < other.tied.person ? 1 : -1))
    .slice(0, most);
}

/** What it adds to somebody to be tied to this node. */
function adding(circle: Circle, { kind, key }: GraphNode, crowd: number): (tied: Growing) => void {
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
