import type { Fact, MessageRef } from "../../../app/contacts/facts.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { writeCsv } from "../../../app/contacts/records/csv/write-csv.ts";
import { writeVcard } from "../../../app/contacts/records/vcard/write-vcard.ts";
import type { CardId, WorkspaceId } from "../../../app/ids.ts";
import type { Viewer } from "../../../app/privacy/audience.ts";
import { factsFor } from "../../../app/privacy/audiences-of-cards.ts";
import { deletionMessage } from "../../../app/slack/blocks/deleted-photo.ts";
import { resultMessage } from "../../../app/slack/blocks/result.ts";
import { allContacts } from "../../../app/steps/all-contacts.ts";
import { deletionQuestion, readDeletedPhotos } from "../../../app/steps/deletion-question.ts";
import { findContacts } from "../../../app/steps/find-contacts.ts";
import { type AskingMember, findIntroductions } from "../../../app/steps/find-introductions.ts";
import { findSuggestions } from "../../../app/steps/find-suggestions.ts";
import { resultOfMessage } from "../../../app/steps/result-of-message.ts";
import { wordsFor } from "../../../app/words/words.ts";
import { cardsIn } from "../standing.ts";
import { type Chance, shuffled } from "../write-in-disorder.ts";
import { command, type Doer, openForm, press } from "./deeds.ts";
import type { House } from "./house.ts";
import { memberIds } from "./town.ts";

/** One question, put to a store: what it answers, as it is shown. */
export interface Question {
  readonly what: string;
  readonly put: (house: House, workspace: WorkspaceId) => Promise<unknown>;
}

const queries = [
  "jisoo park",
  "박지수",
  "ㅇㅁㅎ",
  "contoso",
  "fabrikam",
  "6789",
  "anna",
  "tag1",
  "vip",
  "director",
  "이민호 푸른하늘",
  "schmid",
];

/** Some of all that this viewer can ask, also by the ids of cards that they may not know of. `facts` are all that there are. */
export function someQuestions(viewer: Viewer, facts: readonly Fact[], doer: Doer, chance: Chance): readonly Question[] {
  const cards = shuffled([...new Set(facts.flatMap(cardsIn))], chance);
  const some = shuffled(queries, chance);
  const limit = [1, 2, 3, 10][chance(4)] ?? 1;
  const query = some[0] ?? "";
  const found: Question = {
    what: `find ${query}, ${limit} at most, as ${JSON.stringify(viewer)}`,
    put: (house, workspace) => findContacts(house.ports, workspace, viewer, query, limit),
  };
  const exported: Question = {
    what: `everybody, as ${JSON.stringify(viewer)}`,
    put: async ({ store }, workspace) => {
      const clusters = await store.truth.page(workspace, undefined, 100);
      const people = clusters.flatMap((one) => foldFacts(factsFor(viewer, one.facts)));
      return people.sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
  const files: Question = {
    what: `export, as ${JSON.stringify(viewer)}`,
    put: async ({ store }, workspace) => {
      const said: string[] = [];
      for (const write of [writeVcard, writeCsv]) {
        for await (const piece of write(allContacts(store, workspace, viewer))) said.push(piece);
      }
      return said.join("");
    },
  };
  const exports = chance(3) === 0 ? [exported, files] : [exported];
  if (viewer.kind === "member")
    return [found, ...exports, ...aboutDeleted(viewer, facts, chance), ...ofMember(viewer, cards, some, doer, chance)];
  if (viewer.kind === "place") return [found, ...exports, ...inThreads(viewer, facts, chance)];
  const inPlace = { ...viewer, member: memberIds[chance(memberIds.length)] } as AskingMember;
  return [found, ...exports, ...circleOf(inPlace, some[1] ?? "")];
}

function circleOf(viewer: AskingMember, query: string): readonly Question[] {
  return [
    {
      what: `intro ${query}, as ${JSON.stringify(viewer)}`,
      put: (house, workspace) => findIntroductions(house.ports, workspace, viewer, { query }, { limit: 3 }),
    },
    {
      what: `suggestions for ${JSON.stringify(viewer)}`,
      put: (house, workspace) => findSuggestions(house.ports, workspace, viewer, { limit: 3 }),
    },
  ];
}

/** By commands and buttons, as the answer is shown in Slack. */
function ofMember(
  viewer: Extract<Viewer, { kind: "member" }>,
  cards: readonly CardId[],
  some: readonly string[],
  doer: Doer,
  chance: Chance,
): readonly Question[] {
  const card = cards[0] ?? ("1700000000.000100-F1-0" as CardId);
  const deeds = [
    command(`find ${some[1]}`, doer),
    command(`intro ${some[2]}`, doer),
    command(`history ${some[3]}`, doer),
    ...shuffled(
      [
        press("showContact", card, doer),
        press("saveToPhone", card, doer),
        press("showHistory", card, doer),
        press("introduceMe", card, doer),
        press("shareContact", card, doer),
        openForm(card, doer),
      ],
      chance,
    ).slice(0, 3),
  ];
  return [
    ...circleOf(viewer, some[4] ?? ""),
    {
      what: `people while typing ${some[5]}`,
      put: ({ suggestPeople }, workspace) => suggestPeople(workspace, viewer.member, some[5] ?? ""),
    },
    ...deeds.map((deed) => ({
      what: `${deed.listener} ${JSON.stringify(deed.input)}`,
      put: (house: House, workspace: WorkspaceId) => house.act(workspace, deed),
    })),
  ];
}

/** The question about deleted photos, as it stands in the poster's DM. */
function aboutDeleted(viewer: Extract<Viewer, { kind: "member" }>, facts: readonly Fact[], chance: Chance) {
  const own = facts.filter((fact) => fact.kind !== "card-read" || fact.by === viewer.member);
  return shuffled(messagesSeen(viewer, facts, own), chance)
    .slice(0, 2)
    .map((message) => questionOf(message, viewer));
}

function questionOf(message: MessageRef, viewer: Viewer): Question {
  return {
    what: `the question about deleted photos of ${message.ts}, as ${JSON.stringify(viewer)}`,
    put: async ({ ports }, workspace) => {
      const deleted = await readDeletedPhotos(ports, workspace, message);
      if (deleted === undefined) return undefined;
      return ["en", "ko"].map((language) => deletionMessage(deletionQuestion(deleted, viewer), wordsFor(language)));
    },
  };
}

/** Messages among these facts all of whose cards the viewer may know of. */
function messagesSeen(viewer: Viewer, facts: readonly Fact[], among: readonly Fact[]): readonly MessageRef[] {
  const seen = new Set(factsFor(viewer, facts).flatMap(cardsIn));
  const reads = facts.flatMap((fact) => (fact.kind === "card-read" && fact.message ? [fact] : []));
  const messages = new Map(
    among.flatMap((fact) =>
      fact.kind === "card-read" && fact.message ? [[fact.message.ts, fact.message] as const] : [],
    ),
  );
  return [...messages.values()].filter(({ ts }) =>
    reads.every(({ message, card }) => message?.ts !== ts || seen.has(card)),
  );
}

/** What stands in threads. */
function inThreads(
  viewer: Extract<Viewer, { kind: "place" }>,
  facts: readonly Fact[],
  chance: Chance,
): readonly Question[] {
  const whole = messagesSeen(viewer, facts, facts);
  const some = shuffled(whole, chance).slice(0, 3);
  return [
    ...some.map((message) => questionOf(message, viewer)),
    ...some.map(
      (message): Question => ({
        what: `the result of ${message.ts} in ${JSON.stringify(viewer)}`,
        put: async ({ ports }, workspace) => {
          const result = await resultOfMessage(ports, { workspace, message, audience: viewer.audience });
          return ["en", "ko"].map((language) => resultMessage(result, wordsFor(language)));
        },
      }),
    ),
  ];
}
