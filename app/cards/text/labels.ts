import { addressLabels, mailLabels, siteLabels } from "../words/labels.ts";

/** A label as the lists have it, without what is set around it: `E-Mail :`, 전화 ( in front of `Tel)`. */
export const spelled = (label: string): string => label.toLowerCase().replace(/[\s.:)(\]['’*_-]/g, "");

/** The words at the end of the text that may be a label: `서울 T.` → `서울 T.`, `T.`; longest first. */
function endings(text: string): readonly { readonly start: number; readonly label: string }[] {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}〒]/gu)].map((match) => match.index);
  return starts.slice(-3).map((start) => ({ start, label: spelled(text.slice(start)) }));
}

/** Where the label begins that the text ends with, if it is one of these. */
export function labelAtEnd(
  text: string,
  labels: readonly string[],
): { readonly start: number; readonly label: string } | undefined {
  return endings(text).find(({ label }) => labels.includes(label));
}

/** The label in front of `start` in the text; `start` itself when there is none. */
export function startWithLabel(text: string, start: number, labels: readonly string[]): number {
  return labelAtEnd(text.slice(0, start), labels)?.start ?? start;
}

const everyLabel = new Set([...mailLabels, ...siteLabels, ...addressLabels].map(spelled));

/** Whether the text says nothing but what stands beside it. */
export function isLabel(text: string): boolean {
  return everyLabel.has(spelled(text));
}
