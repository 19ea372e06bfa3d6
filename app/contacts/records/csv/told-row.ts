import type { Name } from "../../../cards/card.ts";
import { handleOfPage } from "../../../cards/text/handle-text.ts";
import { scriptOf } from "../../../cards/text/scripts.ts";
import { serviceNames } from "../../../cards/words/handles.ts";
import { type AddressParts, addressOf, onOneLine } from "../values/address.ts";
import { nameInOtherScript, nameOfParts, wholeName } from "../values/name.ts";
import { kindByLabel, phonesIn } from "../values/phones.ts";
import { toldRemark, withTagged } from "../values/said.ts";
import type { Told, ToldPhone, ToldRemark } from "../values/told.ts";
import { asItWas, splitValues } from "./cells.ts";
import type { Columns } from "./find-columns.ts";
import type { Column, TextColumn } from "./known-headers.ts";

/** What a row says, by its columns. `isOwn`: the file is an export of Octember's, whose values are taken as they are. */
export function toldByRow(cells: readonly string[], columns: Columns, isOwn: boolean): Told & { readonly id: string } {
  const plain = cells.map((cell) => asItWas(isOwn ? cell : cell.trim(), isOwn));
  const found = new Map<Column["holds"], string[]>();
  for (const { at, column } of columns.known) {
    const cell = plain[at] ?? "";
    if (cell.trim() === "") continue;
    const before = found.get(column.holds);
    if (before) before.push(cell);
    else found.set(column.holds, [cell]);
  }
  const of = (holds: TextColumn | "address") => found.get(holds) ?? [];
  const values = (holds: TextColumn | "address") => of(holds).flatMap(splitValues);
  const several = (holds: TextColumn) => values(holds).flatMap((value) => (isOwn ? [value] : value.split(/[\n;]/)));
  return {
    id: of("id")[0]?.trim() ?? "",
    names: isOwn ? ownNames(values("name"), of("names-family")[0], of("names-given")[0]) : namesOf(of),
    titles: values("title"),
    departments: values("department"),
    companies: values("company"),
    phones: isOwn ? inOffices(phonesOf(plain, columns), values("phone-offices")) : phonesOf(plain, columns),
    emails: isOwn ? values("email") : values("email").flatMap(mailsIn),
    websites: isOwn ? values("website") : values("website").flatMap((value) => value.split(/[\s;]+/)),
    addresses: isOwn ? values("address") : addressesOf(plain, columns),
    handles: [...values("handle"), ...handlesOf(plain, columns)],
    extras: values("extra"),
    members: values("member"),
    metOn: of("met-on")[0] ?? "",
    metWhere: of("met-where")[0] ?? "",
    tags: isOwn
      ? withTagged(values("tags"), values("tagged"))
      : several("tags")
          .flatMap((value) => value.split(","))
          .flatMap(groupName)
          .map((text) => ({ text })),
    notes: isOwn ? ownNotes(values("note"), values("noted")) : of("note").map((text) => ({ text })),
    isOwn,
  };
}

function namesOf(of: (holds: TextColumn) => readonly string[]): readonly Name[] {
  const first = (holds: TextColumn) => of(holds)[0] ?? "";
  const [whole = "", ...others] = of("name").flatMap(splitValues);
  const parts = { family: first("family"), given: first("given"), middle: first("middle"), suffix: first("suffix") };
  const names = [...nameOfParts(parts, whole), ...others.flatMap((other) => wholeName(other) ?? [])];
  const said = { family: first("phonetic-family"), given: first("phonetic-given") };
  return [...names, ...nameInOtherScript(said, names)];
}

function ownNames(written: readonly string[], families = "", givens = ""): readonly Name[] {
  const [family, given] = [families, givens].map((cell) =>
    cell === "" ? [] : splitValues(cell).map((part) => part.trim()),
  );
  return written.flatMap((one, at): Name[] => {
    const apart = { ...part("family", family?.[at]), ...part("given", given?.[at]) };
    const name = wholeName(one);
    if (!name) return [];
    const toldApart = Object.keys(apart).length > 0 || families + givens !== "";
    const kept = { ...part("family", name.family), ...part("given", name.given) };
    return [{ written: one, script: scriptOf(one), ...(toldApart ? apart : kept) }];
  });
}

/** By their places: of notes that were added or taken away in the file, nobody can tell whose they are. */
function ownNotes(notes: readonly string[], said: readonly string[]): readonly ToldRemark[] {
  return notes.map((text, at) => toldRemark(text, said.length === notes.length ? said[at] : undefined));
}

function part<K extends "family" | "given">(name: K, value: string | undefined) {
  return value === undefined || value === "" ? {} : { [name]: value };
}

/** A cell may write an address with its owner: `Jisoo Park <jisoo@contoso.com>`. */
function mailsIn(value: string): readonly string[] {
  const found = value.split(/[\s<>,;:"']+/).filter((one) => one.includes("@"));
  return found.length > 0 ? found : [value];
}

function phonesOf(cells: readonly string[], columns: Columns): readonly ToldPhone[] {
  const labels = new Map(
    columns.known.flatMap(({ at, column }) =>
      column.holds === "phone-label" ? [[column.number, cells[at] ?? ""] as const] : [],
    ),
  );
  return columns.known.flatMap(({ at, column }) => {
    const cell = cells[at] ?? "";
    if (column.holds !== "phone" || cell.trim() === "") return [];
    const label = column.number === undefined ? undefined : labels.get(column.number);
    return phonesIn(cell, column.kind ?? (label === undefined ? undefined : kindByLabel(label)));
  });
}

/** By their places, as an export has them: which of the addresses each number is of, from 1. */
function inOffices(phones: readonly ToldPhone[], offices: readonly string[]): readonly ToldPhone[] {
  if (offices.length !== phones.length) return phones;
  return phones.map((phone, at) => {
    const office = Number(offices[at]);
    return Number.isInteger(office) && office > 0 ? { ...phone, office: office - 1 } : phone;
  });
}

/** Of columns that are of one service each. */
function handlesOf(cells: readonly string[], columns: Columns): readonly string[] {
  return columns.known.flatMap(({ at, column }) => {
    const cell = cells[at]?.trim() ?? "";
    if (column.holds !== "handle-at" || cell === "") return [];
    return splitValues(cell).map((one) => (handleOfPage(one) ? one : `${serviceNames[column.service]}: ${one}`));
  });
}

const noParts: AddressParts = { box: "", extended: "", street: "", city: "", region: "", code: "", country: "" };

function addressesOf(cells: readonly string[], columns: Columns): readonly string[] {
  const parts = new Map<string, AddressParts>();
  const whole = new Map<string, readonly string[]>();
  for (const { at, column } of columns.known) {
    const cell = cells[at] ?? "";
    if (column.holds !== "address" || cell.trim() === "") continue;
    const { of, piece } = column;
    if (piece === "whole") {
      whole.set(of, splitValues(cell).map(onOneLine));
      continue;
    }
    const known = parts.get(of) ?? noParts;
    parts.set(of, { ...known, [piece]: known[piece] === "" ? cell : `${known[piece]}\n${cell}` });
  }
  const composed = [...parts].flatMap(([of, all]) => (whole.has(of) ? [] : [addressOf(all)]));
  return [...[...whole.values()].flat(), ...composed];
}

/** Groups that every address book has say nothing of a person. */
const noGroups = new Set(["mycontacts", "starred", "othercontacts", "미분류", "그룹미지정", "전체", "기본그룹"]);

function groupName(value: string): readonly string[] {
  const name = value.replace(/^\s*[*#]\s*/, "").trim();
  return name === "" || noGroups.has(name.toLowerCase().replace(/\s/g, "")) ? [] : [name];
}
