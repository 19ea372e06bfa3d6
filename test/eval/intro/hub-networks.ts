import { type Growing, type Network, nobody, numbers, tie } from "./network.ts";
import { normal, randomFrom, weighted } from "./random.ts";

/*
 * Shapes in which few have most of the ties, so that counting ways leads to them: whom a way passes has to count less the more they know.
 */
export const hubNetworks: Readonly<Record<string, (seed: number) => Network>> = {
  blocks: (seed) => blocks(1_500, { ties: 18, blocks: 90, mixed: 0.25, tail: 1.4 }, randomFrom(seed)),
  groups: (seed) => groups(2_000, { each: 2.2, near: 7 }, randomFrom(seed)),
  announcers: (seed) => announcers(1_800, { ties: 12, share: 0.02, most: 400 }, randomFrom(seed)),
};

/** Blocks whose people know each other, as many as each is used to: most few, some hundreds (Karrer, Newman 2011). */
function blocks(
  count: number,
  shape: { readonly ties: number; readonly blocks: number; readonly mixed: number; readonly tail: number },
  random: () => number,
): Network {
  const network = nobody(count);
  const usual = numbers(count).map(() => Math.min(60, (1 - random()) ** (-1 / shape.tail)));
  const block = numbers(count).map(() => Math.floor(random() ** 1.5 * shape.blocks));
  const usualOf = (at: number) => usual[at] as number;
  const anybody = weighted(numbers(count), usualOf, random);
  const inBlock = numbers(shape.blocks).map((one) => {
    const people = numbers(count).filter((at) => block[at] === one);
    return weighted(people.length > 0 ? people : [0], usualOf, random);
  });
  for (let tries = 0; tries < (count * shape.ties) / 2; tries += 1) {
    const one = anybody();
    tie(network, one, random() < shape.mixed ? anybody() : (inBlock[block[one] as number] as () => number)());
  }
  return network;
}

/** Clubs, lists and projects of all sizes: in a small one all know each other, in a large one each knows a few, whoever they are. */
function groups(count: number, shape: { readonly each: number; readonly near: number }, random: () => number): Network {
  const network = nobody(count);
  const joins = weighted(numbers(count), () => Math.exp(normal(random) * 0.8), random);
  for (let places = count * shape.each; places > 0; ) {
    const size = Math.min(150, 3 + Math.floor((1 - random()) ** (-1 / 1.1) * 3));
    places -= size;
    meet(network, new Set(Array.from({ length: size }, joins)), shape.near, random);
  }
  return network;
}

function meet(network: Growing, group: ReadonlySet<number>, near: number, random: () => number): void {
  const chance = Math.min(0.9, near / group.size);
  for (const one of group) for (const other of group) if (one < other && random() < chance) tie(network, one, other);
}

/** Neighbours in a plane, and some who write to many, wherever these are. */
function announcers(
  count: number,
  shape: { readonly ties: number; readonly share: number; readonly most: number },
  random: () => number,
): Network {
  const network = nobody(count);
  const places = numbers(count).map(() => [random(), random()] as const);
  const reach = Math.sqrt(shape.ties / count / Math.PI / 0.7);
  for (const [one, [x, y]] of places.entries())
    for (const other of numbers(one)) {
      const [there, high] = places[other] as readonly [number, number];
      if (random() < 0.7 * Number(Math.hypot(x - there, y - high) < reach)) tie(network, one, other);
    }
  for (const one of numbers(count)) {
    if (random() >= shape.share) continue;
    for (let left = shape.most * random() ** 2; left > 0; left -= 1) tie(network, one, Math.floor(random() * count));
  }
  return network;
}
