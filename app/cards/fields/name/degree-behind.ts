import { credentials } from "../../words/names.ts";

const degrees = new Set(credentials);

/** `Amir Hosseini, DMD`, `Alan R. Feinberg, D.D.S.`: something behind a comma is a degree. */
export function hasDegreeBehind(text: string): boolean {
  const [, ...behind] = text.toLowerCase().replaceAll(".", "").split(/,\s?/);
  return behind.some((one) => degrees.has(one));
}
