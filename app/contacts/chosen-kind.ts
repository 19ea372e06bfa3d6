import type { Phone } from "../cards/card.ts";
import type { ChosenKind } from "./facts.ts";

/** What a form says of a number, and an export. */
export function chosenKind({ kind, direct }: Phone): ChosenKind {
  return kind === "phone" && direct ? "direct" : kind;
}
