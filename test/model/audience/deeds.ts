import type { Fact } from "../../../app/contacts/facts.ts";
import type { CardId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import type { Viewer } from "../../../app/privacy/audience.ts";
import { actionIds, formIds } from "../../../app/slack/action-ids.ts";
import { valuesOnCard } from "../../../app/slack/blocks/card-values.ts";
import { type FilledLine, newLine, shortHash } from "../../../app/slack/blocks/correction-lines.ts";
import { readContact } from "../../../app/slack/listeners/read-contact.ts";
import { people } from "../../contacts/arbitrary-facts.ts";
import { seenBy } from "../seen-by.ts";
import { cardsIn } from "../standing.ts";
import type { Chance } from "../write-in-disorder.ts";
import type { Deed, House } from "./house.ts";
import { publicChannel } from "./town.ts";

/** Who does something, and when: milliseconds since 1970. `nth` tells deeds apart. */
export interface Doer {
  readonly member: MemberId;
  readonly at: number;
  readonly nth: string;
}

const asked = ({ member }: Doer) => ({
  member,
  outsider: false,
  channel: publicChannel,
  responseUrl: "https://hooks.slack.com/1",
});

export function press(action: keyof typeof actionIds, value: string, doer: Doer, beside = ""): Deed {
  const input = { ...asked(doer), card: value, on: doer.nth, beside };
  return { listener: `action ${actionIds[action]}`, input, key: `${action} ${doer.nth}`, at: doer.at };
}

export function command(text: string, doer: Doer): Deed {
  return { listener: "command /octember", input: { ...asked(doer), text }, key: `${text} ${doer.nth}`, at: doer.at };
}

export function openForm(card: CardId, doer: Doer): Deed {
  const input = { ...asked(doer), card, viewId: "V1" };
  return { listener: `open ${actionIds.correct}`, input, key: `form ${doer.nth}`, at: doer.at };
}

/** Something that changes what is known, of cards and decisions that the member mostly, but not always, may know of. */
export async function someChange(
  house: House,
  workspace: WorkspaceId,
  viewer: Extract<Viewer, { kind: "member" }>,
  all: readonly Fact[],
  doer: Doer,
  chance: Chance,
): Promise<Deed> {
  const facts = chance(5) === 0 ? all : seenBy(viewer, all);
  const cards = [...new Set(facts.flatMap(cardsIn))];
  const card = () => cards[chance(cards.length || 1)] ?? ("1700000000.000100-F1-0" as CardId);
  const decided = facts.filter(({ kind }) => kind !== "card-read");
  const person = people[chance(people.length)]?.names[0] ?? "";
  const deeds: readonly (() => Deed | Promise<Deed>)[] = [
    () => press("samePerson", `${card()} ${card()}`, doer),
    () => press("samePerson", `${card()} ${card()}`, doer),
    () => press("differentPerson", `${card()} ${card()}`, doer),
    () => press("notTheSame", card(), doer),
    () => press(chance(3) === 0 ? "notACard" : "itIsACard", card(), doer),
    () => press("shareWithTeam", chance(2) === 0 ? card() : `${card()} all`, doer),
    () => press("makePrivate", chance(2) === 0 ? card() : `${card()} all`, doer),
    () => press("makePrivate", card(), doer),
    () => undoOf(decided[chance(decided.length || 1)], card(), doer),
    () => undoOf(decided[chance(decided.length || 1)], card(), doer),
    () => command(`tag ${person} #tag${chance(3)}`, doer),
    () => command(`note ${person}: note ${chance(3)}`, doer),
    () => press("remarkOn", `${card()} #vip`, doer),
    () => press("samePersonAs", card(), doer, card()),
    () => remarks(facts, card(), doer, chance),
    () => press(chance(3) === 0 ? "keepDeleted" : "removeDeleted", card(), doer),
    () => correction(house, workspace, viewer, card(), doer, chance),
    () => correction(house, workspace, viewer, card(), doer, chance),
  ];
  return (deeds[chance(deeds.length)] ?? (() => press("notACard", card(), doer)))();
}

function undoOf(fact: Fact | undefined, otherwise: CardId, doer: Doer): Deed {
  return press("undo", fact === undefined ? `${otherwise} none` : `${cardsIn(fact)[0]} ${fact.id}`, doer);
}

/** The form of tags and notes, filled in, with a note of somebody's changed or taken away. */
function remarks(facts: readonly Fact[], card: CardId, doer: Doer, chance: Chance): Deed {
  const noted = facts.filter((fact) => fact.kind === "noted");
  const note = noted[chance(noted.length || 1)];
  const input = {
    ...asked(doer),
    card,
    language: "en",
    tags: [`form${chance(3)}`],
    notes: note === undefined ? [] : [[note.id, chance(2) === 0 ? "" : "changed"]],
    newNote: chance(2) === 0 ? "" : `note ${chance(3)}`,
    offered: [],
  };
  return { listener: `form ${formIds.remark}`, input, key: `remark ${doer.nth}`, at: doer.at };
}

/** The form with one value that is another's, taken away, or new. */
async function correction(
  house: House,
  workspace: WorkspaceId,
  viewer: Viewer,
  card: CardId,
  doer: Doer,
  chance: Chance,
): Promise<Deed> {
  const contact = await readContact(house.store.truth, workspace, viewer, card);
  const values = contact === undefined ? [] : valuesOnCard(contact, card);
  const person = people[chance(people.length)];
  const mail = person?.emails[0] ?? "";
  const lines = values.map(({ field, text, kind }): FilledLine => {
    return { field, line: shortHash(text), text, ...(kind === undefined ? {} : { kind }) };
  });
  const touched = chance(lines.length + 1);
  const changed = lines.map((line, at) => (at === touched ? { ...line, text: better(line, chance, mail) } : line));
  const added: FilledLine = { field: "emails", line: newLine, text: touched === lines.length ? mail : "" };
  const input = { ...asked(doer), card, language: "en", lines: [...changed, added] };
  return { listener: `form ${formIds.correction}`, input, key: `form ${doer.nth}`, at: doer.at };
}

function better({ field }: FilledLine, chance: Chance, mail: string): string {
  const person = people[chance(people.length)];
  if (field === "emails") return chance(3) === 0 ? "" : mail;
  if (field === "names") return person?.names[chance(2)] ?? "Jisoo Park";
  if (field === "companies") return person?.companies[0] ?? "";
  if (field === "phones") return person?.phones[0]?.number ?? "";
  return chance(2) === 0 ? "" : "Director";
}
