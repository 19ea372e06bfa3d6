import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderPhotos } from "../../../app/adapters/folder/photos.ts";
import { StoreUnreachable } from "../../../app/adapters/store-errors.ts";
import type { PhotoId, WorkspaceId } from "../../../app/ids.ts";
import { photosContract } from "../../contract/photos.ts";
import { temporaryFolder } from "../sqlite/temporary-store.ts";

photosContract(async () => {
  const folder = join(temporaryFolder(), "photos");
  return [folderPhotos(folder), folderPhotos(folder)];
});

describe("a folder of photos", () => {
  it("is read by its owner alone, holds only photos, and forgets what a dead process left", async () => {
    const folder = join(temporaryFolder(), "photos");
    mkdirSync(join(folder, "T1"), { recursive: true });
    const [left, fresh] = [join(folder, "T1", ".left.part"), join(folder, "T1", ".fresh.part")];
    for (const file of [left, fresh]) writeFileSync(file, "half");
    utimesSync(left, 1, 1);
    await folderPhotos(folder).put("T1" as WorkspaceId, "T1-F1" as PhotoId, new Uint8Array(3));
    expect(readdirSync(join(folder, "T1")).sort()).toEqual([".fresh.part", "T1-F1"]);
    expect(statSync(join(folder, "T1", "T1-F1")).mode & 0o777).toBe(0o600);
    await folderPhotos(folder).put("T2" as WorkspaceId, "T2-F1" as PhotoId, new Uint8Array(3));
    expect(statSync(join(folder, "T2")).mode & 0o777).toBe(0o700);
  });

  it("takes no harm of a part that its writer took away while it was looked at", async () => {
    const folder = join(temporaryFolder(), "photos");
    mkdirSync(join(folder, "T1"), { recursive: true });
    // Listed, and not there for whoever looks.
    symlinkSync("gone", join(folder, "T1", ".gone.part"));
    expect(await folderPhotos(folder).put("T1" as WorkspaceId, "T1-F1" as PhotoId, new Uint8Array(3))).toBe("created");
  });

  it("that can't be written or read says which, and what to do", async () => {
    const folder = join(temporaryFolder(), "photos");
    writeFileSync(folder, "a file where the folder should be");
    const photos = folderPhotos(folder);
    await expect(photos.open("T1" as WorkspaceId, "T1-F1" as PhotoId)).rejects.toThrow(StoreUnreachable);
    const put = photos.put("T1" as WorkspaceId, "T1-F1" as PhotoId, new Uint8Array(3));
    await expect(put).rejects.toThrow(StoreUnreachable);
    await expect(put).rejects.toThrow(join(folder, "T1", "T1-F1"));
  });
});
