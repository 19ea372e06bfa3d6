import type { ViewSubmitAction } from "@slack/bolt";
import type { Fact, Noted, Tagged, Undone } from "../../../contacts/facts.ts";
import { remarksOf } from "../../../contacts/remarks.ts";
import type { CardId, MemberId, WorkspaceId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { wordsFor } from "../../../words/words.ts";
import { formIds } from "../../action-ids.ts";
import { shortHash } from "../../blocks/correction-lines.ts";
import { type FilledRemarks, filledRemarks, remarkLines } from "../../blocks/remark-form.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly, whenAdmitted } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { tagsIn } from "../commands/read-remark.ts";
import { problemOf, seenBy, widestCard } from "../commands/remark.ts";
import { factId, instantOf } from "../decide-fact.ts";
import { type FieldErrors, type Listener, onForm } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readKnown } from "../read-contact.ts";
import { type FormMetadata, readFormMetadata } from "./form-metadata.ts";

interface Input extends Asked, FormMetadata {
  readonly tags: readonly string[];
  readonly notes: readonly (readonly [string, string])[];
  readonly newNote: string;
}

/** The submitted tags and notes of a contact: what was taken away is undone, what is new is added. */
export const remark: Listener = onForm<Input>(formIds.remark, {
  check: async (request) => check(request),
  ack: (request) => {
    const metadata = readFormMetadata(request.view.private_metadata);
    if (metadata === undefined) return undefined;
    const { tags, notes, newNote } = filledRemarks(request.view.state.values);
    const input = { ...metadata, ...submittedBy(request), tags: split(tags), notes: [...notes], newNote };
    const key = `${request.view.id} ${request.view.hash}`;
    return { workspace: input.workspace, key, lane: `remark ${metadata.card}`, input };
  },
  then: (input, ports, job) => whenAdmitted(input, ports, (who) => save(input, who, ports, job)),
});

function check(request: ViewSubmitAction): FieldErrors {
  const metadata = readFormMetadata(request.view.private_metadata);
  const words = wordsFor(metadata?.language);
  if (metadata === undefined) return { [remarkLines.tags]: words.correct.errors.gone };
  if (submittedBy(request).outsider) return { [remarkLines.tags]: words.refuse.outsider };
  const { tags, notes, newNote }: FilledRemarks = filledRemarks(request.view.state.values);
  const offered = new Set(metadata.offered);
  const lines = [
    [remarkLines.tags, { tags: split(tags).filter((tag) => !offered.has(hashOf(tag))) }],
    ...[...notes].map(([fact, note]) => [remarkLines.note(fact), { tags: [], note }] as const),
    [remarkLines.newNote, { tags: [], note: newNote }],
  ] as const;
  const problems = lines.map(([line, filled]) => [line, problemOf(filled, words)] as const);
  return Object.fromEntries(problems.filter((one): one is readonly [string, string] => one[1] !== undefined));
}

async function save(input: Input, who: Admitted, ports: ThenPorts, job: Taken): Promise<void> {
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
  { tags, notes, newNote, offered = [] }: Input,
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
    ...tagged.filter(({ tag }) => !kept.has(tag) && offered.includes(hashOf(tag))).map(undo),
    ...tags
      .filter((tag) => !had.has(tag) && !offered.includes(hashOf(tag)))
      .map((tag): Tagged => ({ kind: "tagged", id: factId(job, `tag ${tag}`), ...stated, card, tag })),
    ...changed.flatMap(({ before, text }) => [
      undo(before),
      ...(text === "" ? [] : [note(text, before.card, before.id)]),
    ]),
    ...(newNote === "" ? [] : [note(newNote, card, "new")]),
  ];
}

function split(tags: string): readonly string[] {
  return tagsIn(tags.split(/[\s,]+/));
}

function hashOf(tag: string): string {
  return shortHash(tag).slice(0, 8);
}

function submittedBy({ team, user }: ViewSubmitAction) {
  const workspace = (team?.id ?? user.team_id) as WorkspaceId;
  const outsider = user.team_id !== undefined && user.team_id !== workspace;
  return { workspace, member: user.id as MemberId, outsider };
}
