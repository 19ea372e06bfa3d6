import { type Random, randomOf } from "./random.ts";
import type { SoundFile } from "./sound-files.ts";

export interface FuzzedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

type Mutation = (bytes: Buffer, random: Random, all: readonly SoundFile[]) => Buffer;

/** Numbers that code forgets: the largest, the smallest, and those beside a sign. */
const extremes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7530, 0x7fffffff, 0x80000000, 0xffffffff];

/** Headers lie at the start. */
const placeIn = (bytes: Buffer, random: Random) =>
  random.int(2) === 0 ? random.int(Math.min(bytes.length, 200)) : random.int(bytes.length);

const mutations: Readonly<Record<string, Mutation>> = {
  bits(bytes, random) {
    const changed = Buffer.from(bytes);
    for (let n = 1 + random.int(12); n > 0; n -= 1) {
      const at = placeIn(changed, random);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.int(8));
    }
    return changed;
  },
  numbers(bytes, random) {
    const changed = Buffer.from(bytes);
    for (let n = 1 + random.int(4); n > 0; n -= 1) {
      const at = Math.min(placeIn(changed, random), changed.length - 4);
      const value = random.one(extremes);
      if (random.int(2) === 0) changed.writeUInt32BE(value, at);
      else changed.writeUInt32LE(value, at);
    }
    return changed;
  },
  truncated: (bytes, random) => bytes.subarray(0, Math.floor((bytes.length * random.int(10)) / 10)),
  cut(bytes, random) {
    const at = placeIn(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.int(400))]);
  },
  doubled(bytes, random) {
    const at = placeIn(bytes, random);
    const piece = bytes.subarray(at, at + 1 + random.int(600));
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: 1 + random.int(20) }, () => piece),
      bytes.subarray(at),
    ]);
  },
  noise(bytes, random) {
    const at = placeIn(bytes, random);
    const noise = Buffer.from(Array.from({ length: 1 + random.int(300) }, () => random.int(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at + noise.length)]);
  },
  /** One file within another: the head of one format and the rest of another, or both whole. */
  polyglot(bytes, random, all) {
    const other = random.one(all).bytes;
    const head = bytes.subarray(0, 4 + random.int(60));
    return random.int(2) === 0 ? Buffer.concat([bytes, other]) : Buffer.concat([head, other]);
  },
  /** What text within a file says: sizes, counts and names of a PDF, and the like. */
  digits(bytes, random) {
    const changed = Buffer.from(bytes);
    for (let n = 1 + random.int(8); n > 0; n -= 1) {
      const from = random.int(changed.length);
      const at = changed.subarray(from).findIndex((byte) => byte >= 0x30 && byte <= 0x39);
      if (at >= 0) changed[from + at] = 0x30 + random.int(10);
    }
    return changed;
  },
};

/** Of one seed always the same file: one of these, broken in one to three ways. */
export function mutated(seed: number, all: readonly SoundFile[]): FuzzedFile {
  const random = randomOf(seed);
  const { format, bytes } = random.one(all);
  const ways = Array.from({ length: 1 + random.int(3) }, () => random.one(Object.keys(mutations)));
  const changed = ways.reduce(
    (now, way) => (now.length < 8 ? now : (mutations[way]?.(now, random, all) ?? now)),
    bytes,
  );
  return { name: `${seed} ${format} ${ways.join("+")}`, bytes: changed };
}
