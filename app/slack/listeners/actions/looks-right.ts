import type { Corrected } from "../../../contacts/facts.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import { doubtedIn, doubtedOn } from "../../blocks/looks-right.ts";
import { answerPlainly } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import type { Listener } from "../listener.ts";
import { readContact } from "../read-contact.ts";
import { onPress } from "./on-press.ts";

/** "Looks right": what was in doubt where the button stood, and still is, was checked. The result in the thread follows by the feed. */
export const looksRight: Listener = onPress(actionIds.looksRight, async (press, who, { truth, speak }, job) => {
  const { member, viewer, words } = who;
  const { card, names } = doubtedIn(press.card);
  const contact = await readContact(truth, press.workspace, viewer, card);
  if (contact === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
  const facts = doubtedOn(contact, contact.cards)
    .filter(({ name }) => names.has(name))
    .map(
      ({ card, field, text, name }): Corrected => ({
        kind: "corrected",
        id: factId(job, `checked ${name}`),
        at: instantOf(job),
        by: member.id,
        card,
        field,
        was: text,
        value: text,
      }),
    );
  if (facts.length > 0) await writeFacts({ truth }, press.workspace, facts);
  const isDone = facts.length > 0 || job.attempt > 1;
  await answerPlainly(speak, press, isDone ? words.card.checked : words.card.nothingToCheck);
});
