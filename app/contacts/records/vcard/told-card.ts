import type { Name, PhoneKind } from "../../../cards/card.ts";
import { addressOf } from "../values/address.ts";
import { nameInOtherScript, nameOfParts, oneSpaced, wholeName } from "../values/name.ts";
import { kindByLabel } from "../values/phones.ts";
import type { Told, ToldPhone } from "../values/told.ts";
import { textOfHandleProperty } from "./handles.ts";
import { type Property, partsOf, textOfProperty } from "./property.ts";

/** The properties of one vCard, by name. */
export type Properties = (name: string) => readonly Property[];

/** What a vCard of somebody else's says; one that writes a name, a job in two languages says both. */
export function toldByCard(of: Properties): Told {
  const names = namesOf(of);
  const organizations = of("org").map((property) => partsOf(property, ";"));
  return {
    names: isNameless(names, of) ? [] : names,
    titles: [...of("title"), ...of("role")].map(textOfProperty),
    companies: organizations.map(([company = ""]) => company),
    departments: organizations.map(([, ...units]) => units.filter(Boolean).join(" ")),
    phones: of("tel").flatMap((property) => phoneOf(property, of)),
    emails: of("email").map((property) => textOfProperty(property).replace(/^mailto:/i, "")),
    websites: of("url").map(textOfProperty),
    addresses: of("adr").map(addressOfProperty),
    handles: [...of("x-socialprofile"), ...of("impp")].flatMap(textOfHandleProperty),
    extras: [],
    members: [],
    metOn: "",
    metWhere: "",
    tags: of("categories")
      .flatMap((property) => partsOf(property, ","))
      .filter((tag) => tag !== "myContacts")
      .map((text) => ({ text })),
    notes: of("note").map((property) => ({ text: textOfProperty(property) })),
    isOwn: false,
  };
}

/** Whole names and their parts belong together by their order, or by `ALTID` and `LANGUAGE`. */
function namesOf(of: Properties): readonly Name[] {
  const parts = [...of("n")];
  const names = of("fn").flatMap((whole): readonly Name[] => {
    const at = parts.findIndex((one) => alternative(one) === alternative(whole));
    const [own] = at < 0 ? [] : parts.splice(at, 1);
    return own ? nameOfParts(namePartsOf(own), textOfProperty(whole)) : one(wholeName(textOfProperty(whole)));
  });
  const all = [...names, ...parts.flatMap((own) => nameOfParts(namePartsOf(own)))];
  const nicknames = of("nickname").flatMap((property) =>
    partsOf(property, ",").flatMap((name) => one(wholeName(name))),
  );
  const said = [...sortNames(of), phonetic(of)].flatMap((own) => nameInOtherScript(own, all));
  return [...all, ...said, ...nicknames.filter(({ script }) => all.every((name) => name.script !== script))];
}

function one<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function alternative({ parameters }: Property): string {
  return `${parameters.get("altid") ?? ""} ${parameters.get("language")?.toLowerCase() ?? ""}`;
}

function namePartsOf(property: Property) {
  const [family = "", given = "", middle = "", , suffix = ""] = partsOf(property, ";");
  return { family, given, middle, suffix };
}

function phonetic(of: Properties) {
  const text = (name: string) => of(name).map(textOfProperty)[0] ?? "";
  return { family: text("x-phonetic-last-name"), given: text("x-phonetic-first-name") };
}

/** How the name is sorted is how it is said where it is written in Han or Hangul: `SORT-AS="Park,Jisoo"`. */
function sortNames(of: Properties) {
  const sorted = [...of("n"), ...of("fn")].flatMap(({ parameters }) => one(parameters.get("sort-as")));
  return [...sorted, ...of("sort-string").map(textOfProperty)].map((text) => {
    const [family = "", given = ""] = text.split(",");
    return { family, given };
  });
}

/** Whoever has no name is called by the company, an address or a number: that is no name. */
function isNameless(names: readonly Name[], of: Properties): boolean {
  if (of("n").some((property) => partsOf(property, ";").some(Boolean))) return false;
  const instead = insteadOfName(of);
  return names.every(({ written }) => instead.has(written));
}

/** What whoever has no name is called by. */
export function insteadOfName(of: Properties): ReadonlySet<string> {
  return new Set([
    ...of("org").map((property) => oneSpaced(partsOf(property, ";")[0] ?? "")),
    ...[...of("email"), ...of("tel")].map(textOfProperty).map(oneSpaced),
  ]);
}

function phoneOf(property: Property, of: Properties): readonly ToldPhone[] {
  const text = textOfProperty(property)
    .replace(/^tel:/i, "")
    .replace(/;ext=(\d+).*$/i, " ext. $1")
    .replace(/;.*$/, "")
    // A pause before what is dialled then.
    .replace(/(?<=\d{5}),+(\d{1,6})#?$/, " ext. $1");
  if (property.types.has("pager")) return [];
  const kind = kindByTypes(property.types) ?? labelled(property, of);
  return [kind ? { text, kind } : { text }];
}

export function kindByTypes(types: ReadonlySet<string>): PhoneKind | undefined {
  if (types.has("fax")) return "fax";
  return types.has("cell") || types.has("iphone") || types.has("mobile") ? "mobile" : undefined;
}

function labelled({ group }: Property, of: Properties): PhoneKind | undefined {
  const label = of("x-ablabel").find((one) => group !== "" && one.group === group);
  return label && kindByLabel(textOfProperty(label));
}

export function addressOfProperty(property: Property): string {
  const label = property.parameters.get("label");
  if (label) return label.replaceAll(/\\n|\^n/g, "\n");
  const [box = "", extended = "", street = "", city = "", region = "", code = "", country = ""] = partsOf(
    property,
    ";",
  );
  return addressOf({ box, extended, street, city, region, code, country });
}
