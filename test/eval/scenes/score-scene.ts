import type { Card } from "../../../app/cards/card.ts";
import { plain } from "../same-value.ts";
import type { Truth } from "../truth.ts";

/** What became of the people on a photo. */
export interface SceneScore {
  /** People whom no contact names. */
  readonly lost: readonly string[];
  /** People whom two contacts name. */
  readonly split: readonly string[];
  /** People who are in one contact with somebody else. */
  readonly joined: readonly string[];
  /** Contacts that are nobody's. */
  readonly strange: number;
}

/** A contact is somebody's if it has one of their names or mail addresses. */
export function scoreScene(cards: readonly Card[], people: readonly Truth[]): SceneScore {
  const whose = cards.map(({ fields }) => {
    const names = fields.names.map(({ value }) => plain(value.written));
    const mails = fields.emails.map(({ value }) => value.toLowerCase());
    return people.filter(
      ({ name, otherNames, emails }) =>
        [name, ...otherNames].some((one) => one !== "" && names.includes(plain(one))) ||
        emails.some((mail) => mails.includes(mail.toLowerCase())),
    );
  });
  const times = (person: Truth) => whose.filter((some) => some.includes(person)).length;
  return {
    lost: people.filter((person) => times(person) === 0).map(({ name }) => name),
    split: people.filter((person) => times(person) > 1).map(({ name }) => name),
    joined: whose.filter((some) => some.length > 1).flatMap((some) => some.map(({ name }) => name)),
    strange: whose.filter((some) => some.length === 0).length,
  };
}

/** Every person has one contact, and there is no other. */
export function isAllRight({ lost, split, joined, strange }: SceneScore): boolean {
  return lost.length + split.length + joined.length + strange === 0;
}
