import { hangul } from "../../../app/cards/text/scripts.ts";

/**
 * How sure readers are of a line, as on photos of cards: the network of nearly all letters wholly, and of one that it misread by half; Tesseract of Hangul
 * never wholly, and hardly less where it misread. `luck` 0..1.
 */
export function howSure(text: string, isMisread: boolean, luck: number): number {
  if (hangul.test(text)) return isMisread ? 0.72 + luck * 0.2 : 0.87 + luck * 0.08;
  const doubted = isMisread ? 0.05 + (1 - luck) * 0.95 : (1 - luck) ** 6 * 0.6;
  return 1 - doubted / Math.max(1, [...text].length);
}
