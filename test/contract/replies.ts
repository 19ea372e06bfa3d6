import { describe, expect, it } from "vitest";
import type { ChannelId, WorkspaceId } from "../../app/ids.ts";
import type { Replies } from "../../app/ports/replies.ts";

const acme = "T1" as WorkspaceId;
const said = { channel: "C1" as ChannelId, ts: "1750000000.000100" };

/** What every store of replies must do. */
export function repliesContract(open: () => Promise<readonly [Replies, Replies]>) {
  describe("replies", () => {
    it("are claimed by one; the next one learns that nobody knows whether it was said", async () => {
      const [replies, elsewhere] = await open();
      const claims = await Promise.all([replies, elsewhere, replies].map((one) => one.claim(acme, "a")));
      expect(claims.filter((known) => known === undefined)).toHaveLength(1);
      expect(claims.filter((known) => known !== undefined)).toEqual([{}, {}]);
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
