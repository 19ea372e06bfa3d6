import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Acquaintance, Contact, Position, Sourced } from "../../contacts/contact.ts";
import { jobIn } from "../../contacts/in-language.ts";
import { titlesOverTime } from "../../contacts/titles-over-time.ts";
import type { Instant, MemberId } from "../../ids.ts";
import type { Words } from "../../words/words.ts";
import { limits } from "../limits.ts";
import { cut, shown } from "./escape.ts";
import { otherwiseRows } from "./printed-otherwise.ts";
import { doubt, doubtMark, isDoubt, label, mostOfAKind, reachRows } from "./reach-rows.ts";
import { dated, day, lines, member, text } from "./rich-text.ts";

const mostMembers = 10;
const mostTags = 20;
const mostFormer = 3;
const mostTitles = 3;
const mostNotes = 3;
const longestNote = 300;
const mostMet = 3;

/** The whole contact: names, positions, ways to reach them, who knows them, met when and where. What was read with doubt is marked, with a legend. */
export function contactBlocks(contact: Contact, words: Words): KnownBlock[] {
  const rows = rowsOf(contact, words);
  const doubtful = isDoubtful(contact);
  return [
    {
      type: "header",
      text: { type: "plain_text", text: titleOf(contact, words), emoji: false },
    },
    ...(rows.length === 0 ? [] : [lines(rows)]),
    ...(doubtful
      ? [
          {
            type: "context" as const,
            elements: [{ type: "plain_text" as const, text: words.card.doubtLegend, emoji: true }],
          },
        ]
      : []),
  ];
}

/** A contact in one line of plain text: name, title, company. */
export function contactLine(contact: Contact, words: Words, max = 200): string {
  const { title, organization } = jobIn(words.language, contact);
  const parts = [nameOf(contact, words), title, organization];
  return shown(parts.filter((part) => part !== undefined && part !== "").join(", "), max);
}

/** The names in all their scripts, best first: `박지수 · Jisoo Park`. */
export function nameOf(contact: Contact, words: Words): string {
  const names = contact.names.slice(0, 3).map((name) => shown(name.value.written, 70));
  const written = names.filter((name) => name !== "");
  if (written.length > 0) return written.join(" · ");
  return shown(contact.emails[0]?.value ?? "", 70) || words.card.nameless;
}

function titleOf(contact: Contact, words: Words): string {
  const mark = contact.names[0] !== undefined && isDoubt(contact.names[0]) ? doubtMark : "";
  return `${cut(nameOf(contact, words), limits.headerText - mark.length)}${mark}`;
}

function rowsOf(contact: Contact, words: Words): RichTextElement[][] {
  const { card } = words;
  const [present, ...former] = contact.positions;
  return [
    ...(present === undefined ? [] : presentRows(present, words)),
    ...former.slice(0, mostFormer).map((position) => [...until(position.to, words), ...positionRow(position)]),
    ...restRow(former.length - mostFormer, card.morePositions),
    ...reachRows(contact, words),
    ...otherwiseRows(contact, words),
    ...(contact.tags.length === 0
      ? []
      : [
          [
            label(words.remark.tags),
            text(
              contact.tags
                .slice(0, mostTags)
                .map((tag) => `#${shown(tag.text, 60)}`)
                .join(" "),
            ),
            ...(contact.tags.length > mostTags ? [text(` + ${contact.tags.length - mostTags}`)] : []),
          ],
        ]),
    ...contact.notes.slice(0, mostNotes).map((note) => [label(card.note), text(shown(note.text, longestNote))]),
    ...restRow(contact.notes.length - mostNotes, card.moreNotes),
    ...acquaintanceRows(contact.acquaintances, words),
  ].filter((row) => row.length > 0);
}

/** What is left out, as how many. */
function restRow(rest: number, sentence: (rest: number) => string): RichTextElement[][] {
  return rest > 0 ? [[text(sentence(rest), { italic: true })]] : [];
}

/** The job, and the titles that were held there before. */
function presentRows(position: Position, words: Words): RichTextElement[][] {
  const { before } = titlesOverTime(position);
  const titles = before.slice(0, mostTitles);
  const rest = before.length - titles.length;
  return [
    positionRow(position),
    ...(titles.length === 0
      ? []
      : [
          [
            text(`${words.card.formerly} `, { italic: true }),
            ...slashed(titles),
            ...(rest > 0 ? [text(` + ${rest}`)] : []),
          ],
        ]),
  ];
}

function until(at: Instant, { card }: Words): RichTextElement[] {
  return dated((day) => `${card.until(day)} `, at).map((one) =>
    one.type === "text" ? { ...one, style: { italic: true } } : one,
  );
}

/** Each of title, department and organization, with how other scripts and languages write it. */
function positionRow(position: Position): RichTextElement[] {
  const parts = [
    { values: titlesOverTime(position).now, style: undefined },
    { values: [position.department, ...position.otherDepartments], style: undefined },
    { values: [position.organization, ...position.otherOrganizations], style: { bold: true } },
  ];
  return parts
    .map(({ values, style }) => ({ values: values.filter((value) => value !== undefined).slice(0, mostTitles), style }))
    .filter(({ values }) => values.length > 0)
    .flatMap(({ values, style }, place) => [...(place === 0 ? [] : [text(" · ")]), ...slashed(values, style)]);
}

function slashed(values: readonly Sourced<string>[], style?: { readonly bold: boolean }): RichTextElement[] {
  return values.flatMap((value, nth) => [
    ...(nth === 0 ? [] : [text(" / ")]),
    text(shown(value.value, 120), style),
    ...doubt(value),
  ]);
}

/** Who knows them, each once; then when and where they were met, newest first, each place once. */
function acquaintanceRows(acquaintances: readonly Acquaintance[], words: Words): RichTextElement[][] {
  if (acquaintances.length === 0) return [];
  const members = [...new Set(acquaintances.map((one) => one.member))];
  const met = new Map<string, Acquaintance>();
  for (const one of acquaintances) {
    const key = `${one.where ?? ""} ${one.at.slice(0, 10)}`;
    if (!met.has(key)) met.set(key, one);
  }
  return [
    [label(words.card.knownBy), ...membersOf(members)],
    ...[...met.values()]
      .slice(0, mostMet)
      .map((one) => [
        label(words.card.met),
        day(one.at),
        ...(one.where === undefined ? [] : [text(` · ${shown(one.where, 100)}`)]),
      ]),
    ...restRow(met.size - mostMet, words.card.moreMet),
  ];
}

function membersOf(members: readonly MemberId[]): RichTextElement[] {
  const some = members
    .slice(0, mostMembers)
    .flatMap((id, index) => (index === 0 ? [member(id)] : [text(", "), member(id)]));
  return members.length > mostMembers ? [...some, text(` + ${members.length - mostMembers}`)] : some;
}

function isDoubtful(contact: Contact): boolean {
  const positions = contact.positions
    .slice(0, 3)
    .flatMap((one) => [one.title, one.department, one.organization, ...one.otherTitles, ...one.otherOrganizations])
    .filter((part) => part !== undefined);
  const values = [
    contact.names.slice(0, 1),
    positions,
    contact.phones,
    contact.emails,
    contact.websites,
    contact.addresses,
    contact.handles,
  ];
  return values.some((list) => list.slice(0, mostOfAKind).some(isDoubt));
}
