import type { Card, CardFields, Side } from "./card.ts";
import { readFields } from "./read-fields.ts";
import { groupSides } from "./sides/group-sides.ts";
import { isCard } from "./sides/is-card.ts";
import { isListOfPeople } from "./sides/other-document.ts";
import { partPeople } from "./sides/part-people.ts";
import type { FieldsOf } from "./sides/said.ts";

/** The business cards on a photo, each with its one or two sides. What is no card gives none. */
export function cardsOf(
  sides: readonly Side[],
  fieldsOf: FieldsOf = readFields,
  isOne: (card: Card) => boolean = isCard,
): readonly Card[] {
  const read = onceASide(fieldsOf);
  const parted = sides
    .filter(({ lines, codes = [] }) => lines.length + codes.length > 0 && !isListOfPeople(lines))
    .flatMap((side) => partPeople(side, read));
  return groupSides(parted, read)
    .map((group) => ({ sides: group, fields: read(group) }))
    .filter(isOne);
}

/** What a side says alone is asked for to part people, to join sides, and for the card. */
function onceASide(fieldsOf: FieldsOf): FieldsOf {
  const known = new WeakMap<Side, CardFields>();
  return (sides) => {
    const [only, ...others] = sides;
    if (only === undefined || others.length > 0) return fieldsOf(sides);
    const fields = known.get(only) ?? fieldsOf(sides);
    known.set(only, fields);
    return fields;
  };
}

/** Whether there is anybody to keep, where a member says that it is a card. */
export function saysSomething({ fields: { names, companies, phones, emails } }: Card): boolean {
  return names.length + companies.length + phones.length + emails.length > 0;
}
