import { isTown } from "./words.ts";

/** A short Hangul line that is nothing else is likely the company; one with the endings of a sentence is what the company says. */
export function hangulWorth(words: readonly string[]): number {
  if (isTown(words)) return 3;
  // 달과 나무, 하루의 식탁: two words may be a name, whatever ties them.
  const telling = words.length > 2 ? words : words.slice(-1);
  const sentence =
    words.length > 3 ||
    telling.some(
      (word) =>
        (/^(?:오늘|내일|언제|어디|매일)(?:도|나|든|서나|을)?$/.test(word) ||
          /[가-힣](?:다|요|는|은|을|를|의|과|와|에서|에게|으로|위해|위한|하며|세상|함께)[.!]?$/.test(word)) &&
        !/(?:마을|가을|노을|바다|고요|정의|사과|기와)$/.test(word),
    );
  return sentence ? -2 : 1;
}

/** A short Japanese or Chinese line that is nothing else, without the particles of a sentence. */
export function hanWorth(text: string): number {
  // ことのは社
  const isBrand = text.length <= 6 && /社$/.test(text);
  return isBrand || (text.length <= 10 && !/[をがはへに]|[、。！]/.test(text)) ? 1 : -1;
}
