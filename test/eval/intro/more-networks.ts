import { type Growing, type Network, nobody, numbers, oneOf, tie } from "./network.ts";
import { normal, randomFrom, weighted } from "./random.ts";

/*
 * More shapes: from models of the literature, and told after how people come to know each other.
 */
export const otherNetworks: Readonly<Record<string, (seed: number) => Network>> = {
  emails: (seed) => emails(1_000, { ties: 32, mixed: 0.25 }, randomFrom(seed)),
  circles: (seed) => circles({ owners: 9, largest: 700 }, randomFrom(seed)),
  classes: (seed) => classes(320, randomFrom(seed)),
  growing: (seed) => growing(2_400, { each: 7, triads: 0.7 }, randomFrom(seed)),
  burning: (seed) => burning(2_000, 0.4, randomFrom(seed)),
  smallWorld: (seed) => smallWorld(1_500, { ties: 14, elsewhere: 0.12 }, randomFrom(seed)),
  hyperbolic: (seed) => hyperbolic(2_000, { ties: 14, spread: 0.75 }, randomFrom(seed)),
  sellers: (seed) => sellers(2_000, randomFrom(seed)),
};

/** Mails of a company: departments of all sizes, some write and are written to far more, answers go to whom the other writes to. */
function emails(
  count: number,
  { ties, mixed }: { readonly ties: number; readonly mixed: number },
  random: () => number,
): Network {
  const network = nobody(count);
  const department = numbers(count).map(() => Math.floor(random() ** 2 * 40));
  const writes = numbers(count).map(() => Math.exp(normal(random) * 1.1));
  const isRead = numbers(count).map((at) => Math.exp(normal(random) * 0.8) * (writes[at] as number) ** 0.6);
  const sender = weighted(numbers(count), (at) => writes[at] as number, random);
  const anybody = weighted(numbers(count), (at) => isRead[at] as number, random);
  const inDepartment = numbers(40).map((one) => {
    const people = numbers(count).filter((at) => department[at] === one);
    return weighted(people.length > 0 ? people : [0], (at) => isRead[at] as number, random);
  });
  for (let made = 0, tries = 0; made < (count * ties) / 2 && tries < count * ties * 20; ) {
    const from = sender();
    const size = 1 + Math.floor(-Math.log(random() + 1e-9) * 1.2);
    for (let at = 0; at < size; at += 1, tries += 1) {
      const mine = network[from] as Set<number>;
      const dice = random();
      const to =
        dice < mixed
          ? anybody()
          : dice < mixed + 0.25 && mine.size > 0
            ? oneOf(network[oneOf(mine, random)] as Set<number>, random)
            : (inDepartment[department[from] as number] as () => number)();
      if (to === from || mine.has(to)) continue;
      tie(network, from, to);
      made += 1;
    }
  }
  return network;
}

/** A few know hundreds who know each other in circles that overlap, as whose friends a network's page shows. */
function circles(shape: { readonly owners: number; readonly largest: number }, random: () => number): Network {
  const sizes = numbers(shape.owners).map((at) => Math.floor(shape.largest * 0.75 ** at) + 40);
  const network = nobody(shape.owners + sizes.reduce((sum, size) => sum + size, 0));
  let first = shape.owners;
  for (const [owner, size] of sizes.entries()) {
    const friends = Array.from({ length: size }, (_, at) => first + at);
    // Some are friends of two.
    const earlier = first - shape.owners;
    if (earlier > 0)
      for (let at = 0; at < size * 0.05; at += 1) friends.push(shape.owners + Math.floor(random() * earlier));
    first += size;
    for (const friend of friends) tie(network, owner, friend);
    meetInCircles(network, friends, random);
  }
  return network;
}

function meetInCircles(network: Growing, friends: readonly number[], random: () => number): void {
  const social = new Map(friends.map((friend) => [friend, Math.exp(normal(random) * 0.6)] as const));
  for (let left = friends.length * 1.3; left > 0; ) {
    const wanted = Math.min(friends.length, 4 + Math.floor(Math.exp(normal(random) * 1.1) * 12));
    const start = Math.floor(random() * friends.length);
    const circle = Array.from({ length: wanted }, (_, at) => friends[(start + at) % friends.length] as number);
    const density = Math.min(0.9, (0.25 + random() * 0.5) * Math.min(1, 30 / wanted));
    const isTie = (one: number, other: number) =>
      one < other && random() < density * (social.get(one) ?? 1) * (social.get(other) ?? 1);
    for (const one of circle) for (const other of circle) if (isTie(one, other)) tie(network, one, other);
    left -= wanted;
  }
}

/** Who is near whom in a school: most of a class, some of its year, few of the rest. */
function classes(count: number, random: () => number): Network {
  const network = nobody(count);
  const social = numbers(count).map(() => Math.exp(normal(random) * 0.5));
  for (const one of numbers(count))
    for (const other of numbers(one)) {
      const [mine, theirs] = [Math.floor(one / 27), Math.floor(other / 27)];
      const near = mine === theirs ? 0.8 : Math.floor(mine / 3) === Math.floor(theirs / 3) ? 0.15 : 0.04;
      if (random() < 1 - Math.exp(-near * (social[one] as number) * (social[other] as number)))
        tie(network, one, other);
    }
  return network;
}

/** Who comes meets whom many know, and then often a friend of theirs (Holme, Kim 2002). */
function growing(
  count: number,
  shape: { readonly each: number; readonly triads: number },
  random: () => number,
): Network {
  const network = nobody(count);
  const ends: number[] = [];
  const meet = (one: number, other: number) => {
    if (one === other || network[one]?.has(other)) return;
    tie(network, one, other);
    ends.push(one, other);
  };
  for (const one of numbers(shape.each + 1)) for (const other of numbers(one)) meet(one, other);
  for (let one = shape.each + 1; one < count; one += 1) {
    let last = ends[Math.floor(random() * ends.length)] as number;
    meet(one, last);
    for (let at = 1; at < shape.each; at += 1) {
      const isFriend = random() < shape.triads;
      const next = isFriend
        ? oneOf(network[last] as Set<number>, random)
        : (ends[Math.floor(random() * ends.length)] as number);
      meet(one, next);
      if (!isFriend) last = next;
    }
  }
  return network;
}

/** Who comes meets somebody, some of their friends, some of theirs, and so on (Leskovec, Kleinberg, Faloutsos 2005). */
function burning(count: number, chance: number, random: () => number): Network {
  const network = nobody(count);
  for (let one = 1; one < count; one += 1) {
    const met = new Set([Math.floor(random() * one)]);
    for (const other of met) {
      if (met.size > 60) break;
      const theirs = [...(network[other] as Set<number>)].filter((friend) => !met.has(friend));
      const some = Math.floor(Math.log(random() + 1e-12) / Math.log(chance));
      for (let at = 0; at < some && theirs.length > 0; at += 1)
        met.add(theirs.splice(Math.floor(random() * theirs.length), 1)[0] as number);
    }
    for (const other of met) tie(network, one, other);
  }
  return network;
}

/** Neighbours on a ring know each other, and some know somebody elsewhere instead (Watts, Strogatz 1998). */
function smallWorld(
  count: number,
  shape: { readonly ties: number; readonly elsewhere: number },
  random: () => number,
): Network {
  const network = nobody(count);
  for (const one of numbers(count))
    for (let step = 1; step <= shape.ties / 2; step += 1)
      tie(network, one, random() < shape.elsewhere ? Math.floor(random() * count) : (one + step) % count);
  return network;
}

/** Who is near in a hyperbolic disk: those in its middle are near to many (Krioukov et al. 2010). */
function hyperbolic(
  count: number,
  shape: { readonly ties: number; readonly spread: number },
  random: () => number,
): Network {
  const places = numbers(count).map(() => ({ angle: random() * 2 * Math.PI, share: random() }));
  const made = (radius: number) => {
    const network = nobody(count);
    const out = places.map(
      ({ share }) => Math.acosh(1 + (Math.cosh(shape.spread * radius) - 1) * share) / shape.spread,
    );
    for (const one of numbers(count))
      for (const other of numbers(one)) {
        const turn = Math.PI - Math.abs(Math.PI - Math.abs((places[one]?.angle ?? 0) - (places[other]?.angle ?? 0)));
        const [here, there] = [out[one] as number, out[other] as number];
        const apart = Math.cosh(here) * Math.cosh(there) - Math.sinh(here) * Math.sinh(there) * Math.cos(turn);
        if (apart < Math.cosh(radius)) tie(network, one, other);
      }
    return network;
  };
  let [low, high] = [2, 40];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    const ties = made(middle).reduce((sum, { size }) => sum + size, 0) / count;
    if (ties > shape.ties) low = middle;
    else high = middle;
  }
  return made(high);
}

/** Companies of all sizes, whose people know their team; and sellers, each of whom knows the buyers of many companies of one trade. */
function sellers(count: number, random: () => number): Network {
  const network = nobody(count);
  const company = numbers(count).map(() => Math.floor(random() ** 2 * 160));
  const trade = numbers(160).map(() => Math.floor(random() * 12));
  const isSeller = numbers(count).map(() => random() < 0.12);
  const buys = numbers(count).map(() => (random() < 0.3 ? Math.exp(normal(random)) : 0.05));
  const colleagues = numbers(160).map((one) => numbers(count).filter((at) => company[at] === one));
  for (const one of numbers(count)) {
    const near = colleagues[company[one] as number] as number[];
    for (let at = 0; at < Math.min(near.length - 1, 4); at += 1) {
      const place = near.indexOf(one) + 1 + Math.floor(-Math.log(random() + 1e-9) * 3);
      tie(network, one, near[place % near.length] as number);
    }
  }
  const buyers = numbers(12).map((of) => {
    const people = numbers(count).filter((at) => trade[company[at] as number] === of);
    return weighted(people, (at) => buys[at] as number, random);
  });
  const anybody = weighted(numbers(count), (at) => buys[at] as number, random);
  for (const [one, sells] of isSeller.entries()) {
    if (!sells) continue;
    const own = Math.floor(random() * 12);
    const customers = Math.floor(Math.exp(normal(random) * 0.8) * 30);
    for (let at = 0; at < customers; at += 1)
      tie(network, one, random() < 0.2 ? anybody() : (buyers[own] as () => number)());
  }
  return network;
}
