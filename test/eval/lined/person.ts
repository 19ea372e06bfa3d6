import type { Dice } from "../random/dice.ts";
import type { Shown } from "./make-lined.ts";

export interface Text {
  readonly text: string;
  readonly size: number;
}
/** Lines under each other; those of one row stand beside each other. */
export type Block = readonly (Text | readonly Text[])[];

/** The organization as it is printed large, and what is said beside it. `without`: it stands only in small print elsewhere. */
export function logoOf(
  company: Shown,
  slogan: string,
  roll: Dice,
): { readonly lines: Block; readonly without: Shown | undefined; readonly foot: string } {
  const size = roll.between(22, 54);
  const said: readonly Text[] = slogan ? [{ text: slogan, size: roll.between(13, 20) }] : [];
  if (roll.chance(0.2)) return { lines: said, without: company, foot: "" };
  const printed = roll.chance(0.3) ? company.lines.map((line) => line.toUpperCase()) : company.lines;
  const split = printed.length > 1 ? roll.chance(0.85) : false;
  const texts = split || printed.length === 1 ? printed : [printed.join(" ")];
  const step = roll.one([1, 1, 0.75, 0.5]);
  const lines: Text[] = texts.map((text, index) => ({ text, size: index === 0 ? size : size * step }));
  if (company.latin) lines.push({ text: company.latin, size: Math.max(15, size * 0.5) });
  // The short name as a logo, the whole one in small print.
  const short = company.right.at(-1) ?? "";
  if (!company.latin && company.right.length > 1 && short.length < company.lines.join(" ").length && roll.chance(0.25))
    return { lines: [{ text: short, size }, ...said], without: undefined, foot: company.lines.join(" ") };
  const above = roll.chance(0.1);
  return { lines: above ? [...said, ...lines] : [...lines, ...said], without: undefined, foot: "" };
}

interface Who {
  readonly name: Shown;
  readonly title: Shown;
  readonly department: Shown | undefined;
  readonly company: Shown | undefined;
}

/** What stands in the person's block, each as its line. */
interface Rows {
  readonly name: Text;
  readonly latin: readonly Text[];
  readonly title: string;
  readonly roles: readonly Text[];
  readonly department: readonly Text[];
  readonly more: readonly Text[];
  readonly work: readonly Text[];
  readonly eastern: boolean;
}

/** Name, title and department in the orders that cards print them in. */
export function personOf(who: Who, roll: Dice): { readonly lines: Block; readonly hasCompany: boolean } {
  const size = roll.between(21, 44);
  const small = roll.between(15, 20);
  const row = (text: string): Text => ({ text, size: small });
  const plain = who.name.lines.join(" ");
  const eastern = /[가-힣\u3040-\u9fff]/.test(plain);
  const title = maybeUpper(who.title.lines.join(" "), 0.2, roll);
  const hasCompany = who.company !== undefined && roll.chance(0.6);
  const rows: Rows = {
    name: { text: nameShown(plain, roll), size },
    latin: who.name.latin
      ? [{ text: maybeUpper(who.name.latin, 0.2, roll), size: roll.between(15, Math.max(16, size - 4)) }]
      : [],
    title,
    roles: rolesOf(title, who.department?.lines.join(" "), eastern, roll).map(row),
    department: (who.department?.lines ?? []).map(row),
    more: who.title.latin && roll.chance(0.6) ? [row(who.title.latin)] : [],
    work: hasCompany ? [row(who.company?.lines.join(" ") ?? "")] : [],
    eastern,
  };
  return { lines: arranged(rows, small, roll), hasCompany };
}

function maybeUpper(text: string, share: number, roll: Dice): string {
  return roll.chance(share) ? text.toUpperCase() : text;
}

/** Syllables of Korean names are often set apart. */
function nameShown(plain: string, roll: Dice): string {
  const hangul = /^[가-힣]{2,4}$/.test(plain);
  return hangul && roll.chance(0.3) ? [...plain].join(" ") : maybeUpper(plain, 0.25, roll);
}

function rolesOf(title: string, at: string | undefined, eastern: boolean, roll: Dice): readonly string[] {
  if (!at) return [title];
  return roll.one([
    [title, at],
    [at, title],
    [`${title}${eastern ? " " : ", "}${at}`],
    [eastern ? `${at} ${title}` : `${at} | ${title}`],
  ]);
}

function arranged(rows: Rows, small: number, roll: Dice): Block {
  const { name, latin, roles, department, more, work, title, eastern } = rows;
  const [first] = latin;
  const row = { text: title, size: small };
  const words = name.text.split(" ");
  const orders: readonly (Block | undefined)[] = [
    department.length === 0 ? [beside(rows, roll), ...latin, ...more, ...work] : undefined,
    department.length > 0 ? [...department, name, ...latin, row, ...more, ...work] : undefined,
    [...roles, name, ...latin, ...more, ...work],
    eastern ? [[name, row], ...latin, ...department, ...more, ...work] : undefined,
    first ? [[name, first], ...roles, ...more, ...work] : undefined,
    [...work, name, ...latin, ...roles, ...more],
    !eastern && words.length === 2 && name.size > 30
      ? [...words.map((text) => ({ text, size: name.size })), ...roles, ...work]
      : undefined,
  ];
  return orders[roll.between(0, 11)] ?? [name, ...latin, ...roles, ...more, ...work];
}

/** Name and title on one line. */
function beside({ name, title, eastern }: Rows, roll: Dice): Text {
  const { text } = name;
  if (eastern) return { ...name, text: roll.chance(0.5) ? `${title} ${text}` : `${text} ${title}` };
  return { ...name, text: `${text}${roll.one([", ", " | ", " - "])}${title}` };
}
