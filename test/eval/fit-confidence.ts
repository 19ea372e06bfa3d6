import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CardFields, Side } from "../../app/cards/card.ts";
import { aroundOf, type Evidence, evidence } from "../../app/cards/confidence/evidence.ts";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { readKept } from "./kept-lines.ts";
import { harder, makeLined } from "./lined/make-lined.ts";
import { harderLayoutsOf, layoutsOf, setLined } from "./lined/set-lined.ts";
import { worlds } from "./lined/world.ts";
import { pictures } from "./pictures.ts";
import { layOut } from "./random/lay-out.ts";
import { makeCard } from "./random/make-card.ts";
import { type Judged, judge } from "./reliability.ts";
import type { Truth } from "./truth.ts";

/*
 * `npm run eval:reading && node dist/test/eval/fit-confidence.js`: fits how sure each field is to how often such values were right, on cards made at
 * random with words that no list has and letters that were misread, on cards as lines, of which the harder ones were never looked at, and on the
 * tuning cards as the reader saw them. The frozen ones and those kept apart have no part in it. Writes app/cards/confidence/weights.ts.
 */

/**
 * How much more a wrong value counts. Rules are wrong more often on layouts that nobody looked at while making them: on the tuning set's first
 * drawings, before any rule knew them, a tenth of all was wrong, and a hundredth is now.
 */
const wrongCounts = 10;

interface Example {
  readonly tells: Evidence;
  readonly right: boolean;
  readonly weight: number;
}

const fieldOf: Readonly<Record<Judged["field"], keyof typeof evidence>> = {
  name: "names",
  title: "titles",
  company: "companies",
  phone: "phones",
  email: "emails",
  website: "websites",
  address: "addresses",
};

const examples: Record<keyof typeof evidence, Example[]> = {
  names: [],
  titles: [],
  departments: [],
  companies: [],
  phones: [],
  emails: [],
  websites: [],
  addresses: [],
};

function learn(truth: Truth, sides: readonly Side[], weight: number, wrong = wrongCounts): void {
  const fields = fieldsByRule(sides);
  const around = aroundOf(fields, sides);
  for (const name of Object.values(fieldOf)) {
    for (const one of fields[name].slice(0, ["phones", "emails", "websites"].includes(name) ? undefined : 1)) {
      const alone = { ...empty, [name]: [one] } as CardFields;
      const [judged] = judge(alone, truth);
      const tells = (evidence[name] as (field: unknown, around: unknown) => Evidence)(one, around);
      if (judged) examples[name].push({ tells, right: judged.right, weight: judged.right ? weight : weight * wrong });
    }
  }
}

const empty: CardFields = {
  names: [],
  titles: [],
  departments: [],
  companies: [],
  phones: [],
  emails: [],
  websites: [],
  addresses: [],
  handles: [],
  extras: [],
};

/** Lines with what rules were made with, and harder ones that nobody looked at. `each`: of a country. */
function learnLined(part: "tuning" | "fitting", each: number, wrong: number): void {
  const isHarder = part === "fitting";
  const layouts = isHarder ? harderLayoutsOf(part) : layoutsOf(part);
  for (const [at, world] of worlds(part, isHarder ? "harder" : "world").entries()) {
    for (let index = 0; index < each; index++) {
      const seed = 200_000 + at * 1000 + index;
      const card = isHarder ? makeLined(world, seed, harder) : makeLined(world, seed);
      learn(card.truth, [setLined(card, layouts, index % 2 === 0 ? 0.2 : 0.03)], 1, wrong);
    }
  }
}

learnLined("tuning", 30, wrongCounts);
learnLined("fitting", 60, 3);
for (let seed = 100_000; seed < 102_000; seed++) {
  const card = makeCard(seed, seed % 2 === 0 ? 0.25 : 0.05);
  learn(card.truth, [layOut(card, seed % 3 === 0 ? 0.15 : 0.02)], 1);
}
for (const picture of pictures(1)) {
  const seen = picture.set === "frozen" ? undefined : readKept(picture.key);
  if (seen) learn(picture.truth, seen.sides, 6);
}

/** Logistic regression by gradient descent, each step over all examples; large weights cost a little. */
function fitted(all: readonly Example[]): readonly number[] {
  const size = (all[0]?.tells.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < 1200; round++) {
    const slope = new Array<number>(size).fill(0);
    for (const { tells, right, weight } of all) {
      const inputs = [...tells, 1];
      const sum = inputs.reduce((so, one, index) => so + one * (weights[index] ?? 0), 0);
      const miss = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * weight;
      inputs.forEach((one, index) => {
        slope[index] = (slope[index] ?? 0) + miss * one;
      });
    }
    weights.forEach((one, index) => {
      weights[index] = one - 3 * ((slope[index] ?? 0) / total + 0.0004 * (index < size - 1 ? one : 0));
    });
  }
  return weights.map((one) => Math.round(one * 1000) / 1000);
}

// Departments are judged by nobody yet: they are as sure as their rule.
const asTheRule = [6, 2, 0, 0, -4.5];
const lines = (Object.keys(examples) as (keyof typeof evidence)[]).map((name) => {
  const weights = name === "departments" ? asTheRule : fitted(examples[name]);
  const wrong = examples[name].filter(({ right }) => !right).length;
  process.stdout.write(`${name}: ${examples[name].length} values, ${wrong} wrong, ${weights.join(" ")}\n`);
  return `  ${name}: [${weights.join(", ")}],`;
});
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
