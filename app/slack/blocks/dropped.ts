import type { KnownBlock } from "@slack/types";
import type { BrokenRecord } from "../../contacts/records/record.ts";
import type { Message } from "../../ports/speak.ts";
import { type DropResult, type DropWords, maxFileBytes, problemsSaid } from "../../steps/import-dropped-file.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { boldLine, buttonRow, cardButton, plainLine, smallLine } from "./buttons.ts";
import { cut, escaped, shown } from "./escape.ts";

/** What is said of a dropped file, from its beginning to its end. */
export function dropWords(file: string, words: Words): DropWords {
  const { imports } = words;
  const name = shown(file, 120);
  return {
    started: said([plainLine(imports.started(name))], imports.started(name)),
    progress: (done) => said([plainLine(imports.progress(name, done))], imports.progress(name, done)),
    result: (result) => resultMessage(name, result, words),
    brokenFile: (problems) => ({
      file: { name: "not-imported.csv", bytes: new TextEncoder().encode(brokenCsv(problems, words)) },
      comment: escaped(imports.brokenFile(name)),
    }),
  };
}

export function gaveUpMessage(file: string, { imports }: Words): Message {
  const sentence = imports.refused(shown(file, 120), imports.gaveUp);
  return said([plainLine(sentence)], sentence);
}

function resultMessage(name: string, result: DropResult, words: Words): Message {
  const { imports } = words;
  if (result.kind === "refused") {
    const sentence = imports.refused(name, whyNot(result.reason, words));
    return said([plainLine(sentence)], sentence);
  }
  const headline = imports.done(name, result.fresh, result.known);
  const blocks: KnownBlock[] = [boldLine(headline)];
  if (result.erased > 0) blocks.push(plainLine(imports.erased(result.erased)));
  if (result.broken > 0) blocks.push(plainLine(brokenLines(result, words)));
  if (result.fresh > 0) {
    blocks.push(smallLine(imports.onlyYou));
    const share = cardButton(actionIds.shareImport, imports.share, result.batch);
    blocks.push(buttonRow(`import ${result.batch}`, [share]));
  }
  return said(blocks, headline);
}

function brokenLines({ broken, problems }: Extract<DropResult, { kind: "imported" }>, { imports }: Words): string {
  const first = problems.slice(0, problemsSaid);
  const lines = first.map((one) => `• ${imports.line(one.at, shown(whyBroken(one, imports), 200))}`);
  return [imports.broken(broken), ...lines, ...(broken > first.length ? [imports.moreBroken] : [])].join("\n");
}

function whyBroken({ error, detail = "" }: BrokenRecord, imports: Words["imports"]): string {
  return imports.problems[error](detail);
}

function whyNot(reason: Extract<DropResult, { kind: "refused" }>["reason"], { imports }: Words): string {
  if (reason === "too-large") return imports.tooLarge(maxFileBytes / 1_000_000);
  if (reason === "file-gone") return imports.gone;
  if (reason === "not-a-file") return imports.notGiven;
  return imports.notContacts[reason];
}

/** For a spreadsheet: which lines, and why. What stands there may be a formula. */
function brokenCsv(problems: readonly BrokenRecord[], { imports }: Words): string {
  const rows = problems.map((one) => `${one.at},"${whyBroken(one, imports).replaceAll('"', '""')}"`);
  return `\ufeffline,why\r\n${rows.join("\r\n")}\r\n`;
}

function said(blocks: readonly KnownBlock[], text: string): Message {
  return { text: cut(escaped(text), limits.messageText), blocks };
}
