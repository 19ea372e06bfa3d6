import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { Conflict } from "../../errors.ts";
import type { Photos } from "../../ports/photos.ts";
import { awsError, ServiceStopped } from "../aws-errors.ts";
import { deleteObjects, versionsUnder } from "./delete-objects.ts";
import { photoKey } from "./photo-key.ts";

/** How often what S3 cuts off, or puts off because of another write, is asked for again, beyond what the SDK does. */
const tries = 3;

export interface S3PhotosOptions {
  readonly bucket: string;
  /** Asked for with each photo, where the bucket's policy demands it; else the bucket's own default holds. */
  readonly encryption?: "AES256" | "aws:kms";
}

/**
 * Photos in a bucket that may keep versions. Needs `s3:PutObject`, `s3:GetObject`, `s3:ListBucket` (without it S3 says
 * that it may not be read of what isn't there), `s3:ListBucketVersions` and `s3:DeleteObjectVersion`.
 */
export function s3Photos(client: S3Client, { bucket, encryption }: S3PhotosOptions): Photos {
  async function putOnce(key: string, bytes: Uint8Array): Promise<"created" | "existed" | "busy"> {
    try {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: bytes,
          IfNoneMatch: "*",
          ...(encryption && { ServerSideEncryption: encryption }),
        }),
      );
      return "created";
    } catch (thrown) {
      const status = statusOf(thrown);
      if (status === 412) return "existed";
      if (status === 409) return "busy";
      throw awsError("S3", thrown);
    }
  }

  async function openOnce(key: string): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await Body?.transformToByteArray();
    } catch (thrown) {
      if (thrown instanceof NoSuchKey) return undefined;
      throw cutOff(thrown) ?? awsError("S3", thrown);
    }
  }

  return {
    async put(workspace, photo, bytes) {
      const key = photoKey(workspace, photo);
      for (let at = 0; at < tries; at++) {
        const kept = await putOnce(key, bytes);
        if (kept !== "busy") return kept;
      }
      throw new Conflict("S3: somebody else is writing this photo");
    },

    async open(workspace, photo) {
      const key = photoKey(workspace, photo);
      for (let at = 1; ; at++) {
        try {
          return await openOnce(key);
        } catch (thrown) {
          if (!(thrown instanceof ServiceStopped) || at === tries) throw thrown;
        }
      }
    },

    async delete(workspace, photo) {
      const key = photoKey(workspace, photo);
      try {
        // S3 lists by key, and of keys that begin alike the shortest first: this one's versions are on the first page.
        for (;;) {
          const versions = (await versionsUnder(client, bucket, key)).filter(({ Key }) => Key === key);
          if (versions.length === 0) return;
          await deleteObjects(client, bucket, versions);
        }
      } catch (thrown) {
        throw awsError("S3", thrown);
      }
    },
  };
}

function statusOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || !("$metadata" in thrown)) return undefined;
  return (thrown.$metadata as { readonly httpStatusCode?: number }).httpStatusCode;
}

/** A body that ended early, or isn't what its sum says: neither has a name that the SDK gives. */
function cutOff(thrown: unknown): ServiceStopped | undefined {
  const early = thrown instanceof Error && /^(?:aborted|terminated|Checksum mismatch)/.test(thrown.message);
  return early ? new ServiceStopped("S3", "the photo was cut off", { cause: thrown }) : undefined;
}
