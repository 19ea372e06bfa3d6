import { Command } from "commander";
import type { WorkspaceId } from "../../ids.ts";
import { type WhyNotAgain, whyNotAgain } from "../../slack/why-not-again.ts";
import { type Redriven, redrive } from "../../steps/redrive.ts";
import { printJson, printLine } from "../output.ts";
import { withStore } from "../with-store.ts";

interface Options {
  readonly json?: boolean;
  readonly workspace?: string;
}

const reasons: Record<WhyNotAgain, string> = {
  "answer-expired":
    "the member was told then that it failed, and Slack takes no answer to it any longer: they can ask again",
  "form-closed": "the form that it was to fill is closed: the member can open it again",
  "unknown-listener": "this version does no such jobs",
};

export function redriveCommand(): Command {
  return new Command("redrive")
    .description("Repeat what was given up: photos, answers, and changes that a view set aside.")
    .option("--json", "one JSON document for each on stdout")
    .option("--workspace <id>", "only this one (default: all)")
    .addHelpText(
      "after",
      "\nExamples:\n  octember doctor\n  octember redrive\n  octember redrive --workspace T0123456 --json\n\nThe running program does them within seconds; if none runs, they are done when it starts.",
    )
    .action(repeat);
}

async function repeat({ json, workspace }: Options): Promise<void> {
  await withStore(async (store) => {
    const count = { again: 0, left: 0 };
    const now = Date.now();
    for await (const one of redrive(store, workspace as WorkspaceId | undefined, (job) => whyNotAgain(job, now))) {
      const document = documentOf(one);
      count[document.repeated ? "again" : "left"] += 1;
      if (json) printJson(document);
      else printLine(lineOf(document));
    }
    if (!json) printLine(summaryOf(count));
  });
}

/** What `--json` prints for each. */
interface RedrivenJson {
  readonly workspace: string;
  readonly kind: "job" | "change";
  /** Who does it: a listener, or the view that set it aside. */
  readonly name: string;
  /** Of a change: the contact. */
  readonly contact?: string;
  readonly reason: string;
  readonly repeated: boolean;
  readonly why?: WhyNotAgain;
}

function documentOf(one: Redriven<WhyNotAgain>): RedrivenJson {
  if (one.kind === "change") {
    const { workspace, consumer, subject, reason } = one.record;
    return { workspace, kind: "change", name: consumer, contact: subject, reason, repeated: true };
  }
  const { workspace, listener, reason } = one.job;
  const left = one.left === undefined ? { repeated: true } : { repeated: false, why: one.left };
  return { workspace, kind: "job", name: listener, reason, ...left };
}

function lineOf({ workspace, name, contact, reason, why }: RedrivenJson): string {
  const what = contact === undefined ? name : `contact ${contact} in ${name}`;
  const was = `${what}, ${workspace} (it was given up: ${reason})`;
  return why === undefined ? `set going again: ${was}` : `left: ${was}; ${reasons[why]}`;
}

function summaryOf({ again, left }: { readonly again: number; readonly left: number }): string {
  if (again + left === 0) return "Nothing was given up.";
  const when = again === 0 ? "" : " The running program does them within seconds; if none runs, when it starts.";
  return `${again} set going again, ${left} left.${when}`;
}
