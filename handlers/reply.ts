import { lookAtBucket } from "./wiring/aws-s3.ts";
import { inboxOf, lookAtQueue, lookAtTable } from "./wiring/aws-stores.ts";
import { asideOf } from "./wiring/dead-letters.ts";
import { openFollow } from "./wiring/follow.ts";
import { replyConsumer } from "./wiring/reply-consumer.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("reply", process.env);

/** Stream `contacts` → jobs that bring results in threads up to date. */
export const handler = named(
  openFollow(replyConsumer(inboxOf(get)), {
    truth: truthOf(get),
    aside: asideOf(get),
    log,
  }),
  { TRUTH_TABLE: lookAtTable, STATE_TABLE: lookAtTable, ARCHIVE_BUCKET: lookAtBucket, INBOX_QUEUE_URL: lookAtQueue },
);
