import { OctemberError } from "../../errors.ts";

/** What another function asked, or answered, is not what it may be. */
export class Malformed extends OctemberError {
  override readonly name = "Malformed";
  readonly code = "malformed-call";
}

type Fields = Readonly<Record<string, unknown>>;

/** @param names no other fields than these; any where it is missing. @throws Malformed, as all of these do */
export function fieldsOf(value: unknown, what: string, names?: readonly string[]): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed(`${what} is no object`);
  const extra = Object.keys(value).find((name) => names?.includes(name) === false);
  if (extra !== undefined) throw new Malformed(`${what} has a field too many`);
  return value as Fields;
}

export function textOf(value: unknown, what: string, longest = 300): string {
  if (typeof value === "string" && value !== "" && value.length <= longest) return value;
  throw new Malformed(`${what} is no text of up to ${longest} characters`);
}

export function numberOf(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Malformed(`${what} is no number`);
}

/** A whole number from 1 to `most`. */
export function countOf(value: unknown, what: string, most: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Malformed(`${what} is no number from 1 to ${most}`);
}

export function listOf<T>(value: unknown, what: string, most: number, each: (one: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length > most) throw new Malformed(`${what} is no list of up to ${most}`);
  return value.map(each);
}
