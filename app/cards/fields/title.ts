import { legalForms } from "../words/companies.ts";
import { easternTitles, easternTitlesAlone } from "../words/eastern-titles.ts";
import { germanEndings, germanPhrases, germanTitles } from "../words/german-titles.ts";
import { koreanTitles, koreanTitlesAlone } from "../words/korean-titles.ts";
import { moreTitles, titleEndings, tradesAsNames } from "../words/more-titles.ts";
import { streetFronts } from "../words/places.ts";
import { romanceEndings, romancePhrases, romanceTitles } from "../words/romance-titles.ts";
import { englishTitles, functionPhrases, hanTitles, softTitles, titlePhrases } from "../words/titles.ts";

const english = new Set([...englishTitles, ...moreTitles, ...romanceTitles, ...germanTitles]);
const trades = new Set(tradesAsNames);
const fronts = new Set(streetFronts);
const soft = new Set(softTitles);
const endingsOfWords = [...titleEndings, ...romanceEndings, ...germanEndings];
const korean = new Set([...koreanTitles, ...koreanTitlesAlone]);
const phrases = phrasesOf([...titlePhrases, ...romancePhrases, ...germanPhrases]);
const functions = phrasesOf(functionPhrases);
const legal = new Set(legalForms);

/** Korean titles of two syllables and more may end a longer one: 해외영업팀장. */
const koreanEndings = koreanTitles.filter(
  (title) =>
    title.length >= 2 &&
    !["프로", "대리", "위원", "담당", "수석", "책임", "선임", "전임", "대표", "감사", "교사", "강사"].includes(title),
);

/** Lines that speak to the reader are slogans: `Your partner in print`. */
const talk = new Set(["your", "our", "we", "you", "us", "my"]);

/** `Business PM`, `Product PO, Global Business` */
const leadsProjects = /^(?:[A-Z][a-z]+ ){1,2}(?:PM|PO)(?:,|$)/;

/** `Tel. (Rep)`: whoever answers there. */
const contactLabels = new Set(["tel", "fax", "mobile"]);

/** How surely (0..1) a line in Latin letters is a title. */
export function latinTitle(text: string): number {
  const words = wordsOf(text.replace(/\bco-(?=\p{L})/giu, ""));
  // `The Anchor`: nobody calls their own work so.
  if (
    words.length === 0 ||
    words.length > 9 ||
    words[0] === "the" ||
    contactLabels.has(words[0] ?? "") ||
    isOffice(words) ||
    houseOfThem.test(text) ||
    bodyOfThem.test(text) ||
    work.test(text) ||
    memberHouse.test(text) ||
    words.some((word) => talk.has(word))
  )
    return 0;
  if (words.some((word, index) => index > 0 && legal.has(word)) && !/\b(?:of|at)\b/i.test(text)) return 0;
  if (isTitlePhrase(text)) return 0.9;
  // `Calle Mayor`: a street.
  if (words.length > 1 && fronts.has(words[0] ?? "")) return 0;
  if (leadsProjects.test(text)) return 0.85;
  const hard = words.some(isTitleWord);
  if (hard) return words.length <= 6 ? 0.95 : 0.8;
  if (
    /^(?:head|director|vp|president|dean|chair|master|minister|officer|member) of\b|^(?:head|chief|chair),\s|^mitglied de[rs]\b|^licenciad[oa] en\b|^ma[iî]tre(?:sse)? de conf[ée]rences,?\s/i.test(
      text,
    )
  )
    return 0.9;
  return words.length <= 3 &&
    words.some((word) => ["head", "md", "hr", "mgr", "dir"].includes(word)) &&
    !["team", "department", "division"].includes(words.at(-1) ?? "") &&
    words.every((word) => soft.has(word) || word.length > 2)
    ? 0.7
    : 0;
}

/** `Consultorio Médico`, `Clínica Veterinaria`: a house of such people. */
const houseOfThem =
  /^(?:consultorio|gabinete|clínica|clinica|clinique|centro|centre|cabinet|agence|agencia|estudio|laboratorio|hospital|servicio|taller)\s(?:médic[oa]|medico|técnic[oa]|comercial|mecánic[oa]|veterinari[oa]|vétérinaire)(?!\p{L})/iu;

/** `Colegio de Arquitectos`, `Ordre des Avocats`, `Institut Pasteur`: what such people have in common. */
const bodyOfThem =
  /^(?:colegio|sindicato|asociación|gremio|federación|ordre|chambre|syndicat|association|fédération|verband|kammer|bund|innung)\s(?:de|del|des|der|d)(?:\s|['’])|^institut\s/iu;

/** `Maler- und Lackierarbeiten`: what is done, and nobody. */
const work = /\p{L}(?:arbeiten|betrieb)$/iu;

/** `Member of the Harlow Group`: what a house belongs to; `Member of Parliament` is somebody. */
const memberHouse =
  /^(?:an? )?(?:proud )?member of\s.*(?:group|network|alliance|federation|association|inc|ltd|llc|plc)\.?$/i;

/** `Head Office`: a place, and nobody. */
function isOffice(words: readonly string[]): boolean {
  return words.length === 2 && ["office", "quarters", "branch"].includes(words[1] ?? "");
}

/** Whether it is one only as a whole: `Of Counsel`. */
export function isTitlePhrase(text: string): boolean {
  return phrases.has(wordsOf(text).join(" ")) || isFunction(text);
}

/** Whether it is what departments are called, which stands in a title's place where there is none: `Client Services`. */
export function isFunction(text: string): boolean {
  return functions.has(wordsOf(text).join(" "));
}

function phrasesOf(all: readonly string[]): ReadonlySet<string> {
  return new Set(all.map((phrase) => wordsOf(phrase).join(" ")));
}

/** 宅地建物取引士, 日本整形外科学会専門医, 건축시공기술사: what somebody may do, and no place in a house. */
export function isQualification(text: string): boolean {
  if (/^(?:牙|中|歯科)?[医醫][师師]$/.test(text)) return true;
  return /(?:専門医|認定医|指導医|取引士|取引主任者|技術士|技能士|建築士|管理技士|管理士|診断士|博士|修士|硕士|碩士|기술사|기능장|건축사|박사|석사)$/.test(
    text,
  );
}

/** What is left before an ending says what is done: less is a word of its own. */
const shortestStem = 3;

function isTitleWord(word: string): boolean {
  return (
    english.has(word) ||
    endingsOfWords.some((ending) => word.length >= ending.length + shortestStem && word.endsWith(ending))
  );
}

/** Whether all that makes this a title is a trade that people are called after, at its beginning or its end: `Grace Mason`, `Dean Walker`. */
export function mayBeNamedAfterTrade(text: string): boolean {
  const words = wordsOf(text);
  const hard = words.filter(isTitleWord);
  const [trade = ""] = hard;
  return (
    (words.length === 2 || words.length === 3) &&
    !ranks.has(words[0] ?? "") &&
    hard.length === 1 &&
    trades.has(trade) &&
    (trade === words.at(-1) || trade === words[0]) &&
    text.split(/\s+/).every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
  );
}

/** In front of a trade these make a title of it, whoever's mail address begins with the trade: `Senior Pastor`, pastorsam@. */
const ranks = new Set(
  "senior associate assistant lead executive chief head deputy vice junior managing principal interim acting certified licensed master youth sous".split(
    " ",
  ),
);

export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,/&()+|.:;®™-]+/)
    .filter(Boolean);
}

/** 포장이사, 원룸이사: how a household moves, and no director. */
const moving = /^(?:반?포장|가정|원룸|투룸|사무실|보관|용달|해외|기업|소형|장거리|일반|학교|관공서)이사$/;

/** How surely one Hangul word is a title. */
export function koreanTitle(word: string): number {
  const bare = word.replace(/[()[\],.]/g, "");
  if (korean.has(bare)) return 0.97;
  // 우수인증설계사: what somebody was honoured as.
  if (bare.startsWith("우수") || moving.test(bare)) return 0;
  if (inLetters.test(bare)) return 0.85;
  return bare.length <= 9 && koreanEndings.some((ending) => bare.length > ending.length && bare.endsWith(ending))
    ? 0.85
    : 0;
}

/** 편성PD, 사업PM, 브랜드MD: what somebody does in Hangul, and what they are called in letters; 수원FC is a club. */
const inLetters = /^[가-힣]{1,6}(?:PM|PD|PO|PL|MD|AE|PB|FP|RM|SV|DJ)$/;

/** How surely a short Japanese or Chinese line is a title. */
export function hanTitle(text: string): number {
  const all = text.replace(/\s/g, "").split(/[/、]/);
  // 流体制御のトータルパートナー: what a house is for others.
  if (/の.*パートナー$/.test(text)) return 0;
  return all.every((one) => isHanTitle(one)) ? 0.9 : 0;
}

/** 代表取締役CEO, 弁護士(第一東京弁護士会), 三代目: what stands behind a title or counts who has it; 首席技术官. */
function isHanTitle(bare: string): boolean {
  const title = bare.replace(/兼?C[A-Z]{1,2}O$/, "").replace(/(?<=.)\((?!.*認定)[^()]*\)$/, "");
  return (
    (title.length <= 16 || /^[ァ-ヺー・]{1,26}$/.test(title)) &&
    !agency.test(title) &&
    (eastern.some((one) => title.endsWith(one)) || alone.has(title) || generation.test(title))
  );
}

const eastern = [...hanTitles, ...easternTitles];
const alone = new Set(easternTitlesAlone);

/** 汇丰地产代理: a house that acts for others. */
const agency = /[产產险險利标標务務卖賣]代理$/;

const generation = /^首席.{2,4}官$|(?:初|[一二三四五六七八九十\d]+)代目$/;
