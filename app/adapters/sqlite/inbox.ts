import type { WorkspaceId } from "../../ids.ts";
import type { GivenUp, Inbox, Taken } from "../../ports/inbox.ts";
import type { JobQueue } from "../../ports/job-queue.ts";
import type { Database } from "./database.ts";
import { jobOwners } from "./job-owners.ts";

export interface InboxOptions {
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** How long another machine's process is believed to be alive after it last said so. */
  readonly leaseMs?: number;
  /** How long keys of done jobs are kept, so that what comes again is known. */
  readonly rememberMs?: number;
  /** Called in this process after a job was accepted. */
  readonly onAccept?: () => void;
}

interface Row {
  readonly sequence: number;
  readonly workspace: WorkspaceId;
  readonly key: string;
  readonly listener: string;
  readonly lane: string;
  readonly input: string;
  readonly attempt: number;
  readonly accepted_at: number;
}

const week = 7 * 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;
/** Done jobs that are forgotten at once: more would hold the file too long. */
const forgottenAtOnce = 1000;

const open = "state in ('waiting', 'taken')";
/** The oldest open job of its lane, when nobody has it. */
const ready = `state = 'waiting' and due_at <= ? and not exists (select 1 from job as before
  where before.workspace = job.workspace and before.lane = job.lane and before.sequence < job.sequence and before.${open})`;

export function sqliteInbox(db: Database, options: InboxOptions = {}): Inbox & JobQueue {
  const { clock = Date.now, leaseMs = 15_000, rememberMs = week, onAccept } = options;
  const owners = jobOwners(db, clock, leaseMs);
  const insert = db.prepare(`insert into job (workspace, key, listener, lane, input, accepted_at, due_at)
    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`);
  const anyReady = db.prepare(`select 1 from job where ${ready} limit 1`);
  const allReady = db.prepare(`select * from job where ${ready} order by sequence limit ?`);
  const takeOne = db.prepare("update job set state = 'taken', owner = ?, attempt = attempt + 1 where sequence = ?");
  const release = db.prepare(
    "update job set state = 'waiting', owner = null, due_at = ? where state = 'taken' and owner = ?",
  );
  const mine = "where workspace = ? and key = ? and state = 'taken' and owner = ? and attempt = ?";
  const finish = db.prepare(`update job set state = 'done', input = null, owner = null, settled_at = ? ${mine}`);
  const postpone = db.prepare(
    `update job set state = 'waiting', owner = null, due_at = ?, reason = ?, attempt = attempt - ? ${mine}`,
  );
  const setAside = db.prepare(`update job set state = 'given-up', owner = null, settled_at = ?, reason = ? ${mine}`);
  const takeUp = db.prepare(`update job set state = 'waiting', attempt = 0, due_at = ?, settled_at = null, reason = null
    where workspace = ? and key = ? and state = 'given-up'`);
  // Its key stays for a while, as that of a job that was done.
  const drop = db.prepare(`update job set state = 'done', input = null, reason = null
    where workspace = ? and key = ? and state = 'given-up'`);
  const forget = db.prepare(`delete from job where sequence in
    (select sequence from job where state = 'done' and settled_at < ? order by settled_at limit ${forgottenAtOnce})`);
  const givenUpOf = db.prepare(
    "select * from job where state = 'given-up' and workspace = ? order by settled_at desc, sequence desc limit ?",
  );
  const allGivenUp = db.prepare(
    "select * from job where state = 'given-up' order by settled_at desc, sequence desc limit ?",
  );
  // The head of a lane decides when its lane is due; those behind it wait for it.
  const earliest = db.prepare(`select due_at as at from job where state = 'waiting' and not exists
    (select 1 from job as before where before.workspace = job.workspace and before.lane = job.lane
      and before.sequence < job.sequence and before.${open}) order by due_at, sequence limit 1`);
  let forgotAt = 0;

  function takeBack(): void {
    const dead = owners.dead();
    if (dead.length === 0) return;
    db.transaction(() => {
      for (const owner of dead) {
        release.run(clock(), owner);
        owners.bury(owner);
      }
    });
  }

  function forgetDone(): void {
    if (clock() - forgotAt < hour) return;
    const forgotten = forget.run(clock() - rememberMs);
    if (forgotten < forgottenAtOnce) forgotAt = clock();
  }

  return {
    async accept({ workspace, key, listener, lane, input }) {
      const now = clock();
      const accepted = insert.run(workspace, key, listener, lane, JSON.stringify(input ?? null), now, now) > 0;
      if (accepted) onAccept?.();
      return accepted;
    },
    async take(limit) {
      takeBack();
      forgetDone();
      // A look without a lock first: most looks find nothing.
      if (!anyReady.get(clock())) return [];
      return db.transaction(() => {
        const rows = allReady.all<Row>(clock(), limit);
        if (rows.length > 0) owners.sayAlive();
        for (const { sequence } of rows) takeOne.run(owners.me, sequence);
        return rows.map((row) => takenOf(row, row.attempt + 1));
      });
    },
    async done({ workspace, key, attempt }) {
      finish.run(clock(), workspace, key, owners.me, attempt);
    },
    async retry({ workspace, key, attempt }, afterMs, reason, counts = true) {
      postpone.run(clock() + afterMs, reason, counts ? 0 : 1, workspace, key, owners.me, attempt);
    },
    async giveUp({ workspace, key, attempt }, reason) {
      setAside.run(clock(), reason, workspace, key, owners.me, attempt);
    },
    async givenUp(workspace, limit) {
      type GivenUpRow = Row & { readonly reason: string; readonly settled_at: number };
      const rows =
        workspace === undefined ? allGivenUp.all<GivenUpRow>(limit) : givenUpOf.all<GivenUpRow>(workspace, limit);
      return rows.map((row): GivenUp => ({ ...takenOf(row, row.attempt), reason: row.reason, at: row.settled_at }));
    },
    async again({ workspace, key }) {
      return takeUp.run(clock(), workspace, key) > 0;
    },
    async forget({ workspace, key }) {
      drop.run(workspace, key);
    },
    async dueAt() {
      return owners.dead().length > 0 ? clock() : earliest.get<{ at: number }>()?.at;
    },
  };
}

function takenOf({ workspace, key, listener, lane, input, accepted_at }: Row, attempt: number): Taken {
  return { workspace, key, listener, lane, input: JSON.parse(input) as unknown, attempt, acceptedAt: accepted_at };
}
