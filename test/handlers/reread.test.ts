import { describe, expect, it } from "vitest";
import { foldFacts } from "../../app/contacts/fold.ts";
import type { PhotoId, WorkspaceId } from "../../app/ids.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { openOperations } from "../../handlers/wiring/operation.ts";
import { rereadOperation } from "../../handlers/wiring/reread.ts";
import { cardRead } from "../contacts/facts-for-tests.ts";
import { fakeReader } from "../slack/fake-reader.ts";
import { openSqliteCloud } from "./sqlite-cloud.ts";

const acme = "T1" as WorkspaceId;
const left = (ms: number) => ({ getRemainingTimeInMillis: () => ms });

/** So many cards that an older version read, each with its photo. */
async function open(cards: number) {
  const { store } = await openSqliteCloud();
  for (let at = 0; at < cards; at++) {
    const photo = `T1-F${at}` as PhotoId;
    const bytes = Buffer.from(`Contoso Corporation\nJisoo Park\nSales Director\njisoo${at}@contoso.com`);
    await store.photos.put(acme, photo, bytes);
    const read = cardRead(at, { names: ["Jisoo Perk"], emails: [`jisoo${at}@contoso.com`] });
    await writeFacts(store, acme, [{ ...read, readWith: 1 }]);
  }
  const asked: PhotoId[] = [];
  const reread = openOperations("reread", {
    reread: rereadOperation({
      ...store,
      readerOf: (workspace, photo) => {
        expect(workspace).toBe(acme);
        asked.push(photo);
        return fakeReader();
      },
    }),
  });
  const names = async () =>
    foldFacts((await store.truth.page(acme, undefined, 100)).flatMap(({ facts }) => facts)).map(
      (one) => one.names[0]?.value.written,
    );
  return { reread, names, asked };
}

describe("reread", () => {
  it("reads again what an older version read, once, each photo by its workspace's reader", async () => {
    const { reread, names, asked } = await open(3);
    const done = { workspace: acme, outcomes: { changed: 3 }, left: 0 };
    expect(await reread({ do: "reread" }, left(900_000))).toEqual(done);
    expect(await names()).toEqual(["Jisoo Park", "Jisoo Park", "Jisoo Park"]);
    expect([...asked].sort()).toEqual(["T1-F0", "T1-F1", "T1-F2"]);
    expect(await reread({ do: "reread" }, left(900_000))).toEqual({ workspace: acme, outcomes: {}, left: 0 });
  });

  it("says how many there was no time for, and goes on with them when it is asked again", async () => {
    const { reread } = await open(3);
    // Less than two readings may take, one after the other.
    expect(await reread({ do: "reread" }, left(250_000))).toEqual({ workspace: acme, outcomes: {}, left: 3 });
    expect(await reread({ do: "reread", workspace: acme }, left(900_000))).toMatchObject({
      outcomes: { changed: 3 },
      left: 0,
    });
  });

  it("does nothing else", async () => {
    const { reread } = await open(0);
    await expect(reread({ do: "purge" }, left(1))).rejects.toMatchObject({ code: "operation-refused" });
    await expect(reread({ do: "reread" }, left(1))).rejects.toMatchObject({ code: "operation-refused" });
  });
});
