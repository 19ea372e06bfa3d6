import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";

/** The keys of what lies in a bucket. */
export async function objectsIn(s3: S3Client, bucket: string): Promise<readonly (string | undefined)[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }));
  return Contents.map(({ Key }) => Key);
}
