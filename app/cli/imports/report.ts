import { printJson, printLine, printNote } from "../output.ts";

/** A person, or a photo, that could not be taken. */
export interface Problem {
  /** From 1; missing for a whole file. */
  readonly line?: number;
  readonly reason: string;
  readonly says: string;
}

/** What came of one file. */
export interface FileReport {
  readonly file: string;
  readonly new: number;
  readonly known: number;
  readonly broken: number;
  /** Of people who were erased: they don't come back. */
  readonly erased: number;
  /** The first of them. */
  readonly problems: readonly Problem[];
  /** Values that were cut or left out, of people who were taken. */
  readonly left: number;
  /** Ended before it was done. */
  readonly stopped?: boolean;
}

/** That many are kept to be said, however many there are. */
export const mostProblems = 1_000;
/** That many are read by a person. */
const mostSaid = 20;

export function printReport(report: FileReport, json: boolean): void {
  const { file, problems, broken, left } = report;
  const said = json ? problems : problems.slice(0, mostSaid);
  for (const { line, says } of said) printNote(`${file}${line === undefined ? "" : `:${line}`}: ${says}`);
  if (broken > said.length) printNote(`${file}: …and ${(broken - said.length).toLocaleString("en")} more`);
  if (json) {
    printJson(report);
    return;
  }
  const counts = [`${report.new.toLocaleString("en")} new`, `${report.known.toLocaleString("en")} known`];
  if (broken > 0) counts.push(`${broken.toLocaleString("en")} broken`);
  if (report.erased > 0) counts.push(`${report.erased.toLocaleString("en")} left out: they were erased`);
  if (left > 0) counts.push(`${left.toLocaleString("en")} values cut or left out`);
  printLine(`${file}: ${counts.join(", ")}`);
}

export function wrongFile(file: string, reason: string, says: string): FileReport {
  return { file, new: 0, known: 0, broken: 1, erased: 0, problems: [{ reason, says }], left: 0 };
}
