import { type CardFields, doubtBelow } from "../../app/cards/card.ts";
import { equal, nearly, sameAddress, sameKind, site } from "./same-value.ts";
import type { Truth } from "./truth.ts";

/** A value that was read: how sure the card says it is, and whether it is right. */
export interface Judged {
  readonly field: "name" | "title" | "company" | "phone" | "email" | "website" | "address";
  readonly confidence: number;
  readonly right: boolean;
}

/** Every value that is shown first, and all numbers, mails and sites. A phone is right if its kind is, too. */
export function judge(fields: CardFields | undefined, truth: Truth): readonly Judged[] {
  if (!fields) return [];
  const first = <T>(
    field: Judged["field"],
    values: readonly { readonly value: T; readonly confidence: number }[],
    isRight: (value: T) => boolean,
  ): readonly Judged[] => all(field, values.slice(0, 1), isRight);
  const names = [truth.name, ...truth.otherNames].filter(Boolean);
  const titles = [truth.title, ...truth.otherTitles].filter(Boolean);
  const companies = truth.company ? [truth.company, ...truth.otherCompanies] : [];
  const addresses = [truth.address, ...truth.otherAddresses].filter(Boolean);
  return [
    ...first("name", fields.names, ({ written }) => names.some((one) => equal(written, one))),
    ...first("title", fields.titles, (value) => titles.some((one) => nearly(value, one))),
    ...first("company", fields.companies, (value) => companies.some((one) => equal(value, one))),
    ...all("phone", fields.phones, ({ kind, number }) =>
      truth.phones.some((one) => sameKind(`${one.kind} ${one.number}`, `${kind} ${number}`)),
    ),
    ...all("email", fields.emails, (value) => truth.emails.some((one) => equal(value, one))),
    ...all("website", fields.websites, (value) => truth.websites.some((one) => site(value) === site(one))),
    ...first("address", fields.addresses, (value) => addresses.some((one) => sameAddress(value, one))),
  ];
}

function all<T>(
  field: Judged["field"],
  values: readonly { readonly value: T; readonly confidence: number }[],
  isRight: (value: T) => boolean,
): readonly Judged[] {
  return values.map(({ value, confidence }) => ({ field, confidence, right: isRight(value) }));
}

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly values: number;
  readonly right: number;
}

const edges = [0, 0.3, 0.5, 0.65, 0.8, 0.9, doubtBelow, 0.98, 1.001];

/** How many values of each band of confidence were right. */
export function bandsOf(judged: readonly Judged[]): readonly Band[] {
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    return { from, to: Math.min(to, 1), values: inside.length, right: inside.filter(({ right }) => right).length };
  });
}

/** Of the right values, the share shown without a mark; of those without a mark, how many there are and how many are right. */
export function withoutDoubt(judged: readonly Judged[]) {
  const sure = judged.filter(({ confidence }) => confidence >= doubtBelow);
  const right = judged.filter((one) => one.right);
  return {
    shown: right.filter(({ confidence }) => confidence >= doubtBelow).length,
    right: right.length,
    sure: sure.length,
    sureAndRight: sure.filter((one) => one.right).length,
  };
}

/** The interval (0..1) in which a share lies with 95 % (Wilson 1927). */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
}
