import { lookAtQueue, lookAtTable } from "./aws-stores.ts";
import { lookAtFunction } from "./called-functions.ts";
import type { Looks } from "./look.ts";
import type { SlackTeams } from "./slack-teams.ts";

/** What `receive` depends on. It signs what others put into the bucket, and asks the bucket for nothing; whether Slack takes the token `respond` asks. */
export function receiveLooks({ checkSecret }: Pick<SlackTeams, "checkSecret">): Looks<"receive"> {
  return {
    TRUTH_TABLE: lookAtTable,
    STATE_TABLE: lookAtTable,
    RAW_BUCKET: "unseen",
    INBOX_QUEUE_URL: lookAtQueue,
    QUERY_FUNCTION: lookAtFunction,
    SLACK_SECRET_ARN: checkSecret,
  };
}
