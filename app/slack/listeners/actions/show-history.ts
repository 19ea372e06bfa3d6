import type { CardId } from "../../../ids.ts";
import { actionIds } from "../../action-ids.ts";
import { answerHistory } from "../commands/history.ts";
import type { Listener } from "../listener.ts";
import { onPress } from "./on-press.ts";

/** "History" beside a contact, the choice among several people, and "Older" below a page of it. */
export const showHistory: Listener = onPress(actionIds.showHistory, (press, who, ports) => {
  const [contact = "", from = "0"] = press.card.split(" ");
  return answerHistory(press, who, ports, { contact: contact as CardId }, Number(from));
});
