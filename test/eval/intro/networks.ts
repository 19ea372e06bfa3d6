import { type Network, nobody, numbers, oneOf, tie } from "./network.ts";
import { normal, randomFrom, weighted } from "./random.ts";

/*
 * Five shapes that networks of people have. None is made after the rules that are measured on them: teams with mixing, co-authors, and
 * places in a space that nobody sees, each with few who know many.
 */
export const networks: Readonly<Record<string, (seed: number) => Network>> = {
  papers: (seed) => papers(2_400, randomFrom(seed)),
  social: (seed) => nearby(1_500, { ties: 36, dimensions: 4, hubs: 0.8 }, randomFrom(seed)),
  hubs: (seed) => nearby(900, { ties: 34, dimensions: 3, hubs: 1.2 }, randomFrom(seed)),
  teams: (seed) => teams(2_000, { ties: 16, teams: 70, mixed: 0.15, hubs: 0.9 }, randomFrom(seed)),
  loose: (seed) => teams(2_000, { ties: 12, teams: 25, mixed: 0.4, hubs: 1.1 }, randomFrom(seed)),
};

/** People who wrote together know each other: a paper's authors bring who wrote with one of them before, or somebody of the field. */
function papers(count: number, random: () => number): Network {
  const network = nobody(count);
  const fields = numbers(count).map(() => Math.floor(random() ** 1.5 * 40));
  const byField = numbers(40).map((field) => numbers(count).filter((at) => fields[at] === field));
  const output = numbers(count).map(() => Math.exp(normal(random) * 1.1));
  const first = weighted(numbers(count), (at) => output[at] as number, random);
  for (let paper = 0; paper < count * 1.6; paper += 1) {
    const authors = [first()];
    const size = 2 + Math.floor(-Math.log(random() + 1e-9) * 1.3);
    while (authors.length < size) {
      const before = network[oneOf(authors, random)] as Set<number>;
      if (before.size > 0 && random() < 0.65) authors.push(oneOf(before, random));
      else if (random() < 0.9) authors.push(oneOf(byField[fields[authors[0] as number] as number] as number[], random));
      else authors.push(Math.floor(random() * count));
    }
    for (const one of authors) for (const other of authors) tie(network, one, other);
  }
  return network;
}

/** Who is near in a space that nobody sees is likely to be known; some are likely to be known by everybody. */
function nearby(
  count: number,
  shape: { readonly ties: number; readonly dimensions: number; readonly hubs: number },
  random: () => number,
): Network {
  const places = numbers(count).map(() => Array.from({ length: shape.dimensions }, () => normal(random)));
  const known = numbers(count).map(() => Math.exp(normal(random) * shape.hubs));
  const pairs: { one: number; other: number; rate: number }[] = [];
  for (let one = 0; one < count; one += 1)
    for (let other = 0; other < one; other += 1) {
      const [here = [], there = []] = [places[one], places[other]];
      const apart = here.reduce((sum, at, axis) => sum + (at - (there[axis] as number)) ** 2, 0);
      const rate = (known[one] as number) * (known[other] as number) * Math.exp(-1.6 * apart);
      if (rate > 1e-4) pairs.push({ one, other, rate });
    }
  const expected = (scale: number) => pairs.reduce((sum, { rate }) => sum + 1 - Math.exp(-scale * rate), 0);
  let [low, high] = [1e-6, 1e6];
  for (let step = 0; step < 40; step += 1) {
    const middle = Math.sqrt(low * high);
    if (expected(middle) > (count * shape.ties) / 2) high = middle;
    else low = middle;
  }
  const network = nobody(count);
  for (const { one, other, rate } of pairs) if (random() < 1 - Math.exp(-high * rate)) tie(network, one, other);
  return network;
}

/** Most ties are within a team; half of the ties bring along somebody whom the new acquaintance knows. */
function teams(
  count: number,
  shape: { readonly ties: number; readonly teams: number; readonly mixed: number; readonly hubs: number },
  random: () => number,
): Network {
  const network = nobody(count);
  const known = numbers(count).map(() => Math.exp(normal(random) * shape.hubs));
  const team = numbers(count).map(() => Math.floor(random() ** 1.7 * shape.teams));
  const weightOf = (at: number) => known[at] as number;
  const anybody = weighted(numbers(count), weightOf, random);
  const inTeam = numbers(shape.teams).map((one) =>
    weighted(
      numbers(count).filter((at) => team[at] === one),
      weightOf,
      random,
    ),
  );
  for (let ties = 0; ties < (count * shape.ties) / 2; ) {
    const one = anybody();
    const other = random() < shape.mixed ? anybody() : (inTeam[team[one] as number] as () => number)();
    if (one === other || network[one]?.has(other)) continue;
    tie(network, one, other);
    ties += 1;
    if (random() >= 0.5) continue;
    const theirs = oneOf(network[other] as Set<number>, random);
    if (theirs === one || network[one]?.has(theirs)) continue;
    tie(network, one, theirs);
    ties += 1;
  }
  return network;
}
