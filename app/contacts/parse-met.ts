import type { MemberId } from "../ids.ts";

/** What a photo's own message says about the meeting. */
export interface SaidWithPhoto {
  /** Every member mentioned, each once, in the order of the text. */
  readonly mentioned: readonly MemberId[];
  /** Where the person was met, as it was written: `CES`. */
  readonly where?: string;
}

/** Stands for a mention while the text is read: nothing that a person can type. */
const gap = "\u0000";
const maxWhere = 80;

const mention = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/** A mention's Korean title and particle say nothing about the place. */
const mentionWithParticle = new RegExp(
  `${gap}\\s*(?:님|씨)?\\s*(?:이랑|하고|께서|과|와|랑|이|가|은|는|도|을|를)?(?=\\s|$|[,.!?])`,
  "g",
);

const englishMeeting =
  /\b(?:met|meeting|talked|spoke|chatted|swapped|exchanged)\b[^.!?\n]*?\b(?:at|in|during)\s+([^\n]+)/i;
const englishStart = /^\s*(?:at|from|in)\s+([^\n]+)/i;
/** Where the English place ends: at who, at when, at what happened then, at the sentence's end. */
const englishEnd =
  /\s+(?:together\s+)?with\b.*|\s+(?:yesterday|today|tonight|this\s|last\s|on\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|just\snow|and\s(?:i|we|he|she|they|had|got|she|he)\b).*|[.!?,;:)](?=\s|$).*|\s+[-–—]\s.*/is;

const koreanPlace = /([^\n\u0000.!?,;]{1,120}?)에서(?:는|도|의)?\s*([^\n.!?]*)/;
/** A place counts only where a meeting is told: "회사에서 보내 준 자료" is none. */
const koreanMeeting = /만나|만난|만났|만남|뵈|뵙|뵌|뵀|뵘|뵜|인사|명함|받|교환|알게/;
const koreanWhen =
  /^(?:(?:어제|오늘|그제|방금|아까|지난\s?(?:주|달|번)(?:에)?|이번\s?주(?:에)?|작년|올해|저번에|\d+월\s?\d+일(?:에)?)\s*)+/;

/** Reads the text of the message that a photo was posted with, as Slack writes it (mentions as `<@U1>`, `&` as `&amp;`). */
export function parseMet(slackText: string): SaidWithPhoto {
  const mentioned = [...new Set([...slackText.matchAll(mention)].map(([, id]) => id as MemberId))];
  const where = whereOf(plainText(slackText));
  return { mentioned, ...(where === undefined ? {} : { where }) };
}

function plainText(slackText: string): string {
  return slackText
    .replaceAll(gap, "")
    .replaceAll(mention, gap)
    .replaceAll(/<[@!][^>]*>/g, "")
    .replaceAll(/<#[A-Z0-9]+\|([^>]*)>/g, "$1")
    .replaceAll(/<[^>|]*\|([^>]*)>/g, "$1")
    .replaceAll(/<([^>|]*)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function whereOf(text: string): string | undefined {
  const english = englishMeeting.exec(text)?.[1] ?? englishStart.exec(text)?.[1];
  if (english !== undefined) return trimmed(english.split(gap)[0]?.replace(englishEnd, ""));
  const korean = koreanPlace.exec(text.replaceAll(mentionWithParticle, gap));
  if (korean === null || !koreanMeeting.test(korean[2] ?? "")) return undefined;
  return trimmed(korean[1]?.trim().replace(koreanWhen, ""));
}

function trimmed(place: string | undefined): string | undefined {
  const clean = place
    ?.replaceAll(/\s+/g, " ")
    .replaceAll(/^["'“‘「(]+|["'”’」)]+$/g, "")
    .replace(/^the\s+/i, "")
    .trim();
  if (clean === undefined || clean === "") return undefined;
  return [...clean].slice(0, maxWhere).join("").trim();
}
