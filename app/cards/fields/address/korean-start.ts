import { koreanTowns } from "../../words/korean-towns.ts";
import { koreanProvinces } from "../../words/places.ts";

/** A postcode however it is spelled: `(우)04524`, `우)04524`, `[04524]`, `135-080`. */
export const koreanCode =
  /[([]?\s?(?:우(?:편번호)?\s?[):.]?\s?)?(?<![\d-])(\d{5}|\d{3}-\d{3})(?![\d-]|번|호|동)\s?[)\]]?/;

const towns = (["시", "군", "구"] as const).flatMap((kind) => koreanTowns[kind].map((town) => town + kind));

/** What an address begins with, as the source of an expression: a postcode, a province or a town, and where in it. */
export const koreanStart = `(?:${koreanCode.source}\\s*)?(?:${[...koreanProvinces, ...towns].join("|")})\\s[가-힣]`;
