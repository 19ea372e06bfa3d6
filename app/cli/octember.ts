#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { doctorCommand } from "./commands/doctor.ts";
import { eraseCommand } from "./commands/erase.ts";
import { exportCommand } from "./commands/export.ts";
import { findCommand } from "./commands/find.ts";
import { importCommand } from "./commands/import.ts";
import { introCommand } from "./commands/intro.ts";
import { manifestCommand } from "./commands/manifest.ts";
import { purgeCommand } from "./commands/purge.ts";
import { readCommand } from "./commands/read.ts";
import { redriveCommand } from "./commands/redrive.ts";
import { reindexCommand } from "./commands/reindex.ts";
import { rereadCommand } from "./commands/reread.ts";
import { settingsCommand } from "./commands/settings.ts";
import { suggestCommand } from "./commands/suggest.ts";
import { WrongUsage } from "./usage.ts";

const failed = 1;
const wrongUsage = 2;

const program = new Command("octember")
  .description("Business cards as contacts that the whole team can find and be introduced to.")
  .addHelpText(
    "after",
    `
Environment:
  OCTEMBER_DATA  the folder that everything is kept in (default: .octember below the current one)

Exit status: 0 done, 1 failed, 2 wrong usage.`,
  );

for (const command of [
  readCommand,
  importCommand,
  exportCommand,
  eraseCommand,
  findCommand,
  introCommand,
  suggestCommand,
  reindexCommand,
  rereadCommand,
  redriveCommand,
  purgeCommand,
  settingsCommand,
  manifestCommand,
  doctorCommand,
]) {
  program.addCommand(command());
}

// Set on each command: commander copies neither to commands that are added ready-made.
for (const command of [program, ...program.commands]) {
  command
    .exitOverride()
    .showHelpAfterError(`(octember ${command === program ? "" : `${command.name()} `}--help explains)`);
}

// Who reads may have read enough: `octember find - | head -1`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage;
  process.stderr.write(`octember: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof WrongUsage) return wrongUsage;
  for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause) {
    process.stderr.write(`  because: ${cause.message}\n`);
  }
  return failed;
}
