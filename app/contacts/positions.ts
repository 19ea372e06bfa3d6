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

/** Cards that share a way to write their organization are of one job; so are those that name none. */
function byOrganization(cards: readonly LiveCard[]): readonly (readonly LiveCard[])[] {
  const jobs: { keys: Set<string>; cards: LiveCard[] }[] = [];
  for (const card of cards) {
    const keys = card.values.companies.map(({ value }) => organizationKey(value));
    if (keys.length === 0) keys.push("");
    const shared = jobs.filter((job) => keys.some((key) => job.keys.has(key)));
    const joined = {
      keys: new Set([...shared.flatMap((job) => [...job.keys]), ...keys]),
      cards: [...shared.flatMap((job) => job.cards), card],
    };
    const first = shared[0];
    if (!first) jobs.push(joined);
    else jobs.splice(jobs.indexOf(first), 1, joined);
    for (const job of shared.slice(1)) jobs.splice(jobs.indexOf(job), 1);
  }
  return jobs.map((job) => cards.filter((card) => job.cards.includes(card)));
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
