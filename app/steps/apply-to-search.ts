import { searchEntry } from "../find/entry.ts";
import type { WorkspaceId } from "../ids.ts";
import type { ChangeRecord, Outcome } from "../ports/changes.ts";
import type { SearchView } from "../ports/search-view.ts";
import { outcomeOf } from "./outcome-of-applied.ts";

interface Ports {
  readonly search: SearchView;
}

/** Brings the search view up to a change of the truth. */
export async function applyToSearch(ports: Ports, record: ChangeRecord): Promise<Outcome> {
  const [outcome] = await applyAllToSearch(ports, record.workspace, [record]);
  return outcome ?? { kind: "dead", reason: "view-refused-entry" };
}

/** The same for many changes of a workspace at once, with an outcome for each. */
export async function applyAllToSearch(
  ports: Ports,
  workspace: WorkspaceId,
  records: readonly ChangeRecord[],
): Promise<readonly Outcome[]> {
  const entries = records.map(({ snapshot }) => searchEntry(snapshot));
  return (await ports.search.apply(workspace, entries)).map(outcomeOf);
}
