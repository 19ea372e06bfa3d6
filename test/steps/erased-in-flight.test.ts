import { describe, expect, it, onTestFinished } from "vitest";
import type { ChannelId, MemberId, PhotoId } from "../../app/ids.ts";
import { openStore } from "../../app/local/open-store.ts";
import { erasePerson, orderErasing } from "../../app/steps/erase-person.ts";
import { keepPhoto } from "../../app/steps/keep-photo.ts";
import type { PostedPhotos } from "../../app/steps/posted-photos.ts";
import { writeCards } from "../../app/steps/write-cards.ts";
import { temporaryFolder } from "../adapters/sqlite/temporary-store.ts";
import { cardRead } from "../contacts/facts-for-tests.ts";
import { acme } from "../find/posted-card.ts";

const jisoo = cardRead(1, { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] }).read;
const now = Math.floor(Date.now() / 1_000);

/** A message with one photo that was posted so many seconds from now. */
function posted(file: string, second: number): PostedPhotos {
  const ts = `${now + second}.000100`;
  const poster = "UMINSU" as MemberId;
  const message = { channel: "C1" as ChannelId, ts };
  const audience = { kind: "workspace" } as const;
  return { workspace: acme, message, thread: ts, audience, poster, knownBy: [poster], files: [file] };
}

async function open() {
  const store = openStore(temporaryFolder());
  onTestFinished(() => store.close());
  let downloads = 0;
  const download = async () => {
    downloads += 1;
    return Buffer.from("a photo");
  };
  const ports = { ...store, speak: { download }, checkpoint: () => {} };
  const photoOf = (file: string) => ({ photo: `T1-${file}` as PhotoId, file, place: 0 });
  return {
    store,
    downloads: () => downloads,
    async keep(message: PostedPhotos) {
      const photo = photoOf(message.files[0] ?? "");
      const status = { ...photo, message: message.message, cards: [] };
      await store.statuses.advance(acme, undefined, { ...status, state: "waiting" });
      await keepPhoto(ports, message, photo);
      return store.statuses.read(acme, photo.photo);
    },
    async write(message: PostedPhotos) {
      const photo = photoOf(message.files[0] ?? "");
      await writeCards(ports, message, photo, { kind: "cards", cards: [jisoo] });
      return store.statuses.read(acme, photo.photo);
    },
    async forget() {
      const [cluster] = await store.truth.page(acme, undefined, 1);
      const order = cluster && (await orderErasing(store, acme, [cluster.id]));
      if (order === undefined) throw new Error("nobody is there");
      await erasePerson({ ...ports, directory: store.remembered, now: Date.now }, order);
    },
  };
}

describe("a photo on its way while the person on it is forgotten", () => {
  it("that was posted before doesn't bring them back, and isn't kept; one that is posted later is a new person's", async () => {
    const { store, keep, write, forget } = await open();
    const [first, inFlight, later] = [posted("F1", -20), posted("F2", -10), posted("F3", 3_600)];
    for (const message of [first, inFlight]) expect(await keep(message)).toMatchObject({ state: "kept" });
    expect(await write(first)).toMatchObject({ state: "done" });
    await forget();
    expect(await write(inFlight)).toMatchObject({ state: "refused", reason: "erased", cards: [] });
    expect(await store.photos.open(acme, "T1-F2" as PhotoId)).toBeUndefined();
    expect(await store.truth.page(acme, undefined, 10)).toEqual([]);
    await keep(later);
    expect(await write(later)).toMatchObject({ state: "done" });
    expect(await store.truth.page(acme, undefined, 10)).toHaveLength(1);
  });

  it("is not fetched again once it was theirs, whatever repeats it", async () => {
    const { store, keep, write, forget, downloads } = await open();
    const message = posted("F1", -20);
    await keep(message);
    await write(message);
    await forget();
    const before = downloads();
    store.db.prepare("delete from photo").run();
    expect(await keep(message)).toMatchObject({ state: "refused", reason: "erased" });
    expect(downloads()).toBe(before);
    expect(await store.photos.open(acme, "T1-F1" as PhotoId)).toBeUndefined();
  });
});
