import { Duration } from "aws-cdk-lib";
import { Policy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { CfnEventInvokeConfig } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { OctemberFunction } from "../octember-function.ts";
import { letWrite } from "../table-access.ts";
import { streamWrites } from "../truth/stream.ts";
import { givenUp } from "../truth/truth-stack.ts";
import { inboxWrites } from "./inbox.ts";
import type { Parts } from "./parts.ts";

/** Passes on each photo that came to lie in the bucket. */
export function arrive(scope: Construct, { size, truth, inbox, photos, stream }: Parts): OctemberFunction {
  const arrive = new OctemberFunction(scope, "Arrive", {
    entry: "arrive",
    memory: 256,
    timeout: Duration.seconds(30),
    logDays: size.logDays,
    // Not the bucket's name, which each event says: the bucket names this function, and can't be named by it too.
    environment: {
      STATE_TABLE: truth.state.tableName,
      INBOX_QUEUE_URL: inbox.queue.queueUrl,
      PHOTOS_STREAM: stream.streamName,
    },
  });
  letWrite(arrive, truth.state);
  arrive
    .allow(streamWrites, stream.streamArn)
    .allow(inboxWrites, inbox.queue.queueArn)
    .allow(["s3:PutObject"], truth.archive.arnForObjects(`${givenUp}*`))
    .allow(["s3:ListBucket"], truth.archive.bucketArn);
  photos.tell(arrive);
  // In a policy of its own, for which the function doesn't wait: the bucket waits for the function.
  const mayLook = new Policy(scope, "ArriveMayLook");
  mayLook.addStatements(
    new PolicyStatement({ actions: ["s3:GetObject"], resources: [photos.bucket.arnForObjects("*")] }),
    new PolicyStatement({ actions: ["s3:ListBucket"], resources: [photos.bucket.bucketArn] }),
  );
  arrive.role?.attachInlinePolicy(mayLook);
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
