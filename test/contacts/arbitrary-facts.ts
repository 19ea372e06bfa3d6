import fc from "fast-check";
import type { Handle } from "../../app/cards/card.ts";
import { textOf } from "../../app/contacts/equal-values.ts";
import type { CardRead, Corrected, Fact, FieldName } from "../../app/contacts/facts.ts";
import type { ChannelId, Instant, MemberId } from "../../app/ids.ts";
import type { Audience } from "../../app/privacy/audience.ts";
import {
  apart,
  audienceSet,
  type CardSays,
  cardId,
  cardRead,
  corrected,
  day,
  everybody,
  hana,
  introducing,
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

export const dana = "U0DANA" as MemberId;
export const channel: Audience = { kind: "channel", channel: "C9" as ChannelId };
export const otherChannel: Audience = { kind: "channel", channel: "C8" as ChannelId };

const office = phone("phone", "02-345-6789", "+8223456789");
const desk = { ...phone("phone", "02-2345-6780", "+82223456780"), extension: "214", direct: true } as const;

/** Four people with everything that their cards say: two are namesakes, two share an office, one changed company, some of it was misread. */
export const people: readonly Required<Pick<CardSays, "names" | "emails" | "companies" | "titles" | "phones">>[] = [
  {
    names: ["박지수", "Jisoo Park", "JISOO PARK", "Jis00 Park"],
    emails: ["jisoo@contoso.com", "Jisoo@Contoso.com", "jisoo@contoso.con", "sales@contoso.com"],
    companies: ["Contoso", "Contoso Inc.", "콘토소", "Fabrikam"],
    titles: ["과장", "Manager", "Director"],
    phones: [
      mobile("010-2345-6789", "+821023456789"),
      phone("phone", "+82 10 2345 6789", "+821023456789"),
      office,
      desk,
      mobile("1234"),
    ],
  },
  {
    names: ["Jisoo Park", "박지수"],
    emails: ["park@fabrikam.com", "PARK@fabrikam.com", "info+seoul@fabrikam.com"],
    companies: ["Fabrikam", "FABRIKAM Ltd"],
    titles: ["Manager", "Engineer"],
    phones: [mobile("010-9876-5432", "+821098765432"), office],
  },
  {
    names: ["이민호", "Minho Lee"],
    emails: ["minho.lee@bluesky.kr", "sales@contoso.com"],
    companies: ["(주)푸른하늘", "푸른하늘 주식회사", "Contoso"],
    titles: ["부장", "Director"],
    phones: [mobile("010-5555-1234", "+821055551234"), phone("mobile", "02-345-6789", "+8223456789")],
  },
  {
    names: ["Anna Schmidt", "Anna  Schmidt"],
    emails: ["anna@gmail.com", "Anna@Gmail.com"],
    companies: ["Fabrikam", "Contoso Inc."],
    titles: ["Director"],
    phones: [phone("phone", "+49 1512 3456789", "+4915123456789"), phone("fax", "010-2345-6789", "+821023456789")],
  },
];

const some = <T>(all: readonly T[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...all), { maxLength });
const either = <T>(own: readonly T[], all: readonly T[]) =>
  fc.oneof({ weight: 8, arbitrary: some(own) }, { weight: 1, arbitrary: some(all) });

const every = <F extends keyof (typeof people)[number]>(field: F) => people.flatMap((one) => [...one[field]]);

/** A card of the person; now and then it has something of another's. */
const cardOf = (person: (typeof people)[number]): fc.Arbitrary<CardSays> =>
  fc.record({
    names: some(person.names),
    emails: either(person.emails, every("emails") as string[]),
    companies: either(person.companies, every("companies") as string[]),
    titles: some(person.titles),
    departments: some(["Sales", "영업부"], 1),
    phones: either(
      person.phones,
      people.flatMap(({ phones }) => phones),
    ),
    websites: some(["www.contoso.com", "https://contoso.com/"], 1),
    addresses: some(["1 Main St., Seoul", "1 Main St, Seoul", "부산광역시 해운대구 센텀로 9"]),
    handles: some(handles),
    extras: some(["ISO 9001:2015", "사업자등록번호 123-45-67890"]),
    offices: fc.boolean(),
  });

const handles: readonly Handle[] = [
  { service: "kakao", name: "jisoo_p" },
  { service: "linkedin", name: "jisoo-park" },
  { service: "linkedin", name: "Jisoo-Park" },
];

/** As it was read before there were handles and extras. */
function ofBefore({ read, ...rest }: CardRead): CardRead {
  const { handles: _, extras: __, ...fields } = read.fields;
  return { ...rest, read: { ...read, fields } };
}

const audience = fc.constantFrom<Audience>(everybody, everybody, everybody, channel, otherChannel, {
  kind: "member",
  member: hana,
});
const member = fc.constantFrom(minsu, hana, dana);
const place = fc.integer({ min: 1, max: 8 });

const where = fc.constantFrom("CES", "Hannover Messe");
const circumstances = fc.record(
  {
    audience,
    by: member,
    knownBy: fc.uniqueArray(member, { minLength: 1, maxLength: 3 }),
    met: fc.oneof(
      fc.record({ at: place.map(day) }, { noNullPrototype: true }),
      fc.record({ at: place.map(day), where }, { noNullPrototype: true }),
    ),
    message: fc.record(
      { channel: fc.constant("C1" as ChannelId), ts: place.map((n) => cardId(n).slice(0, 17)) },
      { noNullPrototype: true },
    ),
    importedFrom: fc.constant("people.csv"),
  },
  { requiredKeys: ["audience"], noNullPrototype: true },
);

/** As read from a photo, perhaps several times, or from a file. */
const card: fc.Arbitrary<CardRead> = place.chain((n) =>
  fc
    .tuple(
      cardOf(people[n % people.length] as (typeof people)[number]),
      fc.constantFrom(1, 1, 1, 2, 3),
      fc.constantFrom(0.5, 0.9, 0.98),
      circumstances,
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([says, reading, confidence, { importedFrom, ...over }, age]) => {
      const whole = cardRead(n, says, {
        reading,
        confidence,
        ...over,
        ...(importedFrom === undefined ? {} : { importedFrom }),
      });
      const read = age === 0 ? ofBefore(whole) : whole;
      if (importedFrom === undefined) return read;
      const { message: _, ...imported } = read;
      return imported;
    }),
);

const texts: readonly (readonly [FieldName, readonly string[]])[] = [
  ["names", every("names") as string[]],
  ["emails", [...(every("emails") as string[]), "jisoo.park@contoso.com"]],
  ["companies", every("companies") as string[]],
  ["titles", every("titles") as string[]],
  ["phones", [...people.flatMap(({ phones }) => phones.map(textOf)), "0151 2345 6789", "02-345-6789 ext. 7"]],
  ["handles", ["KakaoTalk: jisoo_p", "KakaoTalk: minho", "LinkedIn: jisoo-park"]],
];
const change: fc.Arbitrary<Pick<Corrected, "field" | "was" | "value" | "phoneKind">> = fc
  .constantFrom(...texts)
  .chain(([field, all]) =>
    fc.record(
      {
        field: fc.constant(field),
        was: fc.constantFrom(...all),
        value: fc.constantFrom(...all),
        ...(field === "phones"
          ? { phoneKind: fc.constantFrom("mobile" as const, "phone" as const, "fax" as const, "direct" as const) }
          : {}),
      },
      { requiredKeys: ["field"], noNullPrototype: true },
    ),
  );

const when = fc.integer({ min: 9, max: 14 });
const pair = fc.tuple(place, place).filter(([a, b]) => a !== b);

function authorOf(n: number) {
  return ([minsu, hana, dana, "operator"] as const)[n % 4] ?? minsu;
}

/** What a member decides about cards that may or may not be there. */
const decision: fc.Arbitrary<Exclude<Fact, CardRead>> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(when, place, change).map(([n, one, what]) => corrected(n, one, what)) },
  { weight: 2, arbitrary: fc.tuple(when, pair).map(([n, [a, b]]) => samePerson(n, a, b)) },
  { weight: 2, arbitrary: fc.tuple(when, pair).map(([n, [a, b]]) => apart(n, a, b)) },
  { weight: 2, arbitrary: fc.tuple(when, place, audience).map(([n, one, to]) => audienceSet(n, one, to)) },
  fc.tuple(when, place, fc.boolean()).map(([n, one, restored]) => notACard(n, one, restored)),
  fc.tuple(when, place).map(([n, one]) => removed(n, one)),
  fc.tuple(when, place).map(([n, one]) => ({ ...tagged(n, one, `tag${n % 3}`), by: authorOf(n) })),
  fc.tuple(when, place).map(([n, one]) => ({ ...noted(n, one, `note ${n}`), by: authorOf(n) })),
  fc.tuple(when, place).map(([n, one]) => ({ ...introducing(n, one), by: authorOf(n) })),
);

/** Undoings of these, and of one another; some are older than what they name, and count for nothing. */
function withUndoings(
  facts: readonly Exclude<Fact, CardRead>[],
  picks: readonly (readonly [number, number])[],
): readonly Exclude<Fact, CardRead>[] {
  const all = [...facts];
  for (const [n, pick] of picks) {
    const named = all[pick % all.length];
    if (named !== undefined) all.push({ ...undone(n, named), at: `${day(n).slice(0, 11)}12:00:00.000Z` as Instant });
  }
  return all;
}

/** Facts of a few cards, of eight at most, of four people that have much in common. No id twice. */
export const someFacts: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(
    fc.array(card, { minLength: 1, maxLength: 10 }),
    fc.array(decision, { maxLength: 8 }),
    fc.array(fc.tuple(fc.integer({ min: 10, max: 16 }), fc.nat(20)), { maxLength: 4 }),
  )
  .map(([cards, decisions, picks]) => [
    ...new Map([...cards, ...withUndoings(decisions, picks)].map((fact) => [fact.id, fact])).values(),
  ]);
