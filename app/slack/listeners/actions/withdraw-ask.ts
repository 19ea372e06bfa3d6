import { isOpen } from "../../../intro/asking.ts";
import { actionIds } from "../../action-ids.ts";
import { answerPlainly } from "../answer.ts";
import { answerAsks } from "../commands/asks.ts";
import type { Listener } from "../listener.ts";
import { showAnswered } from "./answer-ask.ts";
import { onPress } from "./on-press.ts";

/** "Withdraw": whether it was given, or answered, makes no difference to the asker. */
export const withdrawAsk: Listener = onPress(actionIds.withdrawAsk, async (press, { member, words }, ports) => {
  const { workspace, card: id } = press;
  const now = ports.now();
  const after = await ports.asks.change(workspace, id, (ask) =>
    ask.asker === member.id && isOpen(ask, now) ? { ...ask, withdrawn: true } : undefined,
  );
  if (after?.asker !== member.id || after.withdrawn !== true) return answerPlainly(ports.speak, press, words.asks.over);
  // Who declined reads no more of it.
  if (after.answer !== "declined") await showAnswered(ports, workspace, after);
  await answerPlainly(ports.speak, press, words.asks.withdrawn);
});

/** "Don't ask me", and back. */
export const allowAsks: Listener = onPress(actionIds.allowAsks, (press, who, ports) =>
  answerAsks(press, who, ports, press.card === ("on" as typeof press.card)),
);
