import { describe, expect, it } from "vitest";
import type { CardId, WorkspaceId } from "../../app/ids.ts";
import type { ArchiveKeys } from "../../app/ports/archive-keys.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const [one, other, third] = ["card-1", "card-2", "card-3"] as unknown as readonly [CardId, CardId, CardId];

export interface OpenArchiveKeys {
  readonly keys: ArchiveKeys;
  /** The same as another process sees it. */
  readonly others: ArchiveKeys;
  /** Has a card be of somebody who was erased before it had a key. */
  readonly eraseBefore: (workspace: WorkspaceId, card: CardId) => Promise<void>;
}

/** What all keys of an archive must do. */
export function archiveKeysContract(open: () => Promise<OpenArchiveKeys>) {
  describe("the archive's keys", () => {
    it("are made once for each card of a workspace, whoever asks first, and are none like another", async () => {
      const { keys, others } = await open();
      expect(await keys.find(acme, [one])).toEqual(new Map());
      const [made, same] = await Promise.all([
        keys.findOrMake(acme, [one, other, one]),
        others.findOrMake(acme, [one]),
      ]);
      expect([...made.keys()]).toEqual([one, other]);
      expect(made.get(one)).toHaveLength(32);
      expect(same.get(one)).toEqual(made.get(one));
      expect(await others.find(acme, [other, third, one])).toEqual(made);
      const theirs = await keys.findOrMake(globex, [one]);
      const all = [made.get(one), made.get(other), theirs.get(one)].map((key) =>
        Buffer.from(key ?? []).toString("hex"),
      );
      expect(new Set(all).size).toBe(3);
    });

    it("are gone for good once they were dropped, also where there was none yet", async () => {
      const { keys, others } = await open();
      await keys.findOrMake(acme, [one, other]);
      await keys.drop(acme, [one, third]);
      await keys.drop(acme, [one]);
      for (const asked of [keys, others]) {
        expect([...(await asked.find(acme, [one, other, third])).keys()]).toEqual([other]);
        expect([...(await asked.findOrMake(acme, [one, other, third])).keys()]).toEqual([other]);
      }
      expect((await keys.findOrMake(globex, [one])).size).toBe(1);
    });

    it("are never made for who was erased before", async () => {
      const { keys, eraseBefore } = await open();
      await eraseBefore(acme, one);
      expect([...(await keys.findOrMake(acme, [one, other])).keys()]).toEqual([other]);
    });
  });
}
