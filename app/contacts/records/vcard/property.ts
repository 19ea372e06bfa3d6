import { decoderOf, type Encoding } from "../text/decoder.ts";

/** A line of a vCard, unfolded. Names and types are in small letters. */
export interface Property {
  readonly name: string;
  /** What ties it to others: `item1.TEL` and `item1.X-ABLabel`. */
  readonly group: string;
  readonly types: ReadonlySet<string>;
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands in the file: escaped and encoded. */
  readonly raw: string;
}

const start = /^(?:([\w-]+)\.)?([A-Za-z][\w-]*)((?:;(?:[^":;]|"[^"]*")*)*):/;

const longestHead = 4096;

/** Nothing if the line is no property. ical.js reads neither the types of vCard 2.1 (`TEL;CELL:`) nor its encodings. */
export function parseProperty(line: string): Property | undefined {
  const [head, group = "", name = "", list = ""] = start.exec(line.slice(0, longestHead)) ?? [];
  if (head === undefined) return undefined;
  const parameters = new Map<string, string>();
  const types = new Set<string>();
  for (const parameter of list.match(/(?:[^;"]|"[^"]*")+/g) ?? []) {
    const [key, value] = keyOf(parameter);
    if (key === "type") for (const type of value.split(",")) types.add(type.trim().toLowerCase());
    else parameters.set(key, value);
  }
  return { name: name.toLowerCase(), group: group.toLowerCase(), types, parameters, raw: line.slice(head.length) };
}

const encodings = new Set(["quoted-printable", "base64", "b", "8bit", "7bit"]);

function keyOf(parameter: string): readonly [string, string] {
  const at = parameter.indexOf("=");
  const value = parameter
    .slice(at + 1)
    .replaceAll('"', "")
    .trim();
  if (at >= 0) return [parameter.slice(0, at).trim().toLowerCase(), value];
  return [encodings.has(value.toLowerCase()) ? "encoding" : "type", value];
}

export function isQuotedPrintable({ parameters }: Property): boolean {
  return parameters.get("encoding")?.toLowerCase() === "quoted-printable";
}

export function isBase64({ parameters }: Property): boolean {
  return /^(?:b|base64)$/i.test(parameters.get("encoding") ?? "");
}

/** The whole value as text. */
export function textOfProperty(property: Property): string {
  return unescaped(decode(property, property.raw));
}

/** The parts of a value: of a name by semicolons, of a list by commas. */
export function partsOf(property: Property, by: ";" | ","): readonly string[] {
  const parts = isQuotedPrintable(property)
    ? splitAt(property.raw, by).map((part) => decode(property, part))
    : splitAt(property.raw, by);
  return parts.map((part) => unescaped(part).trim());
}

function splitAt(text: string, by: ";" | ","): readonly string[] {
  const parts = [""];
  for (const piece of text.match(by === ";" ? /\\[\s\S]|;|[^\\;]+|\\$/g : /\\[\s\S]|,|[^\\,]+|\\$/g) ?? []) {
    if (piece === by) parts.push("");
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts;
}

function unescaped(text: string): string {
  return text.replace(/\\([\\;,:nN])/g, (_, one: string) => (one === "n" || one === "N" ? "\n" : one));
}

const charsets: Readonly<Record<string, Encoding>> = {
  "euc-kr": "cp949",
  ks_c_5601: "cp949",
  "ks_c_5601-1987": "cp949",
  cp949: "cp949",
  "windows-949": "cp949",
  "iso-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};

function decode(property: Property, text: string): string {
  if (!isQuotedPrintable(property)) return text;
  const bytes: number[] = [];
  for (const [all, hex] of text.matchAll(/=([\dA-Fa-f]{2})|=?[^=]+|=/g)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else for (const byte of new TextEncoder().encode(all)) bytes.push(byte);
  }
  const charset = property.parameters.get("charset")?.toLowerCase() ?? "";
  const decoder = decoderOf(charsets[charset] ?? "utf-8");
  return decoder.write(Uint8Array.from(bytes)) + decoder.end();
}
