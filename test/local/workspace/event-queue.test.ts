import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { StoreFull } from "../../../app/adapters/store-errors.ts";
import type { Clock } from "../../../app/local/workspace/clock.ts";
import { eventQueue } from "../../../app/local/workspace/deliver/event-queue.ts";
import type { Outcome, Transport } from "../../../app/local/workspace/deliver/transport.ts";
import { openStore, type Store } from "../../../app/local/workspace/store.ts";

interface Setup {
  readonly answer?: (sent: number) => Outcome;
  readonly retriesMs?: readonly number[];
  readonly now?: Clock;
  readonly storeOver?: (store: Store) => Store;
}

/** A queue in a folder of its own, and the events that it sent, in their order. */
async function openQueue({ answer, retriesMs = [], now = Date.now, storeOver = (store) => store }: Setup) {
  const folder = await mkdtemp(join(tmpdir(), "octember-queue-"));
  const store = openStore(folder);
  const sent: string[] = [];
  const transport = {
    event: async (envelope: object) => {
      sent.push((envelope as { id: string }).id);
      return answer?.(sent.length) ?? { kind: "taken", body: undefined };
    },
  } as unknown as Transport;
  const queue = eventQueue({ store: storeOver(store), transport, retriesMs, now });
  onTestFinished(async () => {
    await queue.stop();
    store.close();
    await rm(folder, { recursive: true });
  });
  return { queue, store, sent };
}

it("an event that was sent while the disk was full is sent again, and the next ones go on", async () => {
  let full = true;
  const { queue, store, sent } = await openQueue({
    storeOver: (kept) => ({
      ...kept,
      run(sql, ...values) {
        if (full && sql.startsWith("delete")) throw new StoreFull("workspace.db");
        kept.run(sql, ...values);
      },
    }),
  });
  queue.add("E1", { id: "E1" });
  queue.start();
  await expect.poll(() => sent).toContain("E1");
  full = false;
  queue.add("E2", { id: "E2" });
  await expect.poll(() => store.all("select id from delivery")).toEqual([]);
  expect(new Set(sent)).toEqual(new Set(["E1", "E2"]));
  expect(sent.filter((id) => id === "E1").length).toBeGreaterThan(1);
});

it.each([1, 2, 3, 4, 5])(
  "what falls due while the queue looks, %i ms after it failed, is sent nevertheless",
  async (wait) => {
    let moment = 0;
    let perLook = 0;
    const { queue, sent } = await openQueue({
      // Every look at the clock takes it on.
      now: () => {
        moment += perLook;
        return moment;
      },
      retriesMs: [wait],
      answer(nth) {
        if (nth > 1) return { kind: "taken", body: undefined };
        perLook = 1;
        return { kind: "failed", reason: "http_error", again: true };
      },
    });
    queue.start();
    queue.add("E1", { id: "E1" });
    await expect.poll(() => sent, { timeout: 5_000 }).toEqual(["E1", "E1"]);
  },
);
