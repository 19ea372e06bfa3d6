import type { PhoneKind } from "../../../app/cards/card.ts";
import type { Truth } from "../truth.ts";
import type { Drawing } from "./drawing.ts";
import type { Person } from "./people.ts";

export type CardSet = "korean" | "bilingual" | "english";

/** A layout that any person's card can be set in, and what it shows of them. */
export interface Design {
  readonly name: string;
  readonly set: CardSet;
  readonly draw: (person: Person) => Drawing;
  readonly truth: (person: Person) => Truth;
}

interface Shown {
  readonly languages: readonly ("ko" | "en")[];
  readonly phones: readonly PhoneKind[];
  readonly site?: boolean;
  readonly address?: "ko" | "en" | "both" | "none";
  readonly title?: "ko" | "en" | "both";
  /** The department stands behind the title, after a comma. */
  readonly withDepartment?: boolean;
  /** Numbers with the country code of Korea. */
  readonly abroad?: boolean;
}

/** A Korean number as it is dialled from abroad. */
export function fromAbroad(number: string): string {
  return `+82 ${number.slice(1).replaceAll(".", "-")}`;
}

/** What a design shows of a person. The first language is the one in larger print. */
export function shows(shown: Shown): (person: Person) => Truth {
  return (person) => {
    const [first = "ko", second] = shown.languages;
    const name = { ko: person.hangul, en: person.latin };
    const both = (values: { readonly ko: string; readonly en: string }, also = second): readonly string[] =>
      also ? [values[also]] : [];
    const title = shown.title && shown.title !== "both" ? shown.title : first;
    const addresses = shown.address ?? first;
    const numbers: Readonly<Record<PhoneKind, string>> = {
      mobile: person.mobile,
      phone: person.phone,
      fax: person.fax,
    };
    return {
      name: name[first],
      otherNames: both(name),
      title: shown.withDepartment ? `${person.title[title]}, ${person.department[title]}` : person.title[title],
      otherTitles: shown.title === "both" || second ? [person.title.ko, person.title.en] : [],
      company: person.company[first],
      otherCompanies: [person.company.ko, person.company.en],
      phones: shown.phones.map((kind) => ({ kind, number: shown.abroad ? fromAbroad(numbers[kind]) : numbers[kind] })),
      emails: [person.mail],
      websites: shown.site === false ? [] : [person.site],
      address: addresses === "none" ? "" : person.address[addresses === "both" ? first : addresses],
      otherAddresses: addresses === "both" ? [person.address.ko, person.address.en] : [],
    };
  };
}
