import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import type { CardId, FactId, Instant, MemberId } from "../../app/ids.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { contactsFor } from "../../app/privacy/fold-for-viewer.ts";
import { cardIdAt, postedCard } from "../find/posted-card.ts";
import { randomFrom } from "./people.ts";
import { median, quantile } from "./quantile.ts";
import type { Row } from "./row.ts";

const cards = 300;
const rounds = 5;
const foldsOfRound = 40;
const start = 1_600_000_000;
const member: Viewer = { kind: "member", member: "U1" as MemberId, channels: [] };

/** A contact of 300 cards: what the fold of its facts takes, and the fold for a member who may not see all of them. */
export async function benchFold(): Promise<Row[]> {
  const facts = factsOfOne();
  const people = foldFacts(facts);
  if (people.length !== 1 || people[0]?.cards.length !== cards) throw new Error(`${people.length} people`);
  const alone = factsOfOne(1);
  const time = (work: () => unknown) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const whole: number[] = [];
  const seen: number[] = [];
  const single: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const timed = Array.from({ length: foldsOfRound }, () => [
      time(() => foldFacts(facts)),
      time(() => contactsFor(member, facts)),
      time(() => foldFacts(alone)),
    ]);
    // The first round compiles the code.
    if (round === 0) continue;
    whole.push(...timed.map(([one = 0]) => one));
    seen.push(...timed.map(([, one = 0]) => one));
    single.push(...timed.map(([, , one = 0]) => one));
  }
  return [
    {
      name: `a contact of ${cards} cards folded, p50`,
      value: median(whole),
      unit: "ms",
      limit: 10,
      note: `${facts.length} facts`,
    },
    { name: "the same, p95", value: quantile(whole, 0.95), unit: "ms" },
    { name: "the same for a member, p50", value: median(seen), unit: "ms", limit: 10 },
    { name: "a contact of one card folded, p50", value: median(single), unit: "ms" },
  ];
}

/** One person who is met by sixty members for ten years, at four companies one after the other, with what members decide of such a contact. */
function factsOfOne(count = cards): readonly Fact[] {
  const random = randomFrom(7);
  const companies = ["Contoso", "Fabrikam", "Northwind", "Adventure Works"];
  const facts: Fact[] = [];
  for (let at = 0; at < count; at++) {
    const company = companies[Math.floor((at * companies.length) / count)] ?? "Contoso";
    const latin = random() < 0.5;
    facts.push(
      postedCard({
        at: start + at * 86_400,
        by: `U${Math.floor(random() * 60)}`,
        knownBy: random() < 0.3 ? [`U${Math.floor(random() * 60)}`] : [],
        ...(random() < 0.3 ? { where: `Expo ${Math.floor(random() * 50)}` } : {}),
        ...(random() < 0.1 ? { audience: { kind: "member", member: "U2" as MemberId } } : {}),
        names: latin ? ["Jisoo Park"] : ["박지수", "Jisoo Park"],
        company: latin ? `${company} Inc.` : `${company} Korea`,
        department: random() < 0.5 ? "Sales" : "영업본부",
        title: latin ? "Sales Manager" : "과장",
        emails: [`jisoo.park@${company.replace(" ", "").toLowerCase()}.com`],
        phones: [
          ["010-2345-1234", "+821023451234"],
          [`02-3456-${String(7000 + at)}`, `+8223456${7000 + at}`],
        ],
        address: `${Math.floor(random() * 40)} Teheran-ro, Gangnam-gu, Seoul`,
      }),
    );
  }
  return [...facts, ...decisionsOn(count)];
}

function decisionsOn(count: number): readonly Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < count; at += 5) {
    const stated = {
      at: instantAt(at, 1),
      by: `U${at % 60}` as MemberId,
      card: cardIdAt(start + at * 86_400) as CardId,
    };
    const id = (part: string) => `${start + at * 86_400}-${part}` as FactId;
    facts.push({ ...stated, kind: "corrected", id: id("title"), field: "titles", was: "과장", value: "부장" });
    facts.push({ ...stated, kind: "tagged", id: id("tag"), tag: `tag${at % 20}` });
    if (at % 2 === 0) facts.push({ ...stated, kind: "noted", id: id("note"), note: `Prefers mail, ${at}` });
    if (at % 3 === 0) {
      const undone = { at: instantAt(at, 2), by: stated.by, cards: [stated.card] };
      facts.push({ ...undone, kind: "undone", id: id("undo"), fact: id("tag") });
    }
    const other = cardIdAt(start + (at + 1) * 86_400) as CardId;
    if (at + 1 < count && at % 4 === 0)
      facts.push({ at: stated.at, by: stated.by, kind: "same-person", id: id("same"), cards: [stated.card, other] });
  }
  return facts;
}

function instantAt(card: number, hours: number): Instant {
  return new Date((start + card * 86_400 + hours * 3_600) * 1000).toISOString() as Instant;
}
