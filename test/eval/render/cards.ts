import type { Truth } from "../truth.ts";
import type { CardSet, Design } from "./design.ts";
import { bilingualDesigns } from "./designs/bilingual.ts";
import { englishDesigns } from "./designs/english.ts";
import { koreanDesigns } from "./designs/korean.ts";
import { draw } from "./draw.ts";
import type { Drawing } from "./drawing.ts";
import { koreans, type Person, westerners } from "./people.ts";

/** A card that can be drawn, with what it says. */
export interface Rendered {
  readonly name: string;
  readonly set: CardSet;
  readonly truth: Truth;
  readonly png: () => Buffer;
  readonly drawing: () => Drawing;
}

/** Every design with `each` people, other ones each time, so that all appear. */
export function renderedCards(each: number): readonly Rendered[] {
  return [
    ...pair(koreanDesigns, koreans, each),
    ...pair(bilingualDesigns, koreans, each),
    ...pair(englishDesigns, westerners, each),
  ];
}

function pair(designs: readonly Design[], people: readonly Person[], each: number): readonly Rendered[] {
  return designs.flatMap((design, index) =>
    Array.from({ length: each }, (_, turn) => people[(index * each + turn) % people.length]).flatMap((person) =>
      person ? [rendered(design, person)] : [],
    ),
  );
}

function rendered(design: Design, person: Person): Rendered {
  const name = `${design.set}-${design.name}-${person.latin.toLowerCase().replaceAll(" ", "-")}`;
  return {
    name,
    set: design.set,
    truth: design.truth(person),
    png: () => draw(design.draw(person)),
    drawing: () => design.draw(person),
  };
}
