import { nameOfParts, wholeName } from "../records/values/name.ts";
import { nothingTold, type Told } from "../records/values/told.ts";

/** A MECARD (NTT DOCOMO's format): `MECARD:N:Park,Jisoo;TEL:01012345678;EMAIL:jisoo@contoso.com;;`. `undefined`: it is none. */
export function toldByMecard(text: string): Told | undefined {
  if (!/^MECARD:/i.test(text)) return undefined;
  const values = new Map<string, string[]>();
  for (const part of splitAt(text.slice("MECARD:".length), ";")) {
    const [name, ...rest] = splitAt(part, ":");
    const key = (name ?? "").trim().toUpperCase();
    values.set(key, [...(values.get(key) ?? []), unescaped(rest.join(":")).trim()]);
  }
  const all = (key: string) => (values.get(key) ?? []).filter(Boolean);
  // Of a name the comma parts family and given name, and is escaped where it is meant.
  const names = partsOfName(text).flatMap(({ family, given }) => {
    const whole = wholeName(family);
    return given === "" ? (whole ? [whole] : []) : nameOfParts({ family, given });
  });
  return {
    ...nothingTold,
    names,
    titles: all("TITLE"),
    companies: all("ORG"),
    phones: [...all("TEL"), ...all("TEL-AV")].map((number) => ({ text: number })),
    emails: all("EMAIL"),
    websites: all("URL"),
    // Street and house first, the country last; parts that are missing leave commas behind.
    addresses: all("ADR").map((address) =>
      address
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean)
        .join(", "),
    ),
  };
}

function partsOfName(text: string) {
  return splitAt(text.slice("MECARD:".length), ";")
    .filter((part) => /^\s*N:/i.test(part))
    .map((part) => {
      const [family = "", ...given] = splitAt(part.replace(/^\s*N:/i, ""), ",").map((one) => unescaped(one).trim());
      return { family, given: given.join(" ").trim() };
    });
}

/** Not at those that a backslash stands before. */
function splitAt(text: string, by: string): readonly string[] {
  const parts = [""];
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? "";
    if (one === "\\") {
      parts.push(`${parts.pop()}${one}${text[at + 1] ?? ""}`);
      at += 1;
    } else if (one === by) parts.push("");
    else parts.push(`${parts.pop()}${one}`);
  }
  return parts;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
