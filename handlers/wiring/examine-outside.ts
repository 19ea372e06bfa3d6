import { DescribeStreamSummaryCommand } from "@aws-sdk/client-kinesis";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { awsError } from "../../app/adapters/aws-errors.ts";
import { checkStreaming } from "../../app/adapters/dynamodb/check-streaming.ts";
import { sealingKeysOf } from "../../app/adapters/dynamodb/sealing.ts";
import { OctemberError } from "../../app/errors.ts";
import type { Log } from "../../app/log.ts";
import { missingScopes } from "../../app/slack/missing-scopes.ts";
import { sdkLog } from "../../app/slack/web-api/sdk-log.ts";
import { openWebClients } from "../../app/slack/web-api/web-client.ts";
import { dynamodb, kinesis, secrets, sqs } from "./aws-clients.ts";
import type { Checks } from "./doctor.ts";
import type { Variable } from "./functions.ts";
import { slackSecret } from "./slack-secret.ts";

/** Slack was asked, and says that the secret is not what it should be. */
class SlackUnfit extends OctemberError {
  override readonly name = "SlackUnfit";
  readonly code = "slack-unfit";
}

type Needed = "TRUTH_TABLE" | "INBOX_QUEUE_URL" | "PHOTOS_STREAM" | "CONTACTS_STREAM" | "SLACK_SECRET_ARN";

interface Options {
  readonly get: (variable: Extract<Variable, Needed>) => string;
  /** Another Web API than Slack's own. */
  readonly slackApi: { readonly slackApiUrl?: string };
  readonly log: Log;
}

/** What a function outside the network can examine: Slack and its secret, the queue, the streams and what feeds them. */
export function outsideChecks({ get, slackApi, log }: Options): Checks {
  const readSecret = () => slackSecret(secrets(), get("SLACK_SECRET_ARN"), Date.now).get();
  return {
    "Slack's secret": async () => {
      const { sealingKeys } = await readSecret();
      if (sealingKeys !== undefined) sealingKeysOf(sealingKeys);
    },
    Slack: async () => {
      const { botToken } = await readSecret();
      if (botToken === undefined) return "each workspace's token is asked for when it is used";
      const { asking } = openWebClients({ botToken, ...slackApi, logger: sdkLog(log) });
      const { workspace, missing } = await missingScopes(asking);
      if (missing.length > 0)
        throw new SlackUnfit(
          `the botToken lacks ${missing.join(", ")}: paste the manifest again, and reinstall the app`,
        );
      return `workspace ${workspace}, all scopes of the manifest`;
    },
    "inbox queue": () =>
      named(
        "SQS",
        sqs().send(new GetQueueAttributesCommand({ QueueUrl: get("INBOX_QUEUE_URL"), AttributeNames: ["QueueArn"] })),
      ),
    "stream of photos": () => checkStream(get("PHOTOS_STREAM")),
    "stream of contacts": () => checkStream(get("CONTACTS_STREAM")),
    "truth table's stream": () => checkStreaming(dynamodb(), get("TRUTH_TABLE"), get("CONTACTS_STREAM")),
  };
}

async function checkStream(name: string): Promise<void> {
  await named("Kinesis", kinesis().send(new DescribeStreamSummaryCommand({ StreamName: name })));
}

/** Tells nothing of what it was answered. */
async function named(service: string, asking: Promise<unknown>): Promise<void> {
  try {
    await asking;
  } catch (thrown) {
    throw awsError(service, thrown);
  }
}
