import type { Fact, Noted, Tagged, Undone } from "../../../contacts/facts.ts";
import { remarksOf } from "../../../contacts/remarks.ts";
import type { CardId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly, whenAdmitted } from "../answer.ts";
import { seenBy, widestCard } from "../commands/remark.ts";
import { factId, instantOf } from "../decide-fact.ts";
import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readKnown } from "../read-contact.ts";
import { tagHash } from "./form-metadata.ts";
import { remarkAck, type SubmittedRemark } from "./submitted-remark.ts";

/** What was taken away is undone, what is new is added. */
export const remark: Listener = after(remarkAck, {
  then: (input, ports, job) => whenAdmitted(input, ports, (who) => save(input, who, ports, job)),
});

async function save(input: SubmittedRemark, who: Admitted, ports: ThenPorts, job: Taken): Promise<void> {
  const { words, viewer } = who;
  const known = await readKnown(ports.truth, input.workspace, viewer, input.card);
  if (known === undefined) return answerPlainly(ports.speak, input, words.refuse.contactGone);
  const { card, audience } = widestCard(known.contact, known.facts);
  const { tagged, noted } = remarksOf(known.facts, known.contact);
  const facts = factsIn(input, { tagged, noted }, card, who, job);
  if (facts.length > 0) await writeFacts(ports, input.workspace, facts);
  const isSaved = facts.length > 0 || job.attempt > 1;
  const sentence = isSaved ? `${words.remark.saved} ${seenBy(audience, words)}` : words.correct.unchanged;
  await answerPlainly(ports.speak, input, sentence);
}

function factsIn(
  { tags, notes, newNote, offered = [] }: SubmittedRemark,
  { tagged, noted }: ReturnType<typeof remarksOf>,
  card: CardId,
  { member }: Admitted,
  job: Taken,
): readonly Fact[] {
  const stated = { at: instantOf(job), by: member.id };
  const undo = (fact: Tagged | Noted): Undone => {
    return { kind: "undone", id: factId(job, `undo ${fact.id}`), ...stated, fact: fact.id, cards: [fact.card] };
  };
  const note = (text: string, of: CardId, part: string): Noted => {
    return { kind: "noted", id: factId(job, `note ${part}`), ...stated, card: of, note: text };
  };
  const kept = new Set(tags);
  const had = new Set(tagged.map(({ tag }) => tag));
  const changed = notes.flatMap(([id, text]) => {
    const before = noted.find((one) => one.id === id);
    return before === undefined || before.note.trim() === text ? [] : [{ before, text }];
  });
  return [
    ...tagged.filter(({ tag }) => !kept.has(tag) && offered.includes(tagHash(tag))).map(undo),
    ...tags
      .filter((tag) => !had.has(tag) && !offered.includes(tagHash(tag)))
      .map((tag): Tagged => ({ kind: "tagged", id: factId(job, `tag ${tag}`), ...stated, card, tag })),
    ...changed.flatMap(({ before, text }) => [
      undo(before),
      ...(text === "" ? [] : [note(text, before.card, before.id)]),
    ]),
    ...(newNote === "" ? [] : [note(newNote, card, "new")]),
  ];
}
