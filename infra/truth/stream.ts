import { Duration } from "aws-cdk-lib";
import { Stream, StreamEncryption, StreamMode } from "aws-cdk-lib/aws-kinesis";
import type { Construct } from "constructs";
import { removalOf } from "../keep.ts";
import type { Size } from "../sizes.ts";

/** How long a stream keeps what a consumer could not work off: an engine may be gone for that long. */
export const streamRetention = Duration.days(7);

/** Putting records into a stream, and seeing at a function's start that it is there. */
export const streamWrites = ["kinesis:PutRecord", "kinesis:PutRecords", "kinesis:DescribeStreamSummary"] as const;

/** A stream as both of Octember's are. */
export class OctemberStream extends Stream {
  constructor(scope: Construct, id: string, props: { readonly size: Size }) {
    const { shards } = props.size;
    super(scope, id, {
      ...(shards === 0
        ? { streamMode: StreamMode.ON_DEMAND }
        : { streamMode: StreamMode.PROVISIONED, shardCount: shards }),
      retentionPeriod: streamRetention,
      encryption: StreamEncryption.MANAGED,
      removalPolicy: removalOf(scope),
    });
  }
}
