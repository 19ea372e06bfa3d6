import { endProgress, printNote, showProgress } from "../output.ts";

/** Shorter work needs none. */
const quietMs = 1_000;
const onTerminalMs = 200;
/** Where it can't be written over: in a log. */
const elsewhereMs = 30_000;

export interface Progress {
  /** @param done of `total`, in any unit; `count` is what is said. */
  (file: string, count: number, what: string, done: number, total: number): void;
  end(): void;
}

/** Says on stderr how far an import is, how fast it goes, and when it will be done. */
export function openProgress(now: () => number = Date.now): Progress {
  let current = "";
  let started = now();
  let said = now();
  const progress = (file: string, count: number, what: string, done: number, total: number) => {
    if (file !== current) [current, started, said] = [file, now(), now()];
    const elapsed = now() - started;
    const every = process.stderr.isTTY ? onTerminalMs : elsewhereMs;
    if (elapsed < quietMs || now() - said < every) return;
    said = now();
    const rate = Math.round((count * 1_000) / elapsed);
    const line = `${file}: ${count.toLocaleString("en")} ${what}, ${rate.toLocaleString("en")} a second, ${ending(elapsed, done, total)}`;
    if (process.stderr.isTTY) showProgress(line);
    else printNote(line);
  };
  return Object.assign(progress, { end: endProgress });
}

function ending(elapsedMs: number, done: number, total: number): string {
  if (done <= 0 || done >= total) return "nearly done";
  const seconds = Math.ceil((elapsedMs * (total - done)) / done / 1_000);
  const left = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor((done * 100) / total)} %, ${left} left`;
}
