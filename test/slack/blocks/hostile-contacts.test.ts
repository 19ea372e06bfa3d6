import { describe, expect, it } from "vitest";
import type { Contact } from "../../../app/contacts/contact.ts";
import type { CardId, Instant, MemberId } from "../../../app/ids.ts";
import { problemsOfBlocks, problemsOfView } from "../../../app/local/workspace/blocks/check-blocks.ts";
import type { Message } from "../../../app/ports/speak.ts";
import { choosePersonMessage } from "../../../app/slack/blocks/choose-person.ts";
import { correctionForm, initialText, sentenceForm } from "../../../app/slack/blocks/correction-form.ts";
import { shown } from "../../../app/slack/blocks/escape.ts";
import { foundMessage } from "../../../app/slack/blocks/found.ts";
import { helpMessage, startMessage } from "../../../app/slack/blocks/help.ts";
import { introMessage } from "../../../app/slack/blocks/intro.ts";
import { loadingForm } from "../../../app/slack/blocks/loading-form.ts";
import { sharedContactMessage, shownContactMessage } from "../../../app/slack/blocks/shown-contact.ts";
import { limits } from "../../../app/slack/limits.ts";
import type { Found } from "../../../app/steps/find-contacts.ts";
import { wordsFor } from "../../../app/words/words.ts";
import { contactWith, sourced } from "./contacts-to-show.ts";

const at = "2026-11-22T08:00:00.000Z" as Instant;

/** Each is a text that a card, a query or a member's name may hold. */
const hostile = {
  "a broadcast": "<!channel> <@U1> <https://evil.example|bank>",
  formatting: "*bold* _it_ ~no~ `code` > quote :tada:",
  "marks that turn the direction": "abc\u202egnp.exe\u2066 \u200f",
  Hebrew: "דנה כהן",
  "5,000 characters": "가나다 ".repeat(1_250),
  "one word of 5,000": "x".repeat(5_000),
  controls: "a\u0000b\r\nc\u2028d",
  nothing: "",
};

function contactNamed(text: string, place = 0): Contact {
  const id = `1763800000.00010${place}-F1-0` as CardId;
  return contactWith({
    id,
    cards: [id],
    names: [sourced({ written: text, script: "other" as const }, 0.5)],
    positions: [
      {
        organization: sourced(text),
        department: sourced(text),
        title: sourced(text),
        otherOrganizations: [],
        otherDepartments: [],
        otherTitles: [],
        from: at,
        to: at,
      },
    ],
    emails: [sourced(text)],
    websites: [sourced(text)],
    addresses: [sourced(text)],
    phones: [sourced({ kind: "phone", number: text } as const)],
  });
}

function messagesOf(text: string, language: string): Message[] {
  const words = wordsFor(language);
  const people = Array.from({ length: 10 }, (_, place) => contactNamed(text, place));
  const [contact = contactNamed(text)] = people;
  const results = people.map((one) => ({ contact: one, score: 1, why: [] }));
  const found: Found = { query: text, results, more: true, nearest: false, notUnderstood: [] };
  const person = { kind: "member", id: "U2", name: text } as const;
  const step = {
    from: person,
    to: { kind: "contact", id: contact.id, name: text } as const,
    strength: { value: 0.2, word: "weak" } as const,
    evidence: [
      ...contact.acquaintances.map((one) => ({ ...one, where: text || "x" })),
      { kind: "colleagues", organization: text, present: true, at: 0, left: [] } as const,
    ],
  };
  const paths = [1, 2, 3].map(() => ({
    path: { strength: step.strength, steps: [step, step] },
    own: false,
    ask: { text: words.intro.ask(shown(text) || "x", shown(text), shown(text)), language: "ko" },
  }));
  const because = [
    { kind: "same-company", organization: text, present: false },
    { kind: "same-event", where: text, at: 0 },
    { kind: "known-by", members: [person] },
  ] as const;
  const connections = people.map((one) => ({ contact: one, score: 1, because }));
  const introduced = {
    kind: "introduced",
    target: contact,
    through: "organization",
    now: 0,
    asked: [],
    connections,
  } as const;
  return [
    foundMessage(found, words, {
      mistyped: { word: text, meant: text },
      links: new Map([[contact.id, "https://x.slack.com/archives/C1/p1"]]),
    }),
    foundMessage({ ...found, results: [], more: false }, words),
    foundMessage({ ...found, nearest: true }, words),
    choosePersonMessage(words.intro.whichOne(shown(text, 60)), results, words),
    shownContactMessage(contact, { share: true, hide: true, forget: true }, words),
    sharedContactMessage(contact, "U1" as MemberId, words),
    introMessage(
      { ...introduced, paths, picture: true, links: new Map([[contact.id, "https://x.slack.com/archives/C1/p1"]]) },
      words,
    ),
    introMessage(
      { ...introduced, through: "nobody", now: 0, asked: [], paths: [], picture: true, links: new Map() },
      words,
    ),
  ];
}

describe.each(Object.entries(hostile))("a contact with %s", (_kind, text) => {
  it.each(["en", "ko"])("is shown within Slack's limits, as text (%s)", (language) => {
    for (const message of messagesOf(text, language)) {
      expect(problemsOfBlocks(message.blocks)).toEqual([]);
      expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(limits.blocksJson + 1_500);
      expect(message.text.trim()).not.toBe("");
      expect(message.text.length).toBeLessThanOrEqual(limits.messageText);
      expect(message.text).not.toMatch(/<[!@#h]/);
      expect(mrkdwnIn(message)).not.toMatch(/<!|<https/);
      expect(JSON.stringify(message)).not.toMatch(/[\u202a-\u202e\u2066\u2067\u200e\u200f]/);
    }
  });

  it("can be corrected in a form within Slack's limits", () => {
    const fields = [
      "names",
      "titles",
      "departments",
      "companies",
      "phones",
      "emails",
      "websites",
      "addresses",
    ] as const;
    const values = fields.flatMap((field) =>
      Array.from({ length: 9 }, (_, place) => ({
        field,
        text: `${text}${place}`,
        doubtful: true,
        ...(field === "phones" ? ({ kind: "fax" } as const) : {}),
      })),
    );
    for (const language of ["en", "ko"]) {
      expect(
        problemsOfView(correctionForm(values, "{}", wordsFor(language), { lineOf: (_, text) => text, file: "F1" })),
      ).toEqual([]);
      expect(problemsOfView(sentenceForm(shown(text) || "x", wordsFor(language)))).toEqual([]);
    }
    expect(initialText(initialText(text))).toBe(initialText(text));
  });
});

describe("what is said without a contact", () => {
  it("is within Slack's limits", () => {
    for (const language of ["en", "ko"]) {
      for (const message of [startMessage(wordsFor(language)), helpMessage(wordsFor(language))]) {
        expect(problemsOfBlocks(message.blocks)).toEqual([]);
        expect(message.text).not.toBe("");
      }
    }
    expect(problemsOfView(loadingForm())).toEqual([]);
  });
});

/** Everything that Slack reads as mrkdwn. */
function mrkdwnIn(message: Message): string {
  const found: string[] = [];
  JSON.stringify(message.blocks, (_key, value) => {
    if (value?.type === "mrkdwn") found.push(value.text);
    return value;
  });
  return found.join("\n");
}
