import type { Fact, Undone } from "../../../contacts/facts.ts";
import { undoDecision } from "../../../contacts/undo.ts";
import type { CardId, FactId, MemberId } from "../../../ids.ts";
import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import { doneMessage } from "../../blocks/done.ts";
import { escaped } from "../../blocks/escape.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import type { Listener } from "../listener.ts";
import { onPress } from "./on-press.ts";

/** "Undo" beside a decision: its value is a card that it is about, and the decision. Whoever may see the decision may undo it. */
export const undo: Listener = onPress(actionIds.undo, async (press, { member, viewer, words }, ports, job) => {
  const { truth, speak } = ports;
  const [card = "", fact = ""] = press.card.split(" ");
  const cluster = await truth.read(press.workspace, card as CardId);
  const facts = factsFor(viewer, cluster?.facts ?? []);
  const stated = { at: instantOf(job), by: member.id, idFor: (undone: FactId) => factId(job, `undo ${undone}`) };
  const undoing = undoDecision(facts, fact as FactId, stated);
  if (undoing.kind === "unknown") return answerPlainly(speak, press, words.same.notUndone);
  if (undoing.kind === "undo") {
    await writeFacts({ truth }, press.workspace, undoing.facts);
    const [first] = undoing.facts;
    if (first === undefined) return answerPlainly(speak, press, words.same.notUndone);
    const counts = isBack(facts, first);
    const undoable = { card: card as CardId, fact: first.id };
    return answer(speak, press, doneMessage(counts ? words.same.redone : words.same.undone, undoable, words, !counts));
  }
  if (undoing.kind === "not-yours") {
    const decider = mention(undoing.decided.by, words);
    return answer(speak, press, { text: words.same.notYours(decider) });
  }
  const { by, at } = undoing.kind === "already" ? undoing.undone : undoing.later;
  // The same press, worked on a second time.
  if (undoing.kind === "already" && by === member.id && at === stated.at) {
    return answerPlainly(speak, press, words.same.undone);
  }
  const say = undoing.kind === "already" ? words.same.undoneAlready : words.same.undoLaterFirst;
  await answer(speak, press, { text: say(mention(by, words), words.dates.day(at)) });
});

/** Whether what was decided counts again: what undid it was undone itself. */
function isBack(facts: readonly Fact[], { fact: id }: Undone): boolean {
  const named = facts.find((fact) => fact.id === id);
  return named?.kind === "undone" && !isBack(facts, named);
}

function mention(by: MemberId | "operator", words: Admitted["words"]): string {
  return by === "operator" ? escaped(words.same.operator) : `<@${by}>`;
}
