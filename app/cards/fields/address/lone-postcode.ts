import { eastern, type Judged } from "./blocks.ts";

const lone = /^〒?\s?\d{3}-\d{4}$/;
const coded = /〒|(?<!\d)\d{3}-\d{4}(?!\d)/;

/** Print that runs downwards has the postcode where the numbers are: it is that of the one address that has none. */
export function withLonePostcodes(
  blocks: readonly (readonly Judged[])[],
  all: readonly Judged[],
): readonly (readonly Judged[])[] {
  const alone = all.filter((line) => lone.test(line.text) && !blocks.some((block) => block.includes(line)));
  const bare = blocks.filter(
    (block) => block.some(({ text }) => eastern.test(text)) && !block.some(({ text }) => coded.test(text)),
  );
  const [code, address] = [alone[0], bare[0]];
  const isSure = code?.spot.side === address?.[0]?.spot.side && alone.length === 1 && bare.length === 1;
  return code && isSure ? blocks.map((block) => (block === address ? [code, ...block] : block)) : blocks;
}
