import type { S3Event } from "aws-lambda";
import { keyOfEvent, photoAt } from "../../app/adapters/s3/photo-key.ts";
import type { Log } from "../../app/log.ts";
import { type ArrivePorts, arrivePhoto } from "../../app/steps/arrive-photo.ts";

export interface ArriveOptions extends ArrivePorts {
  readonly log: Log;
}

/** Photos that came to lie in the bucket are given to be read. A failure is thrown: S3's events come again. */
export function openArrive({ log, ...ports }: ArriveOptions) {
  return async ({ Records }: S3Event): Promise<void> => {
    for (const { eventName, s3 } of Records) {
      const key = keyOfEvent(s3.object.key);
      const found = key === undefined ? undefined : photoAt(key);
      if (!eventName.startsWith("ObjectCreated:") || found === undefined) continue;
      const isKnown = await arrivePhoto(ports, found.workspace, found.photo);
      if (!isKnown) log.warn("photo-of-nobody", { workspace: found.workspace });
    }
  };
}
