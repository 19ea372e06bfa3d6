import { kinesisPhotoCues } from "../app/adapters/kinesis/photo-cues.ts";
import { lambdaPainter } from "../app/adapters/lambda/painter.ts";
import { erasableTruthOf } from "./wiring/archive.ts";
import { kinesis } from "./wiring/aws-clients.ts";
import { photosOf } from "./wiring/aws-s3.ts";
import { inboxOf, notesOf, stateOf } from "./wiring/aws-stores.ts";
import { calledFunction, viewsOf } from "./wiring/called-functions.ts";
import { inboxJobsOf } from "./wiring/inbox-jobs.ts";
import { respondLooks } from "./wiring/look-from-respond.ts";
import { openRespond } from "./wiring/respond.ts";
import { settingsFor } from "./wiring/settings.ts";
import { slackTeams } from "./wiring/slack-teams.ts";

const { get, log, named, slackApi } = settingsFor("respond", process.env);
const now = Date.now;
const [state, inbox] = [stateOf(get), inboxOf(get)];
const slackSettings = { ...slackApi, secretArn: get("SLACK_SECRET_ARN"), uploadPage: get("UPLOAD_URL") };
const slack = slackTeams({ ...slackSettings, state, log, now });
const tell = kinesisPhotoCues(kinesis(), get("PHOTOS_STREAM"));

const respond = openRespond({
  ...inboxJobsOf(get("INBOX_QUEUE_URL"), { state, inbox, now }),
  ports: {
    ...slack,
    ...notesOf(state),
    ...viewsOf(get, 10_000),
    painter: lambdaPainter(calledFunction(get("DRAW_FUNCTION"), 30_000)),
    inbox,
    ...erasableTruthOf(get),
    photos: photosOf(get),
    toReader: (workspace, photo) => tell({ workspace, photo }),
    checkpoint: () => {},
    log,
    now,
  },
});

/** Inbox (and its queue of dead jobs) → Slack. */
export const handler = named(respond, respondLooks(slack));
