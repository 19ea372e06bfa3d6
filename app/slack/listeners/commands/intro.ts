import type { Contact } from "../../../contacts/contact.ts";
import { jobIn } from "../../../contacts/in-language.ts";
import type { CardId, MemberId, WorkspaceId } from "../../../ids.ts";
import type { Evidence, Path } from "../../../intro/paths.ts";
import { isGone, type Speak } from "../../../ports/speak.ts";
import { findIntroductions, type Introduced, type PersonAsked } from "../../../steps/find-introductions.ts";
import type { Words } from "../../../words/words.ts";
import { choosePersonMessage } from "../../blocks/choose-person.ts";
import { nameOf } from "../../blocks/contact.ts";
import { shown } from "../../blocks/escape.ts";
import { introMessage, mostEvidence, type ShownPath } from "../../blocks/intro.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";

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
  const query = "query" in person ? shown(person.query, 60) : "";
  const found = await findIntroductions(ports, asked.workspace, viewer, person);
  if (found.kind === "unclear") {
    const tooLong = found.reason === "too-long";
    return answerPlainly(ports.speak, asked, tooLong ? words.find.tooLong(200) : words.intro.emptyQuery);
  }
  if (found.kind === "nobody-found") {
    if (!("query" in person)) return answerPlainly(ports.speak, asked, words.refuse.contactGone);
    const headline = words.intro.nobodyOfThatName(query);
    if (found.nearest.length === 0) return answerPlainly(ports.speak, asked, headline);
    const message = choosePersonMessage(`${headline} ${words.intro.similar}`, found.nearest, words);
    return answer(ports.speak, asked, message, options);
  }
  if (found.kind === "choose") {
    const message = choosePersonMessage(words.intro.whichOne(query), found.contacts, words);
    return answer(ports.speak, asked, message, options);
  }
  const paths = found.paths.slice(0, mostPaths);
  const shownPaths = await Promise.all(paths.map((path) => shownPath(path, found, asked, ports)));
  const links = await linksTo(evidenceOf({ ...found, paths }), asked.workspace, ports.speak);
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

/** Links to the messages of cards. All of them may be seen by the viewer, as only their facts were folded. */
async function linksTo(
  evidence: readonly Evidence[],
  workspace: WorkspaceId,
  speak: Speak,
): Promise<ReadonlyMap<CardId, string>> {
  const cards = new Map(
    evidence.flatMap((one) =>
      one.kind === "colleagues" || one.message === undefined ? [] : [[one.card, one.message] as const],
    ),
  );
  const links = await Promise.all(
    [...cards].slice(0, mostLinks).map(async ([card, message]) => {
      try {
        return [[card, await speak.permalink(workspace, message)] as const];
      } catch (error) {
        // The message was deleted: the evidence stays.
        if (isGone(error)) return [];
        throw error;
      }
    }),
  );
  return new Map(links.flat());
}
