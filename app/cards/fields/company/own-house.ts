import { areOnOneRow, areStacked, isInShadow } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { isFamilyHouse, tradeBelow } from "../name/tradesman.ts";
import { brandMatch } from "./brand-match.ts";
import { isGeneric, isTrade } from "./words.ts";

/** A house and the lines that it is read from. */
export interface OwnHouse {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly score: number;
}

/** `Law Offices of`, `The Studio of`: whose they are stands below. */
const ofWhom = /^(?:the )?(?:\p{L}+ ){0,2}(?:offices?|studios?|firm|practice|workshop|atelier|gallery|estate) of$/iu;

/** Whether a house's name begins so and ends in its owner's. */
export function isOfOwner(text: string): boolean {
  return ofWhom.test(text);
}

/** The houses that are called as their owner is. `open`: what may be a company's name. */
export function ownHouses(
  names: readonly Part[],
  open: readonly Part[],
  all: readonly Part[],
  brands: readonly string[],
): readonly OwnHouse[] {
  return [...names.flatMap((name) => [...withTrade(name, open, brands), ...withFront(name, all)]), ...ofFamily(all)];
}

/** `Elena Marchetti` above `PHOTOGRAPHY`, elenamarchetti.com: the owner's name, and what the house does. */
function withTrade(name: Part, open: readonly Part[], brands: readonly string[]): readonly OwnHouse[] {
  return open
    .filter(
      (trade) =>
        (isGeneric(trade.text) || isTrade(trade.text)) &&
        isInShadow(name.spot, trade.spot) &&
        [name.text, `${name.text} ${trade.text}`].some((text) => brandMatch(text, brands) === 1),
    )
    .map((trade) => ({ parts: [name, trade], text: `${name.text} ${trade.text}`, score: 6 }));
}

/** `D. WHITLOW` above `PLUMBING & HEATING`. */
function ofFamily(all: readonly Part[]): readonly OwnHouse[] {
  return all
    .filter((house) => isFamilyHouse(house, all))
    .flatMap((house) =>
      all
        .filter((trade) => tradeBelow(house, trade))
        .slice(0, 1)
        .map((trade) => ({ parts: [house, trade], text: `${house.text} ${trade.text}`, score: 6 })),
    );
}

/** `Law Offices of` right above the owner's name, which stands nowhere else. */
function withFront(name: Part, all: readonly Part[]): readonly OwnHouse[] {
  return all
    .filter(
      (front) =>
        isOfOwner(front.text) &&
        front.spot.y < name.spot.y &&
        !areOnOneRow(front.spot, name.spot) &&
        areStacked(front.spot, name.spot, 1.3, 3),
    )
    .map((front) => ({ parts: [front, name], text: `${front.text} ${name.text}`, score: 8 }));
}
