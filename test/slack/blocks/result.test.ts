import { describe, expect, it } from "vitest";
import type { CardId } from "../../../app/ids.ts";
import { problemsOfBlocks } from "../../../app/local/workspace/blocks/check-blocks.ts";
import { isObject } from "../../../app/local/workspace/blocks/rules.ts";
import type { Message } from "../../../app/ports/speak.ts";
import { resultMessage } from "../../../app/slack/blocks/result.ts";
import { limits } from "../../../app/slack/limits.ts";
import type { CardResult, MessageResult, PhotoResult } from "../../../app/steps/result-of-message.ts";
import { wordsFor } from "../../../app/words/words.ts";
import { contactWith, sourced } from "./contacts-to-show.ts";

const english = wordsFor("en-US");
const korean = wordsFor("ko-KR");
const card = "1763800000.000100-F1-0" as CardId;

function photo(part: Partial<PhotoResult>): PhotoResult {
  return { place: 0, state: "done", cards: [], ...part };
}

function shownFor(result: MessageResult, words = english): Message {
  const message = resultMessage(result, words);
  expect(message.text).not.toBe("");
  expect(problemsOf(message)).toEqual([]);
  return message;
}

/** By the local workspace's own rules of what Slack takes. */
function problemsOf({ blocks = [] }: Message): readonly string[] {
  expect(blocks.length).toBeLessThanOrEqual(limits.blocksInMessage);
  return problemsOfBlocks(JSON.parse(JSON.stringify(blocks)));
}

/** Everything that a reader sees or presses in it. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  if (value.type === "user") return [`@${value.user_id}`];
  return Object.entries(value).flatMap(([key, held]) =>
    key === "text" && typeof held === "string" ? [held] : textsOf(held),
  );
}

const contactCard: CardResult = { card, contact: contactWith() };

describe("the reply to a photo", () => {
  it("is the contact, with numbers that dial, addresses that write, and four buttons", () => {
    const message = shownFor({ photos: [photo({ cards: [contactCard] })] });
    const json = JSON.stringify(message.blocks);
    const said = textsOf(message.blocks).join("");
    for (const part of [
      "박지수 · Jisoo Park",
      "Manager / 과장",
      "Sales",
      "Contoso",
      "Mobile",
      "010-1234-5678",
      "서울시",
      "@U1",
      "CES",
    ]) {
      expect(said).toContain(part);
    }
    expect(json).toContain('"url":"tel:+821012345678"');
    expect(json).toContain('"url":"mailto:jisoo_park@contoso.example"');
    expect(json).toContain('"url":"https://www.contoso.example/"');
    expect(json.match(/"action_id":"(\w+)"/g)).toEqual(
      ["correct", "not_a_card", "save_to_phone", "show_contact"].map((id) => `"action_id":"${id}"`),
    );
    expect(message.text).toBe("Business card: 박지수 · Jisoo Park, Manager, Contoso");
  });

  it("speaks Korean", () => {
    const said = textsOf(shownFor({ photos: [photo({ cards: [contactCard] })] }, korean).blocks).join(" ");
    for (const part of ["휴대폰", "이메일", "아는 사람", "고치기", "명함 아님", "휴대폰에 저장"])
      expect(said).toContain(part);
  });

  it("marks what was read with doubt, and says what the mark means", () => {
    const doubtful = contactWith({ emails: [sourced("j@contoso.example", 0.5)] });
    const said = textsOf(shownFor({ photos: [photo({ cards: [{ card, contact: doubtful }] })] }).blocks);
    expect(said.filter((text) => text.includes("❓"))).toEqual([" ❓", english.card.doubtLegend]);
    expect(textsOf(shownFor({ photos: [photo({ cards: [contactCard] })] }).blocks).join("")).not.toContain("❓");
  });

  it("shows hostile text as text", () => {
    const hostile = contactWith({
      names: [sourced({ written: "<!channel> *bold* <@U9>\u202Egnp", script: "latin" as const })],
      emails: [sourced("not a mail <https://evil.example>")],
      phones: [sourced({ kind: "phone", number: "call <!here>" } as const)],
      websites: [sourced("javascript:alert(1)"), sourced("https://user@evil.example/")],
      addresses: [sourced("`rm` _x_ :tada: <#C1>")],
    });
    const message = shownFor({ photos: [photo({ cards: [{ card, contact: hostile }] })] });
    const json = JSON.stringify(message.blocks);
    expect(json).not.toMatch(/"type":"(mrkdwn|broadcast|link|channel)"/);
    expect(json.match(/"type":"user"/g)).toHaveLength(1);
    expect(message.text).not.toContain("<");
    expect(json).not.toContain("\u202e");
  });

  it("cuts a name of 5,000 characters", () => {
    const long = contactWith({ names: [sourced({ written: "김".repeat(5_000), script: "hangul" as const })] });
    const message = shownFor({ photos: [photo({ cards: [{ card, contact: long }] })] });
    expect(message.text.length).toBeLessThan(300);
    expect(textsOf(message.blocks)[0]).toMatch(/^김+…$/);
  });

  it("says in a line why a photo gave nothing, for each reason", () => {
    for (const [reason, sentence] of Object.entries(english.card.whyNot)) {
      const message = shownFor({ photos: [photo({ state: "refused", reason })] });
      expect(textsOf(message.blocks)).toEqual([sentence]);
    }
    expect(textsOf(shownFor({ photos: [photo({ state: "refused", reason: "unheard-of" })] }).blocks)).toEqual([
      english.card.whyNot["reader-crashed"],
    ]);
  });

  it("offers to take back that it is no card", () => {
    const message = shownFor({ photos: [photo({ cards: [{ card, gone: "not-a-card" }] })] });
    expect(textsOf(message.blocks)).toEqual([english.card.markedNotACard, english.card.itIsACard]);
    expect(JSON.stringify(message.blocks)).toContain(`"action_id":"it_is_a_card"`);
  });

  it("says how far it is among several photos, and which photo it means", () => {
    const result = {
      photos: [
        photo({ cards: [contactCard] }),
        photo({ place: 1, state: "empty", reason: "no-card" }),
        photo({ place: 2, state: "waiting" }),
      ],
    };
    const said = textsOf(shownFor(result).blocks);
    expect(said).toContain("Photo 2: I found no business card in this photo.");
    expect(said.at(-1)).toBe("Still reading: photo 3 of 3…");
    const waiting = [photo({ state: "waiting" }), photo({ place: 1, state: "waiting" })];
    expect(shownFor({ photos: waiting }).text).toBe("Reading 2 photos…");
    expect(shownFor({ photos: waiting.slice(1) }).text).toBe("Reading the card…");
  });

  it("fits ten photos of four cards each into one message, and counts what it leaves out", () => {
    const photos = Array.from({ length: 10 }, (_, place) =>
      photo({
        place,
        cards: Array.from({ length: 4 }, (_, at) => {
          const id = `1763800000.000100-F${place}-${at}` as CardId;
          return { card: id, contact: contactWith({ id, cards: [id] }) };
        }),
      }),
    );
    const message = shownFor({ photos });
    expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(limits.blocksJson);
    const said = textsOf(message.blocks);
    expect(said[0]).toMatch(/^박지수 · Jisoo Park/);
    const rest = Number(/^(\d+) more contacts/.exec(said.at(-1) ?? "")?.[1]);
    const told = said.filter((text) => text.startsWith("박지수")).length;
    expect(told + rest).toBe(40);
    expect(message.text.length).toBeLessThanOrEqual(limits.messageText);
  });
});
