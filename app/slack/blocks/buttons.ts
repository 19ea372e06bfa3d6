import type { ActionsBlock, ActionsBlockElement, Button, ConfirmationDialog, KnownBlock } from "@slack/types";
import { limits } from "../limits.ts";
import { cut } from "./escape.ts";
import { lines, text } from "./rich-text.ts";

export function cardButton(action: string, label: string, value: string): Button {
  const text = cut(label, limits.buttonText);
  return { type: "button", action_id: action, text: { type: "plain_text", text, emoji: false }, value };
}

export function buttonRow(blockId: string, elements: ActionsBlockElement[]): ActionsBlock {
  return { type: "actions", block_id: cut(blockId, limits.blockId), elements };
}

/** A line that is nothing but text, whatever is in it. */
export function plainLine(line: string): KnownBlock {
  return { type: "section", text: { type: "plain_text", text: cut(line, limits.sectionText), emoji: false } };
}

/** The same, as a headline. */
export function boldLine(line: string): KnownBlock {
  return lines([[text(cut(line, limits.sectionText), { bold: true })]]);
}

/** The same, small and grey. */
export function smallLine(line: string): KnownBlock {
  return { type: "context", elements: [{ type: "plain_text", text: cut(line, limits.sectionText), emoji: false }] };
}

type Question = Readonly<Record<"title" | "text" | "yes" | "no", string>>;

/** What is asked before a press counts. */
export function confirmation({ title, text, yes, no }: Question, danger = false): ConfirmationDialog {
  const plain = (text: string) => ({ type: "plain_text" as const, text, emoji: false });
  return {
    title: plain(title),
    text: plain(text),
    confirm: plain(yes),
    deny: plain(no),
    ...(danger ? { style: "danger" } : {}),
  };
}
