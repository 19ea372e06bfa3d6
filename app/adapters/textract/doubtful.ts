import type { Block } from "@aws-sdk/client-textract";

/*
 * Textract's DetectDocumentText is documented for Latin script. What it makes of Hangul, kana or Han is little and odd: few words, which it
 * is not sure of, with letters, digits and signs in one. This tells from its words whether a photo is for another reader.
 */

export type Doubt = "no-text" | "unsure" | "odd-words" | "no-words-but-contacts" | "several-cards" | "east-asia";

/** Confidence (0..100) below which a word counts as guessed, and the share of a photo's letters that may be guessed. */
const guessedBelow = 70;
const mostGuessed = 0.1;
const mostOdd = 0.1;
/** A card has a name at least: so many letters beside addresses and numbers. */
const fewestLetters = 8;

const contact = /@|www\.|https?:|\.(?:com|net|org|io|kr|jp|cn|de|eu)\b|\d{3}/i;
/**
 * Numbers and domains of where cards have Hangul, kana or Han beside Latin script: a name in it may have been taken for no text at all, and
 * then nothing else tells.
 */
const eastAsia = /\+\s?(?:81|82|86|852|853|886)\b|\b01[016-9][-. ]?\d{3,4}[-. ]?\d{4}\b|\.(?:kr|jp|cn|hk|mo|tw)\b/i;
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

export function doubtOf(blocks: readonly Block[]): Doubt | undefined {
  const words = blocks.filter(({ BlockType }) => BlockType === "WORD");
  const all = lettersOf(words);
  if (all < fewestLetters) return "no-text";
  if (lettersOf(words.filter(({ Confidence = 0 }) => Confidence < guessedBelow)) / all > mostGuessed) return "unsure";
  const spoken = words.filter(({ Text = "" }) => !contact.test(Text));
  if (lettersOf(spoken) < fewestLetters) return "no-words-but-contacts";
  if (lettersOf(spoken.filter(({ Text = "" }) => isOdd(Text))) / lettersOf(spoken) > mostOdd) return "odd-words";
  const mails = words.flatMap(({ Text = "" }) => Text.toLowerCase().match(mail) ?? []);
  if (new Set(mails).size > 1) return "several-cards";
  return eastAsia.test(words.map(({ Text = "" }) => Text).join(" ")) ? "east-asia" : undefined;
}

/** Letters and digits of any script. */
function lettersOf(words: readonly Block[]): number {
  return words.reduce((sum, { Text = "" }) => sum + (Text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** Digits among letters, signs within a word, or a long word without a vowel, as no Latin script has them. */
function isOdd(text: string): boolean {
  const word = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (word.length < 2) return false;
  if (/[|\\[\]{}<>~^=]/.test(text)) return true;
  if (/\p{L}\p{N}+\p{L}|\p{N}\p{Ll}\p{N}/u.test(word)) return true;
  return /^\p{L}{5,}$/u.test(word) && !/[aeiouyà-öø-ÿœ]/i.test(word) && word !== word.toUpperCase();
}
