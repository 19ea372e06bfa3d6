import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip, gzipSync } from "node:zlib";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { Archive, ArchiveWriter } from "../../ports/archive.ts";
import { awsError } from "../aws-errors.ts";

/** What the names of its objects begin with; the hour (UTC) and a slash follow. */
export const archivedUnder = "changes/";

/** The archive as Firehose writes it: objects by the hour, compressed, one record a line. */
export function s3Archive(client: S3Client, { bucket }: { readonly bucket: string }): Archive & ArchiveWriter {
  async function* objectsOf(hour: string): AsyncGenerator<string> {
    const Prefix = folderOf(hour);
    let next: string | undefined;
    do {
      const page = await named(() =>
        client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix, ContinuationToken: next })),
      );
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
      next = page.NextContinuationToken;
    } while (next !== undefined);
  }

  async function* linesOf(object: string): AsyncGenerator<string> {
    const { Body } = await named(() => client.send(new GetObjectCommand({ Bucket: bucket, Key: object })));
    const unpacked = createGunzip();
    (Body as Readable).on("error", (error) => unpacked.destroy(error)).pipe(unpacked);
    try {
      for await (const line of createInterface({ input: unpacked })) if (line !== "") yield line;
    } finally {
      unpacked.destroy();
    }
  }

  return {
    objectsOf,
    linesOf,
    async write(hour, name, lines) {
      const Body = gzipSync(lines.map((line) => `${line}\n`).join(""));
      await named(() =>
        client.send(new PutObjectCommand({ Bucket: bucket, Key: `${folderOf(hour)}octember-${name}.gz`, Body })),
      );
    },
  };
}

function folderOf(hour: string): string {
  return `${archivedUnder}${hour.replace(/[-T]/g, "/")}/`;
}

async function named<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    throw awsError("S3", thrown);
  }
}
