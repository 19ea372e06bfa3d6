import type { CardFields, Field, Name, Side } from "./card.ts";
import { calibrate } from "./confidence/calibrate.ts";
import { asPrinted, crossCheck } from "./cross-check.ts";
import { takeAddresses } from "./fields/address/address.ts";
import { withOffices } from "./fields/address/offices.ts";
import { besidesAmong, isFormer, withoutNow } from "./fields/career.ts";
import { houseAboveDoor } from "./fields/company/above-door.ts";
import { brandMatch } from "./fields/company/brand-match.ts";
import { withoutCapital } from "./fields/company/capital.ts";
import { chooseCompanies } from "./fields/company/company.ts";
import { companyOfDomain } from "./fields/company/of-domain.ts";
import { institutesAsHouses } from "./fields/company/own-institute.ts";
import { withoutRing } from "./fields/company/ring.ts";
import { countryOf } from "./fields/country.ts";
import { isSpoken, registersAsExtras, slogansAmong } from "./fields/extra.ts";
import { joinOpenEnds } from "./fields/lines/open-ends.ts";
import { partsOf } from "./fields/lines/parts.ts";
import { nameBesideTitle } from "./fields/name/beside-title.ts";
import { withoutJunkBehind } from "./fields/name/junk-behind.ts";
import { chooseNames, type Surroundings } from "./fields/name/name.ts";
import { namedByOffice } from "./fields/name/own-office.ts";
import { isNotice } from "./fields/notice.ts";
import { inOrder, takePhones } from "./fields/phone/phone.ts";
import { takeRegisterNumbers } from "./fields/register-number.ts";
import { isFunction, isQualification, isTitlePhrase, mayBeNamedAfterTrade } from "./fields/title.ts";
import { brandOf, isProvider } from "./fields/web/domain.ts";
import { takeEmails } from "./fields/web/email.ts";
import { takeHandles } from "./fields/web/handle.ts";
import { bothSpellings, withFirstLetterOf, withInitialOf } from "./fields/web/mail-initial.ts";
import { mailMatch } from "./fields/web/mail-match.ts";
import { brandOfMailbox } from "./fields/web/mailbox.ts";
import { takeWebsites } from "./fields/web/website.ts";
import { areAligned, areStacked } from "./layout/neighbours.ts";
import type { Part, Role } from "./layout/part.ts";
import { piecesOf } from "./layout/pieces.ts";
import { type Spot, spotsOf } from "./layout/spot.ts";
import { distinct, fieldOf } from "./taken.ts";
import { squash } from "./text/scripts.ts";

/**
 * What all sides say together, each value as sure as such values have proved to be.
 * @param onSeen is told what names and companies are chosen among.
 */
export function readFields(sides: readonly Side[], onSeen?: (around: Surroundings) => void): CardFields {
  return calibrate(fieldsByRule(sides, onSeen), sides);
}

/**
 * The same, each value as sure as its rule: first what has a form of its own, then what is told by words, last what is told by its
 * surroundings.
 */
export function fieldsByRule(sides: readonly Side[], onSeen?: (around: Surroundings) => void): CardFields {
  const spots = spotsOf(sides);
  const mail = takeEmails(spots);
  const handle = takeHandles(mail.rest);
  const site = takeWebsites(handle.rest, mail.fields);
  const text = spots.map((spot) => spot.text).join("\n");
  const checked = crossCheck(text, mail.fields, site.fields);
  const spelled = asPrinted(spots);
  const [emails, websites] = [checked.emails.map(spelled), checked.websites.map(spelled)];
  const domains = [
    ...emails.map(({ value }) => value.replace(/^.*@/, "")),
    ...websites.map(({ value }) => value.replace(/^https?:\/\//, "").replace(/\/.*$/, "")),
  ];
  const brands = [...brandsOf(domains), ...emails.flatMap(({ value }) => brandOfMailbox(value))];
  const phone = takePhones(site.rest, countryOf(spots, domains));
  const register = takeRegisterNumbers(phone.rest);
  const address = takeAddresses(withoutJunkBehind(register.rest, emails), brands);
  const height = usualHeight(spots);
  const printed = piecesOf(joinOpenEnds(address.rest));
  const besides = new Set(besidesAmong(printed).map(({ text }) => withoutNow(text)));
  const pieces = printed.map((piece) => ({ ...piece, text: withoutCapital(withoutNow(piece.text)) }));
  const spoken = pieces.filter(({ text }) => isSpoken(text) || isFormer(text) || besides.has(text));
  const notices = pieces.filter(({ text }) => isNotice(text));
  const all = partsOf(pieces.filter((piece) => !spoken.includes(piece) && !notices.includes(piece)))
    .map((part) => withoutRing(part, brands))
    .map((part) => reopenNames(reopenBrands(part, height, brands), emails))
    .map((part, _, all) => namedByOffice(part, all))
    .flatMap((part, _, all) => nameBesideTitle(part, emails, all));
  const parts = institutesAsHouses(functionsAsDepartments(all));
  const around: Surroundings = {
    parts,
    height,
    mails: emails.flatMap(({ value }) => bothSpellings(value, text)),
    brands,
    doors: spots.filter(({ side, line }) =>
      address.fields.some((field) => field.side === side && field.lines[0] === line),
    ),
  };
  onSeen?.(around);
  const names = chooseNames(around);
  const { addresses, phones } = withOffices({ addresses: address.fields, phones: phone.fields }, spots);
  const companies = chooseCompanies(
    around,
    names.flatMap(({ part }) => partsOfName(part, parts)),
  );
  const aboveDoor = companies.length > 0 ? { companies: [], addresses } : houseAboveDoor(addresses, spots);
  const persons = names.map(({ field }) => field);
  const called = chosen(parts, "title", names);
  const titles = called.length > 0 ? called : functionsBelow(parts, names);
  // Less is no card, whatever its domain is called.
  const isReached = names.length > 0 && titles.length + phones.length > 0;
  const read = {
    names: distinct(persons, (name: Name) => squash(name.written)),
    titles,
    departments: chosen(parts, "department", names),
    companies:
      [
        companies,
        aboveDoor.companies,
        offices(parts),
        domainsInLargePrint(websites, spots, height),
        isReached ? companyOfDomain(persons, emails, spots) : [],
      ].find((one) => one.length > 0) ?? [],
    phones: inOrder(phones),
    emails: emails.map((mail) =>
      withFirstLetterOf(
        withInitialOf(
          mail,
          persons.map(({ value }) => value.written),
          text,
        ),
        names.map(({ field, part }) => ({ name: field.value, confidence: part.spot.confidence })),
      ),
    ),
    websites,
    addresses: aboveDoor.addresses,
    handles: handle.fields,
  };
  const used: readonly Field<unknown>[] = [...Object.values(read).flat(), ...names.map(({ field }) => field)];
  return {
    ...read,
    extras: [...registersAsExtras(register.fields), ...slogansAmong([...parts, ...partsOf(notices)], spoken, used)],
  };
}

/**
 * What is not what its words say: `GLOBAL` or `MARKETING` in large print is more likely the organization's name than a department, and so is
 * anything that is called as the domain is.
 */
function reopenBrands(part: Part, height: number, brands: readonly string[]): Part {
  const unsure = part.certainty < 0.8 || hanInstitution.test(part.text);
  const large = part.role === "department" && unsure && part.spot.height > height * 1.25;
  // `Institut für` goes on below.
  if (part.role === "department" && /\s(?:of|for|für|de|del|di|pour|para)$/i.test(part.text))
    return { ...part, role: "open", certainty: 0 };
  const brand = (part.role === "department" || part.role === "title") && brandMatch(part.text, brands) >= 0.9;
  return large || brand ? { ...part, role: "open", certainty: 0 } : part;
}

/** `Brooks Carpenter`, with bcarpenter@ on the card: a name that is a trade, too. */
function reopenNames(part: Part, mails: readonly Field<string>[]): Part {
  const isOfMail = (): boolean => mails.some(({ value }) => mailMatch(part.text, value.replace(/@.*$/, "")) >= 0.9);
  const isName = part.role === "title" && mayBeNamedAfterTrade(part.text) && isOfMail();
  return isName ? { ...part, role: "open", certainty: 0 } : part;
}

/** `Department of Natural Environments`, `Institut für Zukunftsforschung`: where nothing else is an organization, the office of a state or an institute is one. */
const institution =
  /^(?:the )?(?:department|ministry|office|bureau|institute|school|faculty) (?:of|for)\b|^(?:institut|amt|landesamt|klinik|zentrum|seminar|laboratoire|secretaría|facultad|dirección) (?:für|de|pour|general)\b|\s(?:labs?|laborator(?:y|ies)|observatory)$/i;

/** 余白デザイン室, 暮らしの研究所. */
const hanInstitution = /[\u3040-\u9fff](?:デザイン室|設計室|研究所|研究室|研究会|センター)$/;

function offices(parts: readonly Part[]): readonly Field<string>[] {
  return parts
    .filter(({ role, text }) => role === "department" && (institution.test(text) || hanInstitution.test(text)))
    .slice(0, 1)
    .map(({ text, spot }) => fieldOf(text, 0.7, [spot]));
}

/** `nimbl.ai` in a logo's print: who has no other name is called as their domain is. */
function domainsInLargePrint(
  sites: readonly Field<string>[],
  spots: readonly Spot[],
  height: number,
): readonly Field<string>[] {
  return sites.flatMap(({ value, side, lines }) => {
    const spot = spots.find((one) => one.side === side && lines.includes(one.line));
    const large = spot !== undefined && spot.height > height * 1.6 && !/^(?:https?:|www\.)/.test(value);
    return large ? [fieldOf(value, 0.7, [spot])] : [];
  });
}

/** The parts of the lines that a name was read from. */
function partsOfName(name: Part, parts: readonly Part[]): readonly Part[] {
  const lines = parts.filter(({ spot, text }) => spot.line === name.spot.line && name.text.startsWith(text));
  return [name, ...(name.others ? lines : []), ...(name.others ?? [])];
}

function brandsOf(domains: readonly string[]): readonly string[] {
  return [...new Set(domains.map(brandOf))].filter((brand) => !isProvider(brand));
}

function usualHeight(spots: readonly Spot[]): number {
  const heights = spots.map((spot) => spot.height).sort((a, b) => a - b);
  return heights[Math.floor((heights.length - 1) / 2)] ?? 1;
}

/** `Sales` beside `Account Manager` is where somebody works; alone it is the nearest to a title that a card has. */
function functionsAsDepartments(parts: readonly Part[]): readonly Part[] {
  const isTitled = parts.some((part) => part.role === "title" && !isSecond(part));
  return parts.map((part) =>
    isTitled && part.role === "title" && isFunction(part.text) ? { ...part, role: "department" } : part,
  );
}

/** Titles that are none beside another. */
const isSecond = ({ text }: Part): boolean => isTitlePhrase(text) || isQualification(text);

/** `Growth & Partnerships` right below the name, where nothing else says what somebody is: what they do. */
function functionsBelow(parts: readonly Part[], names: readonly { readonly part: Part }[]): readonly Field<string>[] {
  return parts
    .filter(
      ({ role, certainty, spot }) =>
        role === "department" &&
        certainty < 0.8 &&
        names.some(
          ({ part }) => part.spot.y < spot.y && areStacked(part.spot, spot, 1.3, 2) && areAligned(part.spot, spot),
        ),
    )
    .slice(0, 1)
    .map(({ text, spot }) => fieldOf(text, 0.75, [spot]));
}

/** The parts of one role, the surest first, those nearest to the name before others. */
function chosen(
  parts: readonly Part[],
  role: Role,
  names: readonly { readonly part: Part }[],
): readonly Field<string>[] {
  const distanceToName = ({ spot }: Part): number =>
    Math.min(...names.map(({ part }) => (part.spot.side === spot.side ? Math.abs(part.spot.y - spot.y) : 1e6)), 1e7);
  const near = parts
    .filter((part) => part.role === role)
    .sort((a, b) => Number(isSecond(a)) - Number(isSecond(b)) || distanceToName(a) - distanceToName(b));
  return distinct(
    near.map(({ text, certainty, spot }) => fieldOf(text, certainty, [spot])),
    squash,
  );
}
