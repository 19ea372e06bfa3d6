import type { Handle } from "../../card.ts";
import type { Spot } from "../../layout/spot.ts";
import { distinct, type Found, type Taken, takeFromEach } from "../../taken.ts";
import { handleKey, handleNamed, handleOfPage } from "../../text/handle-text.ts";
import { ambiguousLabels, type HandleService, handleLabels, handlePages, handleServices } from "../../words/handles.ts";

const certain = 0.99;
/** Nothing but a space between the label and the name. */
const loose = 0.8;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const longestFirst = (all: readonly string[]): string =>
  [...all]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join("|");

const sites = [
  ...new Set(handleServices.flatMap((service) => handlePages[service].map((page) => page.split("/")[0] ?? ""))),
];
const page = new RegExp(
  `(?<![\\p{L}\\d@.])(?:https?:\\/\\/)?(?:(?:www|m|[a-z]{2})\\.)?(?:${longestFirst(sites)})\\/[^\\s|,;·]+`,
  "giu",
);

const serviceByLabel = new Map<string, HandleService>(
  handleServices.flatMap((service) => handleLabels[service].map((label) => [label, service] as const)),
);
const anyLabel = longestFirst([...serviceByLabel.keys()]);
/** `카카오톡 상담`: what the service is there for. */
const purpose = "(?:\\s(?:플러스친구|채널|상담|문의|오픈채팅)(?![\\p{L}]))?";
/** A label, what parts it from the name, and the name. */
const labelled = new RegExp(
  `(?<![\\p{L}\\d@./])(${anyLabel})${purpose}(\\s?(?:id|아이디)(?![\\p{L}]))?` +
    "(\\s?[:;|#]\\s?@?|\\s?\\.?\\s?@\\s?|\\s\\/?in\\/|\\s\\/|\\s)([\\p{L}\\d_][\\p{L}\\d._:/-]{1,60})(?=$|[\\s|,;·)])",
  "giu",
);
/** What stands behind is another address. */
const otherNext = new RegExp(`^\\s*[|·,/]?\\s*(?:${anyLabel}|블로그|blog|홈페이지|www|https?)(?![\\p{L}])`, "iu");

/** Names at services, by the addresses of their pages and by labels before them. */
export function takeHandles(spots: readonly Spot[]): Taken<Handle> {
  const taken = takeFromEach(spots, ({ text }) => {
    const pages = byPage(text);
    const isFree = ({ start, end }: Found<Handle>) => pages.every((one) => end <= one.start || start >= one.end);
    return [...pages.map((one) => withLabel(text, one)), ...byLabel(text).filter(isFree)];
  });
  return { ...taken, fields: distinct(taken.fields, handleKey) };
}

function byPage(text: string): readonly Found<Handle>[] {
  return [...text.matchAll(page)].flatMap(({ 0: found, index }) => {
    const value = handleOfPage(found);
    return value ? [{ value, certainty: certain, start: index, end: index + found.length }] : [];
  });
}

const before = new RegExp(`(?<![\\p{L}\\d])(?:${anyLabel}|in)\\s?[:|.]?\\s*$`, "iu");

/** What stands before the address goes with it. */
function withLabel(text: string, found: Found<Handle>): Found<Handle> {
  const label = before.exec(text.slice(0, found.start));
  return label ? { ...found, start: label.index } : found;
}

function byLabel(text: string): readonly Found<Handle>[] {
  return [...text.matchAll(labelled)].flatMap((match) => {
    const [all, label = "", id = "", between = "", name = ""] = match;
    const service = serviceByLabel.get(label.toLowerCase());
    const value = service && handleNamed(service, name);
    const end = match.index + all.length;
    if (!value || !isBelieved(label.toLowerCase(), id, between, name, text.slice(end))) return [];
    const plain = between.trim() === "" && id === "";
    return [{ value, certainty: plain ? loose : certain, start: match.index, end }];
  });
}

/** A number is for the rules of phones, a domain for those of sites; a word behind a space may go on a title or a company: `LinkedIn Korea`. */
function isBelieved(label: string, id: string, between: string, name: string, rest: string): boolean {
  if (!/\p{L}/u.test(name) || /\.(?:com|net|org|co|kr|io)(?:\/|$)/i.test(name)) return false;
  if (id !== "" || between.includes("@")) return true;
  if (label === "x") return false;
  // A colon is read as `;` in poor light.
  if (/[:;|#]/.test(between)) return /[:;]/.test(between) || !ambiguousLabels.has(label);
  if (between.includes("/")) return label.startsWith("linked");
  const odd = /[\d_.-]/.test(name) || /[^\x00-\x7f]/.test(label);
  return (
    odd &&
    !ambiguousLabels.has(label) &&
    /^[\x00-\x7f]+$/.test(name) &&
    name === name.toLowerCase() &&
    (rest.trim() === "" || otherNext.test(rest))
  );
}
