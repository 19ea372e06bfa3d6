import { cropLine } from "./crop-line.ts";
import { type Character, decodeCtc } from "./decode-ctc.ts";
import { joinSpacedLetters } from "./letter-spacing.ts";
import type { Engines } from "./load-engines.ts";
import type { Picture, TiltedBox } from "./picture.ts";
import { centred, showNetwork } from "./pixel-planes.ts";

/** A line as the recogniser read it. */
export interface ReadLine {
  /** Where it is in the picture, its width along the text. */
  readonly box: TiltedBox;
  /** What the recogniser saw of it. */
  readonly strip: Picture;
  readonly characters: readonly SeenCharacter[];
  /** By how many quarter turns clockwise it runs across the other lines: 1 where it runs downwards, as Japanese names do, 3 where it runs upwards. */
  readonly across?: 1 | 3;
}

export interface SeenCharacter extends Character {
  /** Pixels from the strip's left end to its middle. */
  readonly at: number;
}

/** What the recogniser and the classifier see of a line. */
export type StripOf = (box: TiltedBox) => Picture;

/** The height of the strips that both were trained on. */
export const stripHeight = 48;

/** The strips of a picture's lines, each cropped once: the classifier sees the start of what the recogniser reads then. */
export function stripsOf(picture: Picture): StripOf {
  const kept = new Map<string, Picture>();
  return (box) => {
    const place = Object.values(box).join();
    const strip = kept.get(place) ?? cropLine(picture, box, { height: stripHeight });
    kept.set(place, strip);
    return strip;
  };
}

/** Reads one line. Lines are not read in batches: a batch pads the short ones to the longest, and costs more than it saves. */
export async function recogniseLine(engines: Engines, stripOf: StripOf, box: TiltedBox): Promise<ReadLine> {
  const strip = stripOf(box);
  const width = Math.ceil(strip.width / 32) * 32;
  const { values, shape } = await showNetwork(engines.recogniser, strip, width, centred);
  const steps = shape[1] ?? 0;
  const characters = decodeCtc(values, engines.characters);
  const seen = characters.map((c) => ({ ...c, at: ((c.step + 0.5) * width) / steps }));
  return { box, strip, characters: joinSpacedLetters(seen, strip) };
}

/** Characters in one string, with the spaces that were seen between them. */
export function textOf(characters: readonly Character[]): string {
  return characters
    .map((c, i) => (c.afterSpace && i > 0 ? ` ${c.text}` : c.text))
    .join("")
    .trim();
}

/** The mean over a line's characters; 0 if there are none. */
function confidenceOf(characters: readonly Character[]): number {
  return characters.reduce((sum, c) => sum + c.probability, 0) / (characters.length || 1);
}

/** Text and confidence of a line as it was read. */
export function asRead({ characters }: ReadLine): { text: string; confidence: number } {
  return { text: textOf(characters), confidence: confidenceOf(characters) };
}
