import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { fieldNames } from "./compare.ts";
import { realCards } from "./real-cards.ts";
import { type Rendered, renderedCards } from "./render/cards.ts";
import { noCards } from "./render/no-cards.ts";
import { photograph } from "./render/photograph.ts";
import { pictureOf, printedCards } from "./render/printed/cards.ts";
import { type Pictured, rowsOf, type ScoredCard, scoreCards } from "./score-cards.ts";

/*
 * `npm run eval:reading [-- --misses]`: reads the real cards and drawn ones with the reader and the rules, and prints for each field how often
 * the reader's text has it and how often it became the right field.
 */

const showMisses = process.argv.includes("--misses");
const people = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 3);

const drawn = renderedCards(people);
const clean = (cards: readonly Rendered[]): readonly Pictured[] =>
  cards.map(({ name, truth, png }) => ({ name, truth, photo: png }));
const photos = (cards: readonly Rendered[]): readonly Pictured[] =>
  cards.map(({ name, truth, png }, index) => ({
    name: `${name} (photo)`,
    truth,
    photo: () => photograph(png(), index + 1),
  }));
const of = (set: string): readonly Rendered[] => drawn.filter((card) => card.set === set);

const languages = [...new Set(printedCards.map(({ language }) => language))];
const printed = (language: string): readonly Pictured[] =>
  printedCards
    .filter((card) => card.language === language)
    .flatMap((card, index) => [
      { name: card.name, truth: card.truth, photo: () => pictureOf(card) },
      { name: `${card.name} (photo)`, truth: card.truth, photo: () => photograph(pictureOf(card), index + 1) },
    ]);

const sets: readonly (readonly [string, readonly Pictured[]])[] = [
  ["the eight real cards", realCards(projectFolder)],
  ["Korean, clean", clean(of("korean"))],
  ["Korean, as photos", photos(of("korean"))],
  ["bilingual, clean and as photos", [...clean(of("bilingual")), ...photos(of("bilingual"))]],
  ["English, clean and as photos", [...clean(of("english")), ...photos(of("english"))]],
  ...languages.map((language) => [`${language}, a layout each, clean and as photos`, printed(language)] as const),
];

const reader = textReader({ workers: 1 });
await reader.warm();
for (const [name, cards] of sets) print(name, await scoreCards(cards, reader));
const taken = await mistakenForCards();
process.stdout.write(
  `\npictures that are no cards, taken for one: ${taken.length === 0 ? "none" : taken.join(", ")}\n`,
);
await reader.close();

function print(name: string, cards: readonly ScoredCard[]): void {
  const times = cards.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = Math.round(times[Math.floor(times.length / 2)] ?? 0);
  process.stdout.write(`\n${name}: ${cards.length} cards, median ${median} ms a card\n`);
  process.stdout.write("field      text found   field right   precision  recall     F1\n");
  for (const { field, inText, precision, recall, f1, right } of rowsOf(cards)) {
    const columns = [
      percent(inText).padStart(10),
      `${right}/${cards.length}`.padStart(13),
      percent(precision).padStart(11),
      percent(recall).padStart(7),
      percent(f1).padStart(6),
    ];
    process.stdout.write(`${field.padEnd(10)} ${columns.join(" ")}\n`);
  }
  if (showMisses) printMisses(cards);
}

function printMisses(cards: readonly ScoredCard[]): void {
  for (const { name, scores, read } of cards) {
    const missed = fieldNames.filter((field) => scores[field].wrong + scores[field].missing > 0);
    if (missed.length > 0) process.stdout.write(`  ${name}: ${missed.join(", ")}\n    ${read}\n`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

async function mistakenForCards(): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const [name, picture] of await noCards()) {
    if (cardsOf(await reader.read(picture)).length > 0) taken.push(name);
  }
  return taken;
}
