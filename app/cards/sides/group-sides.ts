import type { Side } from "../card.ts";
import { gapInCards } from "./apart.ts";
import { isCard } from "./is-card.ts";
import { type FieldsOf, type Said, saidBy } from "./said.ts";
import { areOnePerson } from "./same-card.ts";

/** Sides that are less than so many cards' lengths apart may be parts of one. */
const touching = 0.06;

/** The sides of each card, in the order of their first ones. A side that names nobody goes to whom it fits best. */
export function groupSides(sides: readonly Side[], fieldsOf: FieldsOf): readonly (readonly Side[])[] {
  const all = sides.map((side) => saidBy(side, fieldsOf));
  const groups: Said[][] = [];
  for (const said of all.filter(isOwn)) {
    const same = groups.find((group) => group.some((other) => areOneCard(said, other, all)));
    if (same) same.push(said);
    else groups.push([said]);
  }
  for (const said of all.filter((one) => !isOwn(one))) {
    const home = homeOf(said, groups);
    if (home) home.push(said);
    else groups.push([said]);
  }
  const placeOf = (said: Said | undefined): number => (said === undefined ? 0 : all.indexOf(said));
  return groups
    .map((group) => group.sort((a, b) => placeOf(a) - placeOf(b)))
    .sort((a, b) => placeOf(a[0]) - placeOf(b[0]))
    .map((group) => group.map(({ side }) => side));
}

/** Says whose it is. */
function isOwn({ names, mails, mobiles }: Said): boolean {
  return names.length + mails.length + mobiles.length > 0;
}

/** Of two alone, or two that touch, nothing has to speak against it but their names; of more, something has to speak for it. */
function areOneCard(one: Said, other: Said, all: readonly Said[]): boolean {
  const tells = areOnePerson(one, other);
  if (tells !== undefined) return tells;
  const alone = all.filter(isOwn).length === 2;
  return (
    (alone || areTouching(one, other)) &&
    (one.names.length === 0 || other.names.length === 0 || isWithoutReach(one) || isWithoutReach(other))
  );
}

function isWithoutReach({ mails, numbers }: Said): boolean {
  return mails.length + numbers.length === 0;
}

function areTouching(one: Said, other: Said): boolean {
  return gapInCards(one.side, other.side) < touching;
}

/** The card that the same organization is on, the nearest of several; else the one that touches it, or the only one that there is. */
function homeOf(said: Said, groups: readonly Said[][]): Said[] | undefined {
  const fits = (group: readonly Said[]) => group.map((other) => areOnePerson(said, other));
  const open = groups.filter((group) => !fits(group).includes(false));
  const fitting = open.filter((group) => fits(group).includes(true));
  const near = (from: readonly Said[][]) => [...from].sort((a, b) => gapTo(said, a) - gapTo(said, b))[0];
  if (fitting.length > 0) return near(fitting);
  const [nearest, ...others] = [...open].sort((a, b) => gapTo(said, a) - gapTo(said, b));
  if (nearest === undefined) return undefined;
  if (gapTo(said, nearest) < touching) return nearest;
  return others.length === 0 && groups.length === 1 && !isCard(said.card) ? nearest : undefined;
}

function gapTo({ side }: Said, group: readonly Said[]): number {
  return Math.min(...group.map((other) => gapInCards(side, other.side)));
}
