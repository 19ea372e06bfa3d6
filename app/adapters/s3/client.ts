import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";

/** A client that gives up on what hangs: three tries of 10 s, each connected within one. */
export function s3Client(settings: S3ClientConfig = {}): S3Client {
  return new S3Client({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
    ...settings,
  });
}
