import { fieldNames } from "./compare.ts";
import { bandsOf, type Judged, wilson, withoutDoubt } from "./reliability.ts";
import { meanF1, rowsOf, type ScoredCard } from "./score-cards.ts";

/** Each field: how often the reader's text has it, and how often it became the right value. */
export function fieldTable(name: string, cards: readonly ScoredCard[]): string {
  const times = cards.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  const rows = rowsOf(cards).map(({ field, inText, precision, recall, f1, right }) => {
    const columns = [
      percent(inText).padStart(10),
      `${right}/${cards.length}`.padStart(13),
      percent(precision).padStart(11),
      percent(recall).padStart(8),
      percent(f1).padStart(8),
    ];
    return `${field.padEnd(10)} ${columns.join(" ")}`;
  });
  return [
    `\n${name}: ${cards.length} pictures, mean F1 ${percent(meanF1(cards))}, ${at(0.5)} ms a card (p95 ${at(0.95)} ms)`,
    "field      text found   field right   precision   recall       F1",
    ...rows,
    "",
  ].join("\n");
}

/** The mean F1 of each group: of a language, of a kind of picture. */
export function groupTable(groups: readonly (readonly [string, readonly ScoredCard[]])[]): string {
  const rows = groups.map(([name, cards]) => {
    const fields = rowsOf(cards).map(({ f1 }) => (f1 * 100).toFixed(0).padStart(9));
    return `${name.padEnd(24)} ${String(cards.length).padStart(4)} ${percent(meanF1(cards)).padStart(8)} ${fields.join(" ")}`;
  });
  const head = `${"F1 by language and kind".padEnd(24)} cards   mean ${fieldNames.map((one) => one.padStart(9)).join(" ")}`;
  return ["", head, ...rows, ""].join("\n");
}

/** Whether what is said to be so sure is right that often. */
export function reliabilityTable(name: string, judged: readonly Judged[]): string {
  const rows = bandsOf(judged).map(({ from, to, values, right }) => {
    const [low, high] = wilson(right, values);
    const band = `${from.toFixed(2)}–${to.toFixed(2)}`.padEnd(12);
    const share = values === 0 ? "–" : `${percent(right / values)} (${percent(low)} to ${percent(high)})`;
    return `${band} ${String(values).padStart(7)} ${share.padStart(30)}`;
  });
  const { shown, right, sure, sureAndRight } = withoutDoubt(judged);
  const [low, high] = wilson(sureAndRight, sure);
  return [
    `\n${name}, confidence  values   share right (95 % interval)`,
    ...rows,
    `without doubt: ${percent(shown / right)} of the right values (${shown}/${right}); of those shown so ${percent(sureAndRight / sure)} right (${percent(low)} to ${percent(high)}; ${sure - sureAndRight} of ${sure} wrong)`,
    "",
  ].join("\n");
}

/** Cards with a field that is wrong, what was read and what stands there. */
export function missesOf(cards: readonly ScoredCard[]): string {
  return cards
    .flatMap(({ name, scores, read, text }) => {
      const missed = fieldNames.filter((field) => scores[field].wrong + scores[field].missing > 0);
      if (missed.length === 0) return [];
      const values = Object.entries(read ?? {}).flatMap(([field, list]) =>
        (list as readonly { value: unknown; confidence: number }[]).map(
          ({ value, confidence }) => `    ${field}: ${JSON.stringify(value)} ${confidence}`,
        ),
      );
      return [`## ${name}: ${missed.join(", ")}`, ...values, `    | ${text.replaceAll("\n", "\n    | ")}`];
    })
    .join("\n");
}

export function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(share * 100).toFixed(1)} %`;
}
