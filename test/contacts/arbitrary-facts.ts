import fc from "fast-check";
import type { Fact, FieldName } from "../../app/contacts/facts.ts";
import type { ChannelId } from "../../app/ids.ts";
import type { Audience } from "../../app/privacy/audience.ts";
import {
  apart,
  audienceSet,
  type CardSays,
  cardRead,
  corrected,
  everybody,
  hana,
  minsu,
  mobile,
  notACard,
  noted,
  phone,
  removed,
  samePerson,
  tagged,
  undone,
} from "./facts-for-tests.ts";

/** Few values, so that cards often share them. */
const names = ["박지수", "Jisoo Park", "JISOO PARK", "Jis00 Park"];
const mails = ["jisoo@contoso.com", "Jisoo@Contoso.com", "jisoo@contoso.con", "park@fabrikam.com", "sales@contoso.com"];
const companies = ["Contoso", "Contoso Inc.", "(주)푸른하늘", "푸른하늘", "Fabrikam"];
const titles = ["과장", "Manager", "Director"];
const phones = [
  mobile("010-2345-6789", "+821023456789"),
  phone("phone", "+82 10 2345 6789", "+821023456789"),
  phone("phone", "02-345-6789", "+8223456789"),
  mobile("1234"),
];

const some = <T>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 });
const says: fc.Arbitrary<CardSays> = fc.record({
  names: some(names),
  emails: some(mails),
  companies: some(companies),
  titles: some(titles),
  phones: some(phones),
});

const place = fc.integer({ min: 1, max: 6 });
const when = fc.integer({ min: 7, max: 12 });
const pair = fc.tuple(place, place).filter(([a, b]) => a !== b);
const valuesOf: Partial<Record<FieldName, readonly string[]>> = {
  names,
  emails: mails,
  companies,
  phones: phones.map(({ number }) => number),
};
const correction = fc.constantFrom(...(Object.entries(valuesOf) as [FieldName, string[]][])).chain(([field, all]) =>
  fc.record(
    {
      field: fc.constant(field),
      ...{ was: fc.constantFrom(...all), value: fc.constantFrom(...all) },
    },
    { requiredKeys: ["field"] },
  ),
);

export const channel: Audience = { kind: "channel", channel: "C9" as ChannelId };
const audience = fc.constantFrom<Audience>(everybody, everybody, channel, { kind: "member", member: hana });
/** A decision that later ones may undo. */
const decision = fc
  .tuple(fc.integer({ min: 7, max: 10 }), place, pair)
  .map(([n, card, [a, b]]) =>
    n % 3 === 0 ? samePerson(n, a, b) : n % 3 === 1 ? apart(n, a, b) : tagged(n, card, `tag${n}`),
  );

const fact: fc.Arbitrary<Fact> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(place, says, fc.integer({ min: 1, max: 3 }), fc.constantFrom(0.5, 0.95))
      .map(([n, what, reading, confidence]) =>
        cardRead(n, what, { reading, confidence, knownBy: n % 2 ? [minsu] : [minsu, hana] }),
      ),
  },
  { weight: 2, arbitrary: fc.tuple(when, place, correction).map(([n, card, change]) => corrected(n, card, change)) },
  fc.tuple(when, place, fc.boolean()).map(([n, card, restored]) => notACard(n, card, restored)),
  fc.tuple(when, pair).map(([n, [a, b]]) => samePerson(n, a, b)),
  fc.tuple(when, pair).map(([n, [a, b]]) => apart(n, a, b)),
  fc.tuple(when, place).map(([n, card]) => removed(n, card)),
  fc.tuple(when, place, audience).map(([n, card, to]) => audienceSet(n, card, to)),
  decision,
  fc.tuple(when, decision, fc.boolean()).map(([n, fact, again]) => {
    const undoing = undone(n, fact);
    return again ? undone(n + 1, undoing) : undoing;
  }),
  fc.tuple(when, place).map(([n, card]) => tagged(n, card, `tag${n}`)),
  fc.tuple(when, place).map(([n, card]) => noted(n, card, `note ${n}`)),
);

/** Facts of a few cards that have much in common. No id twice. */
export const someFacts: fc.Arbitrary<readonly Fact[]> = fc
  .uniqueArray(fc.tuple(fact, audience), { minLength: 1, maxLength: 14, selector: ([{ id }]) => id })
  .map((all) => all.map(([one, heard]) => (one.kind === "card-read" ? { ...one, audience: heard } : one)));
