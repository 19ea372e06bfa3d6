import type { PhoneKind } from "../../../../app/cards/card.ts";
import type { Truth } from "../../truth.ts";
import type { Drawing } from "../drawing.ts";

export type Language = "korean" | "english" | "german" | "french" | "spanish" | "japanese" | "chinese";

/** One card of one invented person, in a layout that no other card has. */
export interface Printed {
  readonly name: string;
  readonly language: Language;
  readonly truth: Truth;
  readonly drawing: Drawing;
}

/** What a card says, in short: a phone is `m`, `p` or `f` and its number; what is missing isn't on the card. */
export interface Says {
  readonly name: string;
  readonly names?: readonly string[];
  readonly title?: string;
  readonly titles?: readonly string[];
  readonly company?: string;
  readonly companies?: readonly string[];
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly websites?: readonly string[];
  readonly address?: string;
  readonly addresses?: readonly string[];
}

const kinds: Readonly<Record<string, PhoneKind>> = { m: "mobile", p: "phone", f: "fax" };

export function printed(name: string, language: Language, says: Says, drawing: Drawing): Printed {
  return {
    name: `${language}-${name}`,
    language,
    drawing,
    truth: {
      name: says.name,
      otherNames: says.names ?? [],
      title: says.title ?? "",
      otherTitles: says.titles ?? [],
      company: says.company ?? "",
      otherCompanies: says.companies ?? [],
      phones: (says.phones ?? []).map((phone) => ({ kind: kinds[phone[0] ?? ""] ?? "phone", number: phone.slice(2) })),
      emails: says.emails ?? [],
      websites: says.websites ?? [],
      address: says.address ?? "",
      otherAddresses: says.addresses ?? [],
    },
  };
}
