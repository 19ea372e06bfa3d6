import { actionIds } from "../../action-ids.ts";
import { answerFind } from "../commands/find.ts";
import type { Listener } from "../listener.ts";
import { onPress } from "./on-press.ts";

/** "More" below the people that were found. */
export const findMore: Listener = onPress(actionIds.findMore, (press, who, ports) => {
  const [from = "0", query = ""] = press.card.split(" ");
  return answerFind(press, who, ports, { query: Buffer.from(query, "base64url").toString(), from: Number(from) });
});
