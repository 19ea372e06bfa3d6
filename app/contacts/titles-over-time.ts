import { scriptOf } from "../cards/text/scripts.ts";
import type { CardId } from "../ids.ts";
import type { Position, Sourced } from "./contact.ts";
import { textKey } from "./equal-values.ts";

/** The titles of one position: those held last, in all their scripts, and those held before. */
export interface TitlesOverTime {
  readonly now: readonly Sourced<string>[];
  readonly before: readonly Sourced<string>[];
}

/**
 * A title was held before if its cards say, in a script that the newest card has too, another title than that one does. Where no script
 * tells, it is the same title in another script: the Korean and the English side of one job.
 */
export function titlesOverTime({ title, otherTitles }: Pick<Position, "title" | "otherTitles">): TitlesOverTime {
  if (title === undefined) return { now: [], before: [] };
  const newest = new Set(title.sources.map(({ card }) => card));
  const isOnNewest = ({ sources }: Sourced<string>) => sources.some(({ card }) => newest.has(card));
  const beside = otherTitles.filter(isOnNewest);
  const latest = byScript([title, ...beside]);
  const all = [title, ...otherTitles];
  const isFormer = (card: CardId) => {
    const said = byScript(all.filter(({ sources }) => sources.some((source) => source.card === card)));
    return [...said].some(([script, keys]) => {
      const now = latest.get(script);
      return now !== undefined && ![...keys].some((key) => now.has(key));
    });
  };
  const older = otherTitles.filter((one) => !isOnNewest(one));
  const before = older.filter(({ sources }) => sources.length > 0 && sources.every(({ card }) => isFormer(card)));
  return { now: [title, ...beside, ...older.filter((one) => !before.includes(one))], before };
}

function byScript(titles: readonly Sourced<string>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const scripts = new Map<string, Set<string>>();
  for (const { value } of titles) {
    const script = scriptOf(value);
    scripts.set(script, (scripts.get(script) ?? new Set()).add(textKey("titles", value)));
  }
  return scripts;
}
