import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { mostOfRepaired } from "../../app/cards/confidence/calibrate.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { allExamples, type Example, fittedFields, isUnseen } from "./confidence/examples.ts";
import { fitWeights, likelihood } from "./confidence/fit-weights.ts";
import { reliabilityTable } from "./print-reading.ts";
import type { Judged } from "./reliability.ts";

/*
 * `npm run build && npm run build:test && node dist/test/eval/fit-confidence.js`: fits how sure each field is to how often such values were right, on
 * pictures by rules that were not made with them (see unseen/), on cards as lines, of which the harder ones were never looked at, and on cards made at
 * random. The frozen ones and those kept apart have no part in it. Prints what came of layouts whose pictures were left out of the fit, and writes
 * app/cards/confidence/weights.ts.
 */

const folds = 5;

const all = allExamples();

function foldOf({ layout }: Example): number {
  return layout === undefined ? -1 : createHash("sha256").update(layout).digest().readUInt32LE(0) % folds;
}

/** How sure each value on a picture is by weights that no picture of its layout has a part in. */
function crossValidated(name: Judged["field"]): readonly Judged[] {
  const examples = all.filter(({ field }) => field === fittedFields[name]);
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fitWeights(examples.filter((one) => foldOf(one) !== fold));
    return examples
      .filter((one) => isUnseen(one) && foldOf(one) === fold)
      .map(({ tells, rule, right }) => ({
        field: name,
        confidence: mostOfRepaired(rule, likelihood(weights, tells)),
        right,
      }));
  }).flat();
}

const names = Object.keys(fittedFields) as readonly Judged["field"][];
const judged = names.flatMap(crossValidated);
for (const name of names)
  process.stdout.write(
    reliabilityTable(
      `${name}, layouts left out`,
      judged.filter(({ field }) => field === name),
    ),
  );
process.stdout.write(reliabilityTable("all, layouts left out", judged));

// Departments are judged by nobody yet: they are as sure as their rule.
const departments = [6, 1, 1, 0, 0, -2.6];
const lines = Object.values(fittedFields)
  .map((field) => [field, fitWeights(all.filter((one) => one.field === field))] as const)
  .concat([["departments" as never, departments]])
  .map(([field, weights]) => `  ${field}: [${weights.join(", ")}],`);
writeFileSync(
  join(projectFolder, "app/cards/confidence/weights.ts"),
  `/*
 * How much each piece of evidence (see evidence.ts) counts for a field, and last the constant. Fitted by test/eval/fit-confidence.ts; not to be
 * changed by hand.
 */
export const weights = {
${lines.join("\n")}
} as const satisfies Readonly<Record<string, readonly number[]>>;
`,
);
