import type { Spot } from "./spot.ts";

/** What a piece of a line is taken for. `open`: a name, an organization, or neither; decided by what stands around it. */
export type Role = "name" | "title" | "department" | "company" | "open";

/** A piece of a line with its role. `certainty` is 0..1. */
export interface Part {
  readonly role: Role;
  readonly text: string;
  readonly certainty: number;
  readonly spot: Spot;
  /** The parts on further lines that belong to it. */
  readonly others?: readonly Part[];
}
