import type { S3Event } from "aws-lambda";
import { keyOfEvent, photoAt } from "../../app/adapters/s3/photo-key.ts";
import type { Log } from "../../app/log.ts";
import type { Inbox } from "../../app/ports/inbox.ts";
import type { Uploaded } from "../../app/ports/uploads.ts";
import { photoUploadedJob } from "../../app/slack/listeners/events/photo-uploaded-job.ts";
import { type ArrivePorts, arrivePhoto } from "../../app/steps/arrive-photo.ts";

export interface ArriveOptions extends ArrivePorts {
  readonly inbox: Pick<Inbox, "accept">;
  /** Whose upload it is, where it is one. */
  readonly uploaded: (bucket: string, key: string) => Promise<Uploaded | undefined>;
  readonly log: Log;
}

/** Photos that came to lie in the bucket are passed on. A failure is thrown: S3's events come again. */
export function openArrive(ports: ArriveOptions) {
  const passOn = passingOn(ports);
  return async ({ Records }: S3Event): Promise<void> => {
    for (const { eventName, s3 } of Records) {
      const key = keyOfEvent(s3.object.key);
      if (eventName.startsWith("ObjectCreated:") && key !== undefined) await passOn(s3.bucket.name, key);
    }
  };
}

/** Has a photo read that lies under a key; of one that somebody uploaded past Slack `respond` is told, which answers its message. */
export type PassOn = (bucket: string, key: string) => Promise<void>;

export function passingOn({ log, inbox, uploaded, ...ports }: ArriveOptions): PassOn {
  return async (bucket, key) => {
    const found = photoAt(key);
    if (found === undefined || (await arrivePhoto(ports, found.workspace, found.photo))) return;
    const upload = await uploaded(bucket, key);
    if (upload !== undefined) await inbox.accept(photoUploadedJob(upload));
    else log.warn("photo-of-nobody", { workspace: found.workspace });
  };
}
