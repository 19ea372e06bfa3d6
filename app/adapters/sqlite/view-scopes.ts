import type { ClusterId, WorkspaceId } from "../../ids.ts";
import { type Applied, type Rebuild, RebuildReplaced } from "../../ports/view.ts";
import type { Database } from "./database.ts";

/*
 * What the search and the graph view have in common: a scope is one building of a workspace's view, and numbers all of its rows.
 * Rebuilding fills a second scope beside the live one and switches one row.
 */

interface Versioned {
  readonly state: "live" | "gone";
  readonly cluster: ClusterId;
  readonly version: number;
}

/** What is a view's own: how the rows of one cluster are put and taken away, in one scope. */
export interface ViewRows<Live extends Versioned> {
  /** @throws RangeError if the entry can't be kept as it is. */
  put(scope: number, entry: Live, workspace: WorkspaceId): void;
  remove(scope: number, cluster: ClusterId): void;
}

type State = "live" | "building" | "dropped";
interface ScopeRow {
  readonly id: number;
  readonly version: number;
  readonly built_with: number;
}

/** Clusters that one transaction takes away of a scope that is no longer used. */
const droppedAtOnce = 500;

export function viewScopes<Live extends Versioned, Entry extends Versioned>(
  db: Database,
  view: string,
  rows: ViewRows<Live>,
  isLive: (entry: Entry) => entry is Entry & Live,
  builtWith = 0,
) {
  const find = db.prepare(
    "select id, version, built_with from view_scope where view = ? and workspace = ? and state = ?",
  );
  const create = db.prepare(
    "insert into view_scope (view, workspace, state, version, built_with) values (?, ?, ?, 0, ?) returning id, version, built_with",
  );
  const advance = db.prepare("update view_scope set version = version + 1 where id = ?");
  const become = db.prepare("update view_scope set state = ?, version = ? where id = ?");
  const dropAll = db.prepare("update view_scope set state = 'dropped' where view = ? and workspace = ?");
  const forget = db.prepare("delete from view_scope where id = ?");
  const known = db.prepare("select version, gone from view_cluster where scope = ? and cluster = ?");
  const remember = db.prepare("insert or replace into view_cluster values (?, ?, ?, ?)");
  const clusters = db.prepare("select cluster from view_cluster where scope = ? limit ?");
  const forgetCluster = db.prepare("delete from view_cluster where scope = ? and cluster = ?");
  const keepGone = db.prepare(
    `insert into view_cluster select ?, cluster, version, gone from view_cluster where scope = ? and gone = 1
     on conflict (scope, cluster) do nothing`,
  );

  const scopeOf = (workspace: WorkspaceId, state: State) => find.get<ScopeRow>(view, workspace, state);

  function openScope(workspace: WorkspaceId, state: State): ScopeRow {
    const scope = scopeOf(workspace, state) ?? create.get<ScopeRow>(view, workspace, state, builtWith);
    if (!scope) throw new Error("a row that was inserted was not returned");
    return scope;
  }

  function applyTo(scope: number, workspace: WorkspaceId, entry: Entry): Applied {
    const before = known.get<{ version: number; gone: number }>(scope, entry.cluster);
    if (before && (before.gone === 1 || before.version >= entry.version)) return "stale";
    if (before) rows.remove(scope, entry.cluster);
    if (isLive(entry)) rows.put(scope, entry, workspace);
    remember.run(scope, entry.cluster, entry.version, entry.state === "gone" ? 1 : 0);
    return "applied";
  }

  function applyToEach(scopes: readonly number[], workspace: WorkspaceId, entry: Entry): Applied {
    const [outcome = "failed"] = scopes.map((scope) => applyTo(scope, workspace, entry));
    return outcome;
  }

  /** An entry that can't be kept leaves what was there, and the others go on. */
  function applyApart(scopes: readonly number[], workspace: WorkspaceId, entry: Entry): Applied {
    try {
      return db.part(() => applyToEach(scopes, workspace, entry));
    } catch (error) {
      if (error instanceof RangeError) return "failed";
      throw error;
    }
  }

  /** All as one part, unless an entry can't be kept: at each part FTS5 writes down what it has gathered, which takes most of the time. */
  function inOneCommit(apply: (applyOne: typeof applyToEach) => Applied[]): Applied[] {
    try {
      return db.transaction(() => apply(applyToEach));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return db.transaction(() => apply(applyApart));
    }
  }

  function applyAll(workspace: WorkspaceId, entries: readonly Entry[], applyOne: typeof applyToEach): Applied[] {
    const scopes = [openScope(workspace, "live"), scopeOf(workspace, "building")].flatMap((scope) => scope ?? []);
    const ids = scopes.map(({ id }) => id);
    const outcomes = entries.map((entry) => applyOne(ids, workspace, entry));
    if (outcomes.includes("applied") && scopes[0]) advance.run(scopes[0].id);
    return outcomes;
  }

  function checkBuilding(workspace: WorkspaceId, scope: number): void {
    if (scopeOf(workspace, "building")?.id !== scope) throw new RebuildReplaced();
  }

  function begin(workspace: WorkspaceId): number {
    const unfinished = scopeOf(workspace, "building");
    if (unfinished) become.run("dropped", unfinished.version, unfinished.id);
    return openScope(workspace, "building").id;
  }

  function finish(workspace: WorkspaceId, building: number): void {
    checkBuilding(workspace, building);
    const live = openScope(workspace, "live");
    keepGone.run(building, live.id);
    become.run("dropped", live.version, live.id);
    become.run("live", live.version + 1, building);
  }

  function dropSome(scope: number): boolean {
    const some = clusters.all<{ cluster: ClusterId }>(scope, droppedAtOnce);
    for (const { cluster } of some) {
      rows.remove(scope, cluster);
      forgetCluster.run(scope, cluster);
    }
    if (some.length < droppedAtOnce) forget.run(scope);
    return some.length === droppedAtOnce;
  }

  /** Also what was left when somebody was stopped. */
  async function dropUnused(workspace: WorkspaceId): Promise<void> {
    for (let scope = scopeOf(workspace, "dropped"); scope; scope = scopeOf(workspace, "dropped")) {
      const { id } = scope;
      while (db.transaction(() => dropSome(id))) await new Promise(setImmediate);
    }
  }

  function rebuildOf(workspace: WorkspaceId, building: number): Rebuild<Entry> {
    return {
      id: String(building),
      async apply(entries) {
        return inOneCommit((applyOne) => {
          checkBuilding(workspace, building);
          return entries.map((entry) => applyOne([building], workspace, entry));
        });
      },
      async switch() {
        db.transaction(() => finish(workspace, building));
        await dropUnused(workspace);
      },
    };
  }

  return {
    live: (workspace: WorkspaceId) => scopeOf(workspace, "live"),

    apply: (workspace: WorkspaceId, entries: readonly Entry[]) =>
      inOneCommit((applyOne) => applyAll(workspace, entries, applyOne)),

    async rebuild(workspace: WorkspaceId): Promise<Rebuild<Entry>> {
      const building = db.transaction(() => begin(workspace));
      await dropUnused(workspace);
      return rebuildOf(workspace, building);
    },

    async resume(workspace: WorkspaceId, id: string): Promise<Rebuild<Entry> | "visible"> {
      if (String(scopeOf(workspace, "building")?.id) === id) return rebuildOf(workspace, Number(id));
      if (String(scopeOf(workspace, "live")?.id) !== id) throw new RebuildReplaced();
      await dropUnused(workspace);
      return "visible";
    },

    async purge(workspace: WorkspaceId): Promise<void> {
      db.transaction(() => dropAll.run(view, workspace));
      await dropUnused(workspace);
    },
  };
}
