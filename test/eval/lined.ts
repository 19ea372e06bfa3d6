import { type FieldName, fieldNames } from "./compare.ts";
import { harder, makeLined, rougher } from "./lined/make-lined.ts";
import { harderLayoutsOf, layoutsOf, setLined } from "./lined/set-lined.ts";
import { worlds } from "./lined/world.ts";
import { fieldTable, groupTable, reliabilityTable } from "./print-reading.ts";
import { type ScoredCard, scoreSeen } from "./score-cards.ts";
import type { Truth } from "./truth.ts";

/*
 * `npm run eval:lines`: how rules do on cards of thirty countries that are made as lines, without pictures, hundreds in
 * seconds. A number: how many a place. `--noise`: lines are misread as readers do. `--misses`: what went wrong. `--apart`: with the third of
 * names, companies, addresses and layouts that no rule was made with; for measuring, not for looking at. `--harder`: brands without a form word, logos, and
 * addresses and numbers that run into each other. `--rougher`: names broken anywhere between their words, above their addresses alone, beside
 * departments that are called like companies; numbers between the lines of addresses.
 */

const has = (option: string): boolean => process.argv.includes(option);
const each = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 100);
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice(7);
const field = process.argv.find((argument) => argument.startsWith("--field="))?.slice(8);
const part = has("--apart") ? "apart" : "tuning";
const say = (text: string): boolean => process.stdout.write(text);

const hands = { world: undefined, harder, rougher };
const kind = has("--harder") ? "harder" : has("--rougher") ? "rougher" : "world";
const layouts = kind === "world" ? layoutsOf(part) : harderLayoutsOf(part);

const made = worlds(part, kind)
  .filter(({ place }) => !only || place === only)
  .flatMap((world, at, all) =>
    Array.from({ length: Math.ceil(each / all.filter(({ place }) => place === world.place).length) }, (_, index) => {
      const seed = at * 1000 + index + (part === "apart" ? 50_000 : 0);
      const card = makeLined(world, seed, hands[kind]);
      const side = setLined(card, layouts, has("--noise") ? 0.12 : 0);
      return { card, side, scored: scoreSeen(`${world.place} ${index}`, card.truth, { sides: [side], ms: 0 }) };
    }),
  );
const places = [...new Set(made.map(({ card }) => card.place))];
const groups = places.map(
  (place) => [place, made.filter(({ card }) => card.place === place).map(({ scored }) => scored)] as const,
);
const all = made.map(({ scored }) => scored);

if (has("--misses") && part === "tuning") {
  for (const { card, scored, side } of made.filter(({ scored }) => !field || isMissed(scored, field))) {
    const missed = fieldNames.filter((one) => (!field || one === field) && isMissed(scored, one));
    if (missed.length === 0) continue;
    say(`## ${scored.name}: ${missed.join(", ")}\n`);
    for (const one of missed)
      say(`    ${one}: ${JSON.stringify(truthOf(one, card.truth))} <- ${JSON.stringify(readOf(one, scored))}\n`);
    if (has("--lines"))
      for (const { text, box } of side.lines) say(`    | ${box.x} ${box.y} ${box.width}x${box.height} ${text}\n`);
  }
}
say(fieldTable(`cards as lines, ${part}`, all));
say(groupTable(groups));
say(
  reliabilityTable(
    part,
    all.flatMap(({ judged }) => judged),
  ),
);
say(`cards taken for none: ${all.filter(({ read }) => read === undefined).length} of ${all.length}\n`);

function isMissed({ scores }: ScoredCard, one: string): boolean {
  const score = scores[one as FieldName];
  return score.wrong + score.missing > 0;
}

function truthOf(one: FieldName, truth: Truth): unknown {
  return one === "kinds"
    ? truth.phones.map(({ kind, number }) => `${kind} ${number}`)
    : one === "phones"
      ? truth.phones.map(({ number }) => number)
      : truth[one];
}

function readOf(one: FieldName, { read }: ScoredCard): unknown {
  if (!read) return "no card";
  const lists = {
    name: read.names,
    title: read.titles,
    company: read.companies,
    phones: read.phones,
    kinds: read.phones,
    emails: read.emails,
    websites: read.websites,
    address: read.addresses,
  };
  return lists[one].map(({ value }) =>
    typeof value === "string" ? value : "written" in value ? value.written : `${value.kind} ${value.number}`,
  );
}
