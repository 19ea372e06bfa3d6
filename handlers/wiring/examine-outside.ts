import { checkStreaming } from "../../app/adapters/dynamodb/check-streaming.ts";
import { sealingKeysOf } from "../../app/adapters/dynamodb/sealing.ts";
import { OctemberError } from "../../app/errors.ts";
import type { Log } from "../../app/log.ts";
import { missingScopes } from "../../app/slack/missing-scopes.ts";
import { sdkLog } from "../../app/slack/web-api/sdk-log.ts";
import { openWebClients } from "../../app/slack/web-api/web-client.ts";
import { lookAtArchiveSecret } from "./archive.ts";
import { dynamodb, secrets } from "./aws-clients.ts";
import { lookAtBucket } from "./aws-s3.ts";
import { lookAtQueue, lookAtTable } from "./aws-stores.ts";
import type { Checks } from "./doctor.ts";
import type { Variable } from "./functions.ts";
import type { Looks } from "./look.ts";
import { lookAtStream } from "./look-at-stream.ts";
import { slackSecret } from "./slack-secret.ts";

/** Slack was asked, and says that the secret is not what it should be. */
class SlackUnfit extends OctemberError {
  override readonly name = "SlackUnfit";
  readonly code = "slack-unfit";
}

interface Options {
  readonly get: (variable: Extract<Variable, "TRUTH_TABLE" | "CONTACTS_STREAM" | "SLACK_SECRET_ARN">) => string;
  /** Another Web API than Slack's own. */
  readonly slackApi: { readonly slackApiUrl?: string };
  readonly log: Log;
}

/** What a function outside the network can examine: secrets, the queue, the streams, tables by whether they can be read. */
export const outsideLooks: Looks<"redrive"> = {
  TRUTH_TABLE: lookAtTable,
  STATE_TABLE: lookAtTable,
  RAW_BUCKET: lookAtBucket,
  ARCHIVE_BUCKET: lookAtBucket,
  INBOX_QUEUE_URL: lookAtQueue,
  PHOTOS_STREAM: lookAtStream,
  CONTACTS_STREAM: lookAtStream,
  SLACK_SECRET_ARN: async (arn) => {
    const { sealingKeys } = await readSecret(arn);
    if (sealingKeys !== undefined) sealingKeysOf(sealingKeys);
  },
  ARCHIVE_SECRET_ARN: lookAtArchiveSecret,
};

/** What takes longer, or is nobody's setting alone: Slack itself, and what feeds the stream of contacts. */
export function outsideChecks({ get, slackApi, log }: Options): Checks {
  return {
    Slack: {
      setting: "SLACK_SECRET_ARN",
      async look() {
        const { botToken } = await readSecret(get("SLACK_SECRET_ARN"));
        if (botToken === undefined) return "each workspace's token is asked for when it is used";
        const { asking } = openWebClients({ botToken, ...slackApi, logger: sdkLog(log) });
        const { workspace, missing } = await missingScopes(asking);
        if (missing.length > 0)
          throw new SlackUnfit(
            `the botToken lacks ${missing.join(", ")}: paste the manifest again, and reinstall the app`,
          );
        return `workspace ${workspace}, all scopes of the manifest`;
      },
    },
    "truth table's stream": {
      setting: "CONTACTS_STREAM",
      look: () => checkStreaming(dynamodb(), get("TRUTH_TABLE"), get("CONTACTS_STREAM")),
    },
  };
}

const readSecret = (arn: string) => slackSecret(secrets(), arn, Date.now).get();
