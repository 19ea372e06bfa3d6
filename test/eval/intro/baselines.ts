import type { Hidden } from "./hide-ties.ts";

/** Scores the contacts for a member; higher is likelier. */
type Score = (ties: Hidden, member: number) => ReadonlyMap<number, number>;

const none: ReadonlySet<number> = new Set();
const known = ({ knows }: Hidden, member: number) => knows.get(member) ?? none;
const knowing = ({ knownBy }: Hidden, contact: number) => knownBy.get(contact) ?? none;

function add(scores: Map<number, number>, key: number, value: number): void {
  scores.set(key, (scores.get(key) ?? 0) + value);
}

/** Member → contact → colleague → contact: each step counts by how many ways it could have gone. */
function threeSteps(weigh: {
  shared(size: number): number;
  colleague(size: number): number;
  end(size: number): number;
}) {
  return (ties: Hidden, member: number) => {
    const colleagues = new Map<number, number>();
    for (const contact of known(ties, member)) {
      const others = knowing(ties, contact);
      for (const one of others) if (one !== member) add(colleagues, one, weigh.shared(others.size));
    }
    const scores = new Map<number, number>();
    for (const [colleague, weight] of colleagues) {
      const theirs = known(ties, colleague);
      for (const contact of theirs)
        add(scores, contact, weight * weigh.colleague(theirs.size) * weigh.end(knowing(ties, contact).size));
    }
    return scores;
  };
}

const one = () => 1;
const inverse = (size: number) => 1 / size;
const inverseLog = (size: number) => 1 / Math.log(Math.max(2, size));

export const baselines: Readonly<Record<string, Score>> = {
  "friends of friends (2019)": threeSteps({ shared: one, colleague: one, end: one }),
  "Adamic–Adar (2003)": threeSteps({ shared: inverseLog, colleague: inverseLog, end: one }),
  "resource allocation (2009)": threeSteps({ shared: inverse, colleague: inverse, end: one }),
  "personalized PageRank": pageRank,
  "RP3β (2017), β 0.4": threeSteps({ shared: inverse, colleague: inverse, end: (size) => size ** -0.4 }),
};

/** Walks that start again with a chance of 0.15 at each step, after twelve steps (Page, Brin, Motwani, Winograd 1999). */
function pageRank(ties: Hidden, member: number): ReadonlyMap<number, number> {
  const again = 0.15;
  let at = new Map([[`m${member}`, 1]]);
  const visits = new Map<number, number>();
  for (let step = 0; step < 12; step += 1) {
    const next = new Map<string, number>();
    const move = (to: string, chance: number) => next.set(to, (next.get(to) ?? 0) + chance);
    for (const [place, chance] of at) {
      const id = Number(place.slice(1));
      const isMember = place.startsWith("m");
      const around = isMember ? known(ties, id) : knowing(ties, id);
      for (const neighbour of around) {
        const share = ((1 - again) * chance) / around.size;
        move(`${isMember ? "c" : "m"}${neighbour}`, share);
        if (isMember) add(visits, neighbour, share);
      }
    }
    move(`m${member}`, again);
    at = next;
  }
  return visits;
}

export function firstTen(ties: Hidden, member: number, score: Score): number[] {
  const mine = known(ties, member);
  return [...score(ties, member)]
    .filter(([contact]) => !mine.has(contact))
    .sort(([left, most], [right, more]) => more - most || left - right)
    .slice(0, 10)
    .map(([contact]) => contact);
}
