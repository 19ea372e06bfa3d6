import type { WorkspaceId } from "../../app/ids.ts";
import { type Placement, type Placements, PlacementUndecided } from "../../app/ports/placement.ts";

/** Placements in memory, of one program: nobody else remembers anything. `undecided`: those of which nobody is told where they lie. */
export function placementsTwin(pooled: Placement): Placements & { readonly undecided: Set<WorkspaceId> } {
  const kept = new Map<WorkspaceId, Partial<Placement>>();
  const undecided = new Set<WorkspaceId>();
  return {
    undecided,
    async of(workspace) {
      if (undecided.has(workspace)) throw new PlacementUndecided(workspace);
      return { ...pooled, ...kept.get(workspace) };
    },
    own: async () => [...kept].map(([workspace, own]) => ({ workspace, own })),
    async place(workspace, own, isEmpty) {
      if (!(await isEmpty())) return false;
      kept.set(workspace, own);
      return true;
    },
    async forget(workspace) {
      kept.delete(workspace);
    },
  };
}
