import { initialsOf } from "../../app/find/hangul.ts";
import { madeUpPerson, randomFrom } from "./people.ts";

/** How people ask: by a name as printed or in the other script, by initials, company, a part of a number, with a typo. */
const kinds = ["name", "given", "other script", "initials", "company", "name and company", "digits", "typo"] as const;
type QueryKind = (typeof kinds)[number];

export interface Asked {
  readonly kind: QueryKind;
  readonly text: string;
}

/** Queries for people among the first `people`, the kinds in turn, none that is in `used` or here twice. */
export function queriesFor(people: number, count: number, seed: number, used: Set<string>): Asked[] {
  const random = randomFrom(seed);
  const queries: Asked[] = [];
  for (let tries = 0; queries.length < count && tries < count * 200; tries++) {
    const kind = kinds[queries.length % kinds.length] ?? "name";
    const text = textOf(kind, Math.floor(random() * people), random);
    if (text === undefined || used.has(text)) continue;
    used.add(text);
    queries.push({ kind, text });
  }
  return queries;
}

function textOf(kind: QueryKind, person: number, random: () => number): string | undefined {
  const { names, otherwise, company = "", phones } = madeUpPerson(person);
  const [name = ""] = names;
  const hangul = [name, otherwise].find((one) => one !== undefined && /[가-힣]/.test(one));
  switch (kind) {
    case "name":
      return name.toLowerCase();
    case "given":
      return /[가-힣]/.test(name) ? name.slice(1) : `${name.split(" ")[0]} ${name.split(" ")[1]?.[0]}`.toLowerCase();
    case "other script":
      return otherwise?.toLowerCase();
    case "initials":
      return hangul && `${hangul[0]}${initialsOf(hangul.slice(1))}`;
    case "company":
      return `${company.toLowerCase()} ${name.charAt(0).toLowerCase()}`;
    case "name and company":
      return `${name.split(" ")[0]} ${company.split(" ")[0]}`.toLowerCase();
    case "digits":
      return phones?.[0]?.[0]?.replace(/\D/g, "").slice(-4 - Math.floor(random() * 4));
    case "typo": {
      const at = 1 + Math.floor(random() * (name.length - 2));
      return (name.slice(0, at) + name.slice(at + 1)).toLowerCase();
    }
  }
}
