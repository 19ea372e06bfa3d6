import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";
import type { Log } from "../log.ts";
import type { ChangeRecord, Changes, Outcome } from "../ports/changes.ts";
import { backoffMs, maxTries } from "./backoff.ts";
import { keepGoing, type Running } from "./keep-going.ts";

/** Somebody who follows the truth: a view, or the results in threads. */
export interface Consumer {
  readonly name: string;
  readonly apply: (record: ChangeRecord) => Promise<Outcome>;
  /** The same for many records of a workspace at once. Where it throws, each is applied by itself. */
  readonly applyAll?: (workspace: WorkspaceId, records: readonly ChangeRecord[]) => Promise<readonly Outcome[]>;
  /** Whether there is anything to do for a record; by default there is. Those without are settled together, at once. */
  readonly concerns?: (record: ChangeRecord) => boolean;
  /** Clusters that are followed side by side; 1 where nothing is waited for. */
  readonly sideBySide?: number;
}

export interface ChangeRunner {
  readonly changes: Changes;
  readonly consumers: readonly Consumer[];
  readonly now: () => number;
  readonly log: Log;
}

const batch = 500;

/** Feeds every consumer, each at its own pace. A cluster's records go in order; one that fails holds back its own cluster only. */
export function runChanges(runner: ChangeRunner): Running {
  const loops = runner.consumers.map((consumer) =>
    keepGoing({
      work: () => feed(runner, consumer),
      dueAt: () => runner.changes.dueAt(consumer.name),
      now: runner.now,
      onError: (error) => runner.log.error("feed-unreadable", { consumer: consumer.name }, error),
    }),
  );
  return {
    wake: () => {
      for (const loop of loops) loop.wake();
    },
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

type Feeding = Pick<ChangeRunner, "changes" | "log">;

/** Brings a consumer up to what is due, as far as one batch goes. @returns whether anything was due. */
export async function feed(feeding: Feeding, consumer: Consumer): Promise<boolean> {
  const records = await feeding.changes.next(consumer.name, batch);
  const { concerns = () => true } = consumer;
  const passed = records.filter((record) => !concerns(record));
  await Promise.all(passed.map((record) => feeding.changes.settle(consumer.name, record, { kind: "done" })));
  const left: ChangeRecord[] = [];
  for (const some of groupedBy(records.filter(concerns), ({ workspace }) => workspace))
    if (!(await followTogether(feeding, consumer, some))) left.push(...some);
  const clusters = groupedBy(left, ({ workspace, snapshot }) => `${workspace} ${snapshot.cluster}`);
  const follow = async () => {
    for (let cluster = clusters.shift(); cluster !== undefined; cluster = clusters.shift()) {
      for (const record of cluster) {
        const outcome = await outcomeOf(consumer, record, feeding.log);
        await feeding.changes.settle(consumer.name, record, outcome);
        if (outcome.kind === "retry") break;
      }
    }
  };
  await Promise.all(Array.from({ length: consumer.sideBySide ?? 1 }, follow));
  return records.length > 0;
}

/** Many at once, with one commit: a large import has to be found soon. @returns false where they have to be followed one by one. */
async function followTogether(
  { changes, log }: Feeding,
  { name, applyAll }: Consumer,
  records: readonly ChangeRecord[],
): Promise<boolean> {
  const [first] = records;
  if (applyAll === undefined || first === undefined) return false;
  let outcomes: readonly Outcome[];
  try {
    outcomes = await applyAll(first.workspace, records);
  } catch (error) {
    log.warn("changes-failed", { consumer: name, records: records.length }, error);
    return false;
  }
  await Promise.all(
    records.map((record, at) => {
      const outcome = outcomes[at] ?? { kind: "dead", reason: "not-applied" };
      if (outcome.kind === "dead") logDead(log, name, record, outcome.reason);
      return changes.settle(name, record, outcome);
    }),
  );
  return true;
}

function groupedBy(records: readonly ChangeRecord[], keyOf: (record: ChangeRecord) => string): ChangeRecord[][] {
  const groups = new Map<string, ChangeRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [record]);
    else known.push(record);
  }
  return [...groups.values()];
}

function logDead(log: Log, consumer: string, { sequence }: ChangeRecord, reason: string): void {
  log.error("change-dead", { consumer, sequence, reason });
}

async function outcomeOf(consumer: Consumer, record: ChangeRecord, log: Log): Promise<Outcome> {
  const fields = { consumer: consumer.name, sequence: record.sequence };
  try {
    const outcome = await consumer.apply(record);
    if (outcome.kind === "dead") logDead(log, consumer.name, record, outcome.reason);
    return outcome;
  } catch (error) {
    log.warn("change-failed", fields, error);
    return afterFailure(record.attempt, error);
  }
}

/** What is stopped, full or throttled passes, however long it takes. What nobody threw on purpose is a defect that meets this record. */
function afterFailure(attempt: number, error: unknown): Outcome {
  if (error instanceof OctemberError) {
    if (!error.retryable) return { kind: "dead", reason: error.code };
    return { kind: "retry", afterMs: 1_000 + Math.round(Math.random() * 4_000), reason: error.code };
  }
  const reason = error instanceof Error ? error.name : "unknown";
  return attempt < maxTries ? { kind: "retry", afterMs: backoffMs(attempt), reason } : { kind: "dead", reason };
}
