import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { isAllRight, scoreScene } from "./scenes/score-scene.ts";
import { type TableScene, tableScenes } from "./scenes/table-scenes.ts";

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
      cardsOf(sides),
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
