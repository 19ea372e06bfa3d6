import type { MemberId, WorkspaceId } from "../../../ids.ts";
import { isAsked, isOpen, rememberedMs } from "../../../intro/asking.ts";
import type { Ask } from "../../../ports/asks.ts";
import { type AskList, asksMessage, type ShownAsk } from "../../blocks/asks.ts";
import { seenBy } from "../actions/answer-ask.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { ThenPorts } from "../listener-ports.ts";

/** Of each kind: the newest. */
const mostListed = 10;

/** Answers `/octember asks`, and `on` or `off` after it: whether the member may be asked. */
export async function answerAsks(
  asked: Asked,
  { member, words }: Admitted,
  ports: ThenPorts,
  allowed: boolean | undefined,
): Promise<void> {
  if (allowed === undefined) {
    const list = await askListOf(ports, asked.workspace, member.id);
    return answer(ports.speak, asked, asksMessage(list, words));
  }
  await ports.asks.allow(asked.workspace, member.id, allowed);
  await answerPlainly(ports.speak, asked, allowed ? words.asks.nowOn : words.asks.nowOff);
}

/** What a member waits for and was asked, each with the person as the member sees them. */
export async function askListOf(
  ports: Pick<ThenPorts, "asks" | "truth" | "directory" | "now">,
  workspace: WorkspaceId,
  member: MemberId,
): Promise<AskList> {
  const now = ports.now();
  const [own, got, refusing] = await Promise.all([
    ports.asks.of(workspace, "asker", member, now - rememberedMs),
    ports.asks.of(workspace, "colleague", member, now - rememberedMs),
    ports.asks.notToAsk(workspace, [member]),
  ]);
  const show = async (ask: Ask): Promise<ShownAsk> => {
    const person = await seenBy(member, ask.about, ports, workspace);
    return { ask, ...(person === undefined ? {} : { person }) };
  };
  const newest = (asks: readonly Ask[]) => Promise.all(asks.slice(-mostListed).reverse().map(show));
  return {
    yours: await newest(own.filter((ask) => isOpen(ask, now))),
    toYou: await newest(got.filter(isAsked)),
    allowed: refusing.size === 0,
  };
}
