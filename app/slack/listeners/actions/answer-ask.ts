import type { Contact } from "../../../contacts/contact.ts";
import type { Introducing } from "../../../contacts/facts.ts";
import type { CardId, MemberId, WorkspaceId } from "../../../ids.ts";
import type { Ask } from "../../../ports/asks.ts";
import { isGone } from "../../../ports/speak.ts";
import { viewerOf } from "../../../steps/ask-colleague.ts";
import { type AskAnswer, answerAsk } from "../../../steps/give-asks.ts";
import { sayOnce } from "../../../steps/say-once.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import { acceptedMessage, answeredMessage } from "../../blocks/asks.ts";
import { answerPlainly } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import { asksDueJob } from "../give-asks.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readContact } from "../read-contact.ts";
import { wordsForMember } from "../words-for-member.ts";
import { onPress } from "./on-press.ts";

/** "Accept": the asker is told, and it is evidence that the colleague knows whom they were asked for. */
export const acceptAsk: Listener = answering(actionIds.acceptAsk, "accepted");
/** "Not now": asked again a week later. */
export const notNowAsk: Listener = answering(actionIds.notNowAsk, "not-now");
/** "Decline": nobody is told. */
export const declineAsk: Listener = answering(actionIds.declineAsk, "declined");

function answering(action: string, answer: AskAnswer): Listener {
  return onPress(action, async (press, who, ports, job) => {
    const { workspace } = press;
    const given = { colleague: who.member.id, answer, at: job.acceptedAt };
    const ask = await answerAsk(ports, workspace, press.card, given);
    if (ask === undefined) return answerPlainly(ports.speak, press, who.words.asks.over);
    if (ask.answer === "accepted") {
      // The same however often it is pressed.
      const once = { ...job, key: ask.id, acceptedAt: ask.at };
      const stated = { id: factId(once, "introducing"), at: instantOf(job) };
      await writeEvidence(ask, who.member.id, ports, workspace, stated);
      await tellAsker(ask, ports, workspace);
    }
    if (ask.answer === "not-now") await ports.inbox.accept(asksDueJob(workspace, ask.colleague, ask.due));
    await showAnswered(ports, workspace, ask);
  });
}

/** Brings what the colleague reads up to what the ask is now. */
export async function showAnswered(ports: ThenPorts, workspace: WorkspaceId, ask: Ask): Promise<void> {
  if (ask.said === undefined) return;
  const words = await wordsForMember(ports.directory, workspace, ask.colleague);
  const person = await seenBy(ask.colleague, ask.about, ports, workspace);
  try {
    const shown = { ask, ...(person === undefined ? {} : { person }) };
    await ports.speak.update(workspace, ask.said, answeredMessage(shown, words));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** By a card of whom the colleague knows that the colleague sees: it is for whoever may know of that card. */
async function writeEvidence(
  ask: Ask,
  colleague: MemberId,
  ports: ThenPorts,
  workspace: WorkspaceId,
  stated: Pick<Introducing, "id" | "at">,
): Promise<void> {
  const cards = ask.through.length > 0 ? ask.through : ask.about;
  const known = await seenBy(colleague, cards, ports, workspace);
  if (known === undefined) return;
  const met = known.acquaintances.find(({ member }) => member === colleague);
  await writeFacts(ports, workspace, [{ kind: "introducing", ...stated, by: colleague, card: met?.card ?? known.id }]);
}

async function tellAsker(ask: Ask, ports: ThenPorts, workspace: WorkspaceId): Promise<void> {
  const asker = await ports.directory.member(workspace, ask.asker);
  if (asker === undefined || asker.left) return;
  const colleague = await ports.directory.member(workspace, ask.colleague);
  const words = await wordsForMember(ports.directory, workspace, ask.asker);
  const person = await seenBy(ask.asker, ask.about, ports, workspace);
  const message = acceptedMessage(
    { ask, ...(person === undefined ? {} : { person }) },
    { colleague: colleague?.name ?? "" },
    words,
  );
  const channel = await ports.speak.directOf(workspace, ask.asker);
  const key = `ask accepted ${ask.id}`;
  if (!(await sayOnce(ports, { workspace, key, thread: { channel } }, message))) return;
  const told = (await ports.replies.read(workspace, key))?.said;
  if (told !== undefined) await ports.asks.change(workspace, ask.id, (is) => ({ ...is, told }));
}

/** The person on the first of these cards that the member may see. */
export async function seenBy(
  member: MemberId,
  cards: readonly CardId[],
  { truth, directory }: Pick<ThenPorts, "truth" | "directory">,
  workspace: WorkspaceId,
): Promise<Contact | undefined> {
  const viewer = await viewerOf(directory, workspace, member);
  for (const card of cards) {
    const contact = await readContact(truth, workspace, viewer, card);
    if (contact !== undefined) return contact;
  }
  return undefined;
}
