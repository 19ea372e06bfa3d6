import { drawExplained, type ExplainedSide, type Mark } from "../adapters/reader/draw-explained.ts";
import type { LocalTextReader } from "../adapters/reader/text-reader.ts";
import { type Card, doubtBelow, type Side } from "../cards/card.ts";
import { type ExplainedLine, explainLines, whyNoCard } from "../cards/explain.ts";
import { readFields } from "../cards/read-fields.ts";
import { fieldsOfCode } from "../contacts/codes/told-by-code.ts";

const [sure, doubtful, unused, code] = ["#1a7f37", "#b35900", "#8b949e", "#6f42c1"];

/** A picture of what was read: each side's lines, numbered, with what was made of them and how sure that is, or why nothing was. */
export async function explainPhoto(
  reader: Pick<LocalTextReader, "pictureOf">,
  photo: Uint8Array,
  sides: readonly Side[],
  cards: readonly Card[],
): Promise<Uint8Array> {
  const used = cards.flatMap((card, at) => {
    const lines = explainLines(card);
    return card.sides.map((side, number) => ({
      side,
      heading: `card ${at + 1}${card.sides.length > 1 ? `, side ${number + 1}` : ""}`,
      marks: [...side.lines.map((line, place) => lineMark(line, lineOf(lines, number, place))), ...codeMarks(side)],
    }));
  });
  // A side that was parted among several people is on none of the cards as it is.
  const none =
    cards.length > 0
      ? []
      : sides.map((side) => ({
          side,
          heading: `no card: ${whyNoCard([side])}`,
          marks: [
            ...side.lines.map((line, place) =>
              lineMark(line, lineOf(explainLines({ sides: [side], fields: readFields([side]) }), 0, place)),
            ),
            ...codeMarks(side),
          ],
        }));
  const explained = [...used, ...none];
  const drawn: ExplainedSide[] = [];
  for (const { side, heading, marks } of explained) {
    const { width, height } = side;
    drawn.push({ picture: await reader.pictureOf(photo, side), width, height, heading, marks });
  }
  return drawExplained(drawn);
}

function lineOf(lines: readonly ExplainedLine[], side: number, line: number): ExplainedLine | undefined {
  return lines.find((one) => one.side === side && one.line === line);
}

function lineMark({ text, box, confidence }: Side["lines"][number], explained: ExplainedLine | undefined): Mark {
  const read = `“${text}” (read ${confidence.toFixed(2)})`;
  const { taken = [], rejected = [] } = explained ?? {};
  if (taken.length === 0) return { box, colour: unused, label: [read, ...rejected].join(" – ") };
  const said = taken.map(({ field, value, confidence: own }) => `${field}: ${value} (${own.toFixed(2)})`);
  const isSure = taken.every((one) => one.confidence >= doubtBelow);
  return { box, colour: isSure ? sure : doubtful, label: `${said.join(", ")} – ${read}` };
}

function codeMarks({ codes = [] }: Side): readonly Mark[] {
  return codes.flatMap(({ text, box }) => {
    const label = fieldsOfCode(text) === undefined ? "code, that says nothing of a person" : "code, that says";
    return box === undefined ? [] : [{ box, colour: code, label: `${label}: ${text.replaceAll(/\s+/g, " ")}` }];
  });
}
