import { OctemberError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { ChangeRecord, Changes, Outcome } from "../ports/changes.ts";
import { backoffMs, maxTries } from "./backoff.ts";
import { keepGoing, type Running } from "./keep-going.ts";

/** Somebody who follows the truth: a view, or the results in threads. */
export interface Consumer {
  readonly name: string;
  readonly apply: (record: ChangeRecord) => Promise<Outcome>;
  /** Clusters that are followed side by side; 1 where nothing is waited for. */
  readonly sideBySide?: number;
}

export interface ChangeRunner {
  readonly changes: Changes;
  readonly consumers: readonly Consumer[];
  readonly now: () => number;
  readonly log: Log;
}

const batch = 100;

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

async function feed({ changes, log }: ChangeRunner, consumer: Consumer): Promise<boolean> {
  const records = await changes.next(consumer.name, batch);
  const clusters = byCluster(records);
  const follow = async () => {
    for (let cluster = clusters.shift(); cluster !== undefined; cluster = clusters.shift()) {
      for (const record of cluster) {
        const outcome = await outcomeOf(consumer, record, log);
        await changes.settle(consumer.name, record, outcome);
        if (outcome.kind === "retry") break;
      }
    }
  };
  await Promise.all(Array.from({ length: consumer.sideBySide ?? 1 }, follow));
  return records.length > 0;
}

function byCluster(records: readonly ChangeRecord[]): (readonly ChangeRecord[])[] {
  const clusters = new Map<string, ChangeRecord[]>();
  for (const record of records) {
    const key = `${record.workspace} ${record.snapshot.cluster}`;
    const known = clusters.get(key);
    if (known === undefined) clusters.set(key, [record]);
    else known.push(record);
  }
  return [...clusters.values()];
}

async function outcomeOf(consumer: Consumer, record: ChangeRecord, log: Log): Promise<Outcome> {
  const fields = { consumer: consumer.name, sequence: record.sequence };
  try {
    const outcome = await consumer.apply(record);
    if (outcome.kind === "dead") log.error("change-dead", { ...fields, reason: outcome.reason });
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
