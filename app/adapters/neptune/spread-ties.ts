import { compareTies, type TieKey } from "./tie-order.ts";

/*
 * The ties of a node for an audience lie on segments: ranges of their order that don't overlap, at most `mostOfSegment` ties each. The
 * weakest range is that of the list's own vertex, and has no lower end. Whoever asks reads the segments from the strongest on until it
 * has `headTies` of them, so never more than `headTies + mostOfSegment` ties, however many there are; these segments are the list's
 * heads, and which they are is kept, so that a reader needs no look at the others. What goes leaves a smaller segment, and the next
 * one becomes a head: nothing has to be searched for. A segment that gets too many is split in two; where the new ones are stronger
 * than all that is there, as they come in the order of time, they open a segment of their own, and nothing is moved.
 */

export const mostOfSegment = 250;
/** Of a split one. */
const filled = 150;

export interface Segment {
  readonly id: string;
  /** The weakest tie that belongs on it; those below belong on the next. */
  readonly low: TieKey | undefined;
  readonly size: number;
}

/** A list's own vertex alone: what a list begins as. */
export function ownSegment(id: string, size = 0): Segment {
  return { id, low: undefined, size };
}

export interface ListChange<Added extends TieKey> {
  readonly added: readonly Added[];
  /** How many go, by the segment where they lie. */
  readonly removed: ReadonlyMap<string, number>;
}

interface At<Tie> {
  readonly tie: Tie;
  readonly segment: string;
}

export interface Spread<Added, Held> {
  /** The strongest first. */
  readonly segments: readonly Segment[];
  readonly placed: readonly At<Added>[];
  /** Ties that leave for another segment. */
  readonly moved: readonly At<Held>[];
  readonly emptied: readonly string[];
}

/** The segments that will have to be split: what is on them has to be known for that. */
export function overfull<Added extends TieKey>(segments: readonly Segment[], change: ListChange<Added>): string[] {
  const added = bySegment(segments, change.added);
  return segments
    .filter(({ id, size }) => added.has(id) && sizeAfter(id, size, added, change) > mostOfSegment)
    .map(({ id }) => id);
}

/** `held` has what stays on the overfull segments. `segments` come strongest first. */
export function spread<Added extends TieKey, Held extends TieKey>(
  segments: readonly Segment[],
  change: ListChange<Added>,
  held: ReadonlyMap<string, readonly Held[]>,
  newId: () => string,
): Spread<Added, Held> {
  const added = bySegment(segments, change.added);
  const after: Segment[] = [];
  const placed: At<Added>[] = [];
  const moved: At<Held>[] = [];
  const emptied: string[] = [];
  for (const segment of segments) {
    const here = added.get(segment.id) ?? [];
    const size = sizeAfter(segment.id, segment.size, added, change);
    if (size === 0 && segment.low !== undefined) emptied.push(segment.id);
    else if (size <= mostOfSegment) {
      after.push({ ...segment, size });
      placed.push(...here.map((tie) => ({ tie, segment: segment.id })));
    } else {
      const pieces = split(segment, here, held.get(segment.id) ?? [], newId);
      after.push(...pieces.map(({ to }) => to));
      placed.push(...pieces.flatMap(({ to, fresh }) => fresh.map((tie) => ({ tie, segment: to.id }))));
      const leaving = pieces.filter(({ to }) => to.id !== segment.id);
      moved.push(...leaving.flatMap(({ to, old }) => old.map((tie) => ({ tie, segment: to.id }))));
    }
  }
  return { segments: after, placed, moved, emptied };
}

/** The segments to read from, `headTies` ties or all; none where the list's own vertex is all there is. */
export function headsOf(segments: readonly Segment[], headTies: number): string[] {
  if (segments.length === 1) return [];
  const heads: string[] = [];
  let ties = 0;
  for (const { id, size } of segments) {
    if (ties >= headTies) break;
    heads.push(id);
    ties += size;
  }
  return heads;
}

interface Piece<Added, Held> {
  readonly to: Segment;
  readonly fresh: readonly Added[];
  readonly old: readonly Held[];
}

function split<Added extends TieKey, Held extends TieKey>(
  segment: Segment,
  added: readonly Added[],
  held: readonly Held[],
  newId: () => string,
): Piece<Added, Held>[] {
  const old = held.map((tie) => ({ tie, fresh: [] as Added[], old: [tie] }));
  const fresh = added.map((tie) => ({ tie, fresh: [tie], old: [] as Held[] }));
  const onTop = held.length > 0 && added.every((one) => held.every((other) => compareTies(one, other) < 0));
  const all = (onTop ? fresh : [...old, ...fresh]).sort((one, other) => compareTies(one.tie, other.tie));
  const chunks: (typeof all)[] = [];
  // From the weak end on, so that the one that isn't full is the strongest: there the next ones come.
  for (let end = all.length; end > 0; end -= filled) chunks.unshift(all.slice(Math.max(0, end - filled), end));
  const pieces = chunks.map((ties, at) => {
    const stays = !onTop && at === chunks.length - 1;
    const [id, low] = stays ? [segment.id, segment.low] : [newId(), ties.at(-1)?.tie];
    return {
      to: { id, low, size: ties.length },
      fresh: ties.flatMap((one) => one.fresh),
      old: ties.flatMap((one) => one.old),
    };
  });
  return onTop ? [...pieces, { to: { ...segment, size: held.length }, fresh: [], old: held }] : pieces;
}

function bySegment<Added extends TieKey>(segments: readonly Segment[], ties: readonly Added[]): Map<string, Added[]> {
  const found = new Map<string, Added[]>();
  for (const tie of ties) {
    const segment = segments.find(({ low }) => low === undefined || compareTies(tie, low) <= 0);
    if (!segment) throw new Error("a list without a lowest segment");
    const before = found.get(segment.id);
    if (before) before.push(tie);
    else found.set(segment.id, [tie]);
  }
  return found;
}

function sizeAfter(
  id: string,
  size: number,
  added: ReadonlyMap<string, readonly TieKey[]>,
  { removed }: { readonly removed: ReadonlyMap<string, number> },
): number {
  return size - (removed.get(id) ?? 0) + (added.get(id)?.length ?? 0);
}
