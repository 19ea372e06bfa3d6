import { type CountryCode, getCountries, isSupportedCountry } from "libphonenumber-js/max";
import type { Spot } from "../layout/spot.ts";
import { han, hangul, kana } from "../text/scripts.ts";
import { citiesByCountry } from "../words/cities-by-country.ts";
import { statesInFull } from "../words/places.ts";
import { countriesOf } from "./phone/phone.ts";
import { topLevelOf } from "./web/domain.ts";

/** Domains sold to everybody: they say nothing of a country. */
const sold = new Set([
  "co",
  "io",
  "ai",
  "me",
  "tv",
  "cc",
  "ly",
  "gg",
  "fm",
  "am",
  "to",
  "la",
  "ws",
  "sh",
  "ac",
  "st",
  "im",
  "is",
  "it.com",
  "ag",
  "bz",
  "so",
  "vc",
  "pw",
]);

const english = new Intl.DisplayNames(["en"], { type: "region" });
const names = getCountries().map((code) => ({ code, name: (english.of(code) ?? code).toLowerCase() }));
const also: Readonly<Record<string, CountryCode>> = {
  usa: "US",
  "u.s.a": "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  korea: "KR",
  uae: "AE",
  "hong kong": "HK",
  taiwan: "TW",
  holland: "NL",
};

/** New Jersey is no Jersey, and the Georgia of Atlanta is in America. */
const stateInFull = new RegExp(`\\b(?:${statesInFull.join("|")})\\b,?\\s+\\d{5}\\b`, "i");

/** The country whose phone numbers the card most likely shows without their country code. */
export function countryOf(spots: readonly Spot[], domains: readonly string[]): CountryCode {
  const text = spots.map((spot) => spot.text).join("\n");
  if (count(text, hangul) > count(text, han)) return "KR";
  return (
    countriesOf(spots)[0] ??
    byDomain(domains) ??
    byScript(text) ??
    byName(text) ??
    byNumber(text) ??
    byPairs(text) ??
    byPostcode(spots) ??
    byCity(text) ??
    bySpeech(text) ??
    "US"
  );
}

/** A few letters of a script are how the reader sees another one's. */
function count(text: string, script: RegExp): number {
  return [...text].filter((letter) => script.test(letter)).length;
}

/** `602-555-0139`, `(602) 555-0139`: no other country groups its numbers so. */
const american = /(?<![\d+.-])(?:[2-9]\d\d([-.])[2-9]\d\d\1\d{4}|\([2-9]\d\d\)\s?[2-9]\d\d[-.]\d{4})(?!\d)/;

/** How mobile numbers of eleven digits are written: `07854 220 617`, `0803 714 2258`, `0917-552-8830`; elsewhere they are shorter, or parted otherwise. */
const mobiles: readonly (readonly [CountryCode, RegExp])[] = [
  ["GB", /(?<![\d+(])07[1-9]\d{2}[ -]?\d{3}[ -]?\d{3}(?![\d-])/],
  ["NG", /(?<![\d+(])0(?:70[1-9]|80[2-9])[ -]?\d{3}[ -]?\d{4}(?![\d-])/],
  ["PH", /(?<![\d+(])09[1-9]\d[ -]\d{3}[ -]\d{4}(?![\d-])/],
];

/** Korean mobile numbers are written so wherever the card is from; no American number starts with 0. */
function byNumber(text: string): CountryCode | undefined {
  if (/(?<![\d+])(?:01[016789]([-. ])\d{3,4}\1\d{4}|010\d{8})(?!\d)/.test(text)) return "KR";
  const mobile = mobiles.find(([, form]) => form.test(text))?.[0];
  if (mobile) return mobile;
  return american.test(text) ? "US" : undefined;
}

/** `02 97 55 30 14`, `06.81.47.93.26`: nobody else who has ten digits parts all of them into pairs, but where French is spoken, too. */
function byPairs(text: string): CountryCode | undefined {
  return /(?<![\d+.-])0[1-9]([ .])\d\d(?:\1\d\d){3}(?![ .-]?\d)/.test(text) ? (byCity(text) ?? "FR") : undefined;
}

const cities = Object.entries(citiesByCountry).map(
  ([code, towns]) =>
    [
      code as CountryCode,
      new RegExp(`(?<!\\p{L})(?:${towns.replaceAll(".", "\\.").replaceAll(",", "|")})(?!\\p{L})`, "giu"),
    ] as const,
);

/** The country whose towns the card names most. */
function byCity(text: string): CountryCode | undefined {
  const named = cities.map(([code, towns]) => ({ code, count: text.match(towns)?.length ?? 0 }));
  const [best] = named.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return best?.code;
}

const german =
  /\p{L}{3}(?:straße|strasse|str\.|weg|platz|allee|gasse)(?!\p{L})|(?<!\p{L})(?:Telefon|Mobil|Inh\.)(?!\p{L})/iu;
const french = /(?<!\p{L})(?:rue|avenue|boulevard|impasse|chemin|tél|téléphone|portable)(?!\p{L})/iu;
const spanish = /(?<!\p{L})(?:c\/|calle|avda|avenida|plaza|paseo|polígono|telf?|teléfono|móvil)(?!\p{L})/iu;
const italian = /(?<!\p{L})(?:via|viale|corso|piazza|cell|telefono)(?!\p{L})/iu;

/** Where towns with such postcodes lie in which such streets are. */
const speeches: readonly (readonly [CountryCode, RegExp, RegExp])[] = [
  ["DE", german, /(?<!\d)\d{5}\s\p{Lu}\p{L}/u],
  ["AT", german, /(?<!\d)[1-9]\d{3}\s\p{Lu}\p{L}/u],
  ["FR", french, /(?<!\d)\d{5}\s\p{Lu}\p{L}/u],
  ["ES", spanish, /(?<!\d)\d{5}\s\p{Lu}\p{L}/u],
  ["IT", italian, /(?<!\d)\d{5}\s\p{Lu}\p{L}/u],
];

/** `Hauptstraße 12, 30159 Hannover`: where nothing else tells the country. */
function bySpeech(text: string): CountryCode | undefined {
  return speeches.find(([, words, town]) => words.test(text) && town.test(text))?.[0];
}

/** How towns and their postcodes are written; each form is of one country alone. */
const postcodes: readonly (readonly [CountryCode, RegExp])[] = [
  ["IN", /\p{L}{3,}\)?\s?[-–,:]?\s?[1-9]\d{2}\s?\d{3}(?!\s?\d)(?=[\s.,(]|$)/u],
  ["GB", /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/],
  ["CA", /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/],
  ["NL", /\b[1-9]\d{3}\s?[A-Z]{2}\s\p{Lu}\p{L}+/u],
  ["AU", /\b(?:NSW|VIC|QLD|ACT|TAS)\s+\d{4}\b/],
  ["DE", /\bD-\d{5}\s/],
  ["AT", /\bA-\d{4}\s/],
  ["CH", /\bCH-\d{4}\s/],
  ["FR", /\bF-\d{5}\s|\bcedex\b/i],
];

function byPostcode(spots: readonly Spot[]): CountryCode | undefined {
  return postcodes.find(([, form]) => spots.some(({ text }) => form.test(text)))?.[0];
}

function byDomain(domains: readonly string[]): CountryCode | undefined {
  const tops = domains.map((domain) => topLevelOf(domain)).filter((top) => !sold.has(top));
  const codes = tops.map((top) => (top === "uk" ? "GB" : top.toUpperCase()));
  return codes.find((code): code is CountryCode => isSupportedCountry(code));
}

/** 区 is written so in Japan, too. */
const onlyChinese = /[县邮]|公司|电话|手机|台[北中灣湾]|香港|九龍/;

function byScript(text: string): CountryCode | undefined {
  if (kana.test(text)) return "JP";
  // One Han letter alone is a cross or a box in a logo.
  if (count(text, han) < 2) return undefined;
  if (/[県町]|丁目|番地|株式会社|有限会社|〒|東京|大阪|京都|横浜/.test(text) && !onlyChinese.test(text)) return "JP";
  if (/台[北中南灣湾]|臺|新北|桃園|高雄|新竹/.test(text)) return "TW";
  return /香港|九龍|新界/.test(text) ? "HK" : "CN";
}

/** Neither Ireland nor Jersey nor Mexico. */
const namesakes = /(northern\s+ireland)|new\s+(?:jersey|mexico)/g;

function byName(text: string): CountryCode | undefined {
  const lower = text.toLowerCase().replace(namesakes, (_, kingdom) => (kingdom ? "uk" : "usa"));
  const word = (name: string): boolean =>
    new RegExp(`(?<![a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![a-z])`).test(lower);
  if (/(?<![\d+])[6-9]\d{4}[ -]\d{5}(?!\d)/.test(text)) return "IN";
  if (/\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b/.test(text) || stateInFull.test(text)) return "US";
  return (
    names.find(({ name }) => name.length > 4 && word(name))?.code ??
    Object.entries(also).find(([name]) => word(name))?.[1]
  );
}
