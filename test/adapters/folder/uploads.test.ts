import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { folderPhotos } from "../../../app/adapters/folder/photos.ts";
import { folderUploads } from "../../../app/adapters/folder/uploads.ts";
import type { Uploaded } from "../../../app/ports/uploads.ts";
import { upload, uploadsContract } from "../../contract/uploads.ts";

async function open() {
  const folder = await mkdtemp(join(tmpdir(), "octember-uploads-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const photos = folderPhotos(folder);
  const told: Uploaded[] = [];
  const time = { now: 0 };
  const onUploaded = async (one: Uploaded) => void told.push(one);
  const uploads = folderUploads({ photos, address: "http://here/", onUploaded, clock: () => time.now });
  const take = (url: string, body: string, type: string | undefined = upload.type) =>
    uploads.take(url.slice("http://here/".length), { type, bytes: Buffer.from(body) });
  return { photos, uploads, told, time, take };
}

uploadsContract(async () => {
  const { photos, uploads, told, take } = await open();
  return {
    photos,
    uploads,
    uploaded: async (photo) => told.find((one) => one.photo === photo),
    send: ({ url, headers }, body) => take(url, body, headers["content-type"]),
  };
});

describe("a grant of the one-machine program", () => {
  it("is for this size and type, for five minutes, and for whoever knows its name", async () => {
    const { photos, uploads, time, told, take } = await open();
    const { url, headers, expiresAt } = await uploads.grant(upload);
    expect(headers).toEqual({ "content-length": "3", "content-type": "image/jpeg" });
    expect(expiresAt).toBe(5 * 60_000);
    expect(await take(url, "four")).toBe(400);
    expect(await take(url, "abc", "image/png")).toBe(403);
    expect(await take(`${url}x`, "abc")).toBe(403);
    time.now = expiresAt;
    expect(await take(url, "abc")).toBe(403);
    expect(told).toEqual([]);
    expect(await photos.open(upload.workspace, upload.photo)).toBeUndefined();
  });

  it("tells of the photo again where a try before ended without doing so", async () => {
    const { photos, uploads, told, take } = await open();
    const { url } = await uploads.grant(upload);
    await photos.put(upload.workspace, upload.photo, Buffer.from("abc"));
    expect(await take(url, "abc")).toBe(412);
    expect(told).toHaveLength(1);
  });
});
