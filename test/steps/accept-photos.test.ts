import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../app/adapters/sqlite/database.ts";
import { sqlitePhotoStatuses } from "../../app/adapters/sqlite/photo-statuses.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../../app/ids.ts";
import { acceptPhotos } from "../../app/steps/accept-photos.ts";

const workspace = "T1" as WorkspaceId;
let folder: string;
let db: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "octember-accept-"));
  db = openDatabase(join(folder, "statuses.sqlite"));
});
afterEach(async () => {
  db.close();
  await rm(folder, { recursive: true });
});

function posted(ts: string, files: readonly string[]) {
  const message = { channel: "C1" as ChannelId, ts };
  const dana = "U1" as MemberId;
  return {
    workspace,
    message,
    thread: ts,
    audience: { kind: "workspace" },
    poster: dana,
    knownBy: [dana],
    files,
  } as const;
}

describe("accepting photos", () => {
  it("accepts ten of a message, and keeps of the others that they were too many", async () => {
    const statuses = sqlitePhotoStatuses(db);
    const many = posted(
      "1763800000.000100",
      Array.from({ length: 12 }, (_, nth) => `F${nth}`),
    );
    await acceptPhotos({ statuses }, many);
    await acceptPhotos({ statuses }, many);
    const known = await statuses.ofMessage(workspace, many.message);
    expect(known.map(({ state }) => state)).toEqual([...Array(10).fill("waiting"), "refused", "refused"]);
    expect(known.at(-1)?.reason).toBe("too-many");
  });

  it("gives a file that was posted before an id of its own in the new place, and always the same", async () => {
    const statuses = sqlitePhotoStatuses(db);
    const [first] = await acceptPhotos({ statuses }, posted("1763800000.000100", ["F1"]));
    const again = posted("1763800009.000100", ["F1"]);
    const [second] = await acceptPhotos({ statuses }, again);
    expect(second?.photo).not.toBe(first?.photo);
    expect(await acceptPhotos({ statuses }, again)).toEqual([second]);
    expect(await statuses.ofMessage(workspace, again.message)).toMatchObject([
      { photo: second?.photo, state: "waiting" },
    ]);
  });

  it("refuses what is new beyond the day's budget, and counts nothing twice, nor what is refused anyhow", async () => {
    const statuses = sqlitePhotoStatuses(db);
    let left = 3;
    let asked = 0;
    const budget = {
      async take() {
        asked += 1;
        left -= 1;
        return left >= 0;
      },
    };
    const many = posted(
      "1763800000.000100",
      Array.from({ length: 12 }, (_, nth) => `F${nth}`),
    );
    for (let delivery = 0; delivery < 3; delivery += 1) await acceptPhotos({ statuses, budget }, many);
    expect(asked).toBe(10);
    const known = await statuses.ofMessage(workspace, many.message);
    expect(known.map(({ state, reason = state }) => reason)).toEqual([
      ...Array(3).fill("waiting"),
      ...Array(7).fill("over-budget"),
      ...Array(2).fill("too-many"),
    ]);
  });
});
