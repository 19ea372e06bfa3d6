import { describe, expect, it } from "vitest";
import type { PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { Photos } from "../../app/ports/photos.ts";

const acme = "T1" as WorkspaceId;
const photo = "T1-F1" as PhotoId;
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (kept: Uint8Array | undefined) => kept && new TextDecoder().decode(kept);

/** What every store of photos must do. */
export function photosContract(open: () => Promise<readonly [Photos, Photos]>) {
  describe("photos", () => {
    it("are kept byte for byte, once: what was there stays", async () => {
      const [photos, elsewhere] = await open();
      const all = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
      expect(await photos.put(acme, photo, all)).toBe("created");
      expect(await elsewhere.put(acme, photo, bytes("other"))).toBe("existed");
      expect(Buffer.from((await photos.open(acme, photo)) ?? []).equals(Buffer.from(all))).toBe(true);
    });

    it("put by several at once are created by one, whole", async () => {
      const [photos, elsewhere] = await open();
      const puts = await Promise.all(
        ["a", "b", "c", "d"].map((text, at) =>
          (at % 2 ? elsewhere : photos).put(acme, photo, bytes(text.repeat(50_000))),
        ),
      );
      expect(puts.toSorted()).toEqual(["created", "existed", "existed", "existed"]);
      expect(textOf(await photos.open(acme, photo))).toMatch(/^(a{50000}|b{50000}|c{50000}|d{50000})$/);
    });

    it("that are not there open as nothing and are deleted without a word", async () => {
      const [photos] = await open();
      expect(await photos.open(acme, photo)).toBeUndefined();
      await photos.delete(acme, photo);
      await photos.put(acme, photo, bytes("a"));
      await photos.delete(acme, photo);
      expect(await photos.open(acme, photo)).toBeUndefined();
      expect(await photos.put(acme, photo, bytes("b"))).toBe("created");
    });

    it("of another workspace are not seen, nor by a crafted id", async () => {
      const [photos] = await open();
      await photos.put(acme, photo, bytes("a"));
      const ids = [
        "../T1/T1-F1",
        "..%2FT1%2FT1-F1",
        "t1-f1",
        "T1-F1\0",
        "",
        ".",
        "..",
        `${"A".repeat(300)}`,
        "박지수",
      ] as PhotoId[];
      for (const id of ids) {
        expect([id, await photos.open(acme, id)]).toEqual([id, undefined]);
        expect([id, await photos.put("T2" as WorkspaceId, id, bytes(id))]).toEqual([id, "created"]);
      }
      for (const id of ids) expect(textOf(await photos.open("T2" as WorkspaceId, id))).toBe(id);
      expect(await photos.open("../T1" as WorkspaceId, photo)).toBeUndefined();
      expect(textOf(await photos.open(acme, photo))).toBe("a");
    });
  });
}
