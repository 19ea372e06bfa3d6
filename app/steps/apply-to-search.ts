import { searchEntry } from "../find/entry.ts";
import type { ChangeRecord, Outcome } from "../ports/changes.ts";
import type { SearchView } from "../ports/search-view.ts";
import { outcomeOf } from "./outcome-of-applied.ts";

/** Brings the search view up to a change of the truth. */
export async function applyToSearch(ports: { readonly search: SearchView }, record: ChangeRecord): Promise<Outcome> {
  return outcomeOf(await ports.search.apply(record.workspace, [searchEntry(record.snapshot)]));
}
