import type { Field } from "../../card.ts";

const afterRepair = 0.75;

/** Confidence of a line (0..1) from which on its letters were clearly read. */
export const clearly = 0.98;

/** The address with another value than was read: no surer than a repair is. */
export function putRight(address: Field<string>, value: string): Field<string> {
  return { ...address, value, confidence: Math.min(address.confidence, afterRepair) };
}
