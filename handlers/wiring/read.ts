import type { KinesisStreamBatchResponse, KinesisStreamEvent } from "aws-lambda";
import { photoRecordIn } from "../../app/adapters/kinesis/photo-cues.ts";
import type { Inbox } from "../../app/ports/inbox.ts";
import { photoReadJob } from "../../app/slack/listeners/events/photo-read.ts";
import { type FollowPhotosPorts, followPhotos, type PhotoCue } from "../../app/steps/follow-photos.ts";
import { backingOff } from "./back-off.ts";

export interface ReadPorts extends Omit<FollowPhotosPorts, "show" | "checkpoint"> {
  readonly inbox: Pick<Inbox, "accept">;
}

/** Reads photos as the stream tells of them, and has their messages answered. */
export function openRead({ inbox, ...ports }: ReadPorts) {
  const tries = new Map<string, number>();
  const show: FollowPhotosPorts["show"] = async ({ status, posted }) => {
    await inbox.accept(photoReadJob(posted.workspace, status, posted));
  };
  return backingOff(async ({ Records }: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
    const cues: PhotoCue[] = [];
    const lost: string[] = [];
    for (const { kinesis } of Records) {
      const bytes = Buffer.from(kinesis.data, "base64");
      const record = photoRecordIn(bytes);
      const sequence = kinesis.sequenceNumber;
      if (record !== undefined) cues.push({ ...record, sequence });
      else if (!(await isKept(ports, sequence, bytes))) lost.push(sequence);
    }
    const again = await followPhotos({ ...ports, show, checkpoint: () => {} }, cues, tries);
    return batchFailures([...lost, ...again]);
  });
}

async function isKept({ aside, log }: Pick<ReadPorts, "aside" | "log">, sequence: string, bytes: Uint8Array) {
  try {
    await aside.noteUnreadable("read", sequence, bytes, "no-photo");
    return true;
  } catch (error) {
    log.warn("record-not-set-aside", { consumer: "read", sequence }, error);
    return false;
  }
}

/** Lambda gives everything from the earliest of these on again. */
export function batchFailures(sequences: readonly string[]): KinesisStreamBatchResponse {
  return { batchItemFailures: sequences.map((sequence) => ({ itemIdentifier: sequence })) };
}
