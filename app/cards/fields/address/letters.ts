import { distance } from "../../text/distance.ts";
import { misreadAnywhere } from "../../text/repair-hangul.ts";
import { repairTown } from "../../text/repair-town.ts";
import { hangul } from "../../text/scripts.ts";
import { koreanProvinces } from "../../words/places.ts";
import { repairBritishPostcode } from "./british-postcode.ts";

/** What readers make of the letters of addresses; each was seen, or follows from letters of one shape. */
const misread: readonly (readonly [RegExp, string])[] = [
  // A letter of which a reader made half a syllable: ㅅ울특별시.
  [/(?<![가-힣])울특별시(?=\s)/g, "서울특별시"],
  // An icon in front, or `A` where Hangul was expected.
  [new RegExp(`^(?:\\^\\s?(?=[가-힣])|\\d\\s(?=(?:${koreanProvinces.join("|")})\\s[가-힣]))`), ""],
  [
    /^[\p{L}©®◎⊙⊕★☆#]\s(?=\d{2})|^[OoQ°©®◎⊙⊕]\s(?=[\p{L}\d])|^\d\s(?=\d{1,5}\s\p{Lu}|(?:Flat|Unit|Suite|Room|Level|Plot|Shop|No\.)\s)|^\?\s/u,
    "",
  ],
  [/\b[oO](?=\d{4}\b)|(?<=\d)[oO](?=\d{2})|(?<=\d{2})[oO](?=\s)/g, "0"],
  // Old-style digits are as low as small letters: 3o0o Sand Hill Road, 1oo Main Street.
  [/(?<=(?:^|\s)\d[\doO]+)[oO](?=\s|,|$)|(?<=(?:^|\s)\d[\doO]*)[oO](?=[\doO])/g, "0"],
  // A floor in Spain, Italy or Portugal: 3º B.
  [/(?<=\b\d{1,2})[°o](?=\s?(?:[A-Z]\b|andar|piso|planta|izq|dcha|esq|dto)|-\d{1,2}\s?[ªºa])/g, "º"],
  // `lowa City`, `lrvine`: no word begins with an l and such a letter.
  [/(?<![\p{L}\d'’.-])l(?=[bcdfgkmnpqrsvwxz]\p{Ll}{3}|(?:thaca|owa|llinois)(?!\p{L}))/gu, "I"],
  [/\bNo,(?=\s?\d)/g, "No."],
  // Tech Park II.
  [/(?<=\p{L}{3}\s)(?:Il|lI|ll)(?=,|$)/gu, "II"],
  [/(?:(?<=\s)[&ㅅ^]|(?<=[가-힣])\^ㅅ?)동(?=[\s,)]|$)/g, "A동"],
  [/(?<=\d\s?)[증충](?![가-힣])/g, "층"],
  [/(?<=[\s,])[<(](?=동\s?\d{2})/g, "C"],
  [/(?<=\d{2})\s?[후추흐초](?=$|[\s,)])/g, "호"],
  [/진홍원/g, "진흥원"],
  // Quarters end in 촌 (village) and never in 존: 역촌동, 평촌대로.
  [/(?<=[가-힣])존(?=(?:동|로|길|리|역|마을|대로|아크로)(?![가-힣]*존))/g, "촌"],
  // 신흥로, 흥덕구, 부흥동: 흥 (to flourish), which many streets are called by, in front of 로 or 덕.
  [/(?<![가-힣])(신|부|중|대|의|장|시|영|태)홍(?=(?:동|로|길|리|대로|역)(?![가-힣]))/g, "$1흥"],
  [/홍(?=덕(?:구|\d?로|동|IT|지구))/g, "흥"],
  // 지 in pieces: 지하1층, 지식산업센터.
  [/시\s?\|(?:\s?\|)?\s?(?=하\s?\d|식산업)/g, "지"],
  ...misreadAnywhere,
  // A small ring is seen as two strokes: パークビル; the kanji for two is ニ among kana: ニッセイ.
  [/バーク(?![レシ])/g, "パーク"],
  [/(?<!第)二(?=[ァ-ヶー]{2})/g, "ニ"],
  [/第ニ(?=[ァ-ヶー]{2})/g, "第二"],
  // British postcodes: BA11 2HN, HA9 0NP.
  [/(?<=\b[A-Z]{1,2})[lI](?=[lI]?\s\d[A-Z]{2}\b)/g, "1"],
  [/(?<=\b[A-Z]{1,2}1)[lI](?=\s\d[A-Z]{2}\b)/g, "1"],
  [/(?<=\s[A-Z]{1,2}\d[A-Z\d]?\s)O(?=[A-Z]{2}$)/g, "0"],
  // Canadian ones: ON K1Z 1G3.
  [/(?<=\b[A-Z]{2}\s+[A-Z])[lI](?=[A-Z]\s?[\dlI][A-Z]\d)/g, "1"],
  [/(?<=\b[A-Z]{2}\s+[A-Z]\d[A-Z]\s?)[lI](?=[A-Z]\d)/g, "1"],
  [/(?<=\b[A-Z]{2}\s+[A-Z]\d[A-Z]\s?\d[A-Z])[lI]\b/g, "1"],
];

export function repairAddress(text: string): string {
  const letters = misread.reduce((line, [from, to]) => line.replace(from, to), text);
  const repaired = repairBritishPostcode(letters);
  return hangul.test(repaired) ? repairTown(withProvince(repaired)) : repaired;
}

const inFull = koreanProvinces.filter((one) => /(?:특별시|광역시|자치시|도)$/.test(one) && one.length >= 3);
const first = /^([([]?\s?\d{5}\s?[)\]]?\s?)?[^가-힣\d([]?([가-힣]{3,7})(?=\s[가-힣]+(?:시|군|구)\s)/;

/** 서물특별시 강남구, 정기도 성남시: the name of a province in front of a district, with one letter that is another. */
function withProvince(text: string): string {
  const [whole = "", code = "", name = ""] = first.exec(text) ?? [];
  if (name === "" || koreanProvinces.includes(name)) return text;
  const near = inFull.filter((one) => one.length === name.length && distance(one, name) === 1);
  return near.length === 1 ? `${code}${near[0]}${text.slice(whole.length)}` : text;
}
