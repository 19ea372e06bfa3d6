import { OctemberError } from "../../app/errors.ts";

/** What an operator asked for is nothing that the function does. */
export class OperationRefused extends OctemberError {
  override readonly name = "OperationRefused";
  readonly code = "operation-refused";
}

/** What Lambda says of the time that is left. */
export interface Timed {
  getRemainingTimeInMillis(): number;
}

/** What is begun has to end. */
const reservedMs = 60_000;

export function timeIsUp(context: Timed): boolean {
  return context.getRemainingTimeInMillis() < reservedMs;
}
