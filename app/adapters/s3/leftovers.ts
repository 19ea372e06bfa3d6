import { gunzipSync } from "node:zlib";
import { GetObjectCommand, ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import { awsError } from "../aws-errors.ts";
import { deleteObjects, versionsUnder } from "./delete-objects.ts";

/** Where Lambda itself writes batches and events that no run of a function could take. */
export const failedUnder = "aws/lambda/";

/** Where Firehose writes records, as they came, that could not be sealed. */
export const notArchivedUnder = "not-archived/";

/** What AWS's services wrote down as it came, because nothing of ours took it. */
export interface Leftovers {
  under(prefix: string): AsyncIterable<{ readonly key: string; readonly text: string }>;
  /** With every version that there is. */
  remove(key: string): Promise<void>;
}

export function s3Leftovers(client: S3Client, { bucket }: { readonly bucket: string }): Leftovers {
  return {
    async *under(prefix) {
      let next: string | undefined;
      do {
        const page = await named(() =>
          client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: next })),
        );
        for (const { Key: key } of page.Contents ?? []) {
          if (key === undefined) continue;
          const text = await named(async () => {
            const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
            return textOf((await Body?.transformToByteArray()) ?? new Uint8Array());
          });
          yield { key, text };
        }
        next = page.NextContinuationToken;
      } while (next !== undefined);
    },
    async remove(key) {
      await named(async () => {
        // The names of these objects are random: none begins as another one is called.
        for (;;) {
          const versions = (await versionsUnder(client, bucket, key)).filter(({ Key }) => Key === key);
          if (versions.length === 0) return;
          await deleteObjects(client, bucket, versions);
        }
      });
    },
  };
}

/** Whether Firehose compresses what failed, as it does all else, nobody says. */
function textOf(bytes: Uint8Array): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : Buffer.from(bytes)).toString("utf8");
}

async function named<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    throw awsError("S3", thrown);
  }
}
