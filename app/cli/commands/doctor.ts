import { Command } from "commander";
import type { WorkspaceId } from "../../ids.ts";
import { type Finding, findings } from "../../local/examine.ts";
import { printJson, printLine } from "../output.ts";

const marks = { good: "ok ", warning: "?  ", bad: "!! " } as const;

export function doctorCommand(): Command {
  return new Command("doctor")
    .description("Look for what is missing or was given up, and say what to do about it.")
    .option("--json", "one JSON document a finding on stdout")
    .option("--workspace <id>", "what was given up in this one alone (default: all)")
    .addHelpText(
      "after",
      "\nExamples:\n  octember doctor\n  SLACK_BOT_TOKEN=xoxb-… octember doctor\n\nExit status 1 when something is wrong.",
    )
    .action(examine);
}

async function examine(options: { readonly json?: boolean; readonly workspace?: string }): Promise<void> {
  let bad = false;
  for await (const finding of findings(process.env, options.workspace as WorkspaceId | undefined)) {
    bad ||= finding.state === "bad";
    if (options.json) printJson(finding);
    else printFinding(finding);
  }
  if (bad) process.exitCode = 1;
}

function printFinding({ state, about, says, todo }: Finding): void {
  printLine(`${marks[state]} ${about}: ${says}`);
  if (todo !== undefined) printLine(`    → ${todo}`);
}
