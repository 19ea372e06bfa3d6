import { describe, expect, it } from "vitest";
import type { ChannelId, PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { PhotoStatus, PhotoStatuses } from "../../app/ports/photo-status.ts";
import { cardId } from "../contacts/facts-for-tests.ts";

const acme = "T1" as WorkspaceId;
const message = { channel: "C1" as ChannelId, ts: "1750000000.000100" };

function status(photo: string, over: Partial<PhotoStatus> = {}): PhotoStatus {
  return { photo: photo as PhotoId, message, place: 0, state: "waiting", cards: [], ...over };
}

/** What every store of photo statuses must do. */
export function photoStatusesContract(open: () => Promise<readonly [PhotoStatuses, PhotoStatuses]>) {
  describe("photo statuses", () => {
    it("advance for the first one, and are refused to whoever was slower", async () => {
      const [statuses, elsewhere] = await open();
      const begin = await Promise.all([statuses, elsewhere].map((one) => one.advance(acme, undefined, status("P1"))));
      expect(begin.filter(Boolean)).toHaveLength(1);
      const keep = await Promise.all(
        [statuses, elsewhere].map((one) => one.advance(acme, "waiting", status("P1", { state: "kept" }))),
      );
      expect(keep.filter(Boolean)).toHaveLength(1);
      expect(await statuses.advance(acme, "waiting", status("P1", { state: "refused", reason: "heic" }))).toBe(false);
      expect(await statuses.read(acme, "P1" as PhotoId)).toEqual(status("P1", { state: "kept" }));
      expect(await statuses.advance(acme, "kept", status("P2", { state: "done" }))).toBe(false);
    });

    it("keep the cards of a photo, or why it was refused", async () => {
      const [statuses] = await open();
      const cards = [cardId(1), cardId(2)];
      await statuses.advance(acme, undefined, status("P1", { state: "done", cards }));
      await statuses.advance(acme, undefined, status("P2", { state: "refused", reason: "heic" }));
      expect(await statuses.read(acme, "P1" as PhotoId)).toEqual(status("P1", { state: "done", cards }));
      expect(await statuses.read(acme, "P2" as PhotoId)).toEqual(status("P2", { state: "refused", reason: "heic" }));
    });

    it("of a message come in their order, of no other message or workspace", async () => {
      const [statuses] = await open();
      for (const [photo, place] of [
        ["P3", 2],
        ["P2", 0],
        ["P1", 1],
      ] as const) {
        await statuses.advance(acme, undefined, status(photo, { place }));
      }
      await statuses.advance(acme, undefined, status("P4", { message: { ...message, ts: "1750000001.000100" } }));
      await statuses.advance("T2" as WorkspaceId, undefined, status("P5"));
      expect((await statuses.ofMessage(acme, message)).map(({ photo }) => photo)).toEqual(["P2", "P1", "P3"]);
      expect(await statuses.read("T2" as WorkspaceId, "P1" as PhotoId)).toBeUndefined();
    });
  });
}
