import { dynamodbInboxKeys } from "../app/adapters/dynamodb/inbox-keys.ts";
import { kinesisPhotoCues } from "../app/adapters/kinesis/photo-cues.ts";
import { takeOverDead } from "../app/adapters/sqs/dead-jobs.ts";
import { sqsJobs } from "../app/adapters/sqs/jobs.ts";
import { openLog } from "../app/log.ts";
import { erasableTruthOf } from "./wiring/archive.ts";
import { kinesis, sqs } from "./wiring/aws-clients.ts";
import { photosOf } from "./wiring/aws-s3.ts";
import { inboxOf, notesOf, stateOf } from "./wiring/aws-stores.ts";
import { viewsOf } from "./wiring/called-functions.ts";
import { openRespond } from "./wiring/respond.ts";
import { settingsFor } from "./wiring/settings.ts";
import { slackTeams } from "./wiring/slack-teams.ts";

const { get, logLevel, slackApi } = settingsFor("respond", process.env);
const log = openLog(logLevel);
const now = Date.now;
const state = stateOf(get);
const [keys, inbox] = [dynamodbInboxKeys(state), inboxOf(get)];
const queueUrl = get("INBOX_QUEUE_URL");
const tell = kinesisPhotoCues(kinesis(), get("PHOTOS_STREAM"));

/** Inbox (and its queue of dead jobs) → Slack. */
export const handler = openRespond({
  jobs: sqsJobs(sqs(), keys, { inbox, queueUrl }),
  isDead: ({ eventSourceARN }) => eventSourceARN.split(":").at(-1) !== queueUrl.split("/").at(-1),
  takeOver: (record) => takeOverDead(keys, record, now()),
  ports: {
    ...slackTeams({ ...slackApi, secretArn: get("SLACK_SECRET_ARN"), uploadPage: get("UPLOAD_URL"), state, log, now }),
    ...notesOf(state),
    ...viewsOf(get, 10_000),
    inbox,
    ...erasableTruthOf(get),
    photos: photosOf(get),
    toReader: (workspace, photo) => tell({ workspace, photo }),
    checkpoint: () => {},
    log,
    now,
  },
});
