import { OctemberError } from "../errors.ts";
import { openLog } from "../log.ts";
import { startProgram } from "./program.ts";
import { refuseArguments, settingsOf } from "./settings.ts";

/** `npm start`: the one-machine program, until it is told to end. */
async function main(): Promise<void> {
  refuseArguments(process.argv.slice(2));
  const settings = settingsOf(process.env);
  const log = openLog(settings.logLevel);
  const program = await startProgram(settings, { log });
  const end = () => {
    program.close().catch((error: unknown) => {
      log.error("not-closed", {}, error);
      process.exitCode = 1;
    });
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  process.stdout.write(`${greeting(settings.slack.kind, program.url)}\n`);
}

function greeting(kind: "local" | "socket" | "http", url: string | undefined): string {
  if (kind === "local") return `Octember is ready: open ${url}`;
  return kind === "socket"
    ? "Octember is ready: connected to Slack"
    : `Octember is ready: Slack's requests are taken at ${url}`;
}

main().catch((error: unknown) => {
  const ours = error instanceof OctemberError;
  process.stderr.write(`octember: ${ours ? error.message : ((error as Error)?.stack ?? String(error))}\n`);
  process.exit(1);
});
