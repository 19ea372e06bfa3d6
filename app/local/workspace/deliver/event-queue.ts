import type { Clock } from "../clock.ts";
import type { Store } from "../store.ts";
import type { Transport } from "./transport.ts";

export interface EventQueue {
  /** Kept with whatever the caller writes in the same transaction; sent soon. */
  add(id: string, envelope: object): void;
  /** Begins to send, with what was left over from before. */
  start(): void;
  /** Events that were given up since the workspace was opened. */
  givenUp(): readonly string[];
  /** Resolves when nothing is left to be sent now; events that wait for a retry are not waited for. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

interface Row {
  readonly id: string;
  readonly attempt: number;
  readonly reason: string | null;
  readonly body: string;
}

export interface EventQueueOptions {
  readonly store: Store;
  readonly transport: Transport;
  readonly retriesMs: readonly number[];
  readonly now: Clock;
}

/** Events on their way to the app: on disk until it took them, sent again as Slack does, then given up. */
export function eventQueue({ store, transport, retriesMs, now }: EventQueueOptions): EventQueue {
  const underWay = new Map<string, Promise<void>>();
  const lost: string[] = [];
  let running = false;
  let timer: NodeJS.Timeout | undefined;

  async function send(row: Row) {
    const retry = row.attempt > 0 ? { attempt: row.attempt, reason: row.reason ?? "unknown_error" } : undefined;
    const outcome = await transport.event(JSON.parse(row.body) as object, retry);
    if (!running) return;
    const wait = retriesMs[row.attempt];
    if (outcome.kind === "failed" && outcome.again && wait !== undefined) {
      store.run(
        "update delivery set attempt = ?, due = ?, reason = ? where id = ?",
        row.attempt + 1,
        now() + wait,
        outcome.reason,
        row.id,
      );
      return;
    }
    if (outcome.kind === "failed") lost.push(row.id);
    store.run("delete from delivery where id = ?", row.id);
  }

  /** What the disk doesn't take now (it is full, or locked) is tried again: an event is not lost by it, nor the program ended. */
  function pump() {
    clearTimeout(timer);
    if (!running) return;
    try {
      sendDue();
    } catch {
      pumpLater();
    }
  }

  function pumpLater() {
    clearTimeout(timer);
    if (running) timer = setTimeout(pump, 1_000).unref();
  }

  function sendDue() {
    // One moment for both questions: what fell due between two would be neither sent nor waited for.
    const at = now();
    const due = store.all<Row>(
      "select id, attempt, reason, body from delivery where due <= ? order by place limit 100",
      at,
    );
    for (const row of due) {
      if (underWay.has(row.id)) continue;
      const sent = send(row)
        .then(
          () => pump,
          () => pumpLater,
        )
        .then((goOn) => {
          underWay.delete(row.id);
          goOn();
        });
      underWay.set(row.id, sent);
    }
    const next = store.get<{ due: number | null }>("select min(due) as due from delivery where due > ?", at)?.due;
    if (typeof next === "number") timer = setTimeout(pump, Math.min(next - at, 60_000)).unref();
  }

  return {
    add(id, envelope) {
      store.run(
        "insert into delivery (id, attempt, due, body) values (?, 0, ?, ?)",
        id,
        now(),
        JSON.stringify(envelope),
      );
      setImmediate(pump);
    },
    start() {
      running = true;
      setImmediate(pump);
    },
    givenUp: () => lost,
    async idle() {
      await new Promise((next) => setImmediate(next));
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    async stop() {
      running = false;
      clearTimeout(timer);
      await Promise.all(underWay.values());
    },
  };
}
