import { describe, expect, it } from "vitest";
import { purgeTable } from "../../../app/adapters/dynamodb/purge-table.ts";
import { purgeDeadLetters, purgePhotos } from "../../../app/adapters/s3/purge-photos.ts";
import type { CardId, ChannelId, Instant, PhotoId, WorkspaceId } from "../../../app/ids.ts";
import { WorkspaceGone } from "../../../app/ports/departures.ts";
import { keptAfterMs, purgeDeparted } from "../../../app/steps/purge-departed.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { cardId, cardRead, noted } from "../../contacts/facts-for-tests.ts";
import { openCloud } from "./open-cloud.ts";

const [acme, globex, third] = ["T1", "T2", "T10"] as unknown as readonly [WorkspaceId, WorkspaceId, WorkspaceId];
const begun = Date.now();

type Cloud = Awaited<ReturnType<typeof openCloud>>;

const facts = (word: string) => [
  cardRead(1, { names: [`${word} Park`], emails: [`${word}@contoso.com`] }),
  noted(3, 1, `${word} ${"likes tea ".repeat(3_000)}`),
  cardRead(2, { names: [`${word} Lee`], emails: [`${word}.lee@contoso.com`] }),
];

/** Everything that is kept of a workspace on AWS. */
async function fill(cloud: Cloud, workspace: WorkspaceId, word: string): Promise<void> {
  for (const fact of facts(word)) await writeFacts(cloud, workspace, [fact]);
  const erased = await cloud.truth.read(workspace, cardId(2));
  if (erased) await cloud.truth.erase(workspace, erased, [cardId(2)], new Date(begun).toISOString() as Instant);
  await cloud.archiveKeys.findOrMake(workspace, [cardId(1), cardId(2)]);
  await cloud.archiveKeys.drop(workspace, [cardId(2)]);
  for (const file of ["F1", "F2"]) {
    const photo = `${workspace}-${file}` as PhotoId;
    await cloud.photos.put(workspace, photo, Buffer.from(`a photo of ${word}`));
    const message = { channel: "C1" as ChannelId, ts: `1.${file}` };
    await cloud.statuses.advance(workspace, undefined, { photo, message, place: 0, cards: [], state: "waiting" });
    await cloud.replies.settle(workspace, `${word} ${file}`, { said: message });
  }
  await cloud.imports.claim(workspace, "*", [{ digest: word, card: "card-9" as CardId }], "batch");
  const { job } = await cloud.keys.open({ workspace, key: word, listener: "l", lane: "l", input: { word } }, begun);
  await cloud.keys.giveUp(job, "test", begun);
  await cloud.deadLetters.setAside("read", workspace, { subject: "F1", reason: "test", record: { workspace } });
  await cloud.progress.keep(workspace, "reindex", { contacts: 1 });
}

/** Every item, but for random keys and numbers that say when. */
const shape = (items: readonly Record<string, unknown>[]) =>
  items
    .filter(({ pk }) => pk !== "#departures" && !String(pk).endsWith("#closed"))
    .map(({ pk, sk }) => `${pk} ${sk}`.replace(/#(identity|erased)#[\w-]{43}(?= )/, "#$1#hash"))
    .map((one) => one.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "random").replace(/\d{15}#[\w-]{32}$/, "at"))
    .sort();

const ports = (cloud: Cloud) => ({
  ...cloud,
  places: [
    purgeTable(cloud.dynamodb, cloud.tables.table),
    purgeTable(cloud.dynamodb, cloud.tables.keyTable),
    purgePhotos(cloud.s3, { bucket: cloud.raw }),
    purgeDeadLetters(cloud.s3, { bucket: cloud.bucket }),
  ],
  restMs: 1,
});

describe("purging a workspace on AWS", () => {
  it("leaves what a store has that never held it, in steps, and lets nothing of it return", async () => {
    let now = begun;
    const [cloud, without] = await Promise.all([openCloud(() => now), openCloud()]);
    for (const [workspace, word] of [
      [globex, "arthur"],
      [third, "trillian"],
    ] as const) {
      await fill(cloud, workspace, word);
      await fill(without, workspace, word);
    }
    await fill(cloud, acme, "zaphod");
    await cloud.departures.leave(acme, begun - 1);
    await writeFacts(cloud, acme, [cardRead(5, { names: ["zaphod In Flight"] })]);
    now = begun + keptAfterMs;
    let calls = 0;
    // A clock that says at each look that the time is up.
    for (let purged: readonly WorkspaceId[] = []; purged.length === 0; calls += 1)
      ({ purged } = await purgeDeparted(ports(cloud), now + calls, () => true));
    expect(calls).toBeGreaterThan(6);
    expect(shape(await cloud.items())).toEqual(shape(await without.items()));
    const kept = JSON.stringify(await cloud.items());
    expect(kept).not.toContain("zaphod");
    expect(kept).toContain("arthur");
    const objects = async (one: Cloud) =>
      (await one.objects()).map((key) => key.split("/").slice(1, 4).join("/")).sort();
    expect((await objects(cloud)).filter((key) => /(^|\/)T1(\/|$)/.test(key))).toEqual([]);
    expect(await objects(cloud)).toEqual(await objects(without));
    expect(await cloud.truth.workspaces()).toEqual([third, globex]);

    await expect(writeFacts(cloud, acme, facts("zaphod"))).rejects.toThrow(WorkspaceGone);
    expect(JSON.stringify(await cloud.items())).not.toContain("zaphod");
    expect(await cloud.departures.comeBack(acme)).toBe(true);
    now += 120_000;
    await writeFacts(cloud, acme, facts("ford"));
    expect((await cloud.truth.page(acme, undefined, 10)).map(({ id }) => id)).toEqual([cardId(1), cardId(2)]);
  });
});
