/** Fonts by what they look like; their files are in `fonts.ts`. `heavy` and `light` are of one weight. */
export type Face =
  | "sans"
  | "serif"
  | "round"
  | "inter"
  | "display"
  | "slab"
  | "geometric"
  | "condensed"
  | "heavy"
  | "light"
  | "script"
  | "japanese"
  | "chinese";

/** One printed line. `y` is the base line; sizes in pixels of a card that is 1080 wide. */
export interface Print {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face?: Face;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Extra pixels between letters. */
  readonly spacing?: number;
}

/** A card before it is drawn: shapes (SVG elements) under its prints. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly string[];
  readonly prints: readonly Print[];
}

const cardWidth = 1080;
const cardHeight = 600;

/** A plain card of the usual size. */
export function card(
  prints: readonly Print[],
  options: { readonly background?: string; readonly shapes?: readonly string[] } = {},
): Drawing {
  return {
    width: cardWidth,
    height: cardHeight,
    background: options.background ?? "#ffffff",
    shapes: options.shapes ?? [],
    prints,
  };
}

/** Lines under each other, `step` pixels apart. */
export function column(lines: readonly string[], first: Print, step: number): readonly Print[] {
  return lines.map((text, index) => ({ ...first, text, y: first.y + index * step }));
}
