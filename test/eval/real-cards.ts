import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PhoneKind } from "../../app/cards/card.ts";
import type { Truth } from "./truth.ts";

interface Listed {
  readonly file: string;
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly phones: readonly { readonly n: string; readonly kind: PhoneKind }[];
  readonly emails: readonly string[];
  readonly websites: readonly string[];
  readonly address: string;
  readonly alt: Partial<Record<"name" | "title" | "company", readonly string[]>> | null;
}

export interface RealCard {
  readonly name: string;
  readonly truth: Truth;
  readonly photo: () => Buffer;
}

/** The real cards that are kept in `test/eval/cards`, with what they say. `root`: the project's folder. */
export function realCards(root: string): readonly RealCard[] {
  const folder = join(root, "test/eval/cards");
  const listed = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as readonly Listed[];
  return listed.map((card) => ({
    name: card.file,
    truth: truthOf(card),
    photo: () => readFileSync(join(folder, card.file)),
  }));
}

function truthOf({ alt, phones, ...card }: Listed): Truth {
  return {
    ...card,
    otherNames: alt?.name ?? [],
    otherTitles: alt?.title ?? [],
    otherCompanies: alt?.company ?? [],
    otherAddresses: [],
    phones: phones.map(({ n, kind }) => ({ number: n, kind })),
  };
}
