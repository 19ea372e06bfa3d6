import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { StoreFull } from "../../../app/adapters/store-errors.ts";
import { eventQueue } from "../../../app/local/workspace/deliver/event-queue.ts";
import type { Transport } from "../../../app/local/workspace/deliver/transport.ts";
import { openStore, type Store } from "../../../app/local/workspace/store.ts";

it("an event that was sent while the disk was full is sent again, and the next ones go on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "octember-full-"));
  const store = openStore(folder);
  let full = true;
  const filling: Store = {
    ...store,
    run(sql, ...values) {
      if (full && sql.startsWith("delete")) throw new StoreFull("workspace.db");
      store.run(sql, ...values);
    },
  };
  const sent: string[] = [];
  const transport = {
    event: async (envelope: object) => {
      sent.push((envelope as { id: string }).id);
      return { kind: "answered" };
    },
  } as unknown as Transport;
  const queue = eventQueue({ store: filling, transport, retriesMs: [], now: Date.now });
  onTestFinished(async () => {
    await queue.stop();
    store.close();
    await rm(folder, { recursive: true });
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
