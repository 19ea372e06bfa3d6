import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { Cluster } from "../../ports/truth.ts";
import { everySalt, partition } from "./state-keys.ts";
import { workspacesPartition } from "./truth-keys.ts";
import type { TruthReader } from "./truth-reader.ts";
import type { TruthStore } from "./truth-store.ts";

interface Line {
  readonly sk: ClusterId;
}

/**
 * The list of a workspace's clusters lies in several partitions, so that no partition takes all of a workspace's writes. A line is
 * there before its cluster is and at least as long: every cluster that is named is read, consistently, and what isn't live is passed.
 */
export function listTruth(store: TruthStore, reader: TruthReader) {
  const partOf = (workspace: WorkspaceId, salt: string) => partition(workspace, "list", salt);

  /** The next lines in order, as far as all parts were read; and whether there may be more. */
  async function lines(workspace: WorkspaceId, after: string | undefined, wanted: number) {
    const limit = Math.max(2, Math.ceil((2 * wanted) / everySalt.length));
    const parts = await Promise.all(
      everySalt.map((salt) =>
        store.query<Line>(partOf(workspace, salt), { ...(after === undefined ? {} : { after }), limit }),
      ),
    );
    const ends = parts.flatMap((part) => (part.length < limit ? [] : [part.at(-1)?.sk ?? ""]));
    const horizon = ends.sort()[0];
    const ids = parts.flat().map(({ sk }) => sk);
    const read = ids.filter((id) => horizon === undefined || id <= horizon).sort();
    return { ids: read, horizon };
  }

  async function page(
    workspace: WorkspaceId,
    after: ClusterId | undefined,
    limit: number,
  ): Promise<readonly Cluster[]> {
    const found: Cluster[] = [];
    let from: string | undefined = after;
    for (;;) {
      const { ids, horizon } = await lines(workspace, from, limit - found.length);
      for (let rest = ids; rest.length > 0 && found.length < limit; ) {
        const wanted = limit - found.length;
        found.push(...(await reader.byIds(workspace, rest.slice(0, wanted))));
        rest = rest.slice(wanted);
      }
      if (found.length >= limit || horizon === undefined) return found.slice(0, limit);
      from = horizon;
    }
  }

  async function hasAny(workspace: WorkspaceId): Promise<boolean> {
    for (const salt of everySalt)
      if ((await store.query<Line>(partOf(workspace, salt), { limit: 1 })).length > 0) return true;
    return false;
  }

  return {
    page,
    async workspaces(): Promise<readonly WorkspaceId[]> {
      const known = await store.query<{ sk: WorkspaceId }>(workspacesPartition, {});
      const found: WorkspaceId[] = [];
      for (const { sk } of known) if (await hasAny(sk)) found.push(sk);
      return found;
    },
  };
}
