import type { CardId, FactId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { buttonRow, cardButton, plainLine } from "./buttons.ts";
import { escaped } from "./escape.ts";

/** What the button takes back. */
export interface Undoable {
  readonly card: CardId;
  readonly fact: FactId;
}

/** That something was decided, with Undo. `redo`: it is itself an undoing. */
export function doneMessage(sentence: string, { card, fact }: Undoable, { same }: Words, redo = false): Message {
  const button = cardButton(actionIds.undo, redo ? same.redo : same.undo, `${card} ${fact}`);
  return { text: escaped(sentence), blocks: [plainLine(sentence), buttonRow(`undo ${fact}`, [button])] };
}
