import type { Contact } from "../../contacts/contact.ts";
import { jobIn } from "../../contacts/in-language.ts";
import type { Knows } from "../../intro/knows.ts";
import type { Path, Step } from "../../intro/paths.ts";
import { type Branch, type DrawnPerson, drawTree, type Picture } from "../../intro/picture.ts";
import type { Words } from "../../words/words.ts";
import { nameOf } from "./contact.ts";
import { cut, shown } from "./escape.ts";
import { tieInWords } from "./intro.ts";

/** A picture to be painted, and what it shows in words. */
export interface Drawing {
  readonly picture: Picture;
  readonly alt: string;
}

const mostWays = 3;
const mostKnown = 6;
/** Slack takes 1,000. */
const longestAlt = 900;

/** The ways to a person, from the person on. `now` in milliseconds since 1970. */
export function drawIntroduction(target: Contact, paths: readonly Path[], now: number, words: Words): Drawing {
  const ways = paths.slice(0, mostWays);
  const branches = ways.flatMap(({ steps }) => branchOf([...steps].reverse(), now, words) ?? []);
  const inWords = ways.map(({ steps }) => {
    const people = steps.map((step) => words.picture.step(shown(step.from.name, 60), tieOf(step, now, words)));
    return [...people, nameOf(target, words)].join(" → ");
  });
  const alt = cut(words.picture.alt(nameOf(target, words), inWords.join(". ")), longestAlt);
  return { picture: drawTree(personOf(target, words), branches), alt };
}

/** Whom a member knows best. */
export function drawNetwork(
  name: string,
  known: readonly { readonly contact: Contact; readonly knows: Knows }[],
  now: number,
  words: Words,
): Drawing {
  const shownOnes = known.slice(0, mostKnown);
  const branches = shownOnes.map(({ contact, knows }): Branch => {
    return { person: personOf(contact, words), tie: tieInWords(knows, now, words), strength: knows.strength };
  });
  const inWords = shownOnes.map(({ contact, knows }) =>
    words.picture.step(nameOf(contact, words), tieInWords(knows, now, words)),
  );
  const alt = cut(words.picture.networkAlt(shown(name, 60), inWords.join(", ")), longestAlt);
  return { picture: drawTree({ name, kind: "member" }, branches), alt };
}

/** @param steps the last one first. */
function branchOf([step, ...others]: readonly Step[], now: number, words: Words): Branch | undefined {
  if (step === undefined) return undefined;
  const next = branchOf(others, now, words);
  return {
    person: { name: step.from.name, kind: step.from.kind },
    tie: tieOf(step, now, words),
    strength: step.strength,
    ...(next === undefined ? {} : { next }),
  };
}

function tieOf(step: Step, now: number, words: Words): string {
  const [first] = step.evidence;
  if (first?.kind !== "colleagues") return tieInWords(step, now, words);
  const company = shown(first.organization, 80);
  return first.left.length === 0 ? words.intro.colleaguesAt(company) : words.intro.onceColleaguesAt(company);
}

function personOf(contact: Contact, words: Words): DrawnPerson {
  const { title, organization } = jobIn(words.language, contact);
  const about = [title, organization].filter((part) => part !== undefined && part !== "").join(" · ");
  return { name: nameOf(contact, words), kind: "contact", ...(about === "" ? {} : { about }) };
}
