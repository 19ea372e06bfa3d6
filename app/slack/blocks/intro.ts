import type { KnownBlock, RichTextBlock, RichTextElement } from "@slack/types";
import type { Acquaintance, Contact } from "../../contacts/contact.ts";
import type { CardId, Instant } from "../../ids.ts";
import type { Because, Connection } from "../../intro/connections.ts";
import { type Colleagues, type Evidence, type Path, type Step, weakestStep } from "../../intro/paths.ts";
import { meetingsIn } from "../../intro/strength.ts";
import type { Ask } from "../../ports/asks.ts";
import type { Message } from "../../ports/speak.ts";
import type { Introduced } from "../../steps/find-introductions.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { pendingBlocks } from "./asks.ts";
import { boldLine, buttonRow, cardButton, plainLine, smallLine } from "./buttons.ts";
import { nameOf } from "./contact.ts";
import { cut, escaped, shown } from "./escape.ts";
import { fits, type Item } from "./fits.ts";
import { personLines } from "./found.ts";
import { dated, lines, member, text } from "./rich-text.ts";

/** Evidence told of each acquaintance: the newest first, and when the first was. */
export const mostEvidence = 2;

/** A path with what only Slack and the directory know of it. */
export interface ShownPath {
  readonly path: Path;
  /** Whether it begins with the viewer. */
  readonly own: boolean;
  /** A ready text, in the colleague's language; only where the colleague can't be asked through Octember. */
  readonly ask?: { readonly text: string; readonly language: string };
  /** The value of the button that asks the colleague. */
  readonly askValue?: string;
  /** The viewer's own ask of this colleague for this person. */
  readonly pending?: Ask;
}

export interface ShownIntroduction extends Omit<Introduced, "paths"> {
  readonly paths: readonly ShownPath[];
  /** Whether a picture of the ways follows, and can be shared. */
  readonly picture: boolean;
  /** Links to the messages of cards. */
  readonly links: ReadonlyMap<CardId, string>;
}

/** Who can introduce the viewer, on what evidence, with a text to ask them; then people around the person. */
export function introMessage(found: ShownIntroduction, words: Words): Message {
  const name = nameOf(found.target, words);
  const headline = headlineOf(found, name, words);
  const isNobody = found.paths.length === 0 && found.through === "nobody" && !found.themself;
  const after = isNobody ? afterNobody(found, words) : [];
  const paths = found.paths.map((shownPath) => pathItem(shownPath, found, words));
  const around = found.connections.map((connection) => connectionItem(connection, words));
  const own = found.own === undefined ? [] : [lines(evidenceRows(found.own.evidence, found.links, words))];
  const start: KnownBlock[] = [boldLine(headline), ...own, ...after.map(plainLine)];
  const title: KnownBlock[] = [{ type: "divider" }, boldLine(words.intro.connections(name))];
  const items: Item[] = [
    { whole: start, short: [boldLine(headline)] },
    ...paths,
    { whole: [smallLine(words.intro.onlyYou), ...pictureRow(found, words)], short: [] },
    ...(around.length === 0 ? [] : [{ whole: title, short: title }, ...around]),
  ];
  const people = found.paths.map(({ path }) => path.steps[0]?.from.name ?? "");
  const summary = [headline, ...after, words.dates.and(people.map((one) => shown(one, 80)))];
  return {
    text: cut(escaped(summary.filter((part) => part !== "").join(" ")), limits.messageText),
    blocks: fits(items, (rest) => smallLine(`+ ${rest}`)),
  };
}

function pictureRow({ picture, target }: ShownIntroduction, { picture: words }: Words): KnownBlock[] {
  if (!picture) return [];
  const share = cardButton(actionIds.sharePicture, words.share, target.id);
  return [smallLine(words.follows), buttonRow(`picture ${target.id}`, [share])];
}

function headlineOf(found: ShownIntroduction, name: string, { intro }: Words): string {
  const { own, through, paths, target } = found;
  if (found.themself) return intro.thatIsYou(name);
  if (own !== undefined) return paths.length === 0 ? intro.youKnow(name) : intro.alsoKnow(name);
  if (through === "acquaintance") return intro.whoKnows(name);
  return intro.nobodyKnows(name, through === "organization" ? companyOf(target, paths) : undefined);
}

function afterNobody({ own }: ShownIntroduction, { intro }: Words): string[] {
  return [own === undefined ? intro.nobodyAtAll : intro.nobodyElse];
}

/** The company by which the first path goes, as the target's card writes it. */
function companyOf(target: Contact, paths: readonly ShownPath[]): string {
  const [last] = paths[0]?.path.steps.at(-1)?.evidence ?? [];
  const company = last?.kind === "colleagues" ? last.organization : target.positions[0]?.organization?.value;
  return shown(company ?? "", 120);
}

function pathItem(
  { path, own, ask, askValue, pending }: ShownPath,
  { links, now }: ShownIntroduction,
  words: Words,
): Item {
  const [first, ...others] = path.steps;
  if (first === undefined) return { whole: [], short: [] };
  const rows = [whoRow(first, own, others.length > 0, now, words), ...evidenceRows(first.evidence, links, words)];
  const further = others.flatMap((step) => [
    ...(others.length > 1 ? [[text(namesOf(step))]] : []),
    ...evidenceRows(step.evidence, links, words),
  ]);
  const weakest = path.steps[weakestStep(path)];
  if (others.length > 0 && weakest !== undefined)
    further.push([text(words.intro.weakest(namesOf(weakest)), { italic: true })]);
  const copying = ask === undefined ? [] : [smallLine(askLine(first, ask.language, words)), copyable(ask.text)];
  const label = words.asks.button(shown(first.from.name, 50));
  const button =
    askValue === undefined
      ? []
      : [buttonRow(`ask ${first.from.id}`, [cardButton(actionIds.askColleague, label, askValue)])];
  const asking = pending === undefined ? [...copying, ...button] : pendingBlocks(pending, words);
  return { whole: [lines([...rows, ...further]), ...asking], short: [lines(rows.slice(0, 2))] };
}

function namesOf({ from, to }: Step): string {
  return [from, to].map(({ name }) => shown(name, 80)).join(" → ");
}

/** Says so where the text is in another language than the viewer's. */
function askLine({ from }: Step, language: string, { intro, dates, language: own }: Words): string {
  return intro.askWith(shown(from.name, 80), language === own ? undefined : dates.language(language));
}

/** `@mina · know each other a little`, or `@mina knows Somebody · …` where it goes through somebody. */
function whoRow(step: Step, own: boolean, through: boolean, now: number, words: Words): RichTextElement[] {
  const { intro } = words;
  const who = own ? text(intro.you, { bold: true }) : member(step.from.id as Parameters<typeof member>[0]);
  const known = shown(step.to.name, 80);
  const tie = tieInWords(step, now, words);
  return [
    who,
    text(through ? ` ${own ? intro.youKnowThem(known) : intro.knows(known)}` : ""),
    text(` · ${tie}`),
  ].filter((element) => element.type !== "text" || element.text !== "");
}

/** `met twice, last in October · know each other`. */
export function tieInWords(
  { evidence, strength }: Pick<Step, "evidence" | "strength">,
  now: number,
  words: Words,
): string {
  const { intro, dates } = words;
  const known = evidence.length === 1 && strength.word === "weak" ? intro.oneCard : intro.strength[strength.word];
  const cards = evidence.filter((one) => one.kind !== "colleagues");
  const { times, last } = meetingsIn(cards);
  if (last === undefined) return cards.length === 0 ? known : `${intro.inAddressBook} · ${known}`;
  return `${intro.met(times, dates.month(last, now))} · ${known}`;
}

function evidenceRows(
  evidence: readonly Evidence[],
  links: ReadonlyMap<CardId, string>,
  words: Words,
): RichTextElement[][] {
  const cards = evidence.filter((one) => one.kind !== "colleagues");
  const first = cards.at(-1);
  return [
    ...cards.slice(0, mostEvidence).map((one) => cardRow(one, links.get(one.card), words)),
    ...(first !== undefined && cards.length > mostEvidence
      ? [[text("• "), ...dated(words.intro.since, first.at)]]
      : []),
    ...evidence.flatMap((one) => (one.kind === "colleagues" ? colleagueRows(one, words) : [])),
  ];
}

/** The organization that two people have in common, and until when who is there no longer was. */
function colleagueRows({ organization, left }: Colleagues, { intro }: Words): RichTextElement[][] {
  const company = shown(organization, 120);
  return [
    [text(`• ${left.length === 0 ? intro.colleaguesAt(company) : intro.onceColleaguesAt(company)}`)],
    ...left.map(({ name, until }) => [
      text("• "),
      ...dated((day) => intro.workedThere(shown(name, 80), day), new Date(until).toISOString() as Instant),
    ]),
  ];
}

function cardRow(one: Acquaintance, link: string | undefined, { intro }: Words): RichTextElement[] {
  const place = one.where === undefined ? [] : [text(` · ${intro.metAt(shown(one.where, 100))}`)];
  const see: RichTextElement[] =
    link === undefined ? [] : [text(" · "), { type: "link", url: link, text: intro.seeCard }];
  return [text("• "), ...dated(one.kind === "posted" ? intro.posted : intro.mentioned, one.at), ...place, ...see];
}

/** Slack shows a button to copy what stands in such a block. */
function copyable(value: string): RichTextBlock {
  return {
    type: "rich_text",
    elements: [{ type: "rich_text_preformatted", elements: [{ type: "text", text: value }] }],
  };
}

export function connectionItem({ contact, because }: Connection, words: Words): Item {
  const buttons = buttonRow(`around ${contact.id}`, [
    cardButton(actionIds.showContact, words.find.show, contact.id),
    cardButton(actionIds.introduceMe, words.intro.introduceMe, contact.id),
    cardButton(actionIds.dismiss, words.intro.notInterested, contact.id),
  ]);
  const reasons = because.map((one) => [text(`• ${reasonOf(one, words)}`)]);
  return {
    whole: [personLines(contact, words, reasons), buttons],
    short: [personLines(contact, words, reasons.slice(0, 1))],
  };
}

function reasonOf(because: Because, { intro, dates }: Words): string {
  if (because.kind === "same-company") {
    const company = shown(because.organization, 120);
    return because.present ? intro.because.sameCompany(company) : intro.because.onceSameCompany(company);
  }
  if (because.kind === "same-event") {
    return intro.because.sameEvent(shown(because.where, 100), dates.day(new Date(because.at).toISOString() as Instant));
  }
  if (because.kind === "met-by") {
    const names = dates.and(because.members.slice(0, 5).map(({ name }) => shown(name, 80)));
    return because.channel === undefined
      ? intro.because.metBy(names)
      : intro.because.metByMate(names, `#${shown(because.channel, 80)}`);
  }
  return intro.because.knownBy(dates.and(because.members.slice(0, 5).map(({ name }) => shown(name, 80))));
}
