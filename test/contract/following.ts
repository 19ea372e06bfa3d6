import { describe, expect, it } from "vitest";
import { Conflict } from "../../app/errors.ts";
import type { ClusterId, WorkspaceId } from "../../app/ids.ts";
import type { ChangeRecord, Outcome } from "../../app/ports/changes.ts";
import type { DeadLetters } from "../../app/ports/dead-letters.ts";
import type { Snapshot, Truth } from "../../app/ports/truth.ts";
import type { Consumer } from "../../app/steps/follow-records.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { cardId, cardRead } from "../contacts/facts-for-tests.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const done: Outcome = { kind: "done" };

export interface OpenFollowing {
  readonly truth: Truth;
  readonly letters: DeadLetters;
  /** Has a consumer follow what was written, time and again, until nothing that is due is left or `enough` says so. */
  readonly follow: (consumer: Consumer, enough?: () => boolean) => Promise<void>;
}

/** A view that keeps the newest snapshot of each cluster, and chokes where it is told to. */
function keeping(name: string, choke: (record: ChangeRecord) => Error | Outcome | undefined = () => undefined) {
  const kept = new Map<string, Snapshot>();
  const consumer: Consumer = {
    name,
    async apply(record) {
      const said = choke(record);
      if (said instanceof Error) throw said;
      if (said !== undefined) return said;
      const key = `${record.workspace} ${record.snapshot.cluster}`;
      if ((kept.get(key)?.version ?? 0) < record.snapshot.version) kept.set(key, record.snapshot);
      return done;
    },
  };
  return { consumer, kept };
}

const mails = (n: number) => ({ names: [`Person ${n}`], emails: [`person${n}@contoso.com`] });
const isAbout = (n: number) => (record: ChangeRecord) =>
  record.workspace === acme && record.snapshot.cluster === cardId(n);

async function whatTruthSays(truth: Truth, workspace: WorkspaceId, clusters: readonly ClusterId[]) {
  const snapshots = await truth.snapshots(workspace, clusters);
  return new Map([...snapshots].map(([id, snapshot]) => [`${workspace} ${id}`, snapshot]));
}

/** What must hold of a truth, of what carries its changes, and of the step that follows them, together. */
export function followingContract(open: () => Promise<OpenFollowing>) {
  describe("whoever follows the truth", () => {
    it("gets everything that was written, whole, as it is in the end, and of absorbed clusters where they went", async () => {
      const { truth, follow } = await open();
      const { consumer, kept } = keeping("search");
      for (let n = 20; n > 0; n -= 1) await writeFacts({ truth }, n % 2 ? acme : globex, [cardRead(n, mails(n % 7))]);
      await follow(consumer);
      for (let n = 20; n > 0; n -= 1)
        await writeFacts({ truth }, n % 2 ? acme : globex, [cardRead(n, mails(n % 7), { reading: 2 })]);
      await follow(consumer);
      const all = Array.from({ length: 20 }, (_, n) => cardId(n + 1));
      const said = new Map([...(await whatTruthSays(truth, acme, all)), ...(await whatTruthSays(truth, globex, all))]);
      expect([...said.values()].filter(({ state }) => state === "gone").length).toBeGreaterThan(0);
      expect(kept).toEqual(said);
    });

    it("is not kept from the others by one that has to be tried again, and gets that one when what is in the way has passed", async () => {
      const { truth, follow } = await open();
      let stopped = true;
      const { consumer, kept } = keeping("search", (record) =>
        stopped && isAbout(2)(record) ? new Conflict("stopped") : undefined,
      );
      for (const n of [1, 2, 3]) await writeFacts({ truth }, acme, [cardRead(n, mails(n))]);
      await follow(consumer, () => kept.size === 2);
      expect([...kept.keys()].sort()).toEqual([`${acme} ${cardId(1)}`, `${acme} ${cardId(3)}`]);
      stopped = false;
      await follow(consumer);
      expect(kept.size).toBe(3);
    });

    it("sets aside what can't be followed, which blocks nobody, is listed, and comes again to it alone when it is asked for", async () => {
      const { truth, letters, follow } = await open();
      let poisoned = true;
      const search = keeping("search", (record) =>
        poisoned && isAbout(2)(record) ? { kind: "dead", reason: "too-large" } : undefined,
      );
      const graph = keeping("graph");
      for (const n of [1, 2, 3]) await writeFacts({ truth }, acme, [cardRead(n, mails(n))]);
      await follow(search.consumer);
      await follow(graph.consumer);
      expect([search.kept.size, graph.kept.size]).toEqual([2, 3]);
      const [dead, ...others] = await letters.list(acme, 10);
      expect([dead, others]).toMatchObject([{ consumer: "search", subject: cardId(2), reason: "too-large" }, []]);
      poisoned = false;
      graph.kept.clear();
      expect(dead && (await letters.again(dead))).toBe(true);
      await follow(search.consumer);
      await follow(graph.consumer);
      expect(search.kept).toEqual(await whatTruthSays(truth, acme, [cardId(1), cardId(2), cardId(3)]));
      expect(graph.kept.size).toBe(0);
      expect(await letters.list(undefined, 10)).toEqual([]);
    });
  });
}
