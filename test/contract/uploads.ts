import { describe, expect, it } from "vitest";
import type { ChannelId, MemberId, PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { Photos } from "../../app/ports/photos.ts";
import type { Grant, Uploaded, Uploads } from "../../app/ports/uploads.ts";

export const upload = {
  workspace: "T1" as WorkspaceId,
  photo: "T1-U1" as PhotoId,
  member: "U1" as MemberId,
  message: { channel: "D1" as ChannelId, ts: "1700000000.000100" },
  bytes: 3,
  type: "image/jpeg",
};
const { bytes: _, type: __, ...uploaded } = upload;

interface OpenUploads {
  readonly uploads: Uploads;
  readonly photos: Photos;
  /** What is known of a photo that came. */
  readonly uploaded: (photo: PhotoId) => Promise<Uploaded | undefined>;
  readonly send: (grant: Grant, body: string, headers?: Record<string, string>) => Promise<number>;
}

/** What every place that grants uploads must do. */
export function uploadsContract(open: () => Promise<OpenUploads>) {
  describe("a grant to upload", () => {
    it("puts the photo where it belongs, once, and whose it is and where it is answered is known", async () => {
      const { uploads, photos, uploaded: known, send } = await open();
      const grant = await uploads.grant(upload);
      expect(await photos.open(upload.workspace, upload.photo)).toBeUndefined();
      expect(await send(grant, "abc")).toBe(200);
      expect(Buffer.from((await photos.open(upload.workspace, upload.photo)) ?? []).toString()).toBe("abc");
      expect(await known(upload.photo)).toEqual(uploaded);
      expect(await send(grant, "xyz")).toBe(412);
      expect(Buffer.from((await photos.open(upload.workspace, upload.photo)) ?? []).toString()).toBe("abc");
    });

    it("puts nothing over a photo that was there before", async () => {
      const { uploads, photos, send } = await open();
      await photos.put(upload.workspace, upload.photo, Buffer.from("old"));
      expect(await send(await uploads.grant(upload), "new")).toBe(412);
      expect(Buffer.from((await photos.open(upload.workspace, upload.photo)) ?? []).toString()).toBe("old");
    });

    it("leads no other workspace's photo there", async () => {
      const { uploads, photos, send } = await open();
      await send(await uploads.grant({ ...upload, workspace: "T2" as WorkspaceId }), "abc");
      expect(await photos.open(upload.workspace, upload.photo)).toBeUndefined();
      expect(await photos.open("T2" as WorkspaceId, upload.photo)).toBeDefined();
    });
  });
}
