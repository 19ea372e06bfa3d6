import type { Field } from "../../card.ts";
import type { Spot } from "../../layout/spot.ts";
import { distinct, type Found, type Taken, takeFromEach } from "../../taken.ts";
import { labelAtEnd, startWithLabel } from "../../text/labels.ts";
import { siteLabels } from "../../words/labels.ts";
import { brandOf, domainEnds, repairDomain } from "./domain.ts";
import { isPlainSite } from "./plain-site.ts";

const certain = 0.98;
const repaired = 0.75;

const scheme = /(?:https?\s?[:;]?\s?[/l|]{1,2}\s?)/.source;
const site = new RegExp(
  `(${scheme})?(w{3,4}(?!-)\\s?[.,:]?\\s?|ww\\.\\s?|(?<![\\p{L}\\d])w\\.(?=[\\p{L}\\d-]+[.,]))?([\\p{L}\\d-]+(?:\\s?[.,]\\s?[\\p{L}\\d-]+)+)(/[\\w\\-./~?=%#&+@]*)?`,
  "giu",
);

/** Every web address, as printed but for repairs. `mails`: a domain without `www` is believed where a mail address has it too. */
export function takeWebsites(spots: readonly Spot[], mails: readonly Field<string>[]): Taken<string> {
  const hosts = mails.map(({ value }) => value.split("@")[1] ?? "");
  const domains = new Set(hosts.map(brandOf));
  const taken = takeFromEach(spots, (spot) => inPieces(spot, hosts) ?? find(spot, domains));
  return { ...taken, fields: distinct(taken.fields, siteKey) };
}

/** `STUDIOA LMERE.CO`, jane@studioalmere.co: set so wide that it was read in pieces; nothing but what the mail address says. */
function inPieces({ text }: Spot, hosts: readonly string[]): readonly Found<string>[] | undefined {
  if (!/\s/.test(text.trim())) return undefined;
  const bare = text.toLowerCase().replace(/\s/g, "");
  const host = hosts.find((one) => one !== "" && bare.replace(/^www\./, "") === one);
  if (host === undefined) return undefined;
  const value = `${bare.startsWith("www.") ? "www." : ""}${host}`;
  return [{ value, certainty: repaired, start: 0, end: text.length }];
}

/** The same for all spellings of one site. */
function siteKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");
}

/** `W. www.contoso.com`: the dot behind a label is none of the host's. */
const dottedLabel = /(?<![\p{L}\d@])(w|h|web|url|homepage|website)\.(?=\s+\S)/giu;

/** `홈페이ㅅ | www.…`: the last syllable of the label in pieces. */
const misreadLabel = /홈페이(?!지)[^\w가-힣]{1,5}(?=\w)/g;

/** `contoso.com, contoso.net`: two. */
const betweenTwo = /(?<=\.[a-z]{2,}),(?=\s[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?![\p{L}\d@]))/giu;

/** Where France, Germany and Britain list whoever sells insurance: nobody's own site. */
const registers = new Set(["orias", "vermittlerregister", "bafin", "fca"]);

function find(printed: Spot, domains: ReadonlySet<string>): readonly Found<string>[] {
  const spot = {
    ...printed,
    text: printed.text
      .replace(dottedLabel, "$1:")
      .replace(betweenTwo, "|")
      .replace(misreadLabel, (read) => "홈페이지".padEnd(read.length)),
  };
  return [...spot.text.matchAll(site)].flatMap((match) => {
    const [whole, protocol = "", www = "", chain = "", path = ""] = match;
    const announced =
      protocol !== "" || www !== "" || labelAtEnd(spot.text.slice(0, match.index), siteLabels) !== undefined;
    const skipped = announced ? 0 : behindWords(chain);
    const [all, host, at] = [whole.slice(skipped), chain.slice(skipped), match.index + skipped];
    const domain = hostOf(host, announced);
    if (
      !domain ||
      registers.has(brandOf(domain.domain)) ||
      !(announced || isPlainSite(spot.text, at, host, domain.domain, domains))
    )
      return [];
    const cut = domain.length < host.length;
    const value = `${protocol && `${protocol.toLowerCase().startsWith("https") ? "https" : "http"}://`}${/^w{2}/i.test(www) ? "www." : ""}${domain.domain}${cut ? "" : path}`;
    const fixed = domain.repaired || !all.startsWith(value.slice(0, all.length));
    const end = at + all.length - (cut ? host.length - domain.length + path.length : 0);
    return [{ value, certainty: fixed ? repaired : certain, start: startWithLabel(spot.text, at, siteLabels), end }];
  });
}

/** `Contoso Robotics, Inc. contoso.io`: how many characters of words with stops stand before a domain that is one as it is. */
function behindWords(chain: string): number {
  const starts = [...chain.matchAll(/[.,]\s/g)].map(({ index }) => index + 2);
  return repairDomain(chain) ? 0 : (starts.find((at) => repairDomain(chain.slice(at))?.repaired === false) ?? 0);
}

/** Spaces and commas within a host are the reader's only where a site is announced. */
function hostOf(
  host: string,
  announced: boolean,
): { readonly domain: string; readonly repaired: boolean; readonly length: number } | undefined {
  for (const end of domainEnds(host)) {
    const part = host.slice(0, end);
    const loose = /[\s,]/.test(part);
    if (loose && !announced) continue;
    const found = repairDomain(part.replace(/\s?[.,]\s?/g, "."));
    if (found) return { domain: found.domain, repaired: found.repaired || loose, length: end };
  }
  return undefined;
}
