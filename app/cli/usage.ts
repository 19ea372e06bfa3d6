import { InvalidArgumentError } from "commander";
import { OctemberError } from "../errors.ts";

/** The command line asks for something that isn't there: exit status 2. */
export class WrongUsage extends OctemberError {
  override readonly name = "WrongUsage";
  readonly code = "wrong-usage";
}

/** A whole number from 1 to 1,000, as an option's argument. */
export function parseLimit(given: string): number {
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new InvalidArgumentError("It has to be a whole number from 1 to 1000.");
  return limit;
}
