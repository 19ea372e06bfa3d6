import { type SizeName, sizes } from "../sizes.ts";
import { costsOf, idleCosts, total } from "./compute-costs.ts";
import { lookedUp, type Price, prices } from "./prices.ts";

const months = [100, 10_000, 1_000_000];

const dollars = (amount: number) => amount.toLocaleString("en-US", { style: "currency", currency: "USD" }).padStart(12);
const say = (line = "") => process.stdout.write(`${line}\n`);

say(`US dollars a month at list prices of us-east-1, looked up on ${lookedUp}, without free tiers and taxes.`);
for (const name of Object.keys(sizes) as SizeName[]) {
  const size = sizes[name];
  const idle = idleCosts(size);
  say(`\n${name}`);
  say(`  ${"idle, before the first card".padEnd(44)}${dollars(total(idle))}`);
  for (const [what, amount] of Object.entries(idle)) say(`    ${what.padEnd(42)}${dollars(amount)}`);
  say(
    `  ${"cards a month, with a year of them kept".padEnd(44)}${months.map((cards) => cards.toLocaleString("en-US").padStart(12)).join("")}`,
  );
  const by = months.map((cards) => costsOf(cards, size));
  for (const what of Object.keys(by[0] ?? {})) {
    say(`    ${what.padEnd(42)}${by.map((costs) => dollars(costs[what] ?? 0)).join("")}`);
  }
  say(`  ${"all, with the idle floor".padEnd(44)}${by.map((costs) => dollars(total(idle) + total(costs))).join("")}`);
}

const unread = Object.entries<Price>(prices).filter(([, { source }]) => source === "not verified");
say(`\nNot verified, because no page with today's figure could be read: ${unread.map(([name]) => name).join(", ")}.`);
say(
  "The small size is made for some ten thousand cards a month: its one search node holds no million a month for a year.",
);
say("What one card makes the services do is assumed (infra/costs/per-card.ts), not measured.");
