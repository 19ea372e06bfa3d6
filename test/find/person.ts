import type { Handle, Name, Script } from "../../app/cards/card.ts";
import type { Contact, Sourced } from "../../app/contacts/contact.ts";
import type { CardId, Instant, MemberId } from "../../app/ids.ts";

const at = "2026-01-01T00:00:00.000Z" as Instant;

function sourced<T>(value: T, card: CardId): Sourced<T> {
  return { value, confidence: 1, sources: [{ kind: "card", card, at, by: "U1" as MemberId, field: "names" }] };
}

export const scriptOf = (written: string): Script =>
  /[가-힣]/.test(written)
    ? "hangul"
    : /\p{Script=Han}/u.test(written)
      ? "han"
      : /[\u3041-\u30ff]/.test(written)
        ? "kana"
        : "latin";

export interface Described {
  readonly names: readonly string[];
  readonly company?: string;
  readonly department?: string;
  readonly title?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly (readonly [string, string])[];
  readonly address?: string;
  readonly handles?: readonly Handle[];
}

/** A contact as the fold makes it, from what is asked for in these tests. */
export function person(
  id: string,
  { names, company, department, title, emails, phones, address, handles = [] }: Described,
): Contact {
  const card = id as CardId;
  const optional = <Key extends string>(key: Key, value: string | undefined) =>
    value === undefined ? {} : { [key]: sourced(value, card) };
  return {
    id: card,
    cards: [card],
    names: names.map((written) => sourced<Name>({ written, script: scriptOf(written) }, card)),
    positions: [
      {
        ...optional("organization", company),
        ...optional("department", department),
        ...optional("title", title),
        otherOrganizations: [],
        otherDepartments: [],
        otherTitles: [],
        from: at,
        to: at,
      },
    ],
    emails: (emails ?? []).map((value) => sourced(value, card)),
    phones: (phones ?? []).map(([number, e164]) => sourced({ kind: "mobile" as const, number, e164 }, card)),
    websites: [],
    addresses: address === undefined ? [] : [sourced(address, card)],
    handles: handles.map((value) => sourced(value, card)),
    extras: [],
    tags: [],
    notes: [],
    acquaintances: [],
    dealings: [],
  };
}
