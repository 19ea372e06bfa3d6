import { Duration } from "aws-cdk-lib";
import type { IStream } from "aws-cdk-lib/aws-kinesis";
import {
  type CfnEventSourceMapping,
  EventSourceMapping,
  type IEventSourceDlq,
  StartingPosition,
} from "aws-cdk-lib/aws-lambda";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { OctemberFunction } from "./octember-function.ts";
import { streamRetention } from "./truth/stream.ts";
import { givenUp } from "./truth/truth-stack.ts";

interface Props {
  readonly stream: IStream;
  readonly batch: number;
  /** Batches of one shard at once; records of one partition key stay in order. */
  readonly batchesAtOnce: number;
  /** Where records lie that a week of tries could not pass on. */
  readonly archive: IBucket;
}

/** An hour before the stream forgets a record, Lambda writes it to the archive: it can't be read afterwards. */
const longestWait = Duration.hours(streamRetention.toHours() - 1);

/**
 * Lets a function follow a stream. The function says by record what failed, and what comes back is tried until it passes:
 * an engine that is gone for days is no reason to lose what it missed. A batch that kills its function is halved
 * until the record that does it stands alone, so that what is before it goes on.
 */
export function followStream(consumer: OctemberFunction, { stream, batch, batchesAtOnce, archive }: Props): void {
  consumer
    .allow(
      [
        "kinesis:DescribeStream",
        "kinesis:DescribeStreamSummary",
        "kinesis:GetRecords",
        "kinesis:GetShardIterator",
        "kinesis:ListShards",
      ],
      stream.streamArn,
    )
    .allow(["s3:PutObject"], archive.arnForObjects(`${givenUp}*`))
    .allow(["s3:ListBucket"], archive.bucketArn);
  const mapping = new EventSourceMapping(consumer, "Follow", {
    target: consumer,
    eventSourceArn: stream.streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: batch,
    parallelizationFactor: batchesAtOnce,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    maxRecordAge: longestWait,
    onFailure: writtenTo(archive),
  });
  // Lambda's way to say "no limit", which is its default: a change of that default would lose records.
  (mapping.node.defaultChild as CfnEventSourceMapping).maximumRetryAttempts = -1;
  mapping.node.addDependency(consumer.role ?? consumer);
}

/** CDK's own destination lets the function read and delete in the whole bucket. */
const writtenTo = (bucket: IBucket): IEventSourceDlq => ({ bind: () => ({ destination: bucket.bucketArn }) });
