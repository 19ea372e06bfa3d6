import { oneTypoApart } from "../../../find/typos.ts";

/** What was asked for by `/octember …`. */
export type Command =
  | { readonly kind: "start" }
  | { readonly kind: "help" }
  | { readonly kind: "find"; readonly query: string; readonly mistyped?: Mistyped }
  | { readonly kind: "intro"; readonly person: string }
  | { readonly kind: "history"; readonly person: string }
  | { readonly kind: "forget"; readonly person: string }
  /** `allowed`: whether the member may be asked from now on; missing where they only look. */
  | { readonly kind: "asks"; readonly allowed?: boolean }
  | { readonly kind: "tag"; readonly text: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "settings"; readonly text: string }
  | { readonly kind: "upload" };

/** A first word that is nearly a command. */
export interface Mistyped {
  readonly word: string;
  /** The command as it was probably meant, without `/octember`. */
  readonly meant: string;
}

/** By what people type, in either language. */
const commands: Readonly<Record<string, Exclude<Command["kind"], "start">>> = {
  find: "find",
  찾기: "find",
  검색: "find",
  intro: "intro",
  introduce: "intro",
  소개: "intro",
  history: "history",
  기록: "history",
  forget: "forget",
  삭제: "forget",
  tag: "tag",
  태그: "tag",
  note: "note",
  메모: "note",
  asks: "asks",
  부탁: "asks",
  settings: "settings",
  설정: "settings",
  upload: "upload",
  올리기: "upload",
  help: "help",
  도움말: "help",
  "?": "help",
};

const switches: Readonly<Record<string, boolean>> = { on: true, off: false, 켜기: true, 끄기: false };

/** Reads plain text: entities are resolved before. What is no command is looked for. */
export function parseCommand(text: string): Command {
  const line = withoutQuotes(text.replaceAll(/\s+/g, " ").trim());
  if (line === "") return { kind: "start" };
  const [first = ""] = line.split(" ", 1);
  const rest = withoutQuotes(line.slice(first.length).trim());
  const command = commands[first.toLowerCase()];
  if (command === "help" || command === "upload")
    return rest === "" ? { kind: command } : { kind: "find", query: line };
  if (command === "asks") {
    const allowed = switches[rest.toLowerCase()];
    if (rest === "" || allowed !== undefined) return { kind: "asks", ...(allowed === undefined ? {} : { allowed }) };
    return { kind: "find", query: line };
  }
  // Quotes mean: these very words.
  if (command === "find") return { kind: "find", query: line.slice(first.length).trim() };
  if (command === "intro" || command === "history" || command === "forget") return { kind: command, person: rest };
  if (command === "tag" || command === "note" || command === "settings") return { kind: command, text: rest };
  const meant = meantBy(first);
  return meant === undefined
    ? { kind: "find", query: line }
    : { kind: "find", query: line, mistyped: { word: first, meant: rest === "" ? meant : `${meant} ${rest}` } };
}

function meantBy(word: string): string | undefined {
  const typed = word.toLowerCase();
  if (!/^[a-z]{3,}$/.test(typed)) return undefined;
  return ["find", "intro", "history", "help"].find((command) => oneTypoApart(typed, command));
}

/** People quote names, and macOS curls the quotes. */
function withoutQuotes(text: string): string {
  const [, inner] = /^["'“”„‟‘’«»]+(.*?)["'“”„‟‘’«»]+$/u.exec(text) ?? [];
  return (inner ?? text).trim();
}
