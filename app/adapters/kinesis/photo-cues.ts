import { type KinesisClient, PutRecordCommand } from "@aws-sdk/client-kinesis";
import type { PhotoId, WorkspaceId } from "../../ids.ts";
import { awsError } from "../aws-errors.ts";

/** What a record of the stream of photos says. */
export interface PhotoRecord {
  readonly workspace: WorkspaceId;
  readonly photo: PhotoId;
  /** Set: it was given up before, and is to be tried again. */
  readonly again?: true;
}

/** Tells the stream of photos of one. A photo's records are in order: it is their key. */
export function kinesisPhotoCues(client: KinesisClient, stream: string): (record: PhotoRecord) => Promise<void> {
  return async ({ workspace, photo, again }) => {
    const data = Buffer.from(JSON.stringify({ workspace, photo, ...(again === undefined ? {} : { again }) }));
    try {
      await client.send(
        new PutRecordCommand({ StreamName: stream, PartitionKey: `${workspace} ${photo}`.slice(0, 256), Data: data }),
      );
    } catch (thrown) {
      throw awsError("Kinesis", thrown);
    }
  };
}

/** @returns `undefined` where nobody can say what the bytes tell. */
export function photoRecordIn(bytes: Uint8Array): PhotoRecord | undefined {
  let said: Partial<Record<keyof PhotoRecord, unknown>> | null;
  try {
    said = JSON.parse(Buffer.from(bytes).toString("utf8")) as typeof said;
  } catch {
    return undefined;
  }
  const { workspace, photo, again } = said ?? {};
  if (typeof workspace !== "string" || typeof photo !== "string" || workspace === "" || photo === "") return undefined;
  return {
    workspace: workspace as WorkspaceId,
    photo: photo as PhotoId,
    ...(again === true ? { again } : {}),
  };
}
