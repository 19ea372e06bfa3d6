import { japaneseForms } from "../words/japanese-forms.ts";

const forms = new Map([...japaneseForms.join("").matchAll(/(.)(.)/gu)].map(([, from = "", to = ""]) => [from, to]));

const japanese = /〒|[\u3041-\u30fa].*[\u3041-\u30fa]|株式会社|有限会社|丁目|\.jp\b/s;
const chinese = /公司|邮编|手机|地址/;

/** 爱知県: on a card in Japanese a reader that knows both takes a character for the one that only China writes. */
export function inJapaneseForms<T extends { readonly text: string }>(lines: readonly T[]): readonly T[] {
  const whole = lines.map(({ text }) => text).join("\n");
  if (!japanese.test(whole) || chinese.test(whole)) return lines;
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(/[\u3400-\u9fff]/g, (one) => forms.get(one) ?? one),
  }));
}
