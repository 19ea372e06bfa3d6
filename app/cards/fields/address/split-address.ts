import { getCountries } from "libphonenumber-js/max";
import { withPlainForms } from "../../text/normalize.ts";
import { han, hangul, kana } from "../../text/scripts.ts";
import { koreanProvinces, statesCutShort, statesInFull, usStates } from "../../words/places.ts";
import { koreanCode } from "./korean-start.ts";

/** The pieces of an address, each as it is printed; what isn't sure stays in the street. */
export interface SplitAddress {
  readonly postcode?: string;
  readonly country?: string;
  /** A province, a state, a prefecture. */
  readonly region?: string;
  readonly city?: string;
  readonly street: string;
}

/** The parts of an address as it is printed, in whichever script. Nothing is added that isn't there. */
export function splitAddress(text: string): SplitAddress {
  const plain = withPlainForms(text).replace(/\s+/g, " ").trim();
  if (hangul.test(plain)) return splitKorean(plain);
  return han.test(plain) || kana.test(plain) ? splitHan(plain) : splitLatin(plain);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\s?,(?:\s?,)+/g, ",")
    .replace(/^[\s,.;:-]+|[\s,;:-]+$/g, "");
}

function parts(
  all: Readonly<Record<"postcode" | "country" | "region" | "city" | "street", string | undefined>>,
): SplitAddress {
  const known = Object.entries(all).filter(([key, value]) => key === "street" || (value !== undefined && value !== ""));
  return { street: "", ...Object.fromEntries(known) };
}

const koreanCountry = /^(?:대한민국|한국)[\s,]+|[\s,]*\(?(?:대한민국|한국)\)?$/;
/** 경기도 성남시 분당구; of a city with a province's rank its district is the rest. */
const koreanTown = /^([가-힣]{1,5}(?:시|군))(?=\s)/;

function splitKorean(text: string): SplitAddress {
  const country = koreanCountry.exec(text)?.[0].replace(/[\s,()]/g, "");
  const inland = tidy(text.replace(koreanCountry, " "));
  const [edge, postcode] = atEdge(inland, koreanCode);
  const [first = "", ...others] = tidy(inland.replace(edge, " ")).split(" ");
  if (!koreanProvinces.includes(first)) {
    const bare = tidy(inland.replace(edge, " "));
    const city = koreanTown.exec(bare)?.[1];
    return parts({ postcode, country, region: undefined, city, street: tidy(city ? bare.slice(city.length) : bare) });
  }
  const rest = others.join(" ");
  const isCity = /시$/.test(first) || ["서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종"].includes(first);
  const town = koreanTown.exec(rest)?.[1];
  if (isCity) return parts({ postcode, country, region: undefined, city: first, street: tidy(rest) });
  return parts({ postcode, country, region: first, city: town, street: tidy(town ? rest.slice(town.length) : rest) });
}

/** A code at the beginning or the end; in the middle it is a house's number. */
function atEdge(text: string, code: RegExp): readonly [edge: string, code: string | undefined] {
  const all = [...text.matchAll(new RegExp(code, "g"))];
  const found = all.find(({ 0: one, index }) => {
    return text.slice(0, index).trim() === "" || text.slice(index + one.length).trim() === "";
  });
  return [found?.[0] ?? "", found?.[1]];
}

const hanCode =
  /〒?\s?\(?(\d{3}-\d{4})\)?|\(?(?:邮编|郵編)?[::]?\s?(?<!\d)(\d{6}|\d{5}|\d{3})(?![\d号號樓楼弄巷丁番-])\)?/;
const hanCountry = /^(?:日本国?|中国|中華民國|台湾|台灣|香港)[\s,]*(?=\S{4})/;

function splitHan(text: string): SplitAddress {
  const all = [...text.matchAll(new RegExp(hanCode, "g"))];
  const code = all.find(({ 0: one, index }) => index === 0 || index + one.length >= text.length - 1);
  const inland = tidy(code ? text.replace(code[0], " ") : text);
  const country = hanCountry.exec(inland)?.[0].trim();
  const rest = inland.slice(country?.length ?? 0).trim();
  const region = /^(?:東京都|北海道|(?:京都|大阪)府|[^\s\d]{2,3}[県省]|[^\s\d]{2,6}自治区)/.exec(rest)?.[0];
  const behind = rest.slice(region?.length ?? 0).trim();
  const city = /^[^\s\d]{1,4}?[市郡縣县]|^[^\s\d]{1,4}?区(?=\S)/.exec(behind)?.[0];
  return parts({
    postcode: code?.[1] ?? code?.[2],
    country,
    region,
    city,
    street: tidy(behind.slice(city?.length ?? 0)),
  });
}

const english = new Intl.DisplayNames(["en"], { type: "region" });
const countries = new Set([
  ...getCountries().map((code) => (english.of(code) ?? code).toLowerCase()),
  ..."usa,u.s.a,united states of america,uk,u.k,uae,korea,republic of korea,rep. of korea,england,scotland,wales,holland,the netherlands,deutschland,españa,france,österreich,schweiz,p.r. china,pr china,r.o.c".split(
    ",",
  ),
]);
const states = `(?:${[...usStates, ...statesInFull, ...statesCutShort.map((one) => one.replaceAll(".", "\\."))].sort((a, b) => b.length - a.length).join("|")})`;

/** Endings of an address, each with what of it is town, state and code. */
const endings: readonly RegExp[] = [
  // Springfield, IL 62704; Toronto, ON M5V 2T6
  new RegExp(
    `(?:^|,)\\s?(?<city>[\\p{L}.' -]{2,40}?),?\\s(?<region>${states})\\.?,?\\s+(?<postcode>\\d{5}(?:-\\d{4})?|\\d{4}|\\d{6}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)$`,
    "iu",
  ),
  // London EC1A 1BB
  /(?:^|,)\s?(?<city>[\p{L}.' -]{2,40}?),?\s(?<postcode>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/u,
  // 1016 EA Amsterdam; 10115 Berlin; D-10115 Berlin; 75008 Paris
  /(?:^|,|\s)(?<postcode>(?:[A-Z]{1,2}-)?(?:\d{4}\s?[A-Z]{2}|\d{4,5}))\s(?<city>\p{Lu}[\p{L}.' /-]{1,40}(?:\s\d{1,2})?)$/u,
  // Seoul 06234; Pune 411 001; Singapore 048624
  /(?:^|,)\s?(?<city>[\p{L}.' -]{2,40}?),?\s-?\s?(?<postcode>\d{4,6}|\d{3}[\s-]\d{3,4})$/u,
];

function splitLatin(text: string): SplitAddress {
  const pieces = text.split(/\s?,\s?/).filter(Boolean);
  const last = (pieces.at(-1) ?? "").replace(/\.$/, "");
  const isCountry = pieces.length > 1 && countries.has(last.toLowerCase());
  const inland = (isCountry ? pieces.slice(0, -1) : pieces).join(", ");
  const country = isCountry ? last : undefined;
  for (const ending of endings) {
    const found = ending.exec(inland);
    if (!found?.groups) continue;
    const { postcode, region, city } = found.groups;
    return parts({ postcode, country, region, city: city?.trim(), street: tidy(inland.slice(0, found.index)) });
  }
  // 152 Teheran-ro, Gangnam-gu, Seoul (with the country behind): the town is the last piece that no number is in.
  const town = isCountry && pieces.length > 2 && !/\d/.test(pieces.at(-2) ?? "") ? pieces.at(-2) : undefined;
  const street = town === undefined ? inland : pieces.slice(0, -2).join(", ");
  return parts({ postcode: undefined, country, region: undefined, city: town, street: tidy(street) });
}
