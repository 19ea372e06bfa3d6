import type { MessageRef } from "../../../contacts/facts.ts";
import type { CardId, MemberId } from "../../../ids.ts";
import type { Evidence, Path } from "../../../intro/paths.ts";
import { askable } from "../../../steps/ask-colleague.ts";
import { findIntroductions, type Introduced } from "../../../steps/find-introductions.ts";
import type { PersonAsked } from "../../../steps/find-person.ts";
import type { Words } from "../../../words/words.ts";
import { actionIds } from "../../action-ids.ts";
import { draftOf, nameIn } from "../../blocks/ask-text.ts";
import { shown } from "../../blocks/escape.ts";
import { introMessage, mostEvidence, type ShownPath } from "../../blocks/intro.ts";
import type { Admitted } from "../admit.ts";
import { answer } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { cardLinks } from "../card-links.ts";
import { askValueOf } from "../forms/ask.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { introPictureJob } from "../pictures.ts";
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
  const shownPaths = await Promise.all(paths.map((path) => shownPath(path, found, asked, ports, who)));
  const picture = ports.painter !== undefined && paths.length > 0;
  const links = await cardLinks(ports.speak, asked.workspace, messagesOf(evidenceOf({ ...found, paths })), mostLinks);
  await answer(ports.speak, asked, introMessage({ ...found, paths: shownPaths, links, picture }, words), options);
  if (picture) await ports.inbox.accept(introPictureJob(asked, found.target.id, ports.now()));
}

async function shownPath(
  path: Path,
  found: Introduced,
  asked: Asked,
  ports: ThenPorts,
  who: Admitted,
): Promise<ShownPath> {
  const colleague = path.steps[0]?.from.id as MemberId | undefined;
  if (colleague === undefined || colleague === asked.member) return { path, own: true };
  const about = found.target.id;
  const through = path.steps[0]?.to.id as CardId | undefined;
  const wish = {
    asker: who.viewer,
    colleague,
    about,
    ...(through === undefined || through === about ? {} : { through }),
  };
  const can = await askable(ports, asked.workspace, wish);
  const pending = found.asked.find((ask) => ask.colleague === colleague);
  if (pending !== undefined) return { path, own: false, pending };
  if (can.kind === "askable") return { path, own: false, askValue: askValueOf(wish) };
  const words = await wordsForMember(ports.directory, asked.workspace, colleague);
  return { path, own: false, ask: { text: askText(path, found, words), language: words.language } };
}

/** What to write to the colleague, in the colleague's own language: it is they who will read it. */
function askText({ steps }: Path, { target }: Introduced, words: Words): string {
  const [first, through] = steps;
  const colleague = first?.from.name ?? "";
  if (through === undefined || first === undefined) return draftOf({ colleague, person: target }, words);
  const [shared] = through.evidence;
  const [known, who] = [shown(first.to.name, 80), shown(nameIn(target, words), 80)];
  if (steps.length > 2 || shared?.kind !== "colleagues")
    return words.intro.askThrough(shown(colleague, 80), known, who, undefined);
  return words.intro.askAtCompany(shown(colleague, 80), known, who, shown(shared.organization, 120));
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
