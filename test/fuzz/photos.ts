import { setPriority } from "node:os";
import { parseArgs } from "node:util";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { hostileFiles } from "./hostile-files.ts";
import { type FuzzedFile, mutated } from "./mutate.ts";
import { mostMemory, type Outcome, readHostile } from "./read-hostile.ts";
import { soundFiles } from "./sound-files.ts";

/*
 * `npm run fuzz:photos`: hostile and broken files, by their thousands, given to the reader as it runs in the program. `--files` says how
 * many, `--from` the first seed: of one number it is always the same file.
 */

const { values } = parseArgs({
  options: { files: { type: "string", default: "10000" }, from: { type: "string", default: "1" } },
});
const limitMb = 1536;
const timeLimitMs = 60_000;
const wholeEach = 8;
const atOnce = 2;

setPriority(10);
const all = await soundFiles();
const reader = textReader({ workers: atOnce, timeLimitMs });
const byWhy = new Map<string, number>();
const wrong: Outcome[] = [];
const outcomes: Outcome[] = [];
let [most, done] = [0, 0];

async function* files(): AsyncGenerator<FuzzedFile> {
  yield* await hostileFiles(all);
  for (let seed = Number(values.from); ; seed += 1) yield mutated(seed, all);
}

const next = files();
async function work(): Promise<void> {
  while (done < Number(values.files)) {
    done += 1;
    const at = done;
    const { value: file } = await next.next();
    if (file === undefined) return;
    const outcome = await readHostile(reader, file, at % wholeEach === 0);
    byWhy.set(outcome.why, (byWhy.get(outcome.why) ?? 0) + 1);
    if (outcome.sentence === undefined || outcome.why === "reader-crashed") wrong.push(outcome);
    outcomes.push(outcome);
    const { own, workers } = mostMemory();
    most = Math.max(most, own, ...workers);
    if (at % 500 === 0) process.stderr.write(`${at} files, most memory of a process ${Math.round(most)} MB\n`);
  }
}

await Promise.all(Array.from({ length: atOnce }, work));
await reader.close();
const counts = [...byWhy].sort((a, b) => b[1] - a[1]).map(([why, count]) => `${why} ${count}`);
const slowest = outcomes.sort((a, b) => b.ms - a.ms).slice(0, 5);
print(`${done} files: ${counts.join(", ")}`);
print(`most memory of a process: ${Math.round(most)} MB (limit ${limitMb})`);
print(
  `slowest (limit ${timeLimitMs} ms): ${slowest.map(({ name, ms }) => `${name}, ${Math.round(ms)} ms`).join("; ")}`,
);
for (const { name, why, ms } of wrong) print(`not as it should be: ${name}: ${why}, ${Math.round(ms)} ms`);
if (wrong.some(({ sentence }) => sentence === undefined) || most > limitMb) process.exitCode = 1;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
