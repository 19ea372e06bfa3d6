import type { CardId } from "../../../ids.ts";
import { actionIds } from "../../action-ids.ts";
import { readRemarkValue } from "../commands/read-remark.ts";
import { answerRemark } from "../commands/remark.ts";
import type { Listener } from "../listener.ts";
import { onPress } from "./on-press.ts";

/** Of several people the one whom a tag or note is about: the button's value says which, and what. */
export const remarkOn: Listener = onPress(actionIds.remarkOn, (press, who, ports, job) => {
  const remark = readRemarkValue(press.card);
  const person = { contact: (remark?.person ?? "") as CardId };
  return answerRemark(press, who, ports, job, { remark, person, usage: who.words.remark.tagUsage });
});
