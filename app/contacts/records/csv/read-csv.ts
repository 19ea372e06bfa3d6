import type { Instant } from "../../../ids.ts";
import { type BrokenRecord, NoContactsFile, type RecordOrError } from "../record.ts";
import type { Line } from "../text/split-lines.ts";
import { mostCards } from "../values/bounds.ts";
import { recordOf, type ToldAt } from "../values/record-of.ts";
import { type Columns, findColumns } from "./find-columns.ts";
import { cellsBy, type Row, splitRows } from "./split-rows.ts";
import { toldByRow } from "./told-row.ts";

/** What a file's header says of all its rows. */
interface Header {
  readonly columns: Columns;
  readonly delimiter: string;
  readonly isOwn: boolean;
}

/** A title or two may stand above the header. */
const headerWithin = 8;
const delimiters = [",", ";", "\t", "|"];

/** @throws NoContactsFile if no row at the file's start names its columns. */
export async function* readCsv(
  file: string,
  lines: AsyncIterable<readonly Line[]>,
  now: Instant,
): AsyncGenerator<RecordOrError> {
  let header: Header | undefined;
  let before = 0;
  const rows = splitRows((text) => (header ? cellsBy(header.delimiter, header.columns.count, text) : [[text]]));
  const people = joinRows(now);
  function* take(found: Iterable<Row | BrokenRecord>): Generator<RecordOrError> {
    for (const row of found) {
      if (header) {
        if ("error" in row) {
          yield* people.end();
          yield row;
        } else yield* people.push(row, header);
        continue;
      }
      header = "error" in row ? undefined : headerIn(row.cells.join());
      before += 1;
      if (!header && before >= headerWithin) throw new NoContactsFile(file, "no-header");
    }
  }
  for await (const some of lines) yield* take(rows.push(some));
  yield* take(rows.end());
  if (!header) throw new NoContactsFile(file, before === 0 ? "empty" : "no-header");
  yield* people.end();
}

/** By the delimiter under which the most columns are known. */
function headerIn(text: string): Header | undefined {
  const found = delimiters.flatMap((delimiter) => {
    const cells = cellsBy(delimiter, 0, text)?.[0];
    const columns = cells && findColumns(cells);
    if (!columns) return [];
    return [{ columns, delimiter, isOwn: columns.known.some(({ column }) => column.holds === "id") }];
  });
  return found.sort((a, b) => b.columns.known.length - a.columns.known.length)[0];
}

/** Puts together the rows of one person that stand below one another in an export of Octember's. */
function joinRows(now: Instant) {
  let waiting: ToldAt[] = [];
  let waitingFor = "";

  function* end(): Generator<RecordOrError> {
    if (waiting.length > 0) yield* recordOf(waiting, now, waitingFor);
    waiting = [];
  }

  function* push({ at, cells }: Row, { columns, isOwn }: Header): Generator<RecordOrError> {
    if (cells.every((cell) => cell.trim() === "")) return;
    const tooMany = cells.slice(columns.count).find((cell) => cell.trim() !== "");
    if (tooMany !== undefined) {
      yield* end();
      yield { at, error: "too-many-cells", detail: tooMany.trim().slice(0, 60) };
      return;
    }
    const { id, ...told } = toldByRow(cells, columns, isOwn);
    if (id === "" || id !== waitingFor || waiting.length >= mostCards) yield* end();
    waitingFor = id;
    waiting.push({ at, told });
  }

  return { push, end };
}
