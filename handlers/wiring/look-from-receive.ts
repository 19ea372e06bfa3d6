import { checkBucketThere } from "../../app/adapters/s3/check-bucket.ts";
import { s3 } from "./aws-s3.ts";
import { lookAtQueue, lookAtTable } from "./aws-stores.ts";
import { lookAtFunction } from "./called-functions.ts";
import type { Looks } from "./look.ts";
import type { SlackTeams } from "./slack-teams.ts";

/** What `receive` depends on. Of the bucket, for which it only signs, it may ask where it is; whether Slack takes the token `respond` asks. */
export function receiveLooks({ checkSecret }: Pick<SlackTeams, "checkSecret">): Looks<"receive"> {
  return {
    TRUTH_TABLE: lookAtTable,
    STATE_TABLE: lookAtTable,
    RAW_BUCKET: (name) => checkBucketThere(s3(), name),
    INBOX_QUEUE_URL: lookAtQueue,
    QUERY_FUNCTION: lookAtFunction,
    SLACK_SECRET_ARN: checkSecret,
  };
}
