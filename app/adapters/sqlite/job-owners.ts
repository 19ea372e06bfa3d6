import { randomUUID } from "node:crypto";
import { isRunning, thisProcess } from "../../this-process.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly id: string;
  readonly machine: string;
  readonly boot: string;
  readonly pid: number;
  readonly started: string;
  readonly alive_until: number;
}

/** Those of this process that take jobs, each with its connection. */
const here = new Map<string, Database>();

/**
 * Who has taken jobs, and whether they still live. On the same machine the system knows; of another machine, all that is known is
 * when its process last said that it is alive.
 */
export function jobOwners(db: Database, clock: () => number, leaseMs: number) {
  const me = randomUUID();
  const holding = db.prepare("select distinct owner as id from job where state = 'taken' and owner <> ?");
  const find = db.prepare("select * from job_owner where id = ?");
  const put = db.prepare(`insert into job_owner (id, machine, boot, pid, started, alive_until) values (?, ?, ?, ?, ?, ?)
    on conflict do update set alive_until = excluded.alive_until`);
  const remove = db.prepare("delete from job_owner where id = ?");
  const anyTaken = db.prepare("select 1 from job where state = 'taken' and owner = ? limit 1");
  let beat: NodeJS.Timeout | undefined;

  function write(): void {
    const { machine, boot, pid, started } = thisProcess;
    put.run(me, machine, boot, pid, started, clock() + leaseMs);
  }

  /** Says so again while jobs are taken, and stops by itself. */
  function beatOn(): void {
    try {
      if (!db.open || !anyTaken.get(me)) {
        clearInterval(beat);
        beat = undefined;
      } else write();
    } catch {
      // A full disk or a busy file: the next beat tries again.
    }
  }

  function isDead(id: string): boolean {
    const owner = find.get<Row>(id);
    if (!owner) return true;
    if (owner.machine !== thisProcess.machine) return owner.alive_until < clock();
    if (owner.boot !== thisProcess.boot) return true;
    if (owner.pid === process.pid && owner.started === thisProcess.started) return !here.get(id)?.open;
    const running = isRunning(owner.pid, owner.started);
    return running === "unsure" ? owner.alive_until < clock() : !running;
  }

  return {
    me,
    /** Those who hold jobs and live no more. */
    dead(): readonly string[] {
      return holding
        .all<{ id: string }>(me)
        .map(({ id }) => id)
        .filter(isDead);
    },
    bury(id: string): void {
      here.delete(id);
      remove.run(id);
    },
    sayAlive(): void {
      here.set(me, db);
      if (beat !== undefined) return;
      write();
      beat = setInterval(beatOn, leaseMs / 3);
      beat.unref();
    },
  };
}
