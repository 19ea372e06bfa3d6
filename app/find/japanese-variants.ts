/** Older characters that families kept, and today's: 渡邊 and 渡邉 are read as 渡辺 is. */
const today: ReadonlyMap<string, string> = new Map(
  "髙高 邊辺 邉辺 齋斎 斉斎 齊斎 澤沢 濱浜 嶋島 嶌島 﨑崎 國国 廣広 櫻桜 瀨瀬 曾曽 眞真 榮栄 龍竜 德徳 藏蔵 壽寿 冨富 舘館 檜桧 萬万"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** With today's characters. */
export function inTodaysCharacters(text: string): string {
  return Array.from(text, (one) => today.get(one) ?? one).join("");
}

/** 奈々 → 奈奈. */
export function repeated(text: string): string {
  return text.replace(/(.)々/gu, "$1$1");
}
