import type { CardId } from "../../../ids.ts";
import { actionIds } from "../../action-ids.ts";
import { answerRemark } from "../commands/remark.ts";
import type { Listener } from "../listener.ts";
import { onPress } from "./on-press.ts";

/** Of several people the one whom a tag or note is about: the button's value says which, and what. */
export const remarkOn: Listener = onPress(actionIds.remarkOn, (press, who, ports, job) => {
  const [contact, tags, note] = JSON.parse(press.card) as [CardId, string[], string];
  const remark = { person: "", tags, ...(note === "" ? {} : { note }) };
  return answerRemark(press, who, ports, job, { remark, person: { contact }, usage: who.words.remark.tagUsage });
});
