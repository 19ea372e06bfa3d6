import type { Contact } from "../../../contacts/contact.ts";
import type { MessageRef } from "../../../contacts/facts.ts";
import { jobIn } from "../../../contacts/in-language.ts";
import type { CardId, MemberId } from "../../../ids.ts";
import type { Evidence, Path } from "../../../intro/paths.ts";
import { findIntroductions, type Introduced } from "../../../steps/find-introductions.ts";
import type { PersonAsked } from "../../../steps/find-person.ts";
import type { Words } from "../../../words/words.ts";
import { actionIds } from "../../action-ids.ts";
import { nameOf } from "../../blocks/contact.ts";
import { shown } from "../../blocks/escape.ts";
import { introMessage, mostEvidence, type ShownPath } from "../../blocks/intro.ts";
import type { Admitted } from "../admit.ts";
import { answer } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { cardLinks } from "../card-links.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";
import { answerNotOnePerson } from "./not-one-person.ts";

/** Colleagues who are named: more would be a list, not an introduction. */
const mostPaths = 3;
const mostLinks = 10;

/** Answers `/octember intro PERSON`, and the buttons that mean the same. `replace`: in place of the choice that was offered. */
export async function answerIntro(
  asked: Asked,
  who: Admitted,
  ports: ThenPorts,
  person: PersonAsked,
  options: { readonly replace?: boolean } = {},
): Promise<void> {
  const { words, viewer } = who;
  const found = await findIntroductions(ports, asked.workspace, viewer, person);
  if (found.kind !== "introduced") {
    const value = (contact: CardId) => contact;
    const choice = { action: actionIds.chooseForIntro, value, nobodyNamed: words.intro.emptyQuery };
    return answerNotOnePerson(asked, who, ports, person, found, choice, options);
  }
  const paths = found.paths.slice(0, mostPaths);
  const shownPaths = await Promise.all(paths.map((path) => shownPath(path, found, asked, ports)));
  const links = await cardLinks(ports.speak, asked.workspace, messagesOf(evidenceOf({ ...found, paths })), mostLinks);
  await answer(ports.speak, asked, introMessage({ ...found, paths: shownPaths, links }, words), options);
}

async function shownPath(path: Path, found: Introduced, asked: Asked, ports: ThenPorts): Promise<ShownPath> {
  const colleague = path.steps[0]?.from.id as MemberId | undefined;
  if (colleague === undefined || colleague === asked.member) return { path, own: true };
  const words = await wordsForMember(ports.directory, asked.workspace, colleague);
  return { path, own: false, ask: { text: askText(path, found, words), language: words.language } };
}

/** What to write to the colleague, in the colleague's own language: it is they who will read it. */
function askText({ steps }: Path, { target }: Introduced, words: Words): string {
  const [first, through] = steps;
  const colleague = shown(first?.from.name ?? "", 80);
  const contact = shown(nameIn(target, words), 80);
  const { organization: company } = jobIn(words.language, target);
  if (through === undefined || first === undefined) {
    return words.intro.ask(colleague, contact, company === undefined ? undefined : shown(company, 120));
  }
  const [shared] = through.evidence;
  const at = shared?.kind === "colleagues" ? shared.organization : (company ?? "");
  return words.intro.askAtCompany(colleague, shown(first.to.name, 80), contact, shown(at, 120));
}

/** As the language writes names, where the card does. */
function nameIn(target: Contact, words: Words): string {
  const script = words.language === "ko" ? "hangul" : "latin";
  const name = target.names.find(({ value }) => value.script === script) ?? target.names[0];
  return name?.value.written ?? nameOf(target, words);
}

function evidenceOf({ own, paths }: Introduced): readonly Evidence[] {
  const all = [own?.evidence ?? [], ...paths.flatMap(({ steps }) => steps.map(({ evidence }) => evidence))];
  return all.flatMap((evidence) => evidence.slice(0, mostEvidence));
}

/** The cards of the evidence. All of them may be seen by the viewer, as only their facts were folded. */
function messagesOf(evidence: readonly Evidence[]): ReadonlyMap<CardId, MessageRef> {
  return new Map(
    evidence.flatMap((one) =>
      one.kind === "colleagues" || one.message === undefined ? [] : [[one.card, one.message] as const],
    ),
  );
}
