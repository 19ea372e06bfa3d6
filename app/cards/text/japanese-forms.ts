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
    text: inKatakana(line.text.replace(/[\u3400-\u9fff]/g, (one) => forms.get(one) ?? one)),
  }));
}

/** What looks like a letter of katakana and stands among such: 卜ヨ夕町, 円山二ッセイビル. A word may begin with most of them behind one, ビル二階. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/卜(?=[ァ-ヺー])|(?<=[ァ-ヺー])卜/g, "ト"],
  [/夕(?=[ァ-ヺー])|(?<=[ァ-ヺー])夕/g, "タ"],
  [/(?<![\u3400-\u9fff])[二](?=[ッァ-ヺ])|(?<=[ァ-ヺー])二(?=[ァ-ヺー])|二(?=[ッャュョ])/g, "ニ"],
  [/(?<=[ァ-ヺー])工(?=[ァ-ヺー])|(?<![\u3400-\u9fffァ-ヺー])工(?=[ァ-ヺー])/g, "エ"],
  [/(?<=[ァ-ヺー])力(?=[ァ-ヺー])/g, "カ"],
  [/(?<=[ァ-ヺー])口(?=[ァ-ヺー])/g, "ロ"],
  [/(?<=[ァ-ヺー])八(?=[ァ-ヺー])/g, "ハ"],
  [/(?<=[ァ-ヺ])[一—](?=[ァ-ヺ])/g, "ー"],
  // 青葉区ー番町
  [/(?<=[\u3400-\u9fff])(?<![〇一二三四五六七八九])ー(?=[\u3400-\u9fff])(?![〇一二三四五六七八九])/g, "一"],
];

function inKatakana(text: string): string {
  return alike.reduce((line, [from, to]) => line.replace(from, to), text);
}
