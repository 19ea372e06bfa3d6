import { describe, expect, it } from "vitest";
import type { ChannelId, WorkspaceId } from "../../app/ids.ts";
import { longestUpdateMs, type Replies } from "../../app/ports/replies.ts";

const acme = "T1" as WorkspaceId;
const said = { channel: "C1" as ChannelId, ts: "1750000000.000100" };

/** What every store of replies must do. */
export function repliesContract(open: (clock?: () => number) => Promise<readonly [Replies, Replies]>) {
  describe("replies", () => {
    it("are claimed by one; the next one learns that nobody knows whether it was said", async () => {
      const [replies, elsewhere] = await open();
      const claims = await Promise.all([replies, elsewhere, replies].map((one) => one.claim(acme, "a")));
      expect(claims.filter((known) => known === undefined)).toHaveLength(1);
      expect(claims.filter((known) => known !== undefined)).toEqual([{}, {}]);
    });

    it("are in doubt while an update was begun and not settled, whatever another one settled meanwhile", async () => {
      const [replies, elsewhere] = await open();
      await replies.settle(acme, "a", { said, digest: "d0" });
      const [lost, over] = [await replies.begin(acme, "a"), await elsewhere.begin(acme, "a")];
      expect(lost).not.toBe(over);
      await elsewhere.settle(acme, "a", { said, digest: "d1" }, over);
      expect(await replies.read(acme, "a")).toEqual({ said, digest: "d1", inDoubt: true });
      await replies.begin(acme, "b");
      await replies.settle(acme, "a", { said, digest: "d2" }, lost);
      expect(await elsewhere.read(acme, "a")).toEqual({ said, digest: "d2" });
      expect(await elsewhere.claim(acme, "a")).toEqual({ said, digest: "d2" });
    });

    it("are in doubt no longer than whoever began an update can live", async () => {
      let now = Date.now();
      const [replies, elsewhere] = await open(() => now);
      await replies.settle(acme, "a", { said, digest: "d0" });
      await replies.begin(acme, "a");
      now += longestUpdateMs - 1;
      expect(await elsewhere.read(acme, "a")).toEqual({ said, digest: "d0", inDoubt: true });
      now += 1;
      expect(await elsewhere.read(acme, "a")).toEqual({ said, digest: "d0" });
      await elsewhere.settle(acme, "a", { said, digest: "d1" }, await elsewhere.begin(acme, "a"));
      now -= 1;
      expect(await replies.read(acme, "a")).toEqual({ said, digest: "d1" });
    });

    it("are settled with where they were said and what they say", async () => {
      const [replies, elsewhere] = await open();
      await replies.claim(acme, "a");
      await replies.settle(acme, "a", { said });
      expect(await elsewhere.claim(acme, "a")).toEqual({ said });
      await replies.settle(acme, "a", { said, digest: "d1" });
      expect(await elsewhere.read(acme, "a")).toEqual({ said, digest: "d1" });
    });

    it("of another workspace or key are not known", async () => {
      const [replies] = await open();
      await replies.settle(acme, "a", { said });
      expect(await replies.read("T2" as WorkspaceId, "a")).toBeUndefined();
      expect(await replies.read(acme, "b")).toBeUndefined();
      expect(await replies.claim("T2" as WorkspaceId, "a")).toBeUndefined();
    });
  });
}
