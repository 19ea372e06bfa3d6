import type {
  FirehoseTransformationEvent,
  FirehoseTransformationEventRecord,
  FirehoseTransformationResult,
  FirehoseTransformationResultRecord,
} from "aws-lambda";
import { archivedChangeOf } from "../../app/adapters/dynamodb/archived-change.ts";
import type { Log } from "../../app/log.ts";
import type { ArchiveKeys } from "../../app/ports/archive-keys.ts";
import type { ArchivedChange } from "../../app/ports/archived-change.ts";
import type { ArchiveLine, UnreadableLine } from "../../app/steps/archived.ts";
import { sealChanges } from "../../app/steps/seal-archive.ts";

export interface SealPorts {
  readonly archiveKeys: Pick<ArchiveKeys, "findOrMake">;
  readonly log: Log;
}

/**
 * Seals what Firehose is about to write. What keeps it from that is thrown, and Firehose asks again; a record of which nobody can say what
 * it tells is written as where it was. `ProcessingFailed` is never said: such records are written as they came.
 */
export function openSeal(ports: SealPorts) {
  return async ({ records }: FirehoseTransformationEvent): Promise<FirehoseTransformationResult> => {
    const read = records.map((record) => [record.recordId, changeOf(ports, record)] as const);
    const changes = read.flatMap(([, one]) => (one === undefined || "reason" in one ? [] : [one]));
    const lines = new Map(changes.map((change) => [change, undefined as ArchiveLine | undefined]));
    for (const [at, line] of (await sealChanges(ports.archiveKeys, changes)).entries()) {
      const change = changes[at];
      if (change !== undefined) lines.set(change, line);
    }
    return {
      records: read.map(([recordId, one]): FirehoseTransformationResultRecord => {
        const line = one === undefined || "reason" in one ? one : lines.get(one);
        if (line === undefined) return { recordId, result: "Dropped", data: "" };
        return { recordId, result: "Ok", data: Buffer.from(`${JSON.stringify(line)}\n`).toString("base64") };
      }),
    };
  };
}

function changeOf(
  { log }: SealPorts,
  { data, kinesisRecordMetadata }: FirehoseTransformationEventRecord,
): ArchivedChange | UnreadableLine | undefined {
  try {
    return archivedChangeOf(Buffer.from(data, "base64"));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    const { sequenceNumber: sequence = "" } = kinesisRecordMetadata ?? {};
    log.error("record-unreadable", { consumer: "seal", sequence, reason: error.name });
    return { format: 1, of: "unreadable", sequence, reason: error.name };
  }
}
