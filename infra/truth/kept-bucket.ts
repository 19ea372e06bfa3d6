import { Duration } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CorsRule,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { removalOf } from "../keep.ts";

/** Days in which a deleted or overwritten object can still be had back; see the backup horizon in the README. */
const daysOfOldVersions = 7;

/** A bucket as both of Octember's are: TLS only, encrypted, versioned, never public, every access written down. */
export class KeptBucket extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly accessLogs: IBucket; readonly rules?: LifecycleRule[]; readonly cors?: CorsRule[] },
  ) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      ...(props.cors && { cors: props.cors }),
      removalPolicy: removalOf(scope),
      serverAccessLogsBucket: props.accessLogs,
      serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      lifecycleRules: [
        {
          id: "old-versions",
          noncurrentVersionExpiration: Duration.days(daysOfOldVersions),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          expiredObjectDeleteMarker: true,
        },
        ...(props.rules ?? []),
      ],
    });
  }
}
