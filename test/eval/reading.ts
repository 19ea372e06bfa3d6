import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { keepingReader } from "./kept-lines.ts";
import { lifelikePictures, type Picture, pictures } from "./pictures.ts";
import { fieldTable, groupTable, missesOf, reliabilityTable } from "./print-reading.ts";
import { frozenNoCards, moreNoCards, noCards } from "./render/no-cards.ts";
import { isKeptApart, sheetSets } from "./render/sheets.ts";
import { type ScoredCard, scoreSeen } from "./score-cards.ts";

/*
 * `npm run eval:reading`: reads the real cards and the drawn ones with the reader and the rules, and prints how often the reader's text has each
 * field, how often it became the right value, and whether the confidence keeps its word. `-- --kept`: what was read before is not read again, so
 * that rules are measured in seconds. `--misses`: what went wrong, but for the layouts kept apart, which nobody looks at. `--in-view`: without the
 * frozen ones. `--lifelike` (`npm run eval:lifelike`): in place of all of these, cards as companies have them made.
 */

const has = (option: string): boolean => process.argv.includes(option);
const each = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1);

const reader = keepingReader(async () => {
  const opened = textReader({ workers: 1 });
  await opened.warm();
  return opened;
}, !has("--kept"));

const say = (text: string): boolean => process.stdout.write(text);
const scored: { readonly picture: Picture; readonly card: ScoredCard }[] = [];
const all = has("--lifelike") ? lifelikePictures() : pictures(each);
for (const picture of all.filter(({ set }) => !isKeptApart(set) || !has("--in-view"))) {
  const name = `${picture.set} ${picture.language} ${picture.name} ${picture.kind}`;
  const card = scoreSeen(name, picture.truth, await reader.read(picture.key, picture.photo));
  scored.push({ picture, card });
}

const of = (isOne: (picture: Picture) => boolean): readonly ScoredCard[] =>
  scored.filter(({ picture }) => isOne(picture)).map(({ card }) => card);

if (has("--misses")) say(`${missesOf(of(({ set }) => !isKeptApart(set)))}\n`);
for (const set of ["real", ...sheetSets] as const) {
  const cards = of((picture) => picture.set === set);
  if (cards.length === 0) continue;
  say(fieldTable(set === "real" ? "the eight real cards" : `drawn cards, ${set}`, cards));
  if (set !== "real") say(groupTable(groupsOf(set)));
}
for (const set of sheetSets) {
  const cards = of((one) => one.set === set || (set === "tuning" && one.set === "real"));
  if (cards.length > 0)
    say(
      reliabilityTable(
        set,
        cards.flatMap((card) => card.judged),
      ),
    );
}

const others = has("--lifelike")
  ? []
  : [...[...(await noCards())].map(([name, picture]) => ({ name, photo: () => picture })), ...moreNoCards()];
const taken = await takenForCards("no card", others);
const refused = scored.filter(({ card }) => card.read === undefined).map(({ card }) => card.name);
say(
  `\npictures that are no cards, taken for one: ${taken.length} of ${others.length}${taken.length > 0 ? `: ${taken.join(", ")}` : ""}\n`,
);
if (!has("--in-view") && !has("--lifelike")) {
  const apart = frozenNoCards();
  const { length } = await takenForCards("no card, kept apart", apart);
  say(`pictures that are no cards, kept apart, taken for one: ${length} of ${apart.length}\n`);
}
say(
  `cards taken for none: ${refused.length} of ${scored.length}${refused.length > 0 ? `: ${refused.join(", ")}` : ""}\n`,
);
await reader.close();

/** The names of those that the rules make a card of. */
async function takenForCards(kind: string, others: ReturnType<typeof moreNoCards>): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const { name, photo } of others) {
    const { sides } = await reader.read(`${kind} ${name}`, photo);
    if (cardsOf(sides).length > 0) taken.push(name);
  }
  return taken;
}

function groupsOf(set: Picture["set"]): readonly (readonly [string, readonly ScoredCard[]])[] {
  const languages = [
    ...new Set(scored.filter(({ picture }) => picture.set === set).map(({ picture }) => picture.language)),
  ];
  return languages.flatMap((language) =>
    (["clean", "photo"] as const).map(
      (kind) =>
        [
          `${language}, ${kind}`,
          of((one) => one.set === set && one.language === language && one.kind === kind),
        ] as const,
    ),
  );
}
