import pino, { type DestinationStream } from "pino";
import { OctemberError } from "./errors.ts";

/** What a log line may carry: ids, codes and numbers. Never a name, a number of a phone, an address, a token or a card's text. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields, error?: unknown): void;
  error(event: string, fields?: LogFields, error?: unknown): void;
}

/** Writes JSON lines, by default to stderr: stdout belongs to what a command answers. */
export function openLog(level: LogLevel, to: DestinationStream = pino.destination({ fd: 2, sync: true })): Log {
  const logger = pino({ level, base: null }, to);
  return {
    debug: (event, fields) => logger.debug(fields ?? {}, event),
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields, error) => logger.warn({ ...fields, ...describe(error) }, event),
    error: (event, fields, error) => logger.error({ ...fields, ...describe(error) }, event),
  };
}

/** Other people's messages may quote what they choked on, so only those of our own errors are kept. */
function describe(error: unknown): Record<string, unknown> {
  if (error === undefined) return {};
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause) };
  if (error instanceof OctemberError) return { error: error.name, code: error.code, message: error.message, ...cause };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    error: error.name,
    code: (error as NodeJS.ErrnoException).code,
    at: frames.slice(0, 6).map((line) => line.trim()),
    ...cause,
  };
}
