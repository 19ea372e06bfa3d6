import {
  companyNouns,
  hanCompanyEndings,
  hanCompanyParts,
  koreanCompanyEndings,
  koreanLegalForms,
  koreanPublicCenters,
  koreanTradeEndings,
  legalForms,
} from "../../words/companies.ts";
import { counties } from "../../words/counties.ts";
import { europeanHouses } from "../../words/european-houses.ts";
import { credentials } from "../../words/names.ts";
import { tradeWords } from "../../words/trades.ts";
import { isCollege } from "../department.ts";
import { wordsOf } from "../title.ts";
import { franchise } from "./franchise.ts";
import { isInnerGroup } from "./inner-group.ts";
import { isInstitution } from "./institution.ts";
import { isKindAndName } from "./korean-front.ts";
import { isPublicBody, isPublicForce, isTownHall } from "./public-force.ts";

const legal = new Set(legalForms);
const nouns = new Set([...companyNouns, ...europeanHouses]);
const degrees = new Set(credentials);

/** `Müller & Söhne`, `Atelier Moreau & Fils`, `García y Asociados`. */
const withOthers =
  /\p{L}(?:\s*[&+]\s*|\s(?:und|and|et|y|e)\s)(?:partners?|partnerinnen|söhne|sons|co|cie|daughters?|brothers|töchter|filles|hijas|associates|associés|asociados|associati|fils|hijos|figli|zonen|kollegen|collegen)(?![\p{L}-])/iu;

/** `PT Nusantara Rempah`, `M/s. Bedi Motors`, `SCP Roux`, `Étude de Maîtres Roussel`: forms that stand before the name. */
const formInFront =
  /^(?:PT|CV)\.?\s\p{Lu}|^M\/s\.?\s\p{L}|^(?:SARL|SAS|Ets|SCP|SELARL|SELAS|SCEA|GAEC|EURL|SASU|Étude de Maîtres?)\s\p{L}{2}/iu;

/** How surely (0..1) the words of a line in Latin letters name an organization. */
export function latinCompany(text: string): number {
  if (isNameWithDegrees(text) || isTownHall(text)) return 0;
  // Nobody's company is a `Co-Owner`.
  const undotted = withoutDots(
    text
      .replace(/\bco-(?=\p{L})/giu, "")
      .replace(charteredThere, "")
      .replace(county, ""),
  );
  const words = wordsOf(undotted);
  const known = franchise(text) || (isInstitution(text) ? 0.85 : 0);
  if (known > 0) return known;
  if (words.length > 8) return 0;
  if (withOthers.test(text) || formInFront.test(text)) return 0.9;
  if (
    words
      .slice(1)
      .some((word, index) => legal.has(word) && (word.length > 2 || index === words.length - 2 || /^co$/.test(word)))
  )
    return 0.95;
  return isPublicForce(text) ||
    isPublicBody(text) ||
    home.test(text) ||
    words.some((word) => nouns.has(word) || (word.length > 8 && germanTrade.test(word)))
    ? 0.6
    : 0;
}

/** `Elm Court Nursing Home`: whoever writes from home has another. */
const home = /\s(?:nursing|care|retirement|funeral|maternity|children[’']?s|residential|rest) homes?$/i;

/** `S.A. de C.V.`, `S. de R.L. de C.V.`: of many letters, one form. */
const mexican = /(?<!\p{L})s(?:\.?\s?a|\.?\s?a\.?p\.?i|\.?\s?de\s?r\.?\s?l)\.?,?\s?de\s?c\.?\s?v\.?(?!\p{L})/giu;

/** `Thalasso Spa`: where one bathes; the form of Italian companies is `SpA`, `S.p.A.`, `SPA`. */
const bath = /(?<![\p{L}.])[Ss]pa(?!\.?\p{L})/gu;

function withoutDots(text: string): string {
  return text
    .replace(bath, "Salon")
    .replace(mexican, "SA")
    .replace(/(?<=\b\p{L})\.(?=\p{L})/gu, "");
}

/** `Swords, Co. Dublin`: no company. */
const county = new RegExp(`\\bco\\.?\\s(?:${counties.join("|")})\\b`, "gi");

/** `CA(SA)`: an accountant of South Africa; `dipl. Arch. ETH/SIA`: an architect of Switzerland. */
const charteredThere = /(?<=\p{Lu}{2})\s?\(SA\)$|\/(?:SIA|sia)(?!\p{L})/u;

/** `Roland Pfeiffer, P.E., S.E.`: what is a legal form elsewhere, among degrees. */
function isNameWithDegrees(text: string): boolean {
  const [, ...behind] = text.split(/,\s*/);
  return (
    behind.length > 1 &&
    behind.every((one) => /^(?:\p{Lu}\p{L}{0,3}\.?){1,4}$/u.test(one)) &&
    degrees.has((behind[0] ?? "").toLowerCase().replace(/\.$/, ""))
  );
}

const inFront = new Set([...europeanHouses, "praxis", "kanzlei", "grupo", "groupe", "apotheke"]);

/** `Praxis Dr. Lenz`, `Grundschule am Park`, `Hostal La Plaza`, `SARL Dupuis Bâtiment`: whose other words are those of a place. */
export function beginsAsHouse(text: string): boolean {
  const [first = ""] = wordsOf(text);
  return latinCompany(text) >= 0.9 || inFront.has(first) || (first.length > 8 && germanTrade.test(first));
}

/** What German companies do or are is the end of a long word: Antriebstechnik, Kühlsysteme, Hautarztpraxis, Dachdeckerei. */
const germanTrade =
  /(?:ministerium|(?:bundes|landes)amt|praxis|kanzlei|apotheke|stiftung|genossenschaft|handlung|erei|(?:auto|mode|möbel|sanitäts)haus|klinikum|sparkasse|raiffeisenbank|volksbank|landesbank|krankenhaus|universität|hochschule|anstalt|verband|kammer|technik|bau|werke?|handel|systeme|gruppe|service|industrie|logistik|verlag|druckerei|tischlerei|schreinerei|spedition|automation|verein|schule|gymnasium)$/;

/** Whether it ends in a legal form, behind which no name goes on: `Contoso Ltd.`. */
export function endsInLegalForm(text: string): boolean {
  return legal.has(wordsOf(withoutDots(text)).at(-1) ?? "");
}

/** Whether the last word is what organizations are called by. */
export function endsLikeCompany(text: string): boolean {
  return latinCompany(`X ${text.split(/\s+/).at(-1) ?? ""}`) > 0;
}

/** Whether there is nothing but a legal form: `Co., Ltd.` on a line of its own. */
export function isLegalForm(text: string): boolean {
  if (/[()]/.test(text)) return false;
  const words = wordsOf(withoutDots(text));
  return (
    words.length > 0 && words.every((word) => legal.has(word) || word === "private" || word === "sdn" || word === "bhd")
  );
}

const hanForms = new Set(
  "株式会社 有限会社 合同会社 合資会社 合名会社 一般社団法人 有限公司 股份有限公司 有限责任公司 有限責任公司".split(
    " ",
  ),
);

/** 司法書士法人, 医療法人社団, 特定非営利活動法人 */
const corporation =
  /^(?:NPO|(?:司法書士|行政書士|税理士|弁護士|弁理士|社会保険労務士|土地家屋調査士|監査|医療|特定医療|社会医療|社会福祉|学校|宗教|(?:一般|公益)?(?:社団|財団)|独立行政|地方独立行政|国立大学|公立大学|特定非営利活動|農事組合))法人(?:社団|財団)?$/;

/** `株式会社` on a line of its own, above or below the name. */
export function isHanForm(text: string): boolean {
  const bare = text.replace(/[\s()]/g, "");
  return hanForms.has(bare) || corporation.test(bare);
}

/** `익산시의회 의원` is no surgery, and 투자유치과 no dentist. */
const noHouse = /의회\s의원$|(?:(?:투자|기업|관광|산업|자본)유치|(?:주민|행정|시민)자치)과$/;

export function koreanCompany(text: string): number {
  const bare = text.replace(/\(\s*(주|유|사|재)\s*\)/g, "($1)").trim();
  if (koreanLegalForms.some((form) => bare.includes(form) && bare.length > form.length)) return 0.97;
  if (/^주식회|식회사/.test(bare)) return 0.85;
  if (noHouse.test(bare)) return 0;
  if (isKindAndName(bare)) return 0.75;
  const last = bare.split(/\s+/).at(-1) ?? "";
  const isHouse =
    koreanCompanyEndings.some((ending) => last.endsWith(ending) && (bare.length > ending.length || bare.length >= 5)) ||
    koreanTradeEndings.some((ending) => last.endsWith(ending) && last.length >= ending.length + 2) ||
    koreanPublicCenters.some((center) => last.endsWith(center) && bare.length > center.length);
  return isHouse && bare.length <= 20 && !/\d[:;]\d/.test(bare) && !isInnerGroup(bare) && !isCollege(bare) ? 0.75 : 0;
}

export function hanCompany(text: string): number {
  const bare = text.replace(/\s/g, "");
  if (bare.length > 30 || isInside(bare) || isOfOthers(bare)) return 0;
  if (clinic.test(bare)) return 0.7;
  if (hanCompanyParts.some((part) => bare.includes(part) && bare.length > part.length) || works.test(bare)) return 0.9;
  const house = hanCompanyEndings.some(
    (ending) =>
      (bare.endsWith(ending) || (ending === "アトリエ" && bare.startsWith(ending))) && bare.length > ending.length,
  );
  const isHouse = house || /[^支本会會公分弊貴我]社$/.test(bare);
  return isHouse && bare.length >= 3 && bare.length <= 14 ? 0.7 : 0;
}

/** 公司业务部, 法人営業部, 投资银行部, 大学院工学研究科, 電機工程學系: what it is about stands in it, and it is a part of a house. */
function isInside(bare: string): boolean {
  return (
    /^(?:公司|法人|投资银行|投資銀行|商业银行|银行|保险|保險|電機|建設|不動産|製作所).{0,6}[部課室科处處]$/.test(
      bare,
    ) ||
    /^大学院.*(?:研究科|専攻|研究室|学府|講座)$/.test(bare) ||
    /^[^大]{2,10}(?:學系|学系)$/.test(bare) ||
    /(?:推進|開発|営業|企画|管理|設計|製造|保証|技術|研究|戦略|支援|総務|人事|経理|広報|購買|生産|制作|販売)グループ$/.test(
      bare,
    )
  );
}

/** みどり眼科, 青葉台整形外科: a surgery called by its field, behind a name or a place; 心内科 and 医学部眼科 are parts of a hospital. */
const clinic =
  /^(?!.*(?:大学|大學|病院|医院|醫院|学部|中心|センター|[0-9一二三]))(?:[\u3040-\u30ff]{2,8}|[\u3400-\u9fff]{2,5}(?:台|町|駅前|通り)|[\u3400-\u9fff]{2}(?=眼科|歯科|皮膚科))(?:整形外科|形成外科|皮膚科|耳鼻科|耳鼻咽喉科|小児科|産婦人科|歯科|眼科|内科|外科|心療内科|泌尿器科)$/;

/** 宏达不锈钢制品厂, and no 第二分厂. */
const works = /^[^\d:]{3,}(?<!分|总|總|本|工)[厂廠]$/;

/** (公社)全日本不動産協会会員, 神奈川県知事(3)第28841号: whom a house is a member of, or who allows its work. */
function isOfOthers(bare: string): boolean {
  return /(?:会員|會員|会员|所属|所屬|加盟店?|[会會员員长長事]单位|[會員長事]單位)$|(?:知事|大臣|公安委員会).*第\d+号/.test(
    bare,
  );
}

/** `서울특별시 은평구`: who has nothing but their town printed work for it. */
export function isTown(words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length > 2 || !/^[가-힣]{2,4}(?:시|군|구)$/.test(last)) return false;
  return words.length === 2
    ? /(?:특별시|광역시|특별자치시|도|시)$/.test(first)
    : /(?:특별시|광역시|특별자치시)$/.test(last);
}

const koreanHouses = new Set([
  ...koreanCompanyEndings,
  ...koreanTradeEndings,
  "산학협력단",
  "평생교육원",
  "부속병원",
  "의료원",
  "치과의원",
  "종합건축사사무소",
]);

/** `치과의원`, `산학협력단`: what a house is, on a line of its own. */
export function isKoreanHouse(text: string): boolean {
  return koreanHouses.has(text.replace(/\s/g, ""));
}

/** A line that says what kind of organization it is and can't be its name: `REALTY`, `Paper Company, Inc.`. */
export function isGeneric(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= 4 &&
    (words.slice(-2).every((word) => nouns.has(word) || legal.has(word)) || isPublicForce(text))
  );
}

const trades = new Set(tradeWords);
const tying = new Set("and und et y e of i".split(" "));

/** `ROOFING & SIDING`, `FLORAL DESIGN`: nothing but what a house does, in the print of a name. */
export function isTrade(text: string): boolean {
  const words = wordsOf(text).filter((word) => !tying.has(word));
  return (
    /^\p{Lu}/u.test(text) &&
    !/[·•|,]/.test(text) &&
    words.length > 0 &&
    words.length <= 4 &&
    words.every((word) => nouns.has(word) || legal.has(word) || trades.has(word) || germanTrade.test(word))
  );
}
