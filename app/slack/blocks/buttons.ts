import type { ActionsBlock, Button, KnownBlock } from "@slack/types";
import type { CardId } from "../../ids.ts";
import { limits } from "../limits.ts";
import { cut } from "./escape.ts";

export function cardButton(action: string, label: string, card: CardId): Button {
  const text = cut(label, limits.buttonText);
  return { type: "button", action_id: action, text: { type: "plain_text", text, emoji: false }, value: card };
}

export function buttonRow(blockId: string, elements: Button[]): ActionsBlock {
  return { type: "actions", block_id: cut(blockId, limits.blockId), elements };
}

/** A line that is nothing but text, whatever is in it. */
export function plainLine(text: string): KnownBlock {
  return { type: "section", text: { type: "plain_text", text: cut(text, limits.sectionText), emoji: false } };
}

/** The same, small and grey. */
export function smallLine(text: string): KnownBlock {
  return { type: "context", elements: [{ type: "plain_text", text: cut(text, limits.sectionText), emoji: false }] };
}
