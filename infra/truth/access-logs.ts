import { Duration } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { removalOf } from "../keep.ts";

/** Where S3 writes down who asked the other buckets for what. It names keys, which hold ids alone. */
export class AccessLogs extends Bucket {
  constructor(scope: Construct, id: string, props: { readonly days: number }) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: removalOf(scope),
      lifecycleRules: [{ expiration: Duration.days(props.days) }],
    });
  }
}
