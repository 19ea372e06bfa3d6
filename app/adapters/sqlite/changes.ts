import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { Changes, Outcome, PulledChange } from "../../ports/changes.ts";
import { readClusters } from "./clusters.ts";
import type { Database } from "./database.ts";
import { oneCommit } from "./one-commit.ts";

export interface ChangesOptions {
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

interface Row {
  readonly workspace: WorkspaceId;
  readonly cluster: ClusterId;
  readonly sequence: number;
}

interface DueRow extends Row {
  readonly tries: number;
}

/** How many records become a consumer's pending ones in one transaction: more would keep other writers waiting. */
const pulledAtOnce = 1000;

/**
 * The feed holds the newest change of each cluster. What a consumer is yet to settle is one row a cluster, so a newer change takes an
 * older one's place, and waits where that one waited.
 */
export function sqliteChanges(db: Database, { clock = Date.now }: ChangesOptions = {}): Changes {
  const clusters = readClusters(db);
  const cursorOf = db.prepare("select cursor from consumer where name = ?");
  const putCursor = db.prepare(
    "insert into consumer (name, cursor) values (?, ?) on conflict do update set cursor = excluded.cursor",
  );
  const after = db.prepare(
    "select sequence, workspace, cluster from feed where sequence > ? order by sequence limit ?",
  );
  const pend = db.prepare(`insert into pending (consumer, workspace, cluster, sequence, due_at) values (?, ?, ?, ?, ?)
    on conflict do update set sequence = excluded.sequence, dead = 0, reason = null,
      tries = iif(dead, 0, tries), due_at = iif(dead, excluded.due_at, due_at)`);
  const due = db.prepare(`select sequence, workspace, cluster, tries from pending
    where consumer = ? and dead = 0 and due_at <= ? order by sequence limit ?`);
  const settled = db.prepare(
    "delete from pending where consumer = ? and workspace = ? and cluster = ? and sequence <= ?",
  );
  const postpone = db.prepare(`update pending set due_at = ?, tries = tries + 1, reason = ?
    where consumer = ? and workspace = ? and cluster = ?`);
  const kill = db.prepare(`update pending set dead = 1, reason = ?
    where consumer = ? and workspace = ? and cluster = ? and sequence <= ?`);
  const earliest = db.prepare("select min(due_at) as at from pending where consumer = ? and dead = 0");
  const forgetPending = db.prepare("delete from pending where consumer = ?");
  const forgetCursor = db.prepare("delete from consumer where name = ?");
  const commit = oneCommit(db);

  const cursor = (consumer: string) => cursorOf.get<{ cursor: number }>(consumer)?.cursor ?? 0;

  /** @returns whether anything became pending. */
  function pull(consumer: string): boolean {
    if (!after.get(cursor(consumer), 1)) return false;
    db.transaction(() => {
      const rows = after.all<Row>(cursor(consumer), pulledAtOnce);
      for (const { workspace, cluster, sequence } of rows) pend.run(consumer, workspace, cluster, sequence, clock());
      const last = rows.at(-1);
      if (last) putCursor.run(consumer, last.sequence);
    });
    return true;
  }

  /** What is pending is older than what is not, and is kept few: it is sorted at each look. */
  function dueNow(consumer: string, limit: number): readonly DueRow[] {
    const rows = due.all<DueRow>(consumer, clock(), limit);
    return rows.length < limit && pull(consumer) ? due.all<DueRow>(consumer, clock(), limit) : rows;
  }

  function settle(consumer: string, { workspace, sequence, snapshot }: PulledChange, outcome: Outcome): void {
    const { cluster } = snapshot;
    if (outcome.kind === "done") settled.run(consumer, workspace, cluster, sequence);
    else if (outcome.kind === "dead") kill.run(outcome.reason, consumer, workspace, cluster, sequence);
    else postpone.run(clock() + outcome.afterMs, outcome.reason, consumer, workspace, cluster);
  }

  return {
    async next(consumer, limit) {
      const rows = dueNow(consumer, limit);
      const snapshots = new Map(
        [...new Set(rows.map(({ workspace }) => workspace))].map((workspace) => {
          const ids = rows.filter((row) => row.workspace === workspace).map(({ cluster }) => cluster);
          return [workspace, clusters.snapshots(workspace, ids)] as const;
        }),
      );
      return rows.flatMap(({ workspace, cluster, sequence, tries }): PulledChange[] => {
        const snapshot = snapshots.get(workspace)?.get(cluster);
        return snapshot ? [{ workspace, sequence, attempt: tries + 1, snapshot }] : [];
      });
    },
    settle(consumer, record, outcome) {
      return commit(() => settle(consumer, record, outcome));
    },
    async dueAt(consumer) {
      const at = earliest.get<{ at: number | null }>(consumer)?.at ?? undefined;
      return after.get(cursor(consumer), 1) ? Math.min(at ?? clock(), clock()) : at;
    },
    async rewind(consumer) {
      db.transaction(() => {
        forgetPending.run(consumer);
        forgetCursor.run(consumer);
      });
    },
  };
}
