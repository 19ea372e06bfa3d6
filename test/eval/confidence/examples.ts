import type { CardFields, Field, Side } from "../../../app/cards/card.ts";
import { aroundOf } from "../../../app/cards/confidence/around.ts";
import { type Evidence, evidence } from "../../../app/cards/confidence/evidence.ts";
import { fieldsByRule } from "../../../app/cards/read-fields.ts";
import { harder, makeLined } from "../lined/make-lined.ts";
import { harderLayoutsOf, layoutsOf, setLined } from "../lined/set-lined.ts";
import { worlds } from "../lined/world.ts";
import { layOut } from "../random/lay-out.ts";
import { makeCard } from "../random/make-card.ts";
import { type Judged, judge } from "../reliability.ts";
import type { Truth } from "../truth.ts";
import { unseenReadings } from "../unseen/unseen.ts";

export type Fitted = Exclude<keyof typeof evidence, "departments">;

/** A value that was read, what speaks for it, and whether it is right. */
export interface Example {
  readonly field: Fitted;
  readonly tells: Evidence;
  /** How sure the rule is. */
  readonly rule: number;
  readonly right: boolean;
  readonly weight: number;
  /** Of a picture that rules were not made with: its layout. */
  readonly layout?: string;
}

export const fittedFields: Readonly<Record<Judged["field"], Fitted>> = {
  name: "names",
  title: "titles",
  company: "companies",
  phone: "phones",
  email: "emails",
  website: "websites",
  address: "addresses",
};

/** How much a value of each kind of card counts. Lines have more kinds of names and misreadings, pictures are what people post. */
const weights = { unseen: 1, seen: 0.15, harderLines: 0.1, lines: 0.03, random: 0.02 };

const empty: CardFields = {
  names: [],
  titles: [],
  departments: [],
  companies: [],
  phones: [],
  emails: [],
  websites: [],
  addresses: [],
  handles: [],
  extras: [],
};

const severalCount: readonly Fitted[] = ["phones", "emails", "websites"];

function examplesOf(truth: Truth, sides: readonly Side[], fields: CardFields, weight: number): readonly Example[] {
  const around = aroundOf(fields, sides);
  return Object.values(fittedFields).flatMap((field) => {
    const values: readonly Field<unknown>[] = fields[field].slice(0, severalCount.includes(field) ? undefined : 1);
    return values.flatMap((one) => {
      const [judged] = judge({ ...empty, [field]: [one] }, truth);
      const tells = (evidence[field] as (field: unknown, around: unknown) => Evidence)(one, around);
      return judged ? [{ field, tells, rule: one.confidence, right: judged.right, weight }] : [];
    });
  });
}

/** Pictures, by rules that were not made with them, and a little by those of today, which were. */
function pictureExamples(): readonly Example[] {
  return unseenReadings().flatMap(({ name, truth, sides, fields }) => {
    const read = [
      ...examplesOf(truth, sides, fields, weights.unseen),
      ...examplesOf(truth, sides, fieldsByRule(sides), weights.seen),
    ];
    return read.map((one) => ({ ...one, layout: name }));
  });
}

/** Lines with what rules were made with, and harder ones that nobody looked at. `each`: of a country. */
function linedExamples(part: "tuning" | "fitting", each: number): readonly Example[] {
  const isHarder = part === "fitting";
  const layouts = isHarder ? harderLayoutsOf(part) : layoutsOf(part);
  return worlds(part, isHarder ? "harder" : "world").flatMap((world, at) =>
    Array.from({ length: each }, (_, index) => {
      const seed = 200_000 + at * 1000 + index;
      const card = isHarder ? makeLined(world, seed, harder) : makeLined(world, seed);
      const sides = [setLined(card, layouts, index % 2 === 0 ? 0.2 : 0.03)];
      return examplesOf(card.truth, sides, fieldsByRule(sides), isHarder ? weights.harderLines : weights.lines);
    }).flat(),
  );
}

function randomExamples(count: number): readonly Example[] {
  return Array.from({ length: count }, (_, index) => {
    const card = makeCard(100_000 + index, index % 2 === 0 ? 0.25 : 0.05);
    const sides = [layOut(card, index % 3 === 0 ? 0.15 : 0.02)];
    return examplesOf(card.truth, sides, fieldsByRule(sides), weights.random);
  }).flat();
}

export function allExamples(): readonly Example[] {
  return [
    ...pictureExamples(),
    ...linedExamples("fitting", 60),
    ...linedExamples("tuning", 30),
    ...randomExamples(1000),
  ];
}

/** Whether the rules of its time read it, which were not made with its layout. */
export function isUnseen({ layout, weight }: Example): boolean {
  return layout !== undefined && weight === weights.unseen;
}
