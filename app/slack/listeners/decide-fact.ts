import type { FactId, Instant } from "../../ids.ts";
import type { Taken } from "../../ports/inbox.ts";
import { shortHash } from "../blocks/correction-lines.ts";

/** When the member decided: the same at every try. */
export function instantOf({ acceptedAt }: Taken): Instant {
  return new Date(acceptedAt).toISOString() as Instant;
}

/** Sorts by time; the same at every try, and another one for each part of a decision. */
export function factId(job: Taken, part: string): FactId {
  const seconds = (job.acceptedAt / 1_000).toFixed(6);
  return `${seconds}-${shortHash(`${job.key} ${part}`)}` as FactId;
}
