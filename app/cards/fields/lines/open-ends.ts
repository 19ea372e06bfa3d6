import { areAligned, areStacked } from "../../layout/neighbours.ts";
import type { Spot } from "../../layout/spot.ts";
import { latinCompany } from "../company/words.ts";
import { latinNameShape } from "../name/latin-name.ts";
import { latinTitle } from "../title.ts";

const openEnd = /(?:,|&|\/|\s(?:of|and|for|de|du|des|für|und))$/i;

/** Small letters, lest it be `And Company`. */
const openStart = /^(?:&|and|und|et|y|of|for|de|für)\s\p{L}/u;

/** Joins a title with the line below that it goes on in: `Senior Director,` above `Strategic Partnerships`, `VP Sales` above `& Marketing`. */
export function joinOpenEnds(spots: readonly Spot[]): readonly Spot[] {
  const joined = [...spots];
  joined.forEach((spot, index) => {
    const text = spot.text.trim();
    if (latinTitle(text) === 0) return;
    const isOpen = openEnd.test(text);
    const below = joined.findIndex(
      (next, at) => at !== index && (isOpen || openStart.test(next.text.trim())) && goesOnIn(spot, next),
    );
    const next = joined[below];
    if (!next) return;
    joined[index] = { ...spot, text: `${text} ${next.text.trim()}` };
    joined[below] = { ...next, text: "" };
  });
  return joined;
}

function goesOnIn(upper: Spot, lower: Spot): boolean {
  const text = lower.text.trim();
  return (
    upper.y < lower.y &&
    /^(?:&\s)?\p{L}[^\d@\n]*$/u.test(text) &&
    areStacked(upper, lower, 1, 1.2) &&
    areAligned(upper, lower) &&
    latinCompany(text) < 0.9 &&
    latinNameShape(text) < 4
  );
}
