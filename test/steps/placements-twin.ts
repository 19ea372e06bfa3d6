import type { WorkspaceId } from "../../app/ids.ts";
import { type Move, type Placement, type Placements, PlacementUndecided } from "../../app/ports/placement.ts";

interface Kept {
  readonly own: Partial<Placement>;
  readonly move?: Move;
  readonly moves?: number;
}

/** Placements in memory, of one program: nobody else remembers anything. `undecided`: those of which nobody is told where they lie. */
export function placementsTwin(
  pooled: Placement,
  now: () => number = Date.now,
): Placements & { readonly undecided: Set<WorkspaceId> } {
  const kept = new Map<WorkspaceId, Kept>();
  const undecided = new Set<WorkspaceId>();
  return {
    undecided,
    async of(workspace) {
      if (undecided.has(workspace)) throw new PlacementUndecided(workspace);
      const { own, ...rest } = kept.get(workspace) ?? {};
      return { ...pooled, ...own, ...rest };
    },
    own: async () =>
      [...kept]
        .filter(([, { own, move }]) => Object.keys(own).length > 0 || move !== undefined)
        .map(([workspace, { moves: _, ...one }]) => ({ workspace, ...one })),
    async place(workspace, own, isEmpty) {
      if (kept.get(workspace)?.move !== undefined || !(await isEmpty())) return false;
      kept.set(workspace, { own });
      return true;
    },
    async move(workspace, other) {
      const { own, ...known } = kept.get(workspace) ?? { own: {} };
      if (known.move !== undefined) return false;
      kept.set(workspace, { own, ...known, move: { state: "filling", other, since: now() } });
      return true;
    },
    async goOn(workspace, from, to) {
      const { own = {}, move, moves = 0 } = kept.get(workspace) ?? {};
      if (move?.state !== from.state || move.since !== from.since) return;
      if (to === undefined) kept.set(workspace, { own, moves });
      else if (to === "leaving") kept.set(workspace, { own, moves, move: { ...move, state: to, since: now() } });
      else {
        const shown: Move = { state: to, other: { ...pooled, ...own }, since: now() };
        kept.set(workspace, { own: move.other, moves: moves + 1, move: shown });
      }
    },
    async forget(workspace) {
      kept.delete(workspace);
    },
  };
}
