import { parse } from "csv-parse/sync";
import type { BrokenRecord } from "../record.ts";
import type { Line } from "../text/split-lines.ts";

/** The cells of a row, and the line (from 1) where it starts. */
export interface Row {
  readonly at: number;
  readonly cells: Cells;
}

/** No row is longer: a quote that doesn't end makes one. */
const longestRow = 262_144;

type Cells = readonly string[];

/** Parsing rows together costs a third of parsing each by itself. */
const rowsAtOnce = 200;

/**
 * Puts lines together to rows. A quoted cell may go on over lines; one that doesn't end is named by its line, and the lines after it are
 * rows again.
 * @param cellsOf the rows in a text where every quote has its end; `undefined` if it can't be so.
 */
export function splitRows(cellsOf: (text: string) => readonly Cells[] | undefined) {
  /** Lines that are rows by themselves. */
  let whole: Line[] = [];
  /** The lines of a row whose quote is open. */
  let open: Line[] = [];
  let size = 0;

  function* take(line: Line): Generator<Row | BrokenRecord, readonly Line[]> {
    if (open.length === 0 && !isOdd(line.text)) {
      if (line.text.trim() !== "") whole.push(line);
      if (whole.length >= rowsAtOnce) yield* settle();
      return [];
    }
    yield* settle();
    const isLast = open.length > 0 && isOdd(line.text);
    open.push(line);
    size += line.text.length + 1;
    if (!isLast) return size > longestRow || line.cut ? yield* giveUpFirst() : [];
    const rows = cellsOf(open.map(({ text }) => text).join("\n"));
    if (!rows) return yield* giveUpFirst();
    yield* rowsAt(close(), rows);
    return [];
  }

  function close(): readonly Line[] {
    const lines = open;
    open = [];
    size = 0;
    return lines;
  }

  /** @returns the lines after the first, which are to be taken again. */
  function* giveUpFirst(): Generator<Row | BrokenRecord, readonly Line[]> {
    const [first, ...others] = close();
    if (first) yield* rowAlone(first, cellsOf);
    return others;
  }

  function* settle(): Generator<Row | BrokenRecord> {
    const lines = whole;
    whole = [];
    if (lines.length === 0) return;
    const rows = lines.some(({ cut }) => cut) ? undefined : cellsOf(lines.map(({ text }) => text).join("\n"));
    if (rows?.length === lines.length) yield* rowsAt(lines, rows);
    else for (const line of lines) yield* rowAlone(line, cellsOf);
  }

  function* push(lines: readonly Line[]): Generator<Row | BrokenRecord> {
    const waiting = [...lines].reverse();
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      const again = yield* take(line);
      for (const other of again.toReversed()) waiting.push(other);
    }
  }

  /** What is left at the end of the file. */
  function* end(): Generator<Row | BrokenRecord> {
    yield* settle();
    while (open.length > 0) {
      const again = yield* giveUpFirst();
      yield* push(again);
      yield* settle();
    }
  }

  return { push, end };
}

function* rowAlone(line: Line, cellsOf: (text: string) => readonly Cells[] | undefined): Generator<Row | BrokenRecord> {
  const [cells] = line.cut ? [] : (cellsOf(line.text) ?? []);
  yield cells ? { at: line.at, cells } : { at: line.at, error: line.cut ? "too-large" : "open-quote" };
}

function rowsAt(lines: readonly Line[], rows: readonly Cells[]): readonly Row[] {
  const at = (place: number) => (rows.length === lines.length ? lines[place] : lines[0])?.at ?? 1;
  return rows.map((cells, place) => ({ at: at(place), cells }));
}

function isOdd(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

/** The rows in a text; `undefined` if a quote in it has no end, or holds what look like rows of `columns` cells. */
export function cellsBy(delimiter: string, columns: number, text: string): readonly Cells[] | undefined {
  if (!text.includes('"')) return text.split("\n").map((line) => line.split(delimiter));
  try {
    const rows: string[][] = parse(text, { delimiter, relax_quotes: true, relax_column_count: true });
    return rows.some((cells) => cells.some((cell) => holdsRows(cell, delimiter, columns, cells.length)))
      ? undefined
      : rows;
  } catch {
    return undefined;
  }
}

/** Whether lines of a cell look like rows that a missing quote let in; a note may have as many commas, but leaves its own row whole. */
function holdsRows(cell: string, delimiter: string, columns: number, cells: number): boolean {
  if (columns < 2 || !cell.includes("\n")) return false;
  const lines = cell.split("\n");
  const odd = cells !== columns || lines.some((line) => line.startsWith('"') || line.includes(`${delimiter}"`));
  return odd && lines.some((line) => line.split(delimiter).length >= columns);
}
