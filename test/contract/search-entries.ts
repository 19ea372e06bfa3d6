import type { ClusterId, WorkspaceId } from "../../app/ids.ts";
import type { KeyTerm, SearchDocument, SearchEntry, SearchView } from "../../app/ports/search-view.ts";

/* What the contract of search views is written in. */

export const acme = "T1" as WorkspaceId;
export const globex = "T2" as WorkspaceId;
export const everybody = ["*"];

export const id = (name: string) => name as ClusterId;
type Unnamed = Omit<SearchDocument, "person">;
export const document = (keys: string, audience = "*", posted = 1_700_000_000): Unnamed => ({
  audience,
  posted,
  keys: keys.split(" "),
});
export const live = (cluster: string, version: number, ...documents: Unnamed[]): SearchEntry => ({
  state: "live",
  cluster: id(cluster),
  version,
  documents: documents.map((one) => ({ ...one, person: id(cluster) })),
});
export const gone = (cluster: string, version: number): SearchEntry => ({
  state: "gone",
  cluster: id(cluster),
  version,
});
/** `njisoo` in tier 0, `3:tjiso` in tier 3, `wa+wb` both. */
export const term = (...alternatives: string[]): KeyTerm => ({
  alternatives: alternatives.map((text) => {
    const [tier, keys] = text.includes(":") ? text.split(":") : ["0", text];
    return { tier: Number(tier), keys: (keys ?? "").split("+") };
  }),
});

export async function find(view: SearchView, terms: readonly KeyTerm[], audiences = everybody, limit = 10) {
  return (await view.candidates(acme, audiences, [terms], limit))[0] ?? [];
}
