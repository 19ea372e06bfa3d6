import {
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";

/** An object, or one of its versions. */
interface Stored {
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** A page of what lies under a prefix, with every version and every mark that something was deleted. At most 1,000. */
export async function versionsUnder(client: S3Client, bucket: string, prefix: string): Promise<readonly Stored[]> {
  const page: ListObjectVersionsCommandOutput = await client.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }),
  );
  const { Versions = [], DeleteMarkers = [] } = page;
  return [...Versions, ...DeleteMarkers].flatMap(({ Key, VersionId }) =>
    Key === undefined ? [] : [{ Key, VersionId }],
  );
}

/** Deletes these, at most 1,000: versions for good. @throws what S3 says of the first that it doesn't delete */
export async function deleteObjects(client: S3Client, bucket: string, objects: readonly Stored[]): Promise<void> {
  const { Errors = [], $metadata } = await client.send(
    new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: [...objects], Quiet: true } }),
  );
  const [failed] = Errors;
  if (failed) throw Object.assign(new Error(failed.Message), { name: failed.Code ?? "Error", $metadata });
}
