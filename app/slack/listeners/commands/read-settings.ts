import { type Choices, mostPhotosADay, type ReaderChoice, readerChoices } from "../../../ports/choices.ts";

type Change = Parameters<Choices["choose"]>[1];

/** What was typed after `/octember settings`; `undefined`: nobody understands it. */
export type SettingsAsked =
  | { readonly kind: "show" }
  | { readonly kind: "change"; readonly change: Change }
  | undefined;

/** How people call them, in either language. */
const things = new Map<string, keyof Change>(
  Object.entries({
    photos: "photosADay",
    photo: "photosADay",
    사진: "photosADay",
    명함: "photosADay",
    reader: "reader",
    판독기: "reader",
  } as const),
);

const readers = new Map<string, ReaderChoice>(
  Object.entries({
    ...Object.fromEntries(readerChoices.map((one) => [one, one])),
    builtin: "built-in",
    내장: "built-in",
    둘다: "both",
  } as const),
);

const asForAll: ReadonlySet<string> = new Set(["default", "기본", "기본값"]);

/** `photos 500`, `reader built-in`, `photos default`. */
export function readSettings(text: string): SettingsAsked {
  const [thing = "", value = "", ...more] = text.trim().toLowerCase().split(/\s+/);
  if (thing === "") return { kind: "show" };
  const name = things.get(thing);
  if (name === undefined || value === "" || more.length > 0) return undefined;
  if (asForAll.has(value)) return { kind: "change", change: { [name]: null } };
  if (name === "reader") {
    const reader = readers.get(value);
    return reader === undefined ? undefined : { kind: "change", change: { reader } };
  }
  const photosADay = Number(value.replaceAll(",", ""));
  const isNumber = /^\d[\d,]*$/.test(value) && photosADay <= mostPhotosADay;
  return isNumber ? { kind: "change", change: { photosADay } } : undefined;
}
