import type { Side } from "../../cards/card.ts";
import type { Unreadable } from "../../ports/text-reader.ts";

/** What a reading worker is asked: to load its models, or to read a photo. It is asked one thing at a time. */
export type Request = { readonly kind: "load" } | { readonly kind: "read"; readonly photo: Uint8Array };

/** What it answers. Everything that it did not foresee ends it. */
export type Answer =
  | { readonly kind: "loaded" }
  | { readonly kind: "sides"; readonly sides: readonly Side[] }
  | { readonly kind: "unreadable"; readonly code: Unreadable };
