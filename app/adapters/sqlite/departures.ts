import type { WorkspaceId } from "../../ids.ts";
import type { Departure, Departures } from "../../ports/departures.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly since: number;
  readonly closed: number;
  readonly purged: number | null;
}

export function sqliteDepartures(db: Database): Departures {
  const row = db.prepare("select since, closed, purged from departure where workspace = ?");
  const leave = db.prepare("insert into departure (workspace, since) values (?, ?) on conflict do nothing");
  const forget = db.prepare("delete from departure where workspace = ? and (closed = 0 or purged is not null)");
  const due = db.prepare(
    "select workspace from departure where purged is null and (closed = 1 or since < ?) order by since, workspace limit ?",
  );
  const close = db.prepare("update departure set closed = 1 where workspace = ?");
  const purged = db.prepare("update departure set purged = ? where workspace = ?");

  async function find(workspace: WorkspaceId): Promise<Departure | undefined> {
    const found = row.get<Row>(workspace);
    if (found === undefined) return undefined;
    const state = found.purged !== null ? "purged" : found.closed === 1 ? "closed" : "left";
    return { since: found.since, state };
  }

  return {
    find,
    async leave(workspace, at) {
      leave.run(workspace, at);
    },
    async comeBack(workspace) {
      forget.run(workspace);
      return (await find(workspace)) === undefined;
    },
    async due(before, limit) {
      return due.all<{ workspace: WorkspaceId }>(before, limit).map(({ workspace }) => workspace);
    },
    async close(workspace) {
      return close.run(workspace) > 0;
    },
    async purged(workspace, at) {
      purged.run(at, workspace);
    },
  };
}
