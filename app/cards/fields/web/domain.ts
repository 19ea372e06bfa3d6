import tlds from "tlds" with { type: "json" };

const known = new Set(tlds);

/** Top-level domains that a printed site without `www` may end in; the rest are too easily the end of a word and the start of the next. */
const usual = new Set(
  "com net org edu gov int biz info io ai co me app dev tech shop store xyz online site kr jp cn tw hk sg in uk de fr it es nl be ch at se no dk fi pl eu us ca au nz br mx ru tr ae il za vn th my id ph ie pt gr ro hu cz sk hr bg lt lv lu ng gh pk lk tokyo osaka kyoto nagoya yokohama okinawa paris berlin hamburg koeln cologne bayern saarland ruhr wien tirol swiss amsterdam london nyc barcelona cat eus gal bzh alsace corsica quebec asia".split(
    " ",
  ),
);

export function topLevelOf(domain: string): string {
  return domain.slice(domain.lastIndexOf(".") + 1).toLowerCase();
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  return (
    labels.length >= 2 &&
    labels.every((label) => /^[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?$/u.test(label)) &&
    known.has(topLevelOf(domain))
  );
}

export function isUsualDomain(domain: string): boolean {
  return isDomain(domain) && (usual.has(topLevelOf(domain)) || belowCountry.test(domain));
}

/** `contoso.co.ke`, `contoso.com.gh`: no words meet so. */
const belowCountry = /\.(?:com?|net|org|gov|edu|ac)\.[a-z]{2}$/i;

/** Endings that text readers make of `.com` and the like; each was seen, or follows from letters of one shape. */
const misreadEndings: readonly (readonly [RegExp, string])[] = [
  [/\.c[o0]rn$/i, ".com"],
  [/\.c0m$/i, ".com"],
  [/\.cocom$/i, ".com"],
  [/\.(?:con|cow|corm|comm|oom|eom)$/i, ".com"],
  [/\.co\.(?:kt|ki|kn|k)$/i, ".co.kr"],
  [/\.c[0o]\.kr$/i, ".co.kr"],
  [/([a-z\d])(co\.kr|co\.jp|co\.uk|com)$/i, "$1.$2"],
];

/**
 * The domain as it must have been, and whether anything had to be changed for it.
 * @returns nothing where no repair makes it one.
 */
export function repairDomain(text: string): { readonly domain: string; readonly repaired: boolean } | undefined {
  const plain = text.replace(/\.+$/, "");
  if (isDomain(plain)) return { domain: plain, repaired: false };
  for (const [from, to] of misreadEndings) {
    const domain = plain.replace(from, to);
    if (domain !== plain && isDomain(domain)) return { domain, repaired: true };
  }
  return undefined;
}

/** Below the domain of a country alone: of research in India, firms in Brazil, Malta and Israel, Maori tribes. */
const secondAbroad = new Set(
  "res nic ernet firm gen ind govt school k12 muni idf ltd plc iwi maori geek adv eng med adm tur agr sc asn gub id".split(
    " ",
  ),
);

/** The name that a company chose: `contoso` of `mail.contoso.co.kr`. */
export function brandOf(domain: string): string {
  const labels = domain
    .toLowerCase()
    .replace(/^www\d?\./, "")
    .split(".");
  const second = new Set([
    "co",
    "com",
    "or",
    "ne",
    "net",
    "org",
    "go",
    "gov",
    "ac",
    "edu",
    "re",
    "pe",
    "biz",
    "gob",
    "nom",
    "gouv",
    "mil",
    // Of the police, hospitals and schools in Britain, of towns, schools and groups in Japan.
    "police",
    "nhs",
    "sch",
    "lg",
    "ed",
    "gr",
  ]);
  const inState = isOfState(labels);
  const front = labels.at(inState ? -3 : -2) ?? "";
  const isSecond = second.has(front) || (topLevelOf(domain).length === 2 && secondAbroad.has(front));
  const last = labels.length > 2 && (isSecond || (inState && kinds.has(front))) ? -1 : 0;
  return labels.at((inState ? -3 : -2) + last) ?? labels[0] ?? "";
}

/** What a body of a state or province is, in front of it: schools, libraries, colleges, offices of the state. */
const kinds = new Set("k12 lib cc tec state gen dst pvt cog".split(" "));
const provinces = new Set("ab bc mb nb nf nl ns nt nu on pe qc sk yk yt".split(" "));

/** `ci.san-lorenzo.ca.us`, `city.toronto.on.ca`: a town's domain ends in its state and country. */
function isOfState(labels: readonly string[]): boolean {
  const [state = "", country] = labels.slice(-2);
  return (
    labels.length > 3 && ((country === "us" && /^[a-z]{2}$/.test(state)) || (country === "ca" && provinces.has(state)))
  );
}

/** Mail providers, and chambers that give their members mailboxes (notaries and advocates of France, bars of Spain): their domains are nobody's company. */
const providers = new Set(
  "notaires avocat avocat-conseil geometre-expert icam icab icav icasal icamalaga icagr reicaz pacbell swbell ameritech snet prodigy compuserve worldnet netzero peoplepc frontiernet windstream embarqmail centurylink centurytel adelphia insightbb cableone knology suddenlink wowway tds telusplanet videotron eastlink mts sasktel cogeco gmail naver daum hanmail kakao nate hotmail outlook yahoo icloud me live msn aol qq 163 126 example proton protonmail gmx web korea comcast verizon att sbcglobal bellsouth earthlink cox charter juno mindspring optonline rogers shaw sympatico telus btinternet btconnect virginmedia sky ntlworld talktalk orange wanadoo free laposte libero tiscali alice bigpond optusnet rediffmail ymail aim zoho fastmail mac googlemail hanmir dreamwiz docomo softbank ezweb sina foxmail 139 189 hinet pchome t-online freenet arcor bluewin telia mail yandex tutanota hey".split(
    " ",
  ),
);

export function isProvider(brand: string): boolean {
  return providers.has(brand);
}

/** Where a domain at the start of the text may end, to be tried in this order: the longest first, but for {@link endAtComma}. */
export function domainEnds(text: string): readonly number[] {
  const ends = [...text.matchAll(/\s?[.,]\s?/g)].map((match) => match.index);
  return [...endAtComma(text), text.length, ...ends.reverse()];
}

/** `zubi.eus, Website`: what is a domain as it is, and goes on in no country's letters behind a comma and a space, ends there. */
function endAtComma(text: string): readonly number[] {
  const comma = text.search(/,\s(?![a-z]{2}(?![a-z]))/);
  return comma > 0 && repairDomain(text.slice(0, comma))?.repaired === false ? [comma] : [];
}
