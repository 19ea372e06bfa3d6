import type { Part } from "../../layout/part.ts";
import type { Spot } from "../../layout/spot.ts";
import { credentials } from "../../words/names.ts";
import { isRowOfPartners } from "../company/partners.ts";
import { latinCompany } from "../company/words.ts";
import { latinDepartment } from "../department.ts";
import { isGivenName, latinNameShape } from "../name/latin-name.ts";
import { latinTitle, mayBeNamedAfterTrade } from "../title.ts";

const titlesOfName = new Set(credentials);

/** Tells apart what a line in Latin letters says: `John Smith, CEO`, `Sales Manager`, `Contoso Ltd.`. */
export function partsOfLatin(spot: Spot): readonly Part[] {
  const sides = spot.text.split(/\s[/-]\s/);
  if (isRowOfPartners(spot.text)) return [{ role: "company", text: spot.text, certainty: 0.9, spot }];
  if (sides.length > 1 && !sides.every((text) => isPosition(text)) && !isOfWhat(sides)) {
    const among = Math.max(spot.among ?? 1, sides.length);
    return sides.flatMap((text) => partsOfLatin({ ...spot, text, among }));
  }
  const announced = announcedIn(spot);
  if (announced) return announced;
  const house = inSentence.exec(spot.text)?.[1];
  if (house) return partsOfLatin({ ...spot, text: house });
  const officer = badged.exec(spot.text)?.[1];
  if (officer && latinNameShape(officer.replace(/^officer\s/i, "")) >= 2)
    return partsOfLatin({ ...spot, text: officer });
  const comma = /^([^,]+),\s*(.+)$/.exec(spot.text);
  const [, head = "", tail = ""] = comma ?? [];
  if (
    comma &&
    (latinTitle(head) === 0 || isNamedAfterTrade(head)) &&
    latinTitle(tail) > 0 &&
    !isCredential(tail) &&
    !/\d/.test(head) &&
    latinCompany(spot.text) < 0.9
  ) {
    return [...partsOfLatin({ ...spot, text: head }), { role: "title", text: tail, certainty: latinTitle(tail), spot }];
  }
  return titleAndName(spot) ?? [whole(spot)];
}

const announcing =
  /^(prop|proprietor|owner|contact|attn|inh|inhaber|inhaberin|geschäftsführer|geschäftsführerin|gérant|gérante|propriétaire|propietario|propietaria)\s?[.:]+\s*(\p{Lu}.+)$/iu;

/** `Prop. Jane Roe`, `Inhaber: Klaus Albers`: what is said of whom, in front of a name. */
function announcedIn(spot: Spot): readonly Part[] | undefined {
  const [, what = "", name = ""] = announcing.exec(spot.text) ?? [];
  if (name === "") return undefined;
  const certainty = latinTitle(what);
  const title: readonly Part[] = certainty > 0 ? [{ role: "title", text: what, certainty, spot }] : [];
  return [...title, ...partsOfLatin({ ...spot, text: name })];
}

/** `Contoso Brokers (Pty) Ltd is an authorised financial services provider`. */
const inSentence =
  /^(\p{Lu}.+\s\(?(?:ltd|limited|llc|llp|plc|inc|gmbh|pty|pte|sarl|corporation)\)?\.?),?\s(?:is|are|was|trading as|t\/a|registered|incorporated|authori[sz]ed|regulated|licen[cs]ed|a (?:company|member|division|subsidiary))(?!\p{L})/iu;

/** `Sgt. Daniel Okafor #1187`, `Lt. James Whitcomb, Badge 77`. */
const badged = /^(\p{Lu}[^\d#]+?),?\s(?:(?:badge|shield|star)(?:\sno\.?)?\s?#?|#)\s?\d{1,6}$/iu;

/** Of how many words a title in front of a name is: `Adjunct Associate Professor`. */
const longestTitle = 3;

/** `Chef Marco Rossi`, `Associate Professor Jane Roe`: what somebody is, and their name. */
function titleAndName(spot: Spot): readonly Part[] | undefined {
  const words = spot.text.split(/\s+/);
  // `Office of Supervisor Gloria Reyes`
  if (isAddressed(spot.text) || latinDepartment(spot.text) > 0.92) return undefined;
  for (let count = 1; count <= longestTitle && count <= words.length - 2; count++) {
    const [title, name] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
    if (isParticle(words[count] ?? "") || latinTitle(title) < 0.9 || latinTitle(name) > 0) continue;
    const isAcademic = academic.test(title);
    if (latinCompany(isAcademic ? name : spot.text) > 0 || latinNameShape(name) < (isAcademic ? 2 : 3.5)) continue;
    return [
      { role: "title", text: title, certainty: latinTitle(title), spot },
      { role: "open", text: name, certainty: 0, spot },
    ];
  }
  return undefined;
}

/** Behind these stands `of` or `in`, or a name, though nobody of that name be known. */
const academic = /(?:^|\s)(?:professor|lecturer)(?:\semerit(?:us|a))?$/i;

function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word) || /^(?:de|des|du|of|für|di|da)$/i.test(word);
}

function whole(spot: Spot): Part {
  const { text } = spot;
  const [title, department, company] = [latinTitle(text), latinDepartment(text), latinCompany(text)];
  if (company >= 0.9) return { role: "company", text, certainty: company, spot };
  if (department > 0.92) return { role: "department", text, certainty: department, spot };
  if (isAddressed(text) || isNamedAfterTrade(text)) return { role: "open", text, certainty: 0, spot };
  if (title > 0 && !endsInCredential(text)) return { role: "title", text, certainty: title, spot };
  if (department >= 0.8 || (department > 0 && !isOneOfMany(spot)))
    return { role: "department", text, certainty: department, spot };
  return { role: "open", text, certainty: company, spot };
}

/** `Vertrieb · Service · Montage`: what a house does, and no part of it. */
function isOneOfMany({ among = 1 }: Spot): boolean {
  return among > 2;
}

/** `Grace Mason`: a given name in front of a trade that families are called after. */
function isNamedAfterTrade(text: string): boolean {
  const [given = "", ...others] = text.split(/\s+/);
  return isGivenName(given) && mayBeNamedAfterTrade(text) && others.every((word) => latinDepartment(word) === 0);
}

/** `Professor Helen Clarke`: a title in front of a name is how the person is addressed. */
function isAddressed(text: string): boolean {
  const [title = "", ...name] = text.split(/\s+/).filter((word) => !/^(?:med|dent|vet)\.$/i.test(word));
  return (
    /^(?:prof(?:essor)?|dr|doctor|captain|judge|pastor)\.?$/i.test(title) &&
    latinTitle(name.join(" ")) === 0 &&
    latinNameShape(name.join(" ")) >= (/^prof/i.test(title) ? 2 : 3)
  );
}

/** `Manager - Exports`: a title and what it is for. */
function isOfWhat([title = "", ...rest]: readonly string[]): boolean {
  const [what = ""] = rest;
  return (
    rest.length === 1 &&
    latinTitle(title) > 0 &&
    latinDepartment(what) < 0.9 &&
    latinCompany(title) === 0 &&
    latinNameShape(what) < 2 &&
    latinCompany(what) < 0.9
  );
}

function isPosition(text: string): boolean {
  return (
    latinCompany(text) < 0.9 && (latinTitle(text) > 0 || (latinDepartment(text) > 0 && latinDepartment(text) < 0.9))
  );
}

function isCredential(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => titlesOfName.has(word.replace(/\.$/, "")));
}

function endsInCredential(text: string): boolean {
  const [name = "", ...after] = text.split(/,\s*/);
  return after.length > 0 && latinTitle(name) === 0 && after.every((one) => isCredential(one));
}
