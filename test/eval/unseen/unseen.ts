import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CardFields, Side } from "../../../app/cards/card.ts";
import { projectFolder } from "../../../app/project-folder.ts";
import { sheetCards } from "../render/sheets.ts";
import type { Truth } from "../truth.ts";

/** A picture as the reader saw it, and what rules made of it before anybody had looked at how they do on its layout. */
export interface Unseen {
  /** Language and layout. */
  readonly name: string;
  readonly kind: string;
  readonly sides: readonly Side[];
  readonly fields: CardFields;
}

/** Layouts that rules have been made with since. */
export const onceUnseen = [
  "lifelike",
  "tuning",
  "once-frozen",
  "opened-later",
  "other-hands",
  "later-hands",
  "latest-hands",
] as const;

export function unseenFile(set: (typeof onceUnseen)[number]): string {
  return join(projectFolder, "test/eval/unseen", `${set}.jsonl`);
}

/** With what each picture says. */
export function unseenReadings(): readonly (Unseen & { readonly truth: Truth })[] {
  return onceUnseen.flatMap((set) => {
    const truths = new Map(sheetCards(set).map(({ name, language, truth }) => [`${language} ${name}`, truth]));
    return readFileSync(unseenFile(set), "utf8")
      .split("\n")
      .flatMap((line) => {
        const unseen = line === "" ? undefined : (JSON.parse(line) as Unseen);
        const truth = truths.get(unseen?.name ?? "");
        return unseen && truth ? [{ ...unseen, truth }] : [];
      });
  });
}
