import { disassemble } from "es-hangul";
import { distance } from "./distance.ts";

/** Whether one letter, of those that syllables are made of, tells two words in Hangul apart: 흥 and 홍. */
export function areOneLetterApart(one: string, other: string): boolean {
  return distance(disassemble(one), disassemble(other)) === 1;
}
