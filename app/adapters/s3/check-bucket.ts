import { GetBucketLocationCommand, HeadBucketCommand, type S3Client } from "@aws-sdk/client-s3";
import { awsError } from "../aws-errors.ts";

/** For whoever may list it. @throws what `awsError` makes of one that isn't there, is another's, or can't be reached */
export async function checkBucket(client: S3Client, bucket: string): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
  } catch (thrown) {
    throw awsError("S3", thrown);
  }
}

/** For whoever may ask for nothing but where it is (`s3:GetBucketLocation`): that tells nothing of what lies there. @throws as `checkBucket` */
export async function checkBucketThere(client: S3Client, bucket: string): Promise<void> {
  try {
    await client.send(new GetBucketLocationCommand({ Bucket: bucket }));
  } catch (thrown) {
    throw awsError("S3", thrown);
  }
}
