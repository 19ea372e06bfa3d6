import { type Column, knownHeaders } from "./known-headers.ts";

/** What the columns of a file hold, as far as their headers are known. */
export interface Columns {
  /** Of all. */
  readonly count: number;
  readonly known: readonly { readonly at: number; readonly column: Column }[];
}

/** Those further right are not looked at. */
const mostColumns = 1_000;

/** Google Contacts' numbered headers, before and since 2024: `Phone 1 - Value`, `E-mail 1 - Label`, `Organization 1 - Name`. */
const numbered: readonly (readonly [RegExp, (number: string, piece: string) => Column | undefined])[] = [
  [/^phone(\d+)(value)$/, (number) => ({ holds: "phone", number })],
  [/^phone(\d+)(label|type)$/, (number) => ({ holds: "phone-label", number })],
  [/^email(\d*)(value|address)$/, () => ({ holds: "email" })],
  [/^전자메일(\d+)(주소)$/, () => ({ holds: "email" })],
  [/^website(\d+)(value)$/, () => ({ holds: "website" })],
  [/^organization(\d+)(name|title|department)$/, (_, piece) => knownHeaders.get(`organization${piece}`)],
  [/^address(\d+)(formatted)$/, (number) => ({ holds: "address", of: number, piece: "whole" })],
  [
    /^address(\d+)(street|city|region|postalcode|country|pobox|extendedaddress)$/,
    (number, piece) => ({ holds: "address", of: number, piece: googlePieces[piece] ?? "street" }),
  ],
];

const googlePieces = {
  street: "street",
  city: "city",
  region: "region",
  postalcode: "code",
  country: "country",
  pobox: "box",
  extendedaddress: "extended",
} as Readonly<Record<string, "street" | "city" | "region" | "code" | "country" | "box" | "extended">>;

/** The columns by whose contents somebody can be told. */
const ofSomebody = new Set(["name", "family", "given", "company", "email", "phone"]);

/** The columns that a row names, if it is a header: one at least tells who somebody is. */
export function findColumns(cells: readonly string[]): Columns | undefined {
  const keys = cells.slice(0, mostColumns).map((cell) =>
    cell
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  );
  const known = keys.flatMap((key, at) => {
    const column = inContext(columnOf(key), key, keys);
    return column ? [{ at, column }] : [];
  });
  return known.some(({ column }) => ofSomebody.has(column.holds)) ? { count: cells.length, known } : undefined;
}

function columnOf(key: string): Column | undefined {
  const known = knownHeaders.get(key);
  if (known) return known;
  for (const [pattern, column] of numbered) {
    const [found, number = "", piece = ""] = pattern.exec(key) ?? [];
    if (found !== undefined) return column(number, piece);
  }
  // `전화 2`, `Business Street 3`
  return /\d$/.test(key) ? knownHeaders.get(key.replace(/\d+$/, "")) : undefined;
}

/** Some words mean what they do by the words beside them. */
function inContext(column: Column | undefined, key: string, keys: readonly string[]): Column | undefined {
  // Outlook's "Title" is Mr. or Dr. where "Job Title" is the job.
  if (key === "title" && keys.includes("jobtitle")) return undefined;
  // Korean address books that have 성 mean by 이름 the given name.
  if (key === "이름" && keys.includes("성")) return { holds: "given" };
  // Google's "Group Membership" beside "Labels", Outlook's "Account" beside "Company".
  if ((key === "account" || key === "accountname") && keys.some((one) => one.startsWith("company"))) return undefined;
  // Outlook has one "Web Page" and fills "Suffix" with Jr.; the rest is as the word says.
  return column;
}
