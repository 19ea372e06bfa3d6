import type { Position, Sourced } from "./contact.ts";
import { compare } from "./in-order.ts";
import { mergeValues } from "./merge-values.ts";
import { organizationKey } from "./organization-key.ts";
import type { LiveCard } from "./people.ts";

/** The jobs that the cards speak of, the present one first. `cards` come newest first. */
export function positionsOf(cards: readonly LiveCard[]): readonly Position[] {
  const speaking = cards.filter(
    ({ values }) => values.companies.length + values.departments.length + values.titles.length > 0,
  );
  const jobs = speaking.length < 2 ? speaking.map((card) => [card]) : byOrganization(speaking);
  // Stable: of two that were last met at one time, the one with the newer card stays first.
  return jobs.map(positionOf).sort((a, b) => compare(b.to, a.to) || compare(b.from, a.from));
}

/** Cards that share a way to write their organization are of one job; so are those that name none. Jobs and cards keep their order. */
function byOrganization(cards: readonly LiveCard[]): readonly (readonly LiveCard[])[] {
  const keysOf = cards.map(({ values }) =>
    values.companies.length > 0 ? values.companies.map(({ value }) => organizationKey(value)) : [""],
  );
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key);
    return up === undefined || up === key ? key : root(up);
  };
  for (const [first = "", ...others] of keysOf) for (const other of others) parent.set(root(other), root(first));
  const jobs = new Map<string, LiveCard[]>();
  for (const [at, card] of cards.entries()) {
    const job = root(keysOf[at]?.[0] ?? "");
    jobs.set(job, jobs.get(job) ?? []);
    jobs.get(job)?.push(card);
  }
  return [...jobs.values()];
}

function positionOf(cards: readonly LiveCard[]): Position {
  const field = (name: "companies" | "departments" | "titles") =>
    mergeValues<string>(
      name,
      cards.map(({ read, values }) => ({ card: read.card, values: values[name] })),
    );
  const [organization, ...otherOrganizations] = field("companies");
  const [department, ...otherDepartments] = field("departments");
  const [title, ...otherTitles] = field("titles");
  const [first, ...later] = cards.map(({ read }) => read.met.at).sort(compare);
  if (first === undefined) throw new Error("a position without a card");
  return {
    ...optional("organization", organization),
    ...optional("department", department),
    ...optional("title", title),
    otherOrganizations,
    otherDepartments,
    otherTitles,
    from: first,
    to: later.at(-1) ?? first,
  };
}

function optional<K extends string>(
  name: K,
  value: Sourced<string> | undefined,
): { readonly [P in K]?: Sourced<string> } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: Sourced<string> };
}
