import type { CardId } from "../ids.ts";
import type { CardValues, Held } from "./card-values.ts";
import { correctedValue } from "./corrected-value.ts";
import { type AnyValue, keyOf, textKey, textOf } from "./equal-values.ts";
import type { Corrected, FieldName } from "./facts.ts";
import type { ValuesByCard } from "./values-by-card.ts";

/**
 * Applies a correction to its own card, and to equal values on the person's other cards. Where a new reading no longer has
 * what was corrected, the member's value is kept beside what the reading says.
 */
export function applyCorrection(
  all: ValuesByCard,
  correction: Corrected,
  isSamePerson: (other: CardId) => boolean,
): void {
  const { card, field, was } = correction;
  const own = all.get(card);
  if (!own) return;
  const replaced = was === undefined ? undefined : findText(own[field], field, was);
  const keys = new Set<string>();
  if (was !== undefined) keys.add(textKey(field, was));
  if (replaced !== undefined) keys.add(keyOf(field, replaced));
  const better = betterValue(correction, replaced, own);
  all.set(card, withField(own, field, withBetter(replace(own[field], field, keys, better), field, better)));
  for (const other of all.having(field, keys)) {
    const values = all.get(other);
    if (!values || other === card || !isSamePerson(other)) continue;
    const next = replace(values[field], field, keys, better);
    if (next !== values[field]) all.set(other, withField(values, field, next));
  }
}

function betterValue(
  correction: Corrected,
  replaced: AnyValue | undefined,
  own: CardValues,
): Held<AnyValue> | undefined {
  const { value, at, by, phoneKind } = correction;
  if (value === undefined || value.trim() === "") return undefined;
  const isChecked = replaced !== undefined && textOf(replaced) === value && phoneKind === undefined;
  const corrected = isChecked ? replaced : correctedValue(correction, value, replaced, own);
  if (corrected === undefined) return undefined;
  return { value: corrected, confidence: 1, kind: "correction", at, by };
}

function findText(values: readonly Held<AnyValue>[], field: FieldName, text: string): AnyValue | undefined {
  const exact = values.find(({ value }) => textOf(value) === text);
  const key = textKey(field, text);
  return (exact ?? values.find(({ value }) => keyOf(field, value) === key || textKey(field, textOf(value)) === key))
    ?.value;
}

/** The same list if nothing of it has one of the keys. */
function replace(
  values: readonly Held<AnyValue>[],
  field: FieldName,
  keys: ReadonlySet<string>,
  better: Held<AnyValue> | undefined,
): readonly Held<AnyValue>[] {
  if (keys.size === 0) return values;
  const isOne = ({ value }: Held<AnyValue>) => keys.has(keyOf(field, value)) || keys.has(textKey(field, textOf(value)));
  const at = values.findIndex(isOne);
  if (at < 0) return values;
  const betterKey = better && keyOf(field, better.value);
  const kept = (one: Held<AnyValue>) => !isOne(one) && keyOf(field, one.value) !== betterKey;
  const instead = better ? [inOfficeOf(values[at], better)] : [];
  return [...values.slice(0, at).filter(kept), ...instead, ...values.slice(at).filter(kept)];
}

/** A better number is still that of the same office. */
function inOfficeOf(one: Held<AnyValue> | undefined, better: Held<AnyValue>): Held<AnyValue> {
  return one?.office === undefined ? better : { ...better, office: one.office };
}

function withBetter(
  values: readonly Held<AnyValue>[],
  field: FieldName,
  better: Held<AnyValue> | undefined,
): readonly Held<AnyValue>[] {
  const isBetter = (one: Held<AnyValue>) =>
    one.kind === "correction" && one.value === better?.value && one.at === better.at;
  if (!better || values.some(isBetter)) return values;
  const key = keyOf(field, better.value);
  const at = values.findIndex(({ value }) => keyOf(field, value) === key);
  return at < 0 ? [...values, better] : values.with(at, inOfficeOf(values[at], better));
}

function withField(values: CardValues, field: FieldName, next: readonly Held<AnyValue>[]): CardValues {
  // Values of a field are only ever replaced by values of that field.
  return { ...values, [field]: next };
}
