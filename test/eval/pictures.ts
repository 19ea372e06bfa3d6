import { createHash } from "node:crypto";
import { projectFolder } from "../../app/project-folder.ts";
import { realCards } from "./real-cards.ts";
import { renderedCards } from "./render/cards.ts";
import { draw } from "./render/draw.ts";
import type { Drawing } from "./render/drawing.ts";
import { photograph } from "./render/photograph.ts";
import { printedCards } from "./render/printed/cards.ts";
import { type SheetSet, sheetCards, sheetSets } from "./render/sheets.ts";
import type { Truth } from "./truth.ts";

/** A picture of a card, with what it says. */
export interface Picture {
  readonly name: string;
  /** `real` and `tuning`: rules were made with these in view; with `once-frozen` since they were opened. `frozen`: they were not. */
  readonly set: "real" | SheetSet;
  readonly language: string;
  readonly kind: "real" | "clean" | "photo";
  readonly truth: Truth;
  /** The same for pictures of the same pixels. */
  readonly key: string;
  readonly photo: () => Buffer | Promise<Buffer>;
}

/** Every card that reading is measured by: the real ones, and each drawn one clean and as a photo. `each`: people for a layout that takes any. */
export function pictures(each: number): readonly Picture[] {
  const real = realCards(projectFolder).map(
    (card): Picture => ({ ...card, set: "real", language: "real", kind: "real", key: card.name }),
  );
  const people = renderedCards(each).map(({ name, set, truth, drawing }) => ({
    ...{ name, truth, language: set as string, set: "tuning" as const, drawing: drawing() },
  }));
  const printed = printedCards.map((card) => ({ ...card, set: "tuning" as const }));
  const sheets = sheetSets
    .filter((set) => !set.startsWith("lifelike"))
    .flatMap((set) => sheetCards(set).map((card) => ({ ...card, set })));
  return [...real, ...[...sheets, ...printed, ...people].flatMap(bothWays)];
}

/**
 * Cards as companies have them made: names in display print, set wide, thin, white on a band; brands in small letters, over lines, beside whose
 * full name is small; offices, universities, law firms; addresses in each country's forms. The half that is `apart` was drawn before any was read.
 */
export function lifelikePictures(): readonly Picture[] {
  const sets = ["lifelike", "lifelike-apart"] as const;
  return sets.flatMap((set) => sheetCards(set).map((card) => ({ ...card, set }))).flatMap(bothWays);
}

interface Drawn {
  readonly name: string;
  readonly set: Picture["set"];
  readonly language: string;
  readonly truth: Truth;
  readonly drawing: Drawing;
}

function bothWays({ drawing, ...card }: Drawn): readonly Picture[] {
  const seed = createHash("sha256").update(card.name).digest().readUInt32LE(0);
  const key = JSON.stringify(drawing);
  return [
    { ...card, kind: "clean", key, photo: () => draw(drawing) },
    { ...card, kind: "photo", key: `${key} ${seed}`, photo: () => photograph(draw(drawing), seed) },
  ];
}
