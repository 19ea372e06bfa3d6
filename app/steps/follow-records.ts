import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";
import type { Log } from "../log.ts";
import type { ChangeRecord, Outcome } from "../ports/changes.ts";
import { PlaceStopped } from "../ports/placement.ts";
import { backoffMs, maxTries } from "./backoff.ts";

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

/** Takes note of what became of a record. */
export type Settle<R extends ChangeRecord> = (record: R, outcome: Outcome) => Promise<void>;

/**
 * Has a consumer follow the records, and settles each as soon as its outcome is known. A cluster's records go in their order; after one
 * that is to be tried again the later ones of its cluster are left unsettled, as are those for which there is no time. Only what `settle`
 * throws is thrown.
 */
export async function followRecords<R extends ChangeRecord>(
  consumer: Consumer,
  records: readonly R[],
  settle: Settle<R>,
  log: Log,
  isTimeUp: () => boolean = () => false,
): Promise<void> {
  const { concerns = () => true } = consumer;
  const passed = records.filter((record) => !concerns(record));
  await Promise.all(passed.map((record) => settle(record, { kind: "done" })));
  const left: R[] = [];
  for (const some of groupedBy(records.filter(concerns), ({ workspace }) => workspace))
    if (!(await followTogether(consumer, some, settle, log))) left.push(...some);
  const clusters = groupedBy(left, ({ workspace, snapshot }) => `${workspace} ${snapshot.cluster}`);
  const follow = async () => {
    for (let cluster = clusters.shift(); cluster !== undefined && !isTimeUp(); cluster = clusters.shift()) {
      for (const record of cluster) {
        const outcome = await outcomeOf(consumer, record, log);
        await settle(record, outcome);
        if (outcome.kind === "retry") break;
      }
    }
  };
  await Promise.all(Array.from({ length: consumer.sideBySide ?? 1 }, follow));
}

/** Many at once, with one commit: a large import has to be found soon. @returns false where they have to be followed one by one. */
async function followTogether<R extends ChangeRecord>(
  { name, applyAll }: Consumer,
  records: readonly R[],
  settle: Settle<R>,
  log: Log,
): Promise<boolean> {
  const [first] = records;
  if (applyAll === undefined || first === undefined) return false;
  let outcomes: readonly Outcome[];
  try {
    outcomes = await applyAll(first.workspace, records);
  } catch (error) {
    log.warn("changes-failed", { consumer: name, records: records.length }, error);
    if (!(error instanceof PlaceStopped)) return false;
    // Each by itself would wait for the same.
    outcomes = records.map(({ attempt }) => outcomeOfFailure(attempt, error));
  }
  await Promise.all(
    records.map((record, at) => {
      const outcome = outcomes[at] ?? { kind: "dead", reason: "not-applied" };
      if (outcome.kind === "dead") logDead(log, name, record, outcome.reason);
      return settle(record, outcome);
    }),
  );
  return true;
}

function groupedBy<R>(records: readonly R[], keyOf: (record: R) => string): R[][] {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const key = keyOf(record);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [record]);
    else known.push(record);
  }
  return [...groups.values()];
}

function logDead(log: Log, consumer: string, { workspace, snapshot }: ChangeRecord, reason: string): void {
  log.error("change-dead", { consumer, workspace, cluster: snapshot.cluster, reason });
}

async function outcomeOf(consumer: Consumer, record: ChangeRecord, log: Log): Promise<Outcome> {
  try {
    const outcome = await consumer.apply(record);
    if (outcome.kind === "dead") logDead(log, consumer.name, record, outcome.reason);
    return outcome;
  } catch (error) {
    const { workspace, snapshot } = record;
    log.warn("change-failed", { consumer: consumer.name, workspace, cluster: snapshot.cluster }, error);
    return outcomeOfFailure(record.attempt, error);
  }
}

/**
 * What is stopped, full or throttled passes, however long it takes; but where only some are concerned, the others don't wait for that for
 * long: it is set aside, and sent again by itself. What nobody threw on purpose is a defect that meets this record.
 */
export function outcomeOfFailure(attempt: number, error: unknown): Exclude<Outcome, { kind: "done" }> {
  if (error instanceof OctemberError) {
    const isAlone = error instanceof PlaceStopped && attempt >= maxTries;
    if (!error.retryable || isAlone) return { kind: "dead", reason: error.code };
    return { kind: "retry", afterMs: 1_000 + Math.round(Math.random() * 4_000), reason: error.code };
  }
  const reason = error instanceof Error ? error.name : "unknown";
  return attempt < maxTries ? { kind: "retry", afterMs: backoffMs(attempt), reason } : { kind: "dead", reason };
}
