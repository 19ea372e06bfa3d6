import type { Dice } from "../random/dice.ts";
import { bare, iconsOf, type Labels, labelsOf } from "./labels.ts";
import type { ShownPhone } from "./make-lined.ts";
import type { Block, Text } from "./person.ts";

export interface Way {
  readonly place: string;
  readonly phones: readonly ShownPhone[];
  readonly emails: readonly string[];
  readonly websites: readonly string[];
  readonly address: readonly string[];
}

interface Row {
  readonly label: string;
  readonly text: string;
}

interface Contact {
  readonly first: Block;
  readonly second: Block;
  /** The numbers as the card tells them apart, where it doesn't tell all. */
  readonly kinds?: readonly ShownPhone[];
}

/** How to reach the person: one block, or numbers apart from the address. `company`: stands above the address in its print. */
export function contactOf(way: Way, roll: Dice, company: string): Contact {
  const size = roll.between(14, 21);
  const style = roll.one(["label", "label", "label", "label", "column", "icon", "icon", "bare", "behind"] as const);
  const told = style === "label" || style === "column" || style === "behind";
  const phones = told
    ? way.phones
    : way.phones.filter(({ kind }, index) => kind !== "fax" && (index === 0 || kind === "mobile"));
  const labels: Labels = told ? labelsOf(way.place, roll) : style === "icon" ? iconsOf(roll) : bare;
  const numbers = phones.map(({ kind, number }): Row => ({ label: labels[kind], text: number }));
  const net = roll.shuffled([
    ...way.emails.map((text): Row => ({ label: labels.email, text })),
    ...way.websites.map((text): Row => ({ label: labels.site, text })),
  ]);
  const home: Row[] = addressLines(way.address, roll).map((text, index) => ({
    label: index === 0 ? labels.address : "",
    text,
  }));
  if (company) home.unshift({ label: "", text: company });
  const print = (rows: readonly Row[]): Block => printed(rows, style, size, roll);
  const [tell, write] = [joined(numbers, style, roll, 0.35), joined(net, style, roll, 0.15)];
  const kinds = told
    ? {}
    : {
        kinds: phones.map((one) =>
          isMobile(one, way.place) ? { ...one, kind: "mobile" as const } : { ...one, kind: "phone" as const },
        ),
      };
  if (roll.chance(0.3)) return { first: print([...tell, ...write]), second: print(home), ...kinds };
  return { first: print(roll.shuffled([home, tell, write]).flat()), second: [], ...kinds };
}

/** Without a label it is one where numbers themselves tell it: those of North America don't. */
export function isMobile({ kind, number }: ShownPhone, place: string): boolean {
  const american =
    place === "united-states" || (place === "oceania-canada" && /^(?:\+?1[ .-]?)?\(?[2-9]\d\d\b/.test(number));
  return kind === "mobile" && !american;
}

/** Some lines are printed behind each other instead. */
function addressLines(lines: readonly string[], roll: Dice): readonly string[] {
  const whole = roll.chance(0.15);
  const printed: string[] = [];
  for (const line of lines) {
    const last = printed.at(-1);
    if (last === undefined || !(whole || roll.chance(0.12))) printed.push(line);
    else printed[printed.length - 1] = `${last}${/[,.]$/.test(last) || eastern.test(line) ? " " : ", "}${line}`;
  }
  return printed;
}

const eastern = /[가-힣\u3040-\u9fff]/;

/** Some values stand behind each other on a line. */
function joined(rows: readonly Row[], style: string, roll: Dice, share: number): readonly Row[] {
  if (style === "column" || rows.length < 2 || !roll.chance(share)) return rows;
  const text = (row: Row): string =>
    style === "behind" ? `${row.text} ${row.label.replace(/[.:\s]+$/, "").toLowerCase()}` : `${row.label}${row.text}`;
  return [
    {
      label: "",
      text: rows
        .map(text)
        .join(roll.one(["  ", " | ", " · ", " / ", ", "]))
        .trim(),
    },
  ];
}

function printed(rows: readonly Row[], style: string, size: number, roll: Dice): Block {
  const far = roll.between(3, 6);
  return rows.map(({ label, text }) => {
    if (style === "column")
      return label
        ? [
            { text: label.trim(), size },
            { text, size, far: far * size },
          ]
        : [
            { text: "", size },
            { text, size, far: far * size },
          ];
    if (style === "behind" && label)
      return {
        text:
          /\d{3}/.test(text) && !text.includes("@") ? `${text} ${label.replace(/[.:\s]+$/, "").toLowerCase()}` : text,
        size,
      };
    return { text: `${label}${text}`, size };
  }) as Block;
}

/** A text that begins so many pixels right of its row's start. */
export interface Far extends Text {
  readonly far?: number;
}
