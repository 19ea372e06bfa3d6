import { doubleMetaphone } from "double-metaphone";
import { remember } from "./remember.ts";

/** The consonants of a Latin word as English speakers hear them: Stephen and Steven, Meyer and Maier are one. None for short words. */
export const consonantsHeard = remember((latin: string): readonly string[] =>
  latin.length < 4
    ? []
    : [...new Set(doubleMetaphone(latin))].filter((code) => code.length > 1).map((code) => code.toLowerCase()),
);
