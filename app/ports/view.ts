import type { ClusterId } from "../ids.ts";

/** What became of one entry. `stale`: the view knows something as new, or newer. `failed`: it can't be kept as it is. */
export type Applied = "applied" | "stale" | "failed";

/** The cluster was absorbed or erased. Nothing of it is kept but that it is gone. */
export interface Gone {
  readonly state: "gone";
  readonly cluster: ClusterId;
  readonly version: number;
}

/** A view being built beside the visible one. */
export interface Rebuild<Entry> {
  apply(entries: readonly Entry[]): Promise<readonly Applied[]>;

  /** Makes it the visible one, with what was applied to the view meanwhile and what is known to be gone. */
  switch(): Promise<void>;
}
