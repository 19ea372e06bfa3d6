import type { CardId, Instant, MemberId } from "../../../ids.ts";
import { askColleague } from "../../../steps/ask-colleague.ts";
import { shown } from "../../blocks/escape.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly, whenAdmitted } from "../answer.ts";
import { giveAsksJob } from "../give-asks.ts";
import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { askAck, type SubmittedAsk } from "./submitted-ask.ts";

/** Keeps the ask, and has it given to the colleague when it is its turn. */
export const askForm: Listener = after(askAck, {
  then: (input, ports, job) => whenAdmitted(input, ports, (who) => keep(input, who, ports, job.key, job.acceptedAt)),
});

async function keep(input: SubmittedAsk, who: Admitted, ports: ThenPorts, id: string, at: number): Promise<void> {
  const { workspace, text } = input;
  const { asks, dates, refuse } = who.words;
  const wish = { asker: who.viewer, ...askedOf(input.card) };
  const kept = await askColleague(ports, workspace, { ...wish, id, text, at });
  const colleague = shown((await ports.directory.member(workspace, wish.colleague))?.name ?? "", 80);
  if (kept.kind === "gone") return answerPlainly(ports.speak, input, refuse.contactGone);
  if (kept.kind === "not-to-ask") return answerPlainly(ports.speak, input, asks.notToAsk(colleague));
  if (kept.kind === "too-many") return answerPlainly(ports.speak, input, asks.tooMany);
  if (kept.kind === "already") {
    const day = dates.day(new Date(kept.ask.at).toISOString() as Instant);
    return answerPlainly(ports.speak, input, asks.already(colleague, day));
  }
  await ports.inbox.accept(giveAsksJob(workspace, wish.colleague, id));
  await answerPlainly(ports.speak, input, asks.asked(colleague));
}

/** The value of the button: a contact, the colleague, and whom the colleague knows there. */
export function askedOf(value: string): {
  readonly about: CardId;
  readonly colleague: MemberId;
  readonly through?: CardId;
} {
  const [about = "", colleague = "", through] = value.split(" ");
  return {
    about: about as CardId,
    colleague: colleague as MemberId,
    ...(through === undefined ? {} : { through: through as CardId }),
  };
}

export function askValueOf({ about, colleague, through }: ReturnType<typeof askedOf>): string {
  return [about, colleague, ...(through === undefined ? [] : [through])].join(" ");
}
