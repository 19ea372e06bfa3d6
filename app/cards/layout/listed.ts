import type { Part } from "./part.ts";

/** 수출입통관 · 원산지 · 관세환급: one of three things and more, on a line where nobody is anything. */
export function isOneOfThings({ spot }: Part, all: readonly Part[]): boolean {
  return (
    (spot.among ?? 1) > 2 &&
    all
      .filter((other) => other.spot.line === spot.line && other.spot.side === spot.side)
      .every(({ role, certainty }) => role !== "title" && role !== "department" && certainty < 0.9)
  );
}
