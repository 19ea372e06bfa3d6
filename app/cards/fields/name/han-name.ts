import type { Name } from "../../card.ts";
import { hanFamilies, hanLongFamilies, hanRarerFamilies, japaneseFamilies } from "../../words/names.ts";
import { hanCompany } from "../company/words.ts";

const chinese = new Set(hanFamilies);
const rarer = new Set(hanRarerFamilies);

/** ジョン・スミス, マイケル ブラウン */
const inKatakana = /^[ァ-ヺー]{2,7}[\s・·][ァ-ヺー]{2,8}$/;

/** How much (-9..4) a Han text alone speaks for a person's name. */
function familyOf(bare: string): string | undefined {
  const long = japaneseFamily(bare) ?? hanLongFamilies.find((family) => bare.startsWith(family));
  return long ?? (chinese.has(bare[0] ?? "") || rarer.has(bare[0] ?? "") ? bare[0] : undefined);
}

export function hanNameShape(printed: string): number {
  // 山﨑
  const text = printed.replaceAll("﨑", "崎");
  const bare = text.replace(/[\s・·]/g, "");
  if (inKatakana.test(text) && hanCompany(bare) === 0) return 2;
  if (!/^[\u3400-\u9fff々〆ヶ\u3040-\u30ff]{2,8}$/.test(bare)) return -9;
  // A word of kana alone is a brand, こもれび; people's names in it have a dot or a space between them.
  if (/^[\u3040-\u30ff]+$/.test(bare) && !/[\s・·]/.test(text)) return -9;
  if (hanCompany(bare) > 0 || hanCompany(`・${text.split(" ")[0] ?? ""}`) > 0) return -9;
  if (hanLongFamilies.some((family) => bare.startsWith(family) && bare.length > 2 && bare.length <= 4)) return 3;
  // 鈴木 エドワルド
  const apart = /^[\u3400-\u9fff々]{2,3}\s[\u30a0-\u30ff]{2,6}$/.test(text);
  if (japaneseFamily(bare)) return bare.length <= 6 || apart ? 4 : 0;
  return chineseShape(bare, text) ?? looseShape(bare, text);
}

function chineseShape(bare: string, text: string): number | undefined {
  if (!/^[\u3400-\u9fff]{2,4}$/.test(bare)) return undefined;
  if (chinese.has(bare[0] ?? "")) return bare.length === 4 && !text.includes(" ") ? 1 : 3;
  return rarer.has(bare[0] ?? "") && bare.length <= 3 ? 2.5 : undefined;
}

/** Of nobody's known family: written apart, or short. */
function looseShape(bare: string, text: string): number {
  if (/^[\u3400-\u9fff々]{1,3}\s[\u3400-\u9fff\u3040-\u30ff]{1,4}$/.test(text)) return 2.5;
  if (withGivenInKana.test(bare)) return 1.5;
  return bare.length <= 5 ? 0.5 : -9;
}

/** 野々村いずみ */
const withGivenInKana = /^[\u3400-\u9fff々]{2,3}[\u3041-\u3096]{3}$/;

const longestFirst = [...japaneseFamilies].sort((a, b) => b.length - a.length);

/** The longest that is one: 小野寺, and not 小野. */
function japaneseFamily(bare: string): string | undefined {
  return longestFirst.find((family) => bare.startsWith(family) && bare.length > family.length && family.length > 1);
}

export function hanName(text: string): Name {
  const script = /^[\u3040-\u30ff\s]+$/.test(text) ? "kana" : "han";
  const [first = "", second] = text.split(/\s+/);
  const bare = text.replace(/\s/g, "");
  const family = second ? first : familyOf(bare);
  return family && bare.length > family.length && script === "han"
    ? { written: text, script, family, given: bare.slice(family.length) }
    : { written: text, script };
}
