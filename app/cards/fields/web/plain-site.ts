import { legalForms } from "../../words/companies.ts";
import { brandOf, isProvider, isUsualDomain, topLevelOf } from "./domain.ts";

/** Whether a host without `www` or a label is a site, by where it stands on its line. `domains`: of mail addresses. */
export function isPlainSite(
  line: string,
  at: number,
  host: string,
  domain: string,
  domains: ReadonlySet<string>,
): boolean {
  // `@contoso.studio`: an account, or what is left of a mail address.
  if (line[at - 1] === "@") return false;
  // `moin a contoso.berlin`: its sign was read as a letter.
  if (/^\S+\sa\s$/.test(line.slice(0, at))) return false;
  // What is left of a mail address whose sign was not read: whoever writes from naver.com has no such site.
  if (isProvider(brandOf(domain)) && line.slice(at + host.length)[0] !== "/" && /^[^.]+\.(?:co\.)?[a-z]+$/.test(domain))
    return false;
  if (domains.has(brandOf(domain))) return true;
  if (isByItself(line, at, host, domain)) return true;
  if (!isUsualDomain(domain)) return false;
  const alone = line.split(/[\s|]+/).some((word) => word === host || word.startsWith(`${host}/`));
  return alone && /^[a-z\d가-힣.-]+$/i.test(host) && brandOf(domain).length >= 3 && !/^[A-Z][a-z]+\.[A-Z]/.test(host);
}

/** What parts things on a line. */
const parting = /\s*[|·•]\s*|\s\/\s|,\s|\s{2,}/;

/** `oddfellows.bar`, `harlow.ie/book`, with nothing else between signs that part: a word with a rarer ending. */
function isByItself(line: string, at: number, host: string, domain: string): boolean {
  if (host !== domain || brandOf(domain).length < 4 || !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(domain)) return false;
  const before = line.slice(0, at).split(parting).at(-1) ?? "";
  const [behind = ""] = line.slice(at + host.length).split(parting);
  const isAlone = isNumber(before) && (isNumber(behind) || /^\/\S*$/.test(behind));
  return isAlone && (domain === domain.toLowerCase() || isLongEnding(domain));
}

/** Beside a number and its letter, `M 07700 900123 harlow.studio`. */
function isNumber(rest: string): boolean {
  return !/\p{L}{2}/u.test(rest);
}

const forms = new Set(legalForms);

/** `Harlow.Studio`, `HARLOW.LAW`; `Contoso.LTD` and `Dipl.Ing` are none. */
function isLongEnding(domain: string): boolean {
  const ending = topLevelOf(domain);
  return ending.length >= 3 && ending !== "ing" && ending !== "med" && !forms.has(ending);
}
