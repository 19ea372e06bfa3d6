import { isAllowedKey } from "../../find/allowed-key.ts";
import type { KeyTerm, SearchKey } from "../../ports/search-view.ts";

/**
 * A key as FTS5 keeps it: one token, with its scope.
 * @throws RangeError for a key that FTS5 would take apart.
 */
export function token(scope: number, key: SearchKey): string {
  if (!isAllowedKey(key)) throw new RangeError("a search key has letters and digits only");
  return `${scope}_${key}`;
}

/** One FTS5 expression for each tier that lets more through than the one before. */
export function* matchesOf(scope: number, terms: readonly KeyTerm[]): Generator<string> {
  const tiers = new Set(terms.flatMap(({ alternatives }) => alternatives.map(({ tier }) => tier)));
  for (const tier of [...tiers].sort((one, other) => one - other)) {
    const parts = terms.map((term) => upTo(tier, scope, term));
    if (parts.every((part) => part !== "")) yield parts.map((part) => `(${part})`).join(" AND ");
  }
}

function upTo(tier: number, scope: number, { alternatives }: KeyTerm): string {
  return alternatives
    .filter((one) => one.tier <= tier && one.keys.length > 0)
    .map(({ keys }) => `(${keys.map((key) => `"${token(scope, key)}"`).join(" AND ")})`)
    .join(" OR ");
}
