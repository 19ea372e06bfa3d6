import type { CardFields, Field, Side } from "../card.ts";
import { brandOf, isProvider } from "../fields/web/domain.ts";
import { areAligned, areStacked } from "../layout/neighbours.ts";
import { type Spot, spotsOf } from "../layout/spot.ts";

/** What a card's other fields and lines say of each of its fields. */
export interface Around {
  readonly fields: CardFields;
  readonly sides: readonly Side[];
  readonly brands: readonly string[];
  readonly usual: number;
  readonly spots: readonly Spot[];
  /** Lines that no field was read from. */
  readonly left: readonly Spot[];
}

export function aroundOf(fields: CardFields, sides: readonly Side[]): Around {
  const domains = [
    ...fields.emails.map(({ value }) => value.replace(/^.*@/, "")),
    ...fields.websites.map(({ value }) => hostOf(value)),
  ];
  const heights = sides.flatMap(({ lines }) => lines.map(({ box }) => box.height)).sort((a, b) => a - b);
  const brands = [...new Set(domains.map(brandOf))].filter((brand) => !isProvider(brand));
  // What a slogan stands on may as well be the rest of a name.
  const { extras: _, ...others } = fields;
  const read: readonly Field<unknown>[] = Object.values(others).flat();
  const used = new Set(read.flatMap(({ side, lines }) => lines.map((at) => `${side} ${at}`)));
  const spots = spotsOf(sides);
  const left = spots.filter(({ side, line, text }) => !used.has(`${side} ${line}`) && /\p{L}{3}/u.test(text));
  return { fields, sides, brands, usual: heights[Math.floor((heights.length - 1) / 2)] ?? 1, spots, left };
}

export function hostOf(site: string): string {
  return site.replace(/^https?:\/\//i, "").replace(/\/.*$/, "");
}

export function spotsOfField({ side, lines }: Field<unknown>, { spots }: Around): readonly Spot[] {
  return spots.filter((spot) => spot.side === side && lines.includes(spot.line));
}

/** Whether a line that became nothing stands right above or below: the value may go on in it. */
export function mayGoOn(field: Field<unknown>, around: Around): boolean {
  const own = spotsOfField(field, around);
  return around.left.some((other) => own.some((spot) => areStacked(spot, other, 1.2, 2.5) && areAligned(spot, other)));
}
