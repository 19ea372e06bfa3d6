import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readSides } from "../../app/contacts/codes/read-sides.ts";
import { isAllRight, scoreScene } from "./scenes/score-scene.ts";
import { areJoined, contactsOnOnePhoto } from "./scenes/score-sides.ts";
import { type TableScene, tableScenes } from "./scenes/table-scenes.ts";
import { colleagues, twoSidedCards } from "./scenes/two-sided.ts";

/*
 * `npm run eval:reading` runs it, too: photos of several cards on a table. Prints the share of photos on which every card was found, and how many
 * people were joined, and parted, wrongly. `--scenes N` lays N of each part.
 */

const asked = process.argv[process.argv.indexOf("--scenes") + 1];
const count = process.argv.includes("--scenes") ? Number(asked) : 27;

const reader = textReader();
await reader.warm();
await print("2 to 10 cards on a table, looked at while tuning", tableScenes("open", count));
await print("2 to 10 cards on a table, frozen", tableScenes("frozen", count));
await printSides();
await reader.close();

async function print(name: string, scenes: readonly TableScene[]): Promise<void> {
  let [right, cards, lost, joined, split, strange, ms] = [0, 0, 0, 0, 0, 0, 0];
  const misses: string[] = [];
  for (const scene of scenes) {
    const { jpeg } = await scene.lay();
    const started = performance.now();
    const sides = await reader.read(jpeg);
    ms += performance.now() - started;
    const score = scoreScene(
      cardsOf(sides, readSides),
      scene.cards.map(({ truth }) => truth),
    );
    cards += scene.cards.length;
    lost += score.lost.length;
    joined += score.joined.length;
    split += score.split.length;
    strange += score.strange;
    if (isAllRight(score)) right += 1;
    else misses.push(`  ${scene.name}: ${JSON.stringify(score)}`);
  }
  const share = ((100 * right) / scenes.length).toFixed(0);
  process.stdout.write(`\n${name}: ${scenes.length} photos, ${cards} cards, ${(ms / cards).toFixed(0)} ms a card\n`);
  process.stdout.write(`all found, each once: ${right}/${scenes.length} (${share} %)\n`);
  process.stdout.write(`cards lost ${lost}, joined with another ${joined}, split ${split}, of nobody ${strange}\n`);
  if (name.endsWith("tuning")) process.stdout.write(misses.map((line) => `${line}\n`).join(""));
}

async function printSides(): Promise<void> {
  const [sides, pairs] = [twoSidedCards(), colleagues()];
  let [onOne, onTwo, parted, apart] = [0, 0, 0, 0];
  for (const [i, { front, back }] of sides.entries()) {
    if ((await contactsOnOnePhoto(reader, [front(), back()], i)).length === 1) onOne += 1;
    if (await areJoined(reader, front(), back())) onTwo += 1;
  }
  for (const [i, { one, other }] of pairs.entries()) {
    if ((await contactsOnOnePhoto(reader, [one(), other()], 100 + i)).length === 2) parted += 1;
    if (!(await areJoined(reader, one(), other()))) apart += 1;
  }
  process.stdout.write(
    `\nboth sides of a card, joined: ${onOne}/${sides.length} on one photo, ${onTwo}/${sides.length} on two\n`,
  );
  process.stdout.write(
    `two colleagues, kept apart: ${parted}/${pairs.length} on one photo, ${apart}/${pairs.length} on two\n`,
  );
}
