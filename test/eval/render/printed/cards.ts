import { draw } from "../draw.ts";
import { easternCards } from "./eastern.ts";
import { easternHouses } from "./eastern-houses.ts";
import { englishCompanies } from "./english-companies.ts";
import { englishDesks } from "./english-desks.ts";
import { englishHouses } from "./english-houses.ts";
import { englishKitchens } from "./english-kitchens.ts";
import { englishTrades } from "./english-trades.ts";
import { europeanCards } from "./european.ts";
import { europeanCrafts } from "./european-crafts.ts";
import { koreanHouses } from "./korean-houses.ts";
import { koreanOffices } from "./korean-offices.ts";
import { koreanTrades } from "./korean-trades.ts";
import type { Printed } from "./printed.ts";

/** Drawn after the rules knew the others. */
const moreCards = [...englishHouses, ...englishKitchens, ...koreanHouses, ...europeanCrafts, ...easternHouses];

/** A layout of its own each: what the rules have not seen five times. */
export const printedCards: readonly Printed[] = [
  ...englishDesks,
  ...englishTrades,
  ...englishCompanies,
  ...koreanTrades,
  ...koreanOffices,
  ...europeanCards,
  ...easternCards,
  ...moreCards,
];

export function pictureOf({ drawing }: Printed): Buffer {
  return draw(drawing);
}
