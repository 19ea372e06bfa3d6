import { createHash } from "node:crypto";
import { archivedChangeOf } from "../../app/adapters/dynamodb/archived-change.ts";
import { streamRecordOf } from "../../app/adapters/dynamodb/stream-record.ts";
import { photoRecordIn } from "../../app/adapters/kinesis/photo-cues.ts";
import { type FailedRecord, failedRecordsOf } from "../../app/adapters/lambda/failed-events.ts";
import { failedUnder, type Leftovers, notArchivedUnder } from "../../app/adapters/s3/leftovers.ts";
import { keyOfEvent, photoAt } from "../../app/adapters/s3/photo-key.ts";
import type { Log } from "../../app/log.ts";
import type { ArchiveWriter } from "../../app/ports/archive.ts";
import type { ArchiveKeys } from "../../app/ports/archive-keys.ts";
import type { SetAside } from "../../app/ports/dead-letters.ts";
import { sealChanges } from "../../app/steps/seal-archive.ts";

export interface LeftoversPorts {
  readonly leftovers: Leftovers;
  readonly aside: Pick<SetAside, "setAside" | "noteUnreadable">;
  readonly archive: ArchiveWriter;
  readonly archiveKeys: Pick<ArchiveKeys, "findOrMake">;
  readonly log: Log;
}

/**
 * Takes over what AWS's services wrote down as it came: batches and events become references that are set aside, and can be sent again;
 * records of the archive are sealed. What held somebody's data goes, with every version.
 * @returns how many of each. Ended at any point, it goes on when it is called again.
 */
export async function takeOverLeftovers(ports: LeftoversPorts, isTimeUp: () => boolean) {
  const count = { setAside: 0, sealed: 0 };
  for await (const { key, text } of ports.leftovers.under(failedUnder)) {
    if (isTimeUp()) return count;
    const records = failedRecordsOf(text);
    if (records === undefined) await note(ports, key, text);
    for (const record of records ?? []) count.setAside += await setAside(ports, record);
    await ports.leftovers.remove(key);
  }
  for await (const { key, text } of ports.leftovers.under(notArchivedUnder)) {
    if (isTimeUp()) return count;
    count.sealed += await sealAgain(ports, key, text);
    await ports.leftovers.remove(key);
  }
  return count;
}

const reason = "function-died";

/** Lambda says which function it was, but not by our name for it: a cue goes to all who follow, and does no harm. */
async function setAside({ aside }: LeftoversPorts, failed: FailedRecord): Promise<number> {
  const photo = failed.kind === "object" ? photoOf(failed.key) : photoRecordIn(failed.bytes);
  if (photo !== undefined) {
    const [consumer, again] = failed.kind === "object" ? ["arrive", {}] : ["read", { again: true }];
    const record = { workspace: photo.workspace, photo: photo.photo, ...again };
    await aside.setAside(consumer, photo.workspace, { subject: photo.photo, reason, record });
    return 1;
  }
  if (failed.kind === "object") return 0;
  const { cues, unreadable } = streamRecordOf(failed.sequence, failed.bytes);
  if (unreadable !== undefined) await aside.noteUnreadable("every", failed.sequence, failed.bytes, unreadable.reason);
  for (const { workspace, cluster } of cues)
    await aside.setAside("every", workspace, { subject: cluster, reason, record: { workspace, cluster } });
  return cues.length;
}

function photoOf(encoded: string) {
  const key = keyOfEvent(encoded);
  return key === undefined ? undefined : photoAt(key);
}

/** Firehose writes one JSON object a line, with the record in `rawData`. */
async function sealAgain(ports: LeftoversPorts, key: string, text: string): Promise<number> {
  const changes = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    try {
      const { rawData } = JSON.parse(line) as { readonly rawData: string };
      const change = archivedChangeOf(Buffer.from(rawData, "base64"));
      if (change !== undefined) changes.push(change);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
      await note(ports, key, line);
    }
  }
  const [, ...hour] = /\/(\d{4})\/(\d{2})\/(\d{2})\/(\d{2})\//.exec(key) ?? [];
  const [year = "1970", month = "01", day = "01", hours = "00"] = hour;
  const lines = await sealChanges(ports.archiveKeys, changes);
  if (lines.length > 0)
    await ports.archive.write(
      `${year}-${month}-${day}T${hours}`,
      nameOf(key),
      lines.map((line) => JSON.stringify(line)),
    );
  return lines.length;
}

async function note({ aside, log }: LeftoversPorts, key: string, text: string): Promise<void> {
  log.error("leftover-unreadable", { name: nameOf(key) });
  await aside.noteUnreadable("leftovers", nameOf(key), Buffer.from(text), "unknown form");
}

/** The same for the same object: sealed twice, it is written once. */
function nameOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 32);
}
