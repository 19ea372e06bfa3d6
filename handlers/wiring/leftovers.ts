import { createHash } from "node:crypto";
import { archivedChangeOf } from "../../app/adapters/dynamodb/archived-change.ts";
import { streamRecordOf } from "../../app/adapters/dynamodb/stream-record.ts";
import { photoRecordIn } from "../../app/adapters/kinesis/photo-cues.ts";
import {
  type FailedObject,
  type FailedOfStream,
  type FailedRecord,
  failedRecordsOf,
} from "../../app/adapters/lambda/failed-events.ts";
import { failedUnder, type Leftovers, notArchivedUnder } from "../../app/adapters/s3/leftovers.ts";
import { keyOfEvent, photoAt } from "../../app/adapters/s3/photo-key.ts";
import { OctemberError } from "../../app/errors.ts";
import type { Log } from "../../app/log.ts";
import type { ArchiveWriter } from "../../app/ports/archive.ts";
import type { ArchiveKeys } from "../../app/ports/archive-keys.ts";
import type { SetAside } from "../../app/ports/dead-letters.ts";
import { sealChanges } from "../../app/steps/seal-archive.ts";
import type { PassOn } from "./arrive.ts";

export interface LeftoversPorts {
  readonly leftovers: Leftovers;
  readonly aside: Pick<SetAside, "setAside" | "noteUnreadable">;
  readonly archive: ArchiveWriter;
  readonly archiveKeys: Pick<ArchiveKeys, "findOrMake">;
  /** Passes on a photo that came to lie in its bucket. */
  readonly passOn: PassOn;
  readonly log: Log;
}

interface TakenOver {
  arrived: number;
  setAside: number;
  sealed: number;
}

/**
 * Takes over what AWS's services wrote down as it came: photos of which S3 told in vain are passed on; batches become references that are
 * set aside, and can be sent again; records of the archive are sealed. What held somebody's data goes, with every version.
 * @returns how many of each. Ended at any point, it goes on when it is called again.
 */
export async function takeOverLeftovers(ports: LeftoversPorts, isTimeUp: () => boolean): Promise<TakenOver> {
  const count: TakenOver = { arrived: 0, setAside: 0, sealed: 0 };
  for await (const { key, text } of ports.leftovers.under(failedUnder)) {
    if (isTimeUp()) return count;
    const records = failedRecordsOf(text);
    if (records === undefined) await note(ports, key, text);
    let isOver = true;
    for (const record of records ?? []) isOver = (await takeOver(ports, record, count)) && isOver;
    if (isOver) await ports.leftovers.remove(key);
  }
  for await (const { key, text } of ports.leftovers.under(notArchivedUnder)) {
    if (isTimeUp()) return count;
    count.sealed += await sealAgain(ports, key, text);
    await ports.leftovers.remove(key);
  }
  return count;
}

/** @returns whether nothing more is to be done with it. */
async function takeOver(ports: LeftoversPorts, failed: FailedRecord, count: TakenOver): Promise<boolean> {
  if (failed.kind === "object") return passOn(ports, failed, count);
  count.setAside += await setAside(ports, failed);
  return true;
}

/** Lambda tries three times within minutes: what was stopped for longer is no reason to lose a photo. It is tried each time until it passes. */
async function passOn({ passOn, aside, log }: LeftoversPorts, told: FailedObject, count: TakenOver): Promise<boolean> {
  const key = keyOfEvent(told.key);
  const place = key === undefined ? undefined : photoAt(key);
  if (key === undefined || place === undefined) return true;
  const { workspace, photo } = place;
  try {
    await passOn(told.bucket, key);
    count.arrived += 1;
    return true;
  } catch (error) {
    log.warn("photo-not-passed-on", { workspace }, error);
    if (error instanceof OctemberError && error.retryable) return false;
    const reason = error instanceof OctemberError ? error.code : "function-died";
    await aside.setAside("arrive", workspace, { subject: photo, reason, record: { workspace, photo } });
    count.setAside += 1;
    return true;
  }
}

/** Lambda says which function it was, but not by our name for it: a cue goes to all who follow, and does no harm. */
async function setAside({ aside }: LeftoversPorts, { sequence, bytes }: FailedOfStream): Promise<number> {
  const [reason, photo] = ["function-died", photoRecordIn(bytes)];
  if (photo !== undefined) {
    const record = { workspace: photo.workspace, photo: photo.photo, again: true };
    await aside.setAside("read", photo.workspace, { subject: photo.photo, reason, record });
    return 1;
  }
  const { cues, unreadable } = streamRecordOf(sequence, bytes);
  if (unreadable !== undefined) await aside.noteUnreadable("every", sequence, bytes, unreadable.reason);
  for (const { workspace, cluster } of cues)
    await aside.setAside("every", workspace, { subject: cluster, reason, record: { workspace, cluster } });
  return cues.length;
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
