import type { CardFields, Field } from "../../cards/card.ts";
import { type AnyValue, keyOf, textOf, type ValueOf } from "../equal-values.ts";
import type { FieldName } from "../facts.ts";
import { isSameSaid, rivalOf } from "./rival.ts";

/** A code has no misread letters; whoever made it may have made it long ago. */
const sure = 0.99;

/**
 * What a code says, before what is printed. A printed value that says the same is the code's, too; one that says otherwise gives way and is
 * kept beside as what is printed; the others stay.
 */
export function beatPrint(read: CardFields, code: CardFields, side: number): CardFields {
  const merged = <F extends FieldName>(field: F): readonly Field<ValueOf<F>>[] =>
    merge(field, read[field] as readonly Field<ValueOf<F>>[], code[field] as readonly Field<ValueOf<F>>[], side);
  return {
    ...read,
    names: merged("names"),
    titles: merged("titles"),
    departments: merged("departments"),
    companies: merged("companies"),
    phones: merged("phones"),
    emails: merged("emails"),
    websites: merged("websites"),
    addresses: merged("addresses"),
    handles: merged("handles"),
    extras: merged("extras"),
  };
}

function merge<T extends AnyValue>(
  field: FieldName,
  read: readonly Field<T>[],
  code: readonly Field<T>[],
  side: number,
): readonly Field<T>[] {
  if (code.length === 0) return read;
  let left = [...read];
  const said: Field<T>[] = [];
  for (const { value } of code) {
    const same = left.find((one) => isSameSaid(field, one.value, value));
    if (same) {
      said.push({ ...same, value: agreed(field, same.value, value), confidence: sure, code: true });
      left = left.filter((one) => one !== same);
      continue;
    }
    if (said.some((one) => keyOf(field, one.value) === keyOf(field, value))) continue;
    const rival = rivalOf(field, value, left, code);
    const place = rival ? { side: rival.side, lines: rival.lines } : { side, lines: [] };
    const printed = rival ? { printed: textOf(rival.value) } : {};
    said.push({ value, confidence: sure, ...place, code: true, ...printed });
    left = left.filter((one) => one !== rival);
  }
  return [...said, ...left];
}

/** Print has capitals, spaces and dashes as the card wants them, and says what is a fax; the code has the letters right. */
function agreed<T extends AnyValue>(field: FieldName, print: T, code: T): T {
  return keyOf(field, print) === keyOf(field, code) ? print : code;
}
