import { join } from "node:path";
import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { OctemberFunction } from "../octember-function.ts";
import { root } from "../root.ts";
import { letRead, letWrite } from "../table-access.ts";
import { inboxWrites } from "./inbox.ts";
import type { Parts } from "./parts.ts";

/** Answers Slack's requests; outside the network, because the inbox and the secret are. */
export function receive(scope: Construct, { size, truth, query, inbox, photos, secret }: Parts): OctemberFunction {
  const receive = new OctemberFunction(scope, "Receive", {
    entry: "receive",
    // A whole core: starting and verifying are arithmetic, and Slack waits.
    memory: 1769,
    // Slack waits for 3 s; who answers later has not answered.
    timeout: Duration.seconds(5),
    logDays: size.logDays,
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_from, to) => [`node ${join(root, "dist/infra/capture/cut-bundle.js")} receive ${to}`],
    },
    environment: {
      TRUTH_TABLE: truth.truth.tableName,
      STATE_TABLE: truth.state.tableName,
      RAW_BUCKET: photos.bucket.bucketName,
      INBOX_QUEUE_URL: inbox.queue.queueUrl,
      QUERY_FUNCTION: query.functionName,
      SLACK_SECRET_ARN: secret.secretArn,
    },
  });
  letRead(receive, truth.truth);
  letWrite(receive, truth.state);
  return (
    receive
      // Nothing is put by it: what it signs lets others put what it says.
      .allow(["s3:PutObject"], photos.bucket.arnForObjects("*"))
      // Where it is, and so that it is there: nothing of what lies in it.
      .allow(["s3:GetBucketLocation"], photos.bucket.bucketArn)
      .allow(inboxWrites, inbox.queue.queueArn)
      .allow(["secretsmanager:GetSecretValue"], secret.secretArn)
      .allow(["lambda:InvokeFunction"], query.functionArn)
  );
}
