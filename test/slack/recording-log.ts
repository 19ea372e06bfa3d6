import type { Log, LogFields } from "../../app/log.ts";

/** Everything that is logged, at every level. */
export function recordingLog(): { log: Log; logged: string[] } {
  const logged: string[] = [];
  const write = (level: string) => (event: string, fields?: LogFields, error?: unknown) => {
    const said = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack}` : "";
    logged.push(`${level} ${event} ${JSON.stringify(fields ?? {})} ${said}`);
  };
  return { log: { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") }, logged };
}
