import type { Log } from "../log.ts";
import type { Changes } from "../ports/changes.ts";
import { type Consumer, followRecords } from "./follow-records.ts";
import { keepGoing, type Running } from "./keep-going.ts";

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

/** Brings a consumer up to what is due, as far as one batch goes. @returns whether anything was due. */
export async function feed(
  { changes, log }: Pick<ChangeRunner, "changes" | "log">,
  consumer: Consumer,
): Promise<boolean> {
  const records = await changes.next(consumer.name, batch);
  await followRecords(consumer, records, (record, outcome) => changes.settle(consumer.name, record, outcome), log);
  return records.length > 0;
}
