import type { Name } from "../../../cards/card.ts";
import { scriptOf } from "../../../cards/text/scripts.ts";
import { oneSpaced, wholeName } from "../values/name.ts";
import { toldRemark, withTagged } from "../values/said.ts";
import { nothingTold, type Told, type ToldPhone } from "../values/told.ts";
import { adrPartsOf } from "./address-parts.ts";
import { textOfHandleProperty } from "./handles.ts";
import { type Property, partsOf, textOfProperty } from "./property.ts";
import {
  insteadOfName,
  kindByTypes,
  type Properties,
  addressOfProperty as plainAddress,
  toldByCard,
} from "./told-card.ts";

/** What an export of Octember's says, as it wrote it; the newest meeting first. What was changed in the file since counts, too. */
export function toldByOwnCard(of: Properties): readonly Told[] {
  const plain = toldByCard(of);
  const names = of("x-octember-name").flatMap((property) => nameOf(property, of));
  const person: Told = {
    ...plain,
    names: [...calledSince(plain.names, names, of), ...names],
    phones: of("tel").map((property) => phoneOf(property, of)),
    websites: of("url").map((property) => printed(property, of)),
    addresses: of("adr").map((property) => addressOf(property, of)),
    handles: [...of("x-socialprofile"), ...of("impp")].sort(byGroup).flatMap((property) => {
      const written = besides(property, "handle", of);
      return written === undefined ? textOfHandleProperty(property) : [written];
    }),
    extras: of("x-octember-extra").map(textOfProperty),
    tags: withTagged(
      of("categories").flatMap((property) => partsOf(property, ",")),
      of("x-octember-tagged").map(textOfProperty),
    ),
    notes: of("note").map((property) => toldRemark(textOfProperty(property), besides(property, "noted", of))),
    isOwn: true,
  };
  const groups = [...new Set(of("x-octember-met").map(({ group }) => group))];
  const [newest, ...older] = groups.map((group) => meeting(of, group));
  if (!newest) return [person];
  const jobs = [newest, ...older];
  const changed = (field: "companies" | "departments" | "titles") =>
    plain[field].filter((value) => value !== "" && !jobs.some((job) => job[field].includes(value)));
  return [
    {
      ...person,
      ...newest,
      companies: [...changed("companies"), ...newest.companies],
      departments: [...changed("departments"), ...newest.departments],
      titles: [...changed("titles"), ...newest.titles],
    },
    ...older.map((job) => ({ ...nothingTold, ...job, isOwn: true })),
  ];
}

function meeting(of: Properties, group: string) {
  const texts = (name: string) =>
    of(`x-octember-${name}`)
      .filter((one) => one.group === group)
      .map(textOfProperty);
  return {
    metOn: texts("met")[0] ?? "",
    metWhere: texts("where")[0] ?? "",
    members: texts("member"),
    companies: texts("org"),
    departments: texts("department"),
    titles: texts("title"),
  };
}

function nameOf(property: Property, of: Properties): readonly Name[] {
  const written = textOfProperty(property);
  const told = wholeName(written);
  if (!told) return [];
  const [family, given] = ["family", "given"].map((part) => {
    return of(`x-octember-${part}`)
      .filter((one) => one.group === property.group)
      .map(textOfProperty)[0];
  });
  const script = scriptOf(written);
  if (family === undefined || given === undefined) return [{ ...told, written, script }];
  return [{ written, script, ...(family !== "" && { family }), ...(given !== "" && { given }) }];
}

/** What the file calls the person, if it is not what the export did: neither a name of theirs nor what stands for one. */
function calledSince(called: readonly Name[], names: readonly Name[], of: Properties): readonly Name[] {
  const known = new Set([...names.map(({ written }) => oneSpaced(written)), ...insteadOfName(of)]);
  const isKnown = of("fn").every((property) => known.has(oneSpaced(textOfProperty(property))));
  return isKnown ? [] : called.filter(({ written }) => !known.has(written));
}

function phoneOf(property: Property, of: Properties): ToldPhone {
  const kind = kindByTypes(property.types) ?? "phone";
  const isUndialled = of("x-octember-undialled").some(({ group }) => group !== "" && group === property.group);
  const place = besides(property, "office", of);
  const office = of("adr").findIndex(({ group }) => group !== "" && group === place);
  return {
    text: printed(property, of),
    kind,
    dialled: textOfProperty(property),
    ...(isUndialled && { isUndialled }),
    ...(besides(property, "direct", of) === "yes" && { isDirect: true }),
    ...(office >= 0 && { office }),
  };
}

/** As printed, unless a part of it was changed in the file since. */
function addressOf(property: Property, of: Properties): string {
  const written = besides(property, "printed", of);
  const parts = partsOf(property, ";");
  // Exports of before had the whole of it for the street.
  if (written === undefined) return parts.filter(Boolean).length > 1 ? plainAddress(property) : (parts[2] ?? "");
  const isSame = adrPartsOf(written).every((part, at) => part.trim() === (parts[at] ?? ""));
  return isSame ? written : plainAddress(property);
}

/** `h2` before `h10`. */
function byGroup(one: Property, other: Property): number {
  return numberOf(one) - numberOf(other);
}

function numberOf({ group }: Property): number {
  return Number(/^h(\d+)$/.exec(group)?.[1] ?? Number.MAX_SAFE_INTEGER);
}

/** What a card has printed, where the property has it as phones want it. */
function printed(property: Property, of: Properties): string {
  return besides(property, "printed", of) ?? textOfProperty(property);
}

/** What a property of Octember's says of the property in whose group it is. */
function besides({ group }: Property, name: string, of: Properties): string | undefined {
  const own = of(`x-octember-${name}`).find((one) => group !== "" && one.group === group);
  return own && textOfProperty(own);
}
