import type { CardFields, Field, Handle, Phone } from "../../../cards/card.ts";
import { inOrder } from "../../../cards/fields/phone/phone.ts";
import { handleOfPage, handleOfText } from "../../../cards/text/handle-text.ts";
import type { Instant } from "../../../ids.ts";
import { checkCorrection, longestValue } from "../../check-correction.ts";
import { type AnyValue, keyOf, textOf } from "../../equal-values.ts";
import type { FieldName } from "../../facts.ts";
import { parseMetOn } from "../met-on.ts";
import type { BrokenRecord, LeftOut, RecordedCard } from "../record.ts";
import { bounded, cutText, longestPlace, mostMembers } from "./bounds.ts";
import { oneSpaced } from "./name.ts";
import { phoneValues } from "./phones.ts";
import type { Told } from "./told.ts";

/** What can't be a part of a longer one is left out as a whole; a text is cut. */
const cutTexts: ReadonlySet<FieldName> = new Set(["titles", "departments", "companies", "addresses", "extras"]);

type PlainField = Exclude<FieldName, "names" | "phones" | "handles">;

type Problem = Omit<BrokenRecord, "at">;

/**
 * The card that a file tells of, checked and bounded.
 * @param left gets what was not taken.
 * @returns the problem, if a date or a member can't be understood or letters are broken.
 */
export function cardOf(told: Told, now: Instant, left: LeftOut[]): RecordedCard | Problem {
  const met = told.metOn.trim() === "" ? undefined : parseMetOn(told.metOn, now);
  if (met && "problem" in met) return { error: met.problem, detail: told.metOn.trim().slice(0, 60) };
  const members = membersIn(told.members);
  if (typeof members === "string") return { error: "no-member", detail: members.slice(0, 60) };
  const place = oneSpaced(told.metWhere);
  if (place.length > longestPlace) left.push({ field: "metWhere", problem: "too-long" });
  const fields = fieldsOf(told, left);
  if (isUnreadable(fields)) return { error: "unreadable" };
  return {
    fields,
    members: bounded(members, "members", left, mostMembers),
    ...(met && { metOn: met.on }),
    ...(place !== "" && { metWhere: cutText(place, longestPlace) }),
  };
}

function fieldsOf(told: Told, left: LeftOut[]): CardFields {
  const phones = phoneValues(told.phones, told.isOwn);
  if (phones.includes(undefined)) left.push({ field: "phones", problem: "no-phone" });
  const known = taken<Phone>(
    "phones",
    phones.filter((phone) => phone !== undefined),
    left,
  );
  // A profile is no site of the person's; in an export each stands where it stood.
  const isProfile = (site: string) => !told.isOwn && handleOfPage(site.trim()) !== undefined;
  const handles = [...told.handles, ...told.websites.filter(isProfile)]
    .filter((text) => text.trim() !== "")
    .map(handleOfText);
  if (handles.includes(undefined)) left.push({ field: "handles", problem: "no-handle" });
  const texts = (field: PlainField) =>
    field === "websites" ? told.websites.filter((site) => !isProfile(site)) : told[field];
  const plain = (field: PlainField) => taken<string>(field, texts(field).map(oneSpaced).filter(Boolean), left);
  const addresses = plain("addresses");
  const offices = told.isOwn ? officesTold(told, phones, known, addresses) : undefined;
  return {
    names: taken("names", told.names, left),
    titles: plain("titles"),
    departments: plain("departments"),
    companies: plain("companies"),
    phones: told.isOwn ? known.map((phone) => inOffice(phone, offices?.get(phone))) : inOrder(known),
    emails: plain("emails"),
    websites: plain("websites"),
    addresses: addresses.map((address) => inOffice(address, offices?.get(address))),
    handles: taken<Handle>(
      "handles",
      handles.filter((handle) => handle !== undefined),
      left,
    ),
    extras: plain("extras"),
  };
}

/** The offices that an export says the numbers are of, where its addresses are all still there. */
function officesTold(
  told: Told,
  values: readonly (Phone | undefined)[],
  phones: readonly Field<Phone>[],
  addresses: readonly Field<string>[],
): ReadonlyMap<Field<unknown>, number> {
  const offices = new Map<Field<unknown>, number>();
  for (const [at, { office }] of told.phones.entries()) {
    const place = office === undefined ? undefined : told.addresses[office];
    const address = place === undefined ? undefined : addresses.find(({ value }) => value === oneSpaced(place));
    const phone = phones.find(({ value }) => value === values[at]);
    if (office === undefined || !address || !phone) continue;
    offices.set(phone, office).set(address, office);
  }
  return offices;
}

function inOffice<T>(field: Field<T>, office: number | undefined): Field<T> {
  return office === undefined ? field : { ...field, office };
}

function taken<T extends AnyValue>(field: FieldName, values: readonly T[], left: LeftOut[]): readonly Field<T>[] {
  if (values.length === 0) return [];
  const byKey = new Map<string, T>();
  for (const value of values) {
    const fit = fitting(field, value, left);
    if (fit === undefined) continue;
    const key = keyOf(field, fit);
    if (!byKey.has(key)) byKey.set(key, fit);
  }
  return bounded([...byKey.values()], field, left).map((value) => ({ value, confidence: 1, side: 0, lines: [] }));
}

function fitting<T extends AnyValue>(field: FieldName, value: T, left: LeftOut[]): T | undefined {
  const text = textOf(value);
  if (text.length > longestValue[field]) {
    left.push({ field, problem: "too-long" });
    return cutTexts.has(field) ? (cutText(text, longestValue[field]).trim() as T) : undefined;
  }
  const problem = checkCorrection([{ key: field, field, value: text }])[field];
  if (field !== "emails" && field !== "websites") return value;
  if (problem === "no-mail" || problem === "no-website") left.push({ field, problem });
  return problem === undefined ? value : undefined;
}

function isUnreadable(fields: CardFields): boolean {
  return Object.values(fields)
    .flat()
    .some(({ value }: Field<AnyValue>) => textOf(value).includes("\ufffd"));
}

const member = /^(?:[^@]{1,64}@[^@]{1,185}\.[^@.]{2,63}|[UW][A-Z0-9]{2,20})$/;

/** The mail addresses and member ids in the texts; a text that has none, as it is. */
function membersIn(all: readonly string[]): readonly string[] | string {
  const found: string[] = [];
  for (const text of all) {
    const members = text.split(/[\s,;<>()|"':]+/).flatMap((one) => member.exec(one.replace(/^@/, ""))?.[0] ?? []);
    if (members.length === 0 && text.trim() !== "") return text.trim();
    found.push(...members.map((one) => (one.includes("@") ? one.toLowerCase() : one)));
  }
  return [...new Set(found)];
}
