import type { WorkspaceId } from "../../app/ids.ts";
import type { Progress } from "../../app/ports/progress.ts";

/** Progress that is in memory, as JSON. */
export function progressTwin(): Progress {
  const kept = new Map<string, Map<WorkspaceId, string>>();
  const of = (work: string) => kept.get(work) ?? new Map<WorkspaceId, string>();
  return {
    async read(workspace, work) {
      const mark = of(work).get(workspace);
      return mark === undefined ? undefined : JSON.parse(mark);
    },
    async keep(workspace, work, mark) {
      kept.set(work, new Map([...of(work), [workspace, JSON.stringify(mark)]]));
    },
    async end(workspace, work) {
      kept.set(work, new Map([...of(work)].filter(([one]) => one !== workspace)));
    },
    open: async (work) => [...of(work).keys()].sort(),
  };
}
