import type { Part } from "../../layout/part.ts";
import type { Surroundings } from "../name/name.ts";
import { brandMatch } from "./brand-match.ts";
import { withoutFront } from "./by-whom.ts";
import { isSaying, isSentence, saysWhat } from "./saying.ts";
import { saysWhose } from "./whose.ts";

/** Below 0: one of two lines is what is said beside a name. */
export function sayingWorth(upper: Part, lower: Part, { brands }: Surroundings): number {
  if (saysWhose(lower.text) || saysWhat(lower.text) || withoutFront(lower.text) !== lower.text) return -9;
  const [one, other] = [brandMatch(upper.text, brands), brandMatch(lower.text, brands)];
  const both = brandMatch(`${upper.text} ${lower.text}`, brands);
  // `Vela` above `Interiors for living`: what a brand says of itself, before or behind it.
  if (Math.max(one, other) >= 0.7 && isSentence((one >= other ? lower : upper).text) && both < 1) return -4;
  if (isSentence(lower.text) && !isSentence(upper.text)) return -2.5;
  return isSaying(lower.text) === isSaying(upper.text) ? 0 : -2.5;
}
