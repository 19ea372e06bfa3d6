import { benchAck } from "./ack.ts";
import { benchFind } from "./find.ts";
import { benchFold } from "./fold.ts";
import { benchGraph } from "./graph.ts";
import { benchImport } from "./import.ts";
import { benchIntro } from "./intro.ts";
import { benchKeptAnswers } from "./kept-answers.ts";
import { benchPrivateChannels } from "./private-channels.ts";
import { benchReading } from "./reading.ts";
import { benchReceive } from "./receive.ts";
import type { Row } from "./row.ts";
import { benchSearch } from "./search.ts";
import { benchSeveral } from "./several.ts";

/** `npm run bench`: ratios against a baseline that runs in the same process on the same data. Names of benches as arguments run only those; `--people 1000000` makes `find` and `intro` as large. */
const benches: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  ack: benchAck,
  reading: benchReading,
  several: benchSeveral,
  find: benchFind,
  intro: benchIntro,
  import: benchImport,
  fold: benchFold,
  kept: benchKeptAnswers,
  private: benchPrivateChannels,
  graph: benchGraph,
  search: benchSearch,
  receive: benchReceive,
};

const option = process.argv.findIndex((one) => one.startsWith("--"));
const wanted = process.argv.slice(2, option < 0 ? undefined : option);
let beyond = 0;
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  for (const row of await bench()) {
    const within = row.limit === undefined || row.value <= row.limit;
    if (!within) beyond += 1;
    const limit = row.limit === undefined ? "" : `  (limit ${row.limit}${within ? "" : ", BEYOND"})`;
    process.stdout.write(
      `  ${row.name.padEnd(58)} ${row.value.toFixed(2).padStart(10)} ${row.unit}${limit}${row.note === undefined ? "" : `  ${row.note}`}\n`,
    );
  }
}
process.exitCode = beyond > 0 ? 1 : 0;
