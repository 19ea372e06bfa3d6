import { describe, expect, it } from "vitest";
import type { ChannelId, MemberId, PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { PhotoStatus, PhotoStatuses, Posted } from "../../app/ports/photo-status.ts";
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

    it("keep what the cards take over from the message, through every state", async () => {
      const [statuses] = await open();
      const posted: Posted = {
        audience: { kind: "channel", channel: message.channel },
        poster: "U1" as MemberId,
        knownBy: ["U1", "U2"] as MemberId[],
        where: "CES",
      };
      await statuses.advance(acme, undefined, status("P1", { posted }));
      await statuses.advance(acme, "waiting", status("P1", { state: "kept" }));
      expect(await statuses.read(acme, "P1" as PhotoId)).toEqual(status("P1", { state: "kept", posted }));
      expect(await statuses.ofMessage(acme, message)).toEqual([status("P1", { state: "kept", posted })]);
    });

    it("keep that a member asked for a photo, through every state", async () => {
      const [statuses] = await open();
      await statuses.advance(acme, undefined, status("P1", { state: "empty", reason: "no-card" }));
      await statuses.advance(acme, "empty", status("P1", { asked: true }));
      await statuses.advance(acme, "waiting", status("P1", { state: "kept" }));
      expect(await statuses.read(acme, "P1" as PhotoId)).toEqual(
        status("P1", { state: "kept", asked: true, takenUp: 1 }),
      );
      await statuses.advance(acme, undefined, status("P2", { asked: true }));
      expect(await statuses.read(acme, "P2" as PhotoId)).toEqual(status("P2", { asked: true }));
    });

    it("count how often a photo that was through was taken up again", async () => {
      const [statuses, elsewhere] = await open();
      const state = async () => (await elsewhere.read(acme, "P1" as PhotoId))?.takenUp;
      await statuses.advance(acme, undefined, status("P1", { takenUp: 7 }));
      await statuses.advance(acme, "waiting", status("P1", { state: "kept" }));
      await statuses.advance(acme, "kept", status("P1", { state: "kept", asked: true }));
      await statuses.advance(acme, "kept", status("P1", { state: "empty" }));
      await statuses.advance(acme, "empty", status("P1", { state: "done" }));
      expect(await state()).toBeUndefined();
      await Promise.all([statuses, elsewhere].map((one) => one.advance(acme, "done", status("P1"))));
      expect(await state()).toBe(1);
      await statuses.advance(acme, "waiting", status("P1", { state: "refused", reason: "gave-up" }));
      expect(await state()).toBe(1);
      await statuses.advance(acme, "refused", status("P1", { state: "kept", takenUp: 1 }));
      expect(await statuses.read(acme, "P1" as PhotoId)).toEqual(
        status("P1", { state: "kept", asked: true, takenUp: 2 }),
      );
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

    it("of a file are its first posting and the others, and of no file that is called alike", async () => {
      const [statuses] = await open();
      for (const photo of ["T1-F1-1750000001.000100", "T1-F1", "T1-F12", "T1-F"]) {
        await statuses.advance(acme, undefined, status(photo));
      }
      const found = await statuses.ofFile(acme, "T1-F1" as PhotoId);
      expect(found.map(({ photo }) => photo)).toEqual(["T1-F1", "T1-F1-1750000001.000100"]);
      expect(await statuses.ofFile("T2" as WorkspaceId, "T1-F1" as PhotoId)).toEqual([]);
    });

    it("keep that a photo is deleted, and what its poster said, through every state and however often it is told", async () => {
      const [statuses] = await open();
      const photo = "P1" as PhotoId;
      await statuses.markDeleted(acme, photo, "open");
      expect(await statuses.read(acme, photo)).toBeUndefined();
      await statuses.advance(acme, undefined, status("P1", { thread: "1749999999.000100" }));
      await statuses.markDeleted(acme, photo, "open");
      await statuses.advance(acme, "waiting", status("P1", { state: "kept" }));
      const known = status("P1", { state: "kept", thread: "1749999999.000100" });
      expect(await statuses.read(acme, photo)).toEqual({ ...known, deleted: "open" });
      await statuses.markDeleted(acme, photo, "kept");
      await statuses.markDeleted(acme, photo, "open");
      expect(await statuses.read(acme, photo)).toEqual({ ...known, deleted: "kept" });
      await statuses.advance(acme, undefined, status("P2", { state: "refused", reason: "deleted", deleted: "open" }));
      expect(await statuses.read(acme, "P2" as PhotoId)).toMatchObject({ deleted: "open" });
    });
  });
}
