import type { Code, Side } from "../../cards/card.ts";
import type { Unreadable } from "../../ports/text-reader.ts";

/** What a reading worker is asked: to load its models, to read a photo, or its codes alone, or for the picture of a side. It is asked one thing at a time. */
export type Request =
  | { readonly kind: "picture"; readonly photo: Uint8Array; readonly side: Pick<Side, "page" | "outline"> }
  | { readonly kind: "load" }
  | { readonly kind: "read" | "read-codes"; readonly photo: Uint8Array };

/** What it answers. Everything that it did not foresee ends it. */
export type Answer =
  | { readonly kind: "loaded" }
  | { readonly kind: "sides"; readonly sides: readonly Side[] }
  | { readonly kind: "picture"; readonly png: Uint8Array }
  | { readonly kind: "codes"; readonly codes: readonly Code[] }
  | { readonly kind: "unreadable"; readonly code: Unreadable };
