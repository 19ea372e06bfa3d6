import { randomFrom } from "../../bench/people.ts";
import { familySpellings } from "./family-spellings.ts";
import { calledSo, edits, initialsOf, nameFits, typedLetters } from "./fits.ts";
import { drawn } from "./korean-names.ts";
import { canBeSpelled, spellingsOfSyllable } from "./korean-spellings.ts";
import { nicknames } from "./other-names.ts";
import type { Person } from "./people.ts";
import { composed, onHangulKeys, onKeys, slip } from "./typing.ts";

export interface Query {
  readonly kind: Kind;
  readonly text: string;
  readonly meant: Person;
  /** Who fits it as well as who is meant. */
  readonly fits: (person: Person) => boolean;
}

/** How many of 2,000 are of each kind. */
export const kinds = {
  romanized: 500,
  초성: 200,
  jamo: 200,
  "wrong keyboard": 150,
  typo: 250,
  nickname: 100,
  reading: 150,
  "company and title": 150,
  "phone digits": 100,
  mixed: 200,
} as const;
type Kind = keyof typeof kinds;

type Make = (meant: Person, random: () => number) => Omit<Query, "kind" | "meant"> | undefined;

/** For people drawn from all of them; whom a kind doesn't suit is drawn again. */
export function queriesFor(people: readonly Person[], count: number): Query[] {
  const random = randomFrom(2019);
  return (Object.entries(kinds) as [Kind, number][]).flatMap(([kind, share]) => {
    const queries: Query[] = [];
    for (let tries = 0; queries.length < Math.round((share * count) / 2000) && tries < 200_000; tries++) {
      const meant = people[Math.floor(random() * people.length)];
      const made = meant && makers[kind](meant, random);
      if (made) queries.push({ kind, meant, ...made });
    }
    return queries;
  });
}

const whole = ({ family, given }: Person) => family + given;
const hangulShown = ({ card }: Person) => card.names.some((name) => /[가-힣]/.test(name));
const isKorean = (person: Person) => person.origin === "Korean" && canBeSpelled(person.given);

/** As one person of that name may write it, whatever this one does. */
function spelledAnyhow({ family, given }: Person, random: () => number): [string, string, string[]] {
  const syllables = [...given].map((one) => drawn(spellingsOfSyllable(one), random));
  return [syllables.join(""), drawn(familySpellings.get(family) ?? [], random), syllables];
}

const makers: Readonly<Record<Kind, Make>> = {
  romanized(meant, random) {
    if (!isKorean(meant)) return undefined;
    const [first, last, syllables] = spelledAnyhow(meant, random);
    const text = drawn(
      [
        [`${first} ${last}`, 24],
        [`${last} ${first}`, 18],
        [`${last} ${syllables.join("-")}`, 14],
        [`${syllables.join("-")} ${last}`, 16],
        [`${last} ${syllables.join(" ")}`, 12],
        [`${syllables.join(" ")} ${last}`, 8],
        [`${last}${first}`, 4],
        [`${first}${last}`, 4],
      ],
      random,
    );
    return { text: random() < 0.7 ? text.toLowerCase() : text, fits: (one) => nameFits(one, [first, last]) };
  },

  초성(meant, random) {
    if (meant.origin !== "Korean" || meant.given.length !== 2) return undefined;
    const name = whole(meant);
    const known = Math.floor(random() * 3);
    const part = known === 0 ? initialsOf(name) : name.slice(0, known) + initialsOf(name.slice(known));
    const fits = (one: Person) =>
      one.origin === "Korean" &&
      initialsOf(whole(one)) === initialsOf(name) &&
      whole(one).startsWith(name.slice(0, known));
    return withCompany({ text: part, fits }, meant, random, 0.5);
  },

  jamo(meant, random) {
    if (!isKorean(meant) || !hangulShown(meant) || meant.family.length > 1) return undefined;
    const letters = typedLetters(whole(meant));
    const typed = letters.slice(0, letters.length - 1 - Math.floor(random() * 3));
    const fits = (one: Person) =>
      one.origin === "Korean" && [whole(one), one.given].some((name) => typedLetters(name).startsWith(typed));
    return { text: composed(typed), fits };
  },

  "wrong keyboard"(meant, random) {
    if (meant.origin === "Korean" && hangulShown(meant)) {
      const name = random() < 0.75 || meant.given.length < 2 ? whole(meant) : meant.given;
      return { text: onKeys(name), fits: (one) => one.origin === "Korean" && whole(one).endsWith(name) };
    }
    if (meant.origin !== "English" || /[^A-Za-z]/.test(meant.latin.join(""))) return undefined;
    const [first, last] = meant.latin;
    return { text: `${onHangulKeys(first)} ${onHangulKeys(last)}`, fits: (one) => nameFits(one, [first, last]) };
  },

  typo(meant, random) {
    const shown = meant.card.names[0] ?? "";
    if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(shown)) return undefined;
    const letters = [...typedLetters(shown.toLowerCase())];
    // Two in long names.
    for (let slips = letters.length > 11 && random() < 0.4 ? 2 : 1; slips > 0; slips--) slip(letters, random);
    const text = composed(letters.join(""));
    const distance = (person: Person) =>
      Math.min(...person.card.names.map((name) => edits(typedLetters(name.toLowerCase()), typedLetters(text))));
    const own = distance(meant);
    const sameName = (one: Person) => one.family === meant.family && one.given === meant.given;
    return own === 0 || own > 2 ? undefined : { text, fits: (one) => distance(one) <= own || sameName(one) };
  },

  nickname(meant, random) {
    const names = meant.origin === "English" ? nicknames[meant.given] : undefined;
    const nickname = names?.[Math.floor(random() * names.length)];
    if (nickname === undefined) return undefined;
    const fits = (one: Person) => calledSo(one, nickname, meant.family);
    return { text: `${nickname} ${meant.family}`.toLowerCase(), fits };
  },

  reading(meant, random) {
    const [first, last] = meant.latin;
    if (meant.origin === "German") {
      if (!/[äöüß]/.test(first + last)) return undefined;
      const written = drawn(
        [
          [spelledOut(`${first} ${last}`), 1],
          [bare(`${first} ${last}`), 1],
        ],
        random,
      );
      return { text: written.toLowerCase(), fits: (one) => nameFits(one, [first, last]) };
    }
    if (meant.origin !== "Japanese" && meant.origin !== "Chinese") return undefined;
    const inKana = meant.kana !== undefined && random() < 0.3;
    const text = inKana ? (meant.kana ?? "") : random() < 0.5 ? `${first} ${last}` : `${last} ${first}`;
    // Nobody can tell from two syllables of Chinese which is the family.
    return { text: text.toLowerCase(), fits: (one) => nameFits(one, [first, last]) || nameFits(one, [last, first]) };
  },

  "company and title"(meant, random) {
    const [company, other] = random() < 0.5 ? [meant.company.ko.slice(3), "en"] : [meant.company.en, "ko"];
    const { title } = meant.job;
    const text = `${company} ${random() < 0.5 ? title.ko : title.en}`;
    const inScript = other === "en" ? hangulShown : (one: Person) => !hangulShown(one);
    if (!inScript(meant)) return undefined;
    return {
      text,
      fits: (one) => one.company.en === meant.company.en && one.job.title.ko === title.ko && inScript(one),
    };
  },

  "phone digits"({ digits }, random) {
    const length = 4 + Math.floor(random() * 5);
    const start = random() < 0.6 ? 8 - length : Math.floor(random() * (9 - length));
    const text = digits.slice(start, start + length);
    return { text, fits: (one) => `010${one.digits}`.includes(text) || `8210${one.digits}`.includes(text) };
  },

  mixed(meant, random) {
    const name = drawn(
      [
        ["romanized", 40],
        ["초성", 20],
        ["typo", 15],
        ["nickname", 15],
        ["reading", 10],
      ],
      random,
    ) as Kind;
    const made = makers[name](meant, random);
    return made && withCompany(made, meant, random, 1);
  },
};

type Made = Omit<Query, "kind" | "meant">;

/** With a company, a title or a city as the card has it; then the one who is meant has to be first. */
function withCompany(made: Made, meant: Person, random: () => number, share: number): Made {
  if (random() >= share || made.text.split(" ").length > 3) return made;
  const language = hangulShown(meant) ? "ko" : "en";
  const company = language === "ko" ? meant.company.ko.slice(3) : meant.company.en;
  const added = drawn(
    [
      ["company", 60],
      ["title", 25],
      ["city", 15],
    ],
    random,
  );
  const text = { company, title: meant.job.title[language], city: meant.city[language] }[added] ?? company;
  const same = (one: Person) =>
    added === "company"
      ? one.company.en === meant.company.en
      : added === "title"
        ? one.job.title.ko === meant.job.title.ko
        : one.city.ko === meant.city.ko;
  return { text: `${made.text} ${text}`, fits: (one) => made.fits(one) && same(one) };
}

function spelledOut(german: string): string {
  const out: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  return german.replace(/[äöüß]/gi, (letter) => out[letter.toLowerCase()] ?? letter);
}

function bare(german: string): string {
  return german
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
