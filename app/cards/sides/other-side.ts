import type { Card, CardFields, Field, Side } from "../card.ts";
import { isRunning } from "./is-card.ts";
import { type FieldsOf, saidOn } from "./said.ts";
import { areOnePerson } from "./same-card.ts";

/** The back of a card has few lines. */
const mostLines = 20;

/** Whether two cards of two photos are two sides of one, or one photographed twice: something has to speak for it. */
export function areSidesOfOne(one: Card, other: Card): boolean {
  return areOnePerson(saidOn(one), saidOn(other)) === true;
}

/**
 * What a photo says that is no card by itself, where it is the other side of this card: a name in another script, the organization.
 * @returns nothing where it isn't.
 */
export function otherSideOf(card: Card, side: Side, fieldsOf: FieldsOf): Card | undefined {
  if (side.lines.length === 0 || side.lines.length > mostLines || isRunning([side])) return undefined;
  const alone = { sides: [side], fields: fieldsOf([side]) };
  // Beside the other side it may be seen what is the name, and what is the company.
  const beside = { sides: [side], fields: fieldsOfSide(fieldsOf([...card.sides, side]), card.sides.length) };
  return [beside, alone].find((read) => areSidesOfOne(card, read));
}

function fieldsOfSide(fields: CardFields, side: number): CardFields {
  const own = <T>(list: readonly Field<T>[]) =>
    list.filter((field) => field.side === side).map((field) => ({ ...field, side: 0 }));
  return {
    ...fields,
    names: own(fields.names),
    titles: own(fields.titles),
    departments: own(fields.departments),
    companies: own(fields.companies),
    phones: own(fields.phones),
    emails: own(fields.emails),
    websites: own(fields.websites),
    addresses: own(fields.addresses),
    handles: own(fields.handles),
    extras: own(fields.extras),
  };
}
