import { Duration } from "aws-cdk-lib";
import { CfnEventInvokeConfig } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { OctemberFunction } from "../octember-function.ts";
import { letWrite } from "../table-access.ts";
import { givenUp } from "../truth/truth-stack.ts";
import type { Parts } from "./parts.ts";

/** Passes on each photo that came to lie in the bucket. */
export function arrive(scope: Construct, { size, truth, photos, stream }: Parts): OctemberFunction {
  const arrive = new OctemberFunction(scope, "Arrive", {
    entry: "arrive",
    memory: 256,
    timeout: Duration.seconds(30),
    logDays: size.logDays,
    // Not the bucket's name, which each event says: the bucket names this function, and can't be named by it too.
    environment: { STATE_TABLE: truth.state.tableName, PHOTOS_STREAM: stream.streamName },
  });
  letWrite(arrive, truth.state);
  arrive
    .allow(["kinesis:PutRecord", "kinesis:PutRecords"], stream.streamArn)
    .allow(["s3:PutObject"], truth.archive.arnForObjects(`${givenUp}*`))
    .allow(["s3:ListBucket"], truth.archive.bucketArn);
  photos.tell(arrive);
  // S3 calls once and forgets. Lambda tries again for six hours, and then writes down what it was called with.
  new CfnEventInvokeConfig(arrive, "Tries", {
    functionName: arrive.functionName,
    qualifier: "$LATEST",
    maximumEventAgeInSeconds: Duration.hours(6).toSeconds(),
    maximumRetryAttempts: 2,
    destinationConfig: { onFailure: { destination: truth.archive.bucketArn } },
  }).node.addDependency(arrive.role ?? arrive);
  return arrive;
}
