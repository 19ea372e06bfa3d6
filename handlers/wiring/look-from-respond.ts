import { lookAtBucket } from "./aws-s3.ts";
import { lookAtQueue, lookAtTable } from "./aws-stores.ts";
import { lookAtFunction } from "./called-functions.ts";
import type { Looks } from "./look.ts";
import { lookAtStream } from "./look-at-stream.ts";
import type { SlackTeams } from "./slack-teams.ts";

/** What `respond` depends on. The address of the page for uploads is for browsers. */
export function respondLooks({ checkToken }: Pick<SlackTeams, "checkToken">): Looks<"respond"> {
  return {
    TRUTH_TABLE: lookAtTable,
    STATE_TABLE: lookAtTable,
    RAW_BUCKET: lookAtBucket,
    UPLOAD_URL: "unseen",
    INBOX_QUEUE_URL: lookAtQueue,
    PHOTOS_STREAM: lookAtStream,
    QUERY_FUNCTION: lookAtFunction,
    DRAW_FUNCTION: lookAtFunction,
    SLACK_SECRET_ARN: checkToken,
  };
}
