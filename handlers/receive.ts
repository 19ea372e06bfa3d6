import { openLog } from "../app/log.ts";
import { inboxOf, stateOf, truthOf, viewsOf } from "./wiring/aws-stores.ts";
import { openReceive } from "./wiring/receive.ts";
import { settingsFor } from "./wiring/settings.ts";
import { slackTeams } from "./wiring/slack-teams.ts";

const { get, logLevel, slackApi } = settingsFor("receive", process.env);
const log = openLog(logLevel);
const now = Date.now;
const slack = slackTeams({ secretArn: get("SLACK_SECRET_ARN"), state: stateOf(get), ...slackApi, log, now });

/** API Gateway (Slack, and browsers that add the app) → inbox. */
export const handler = openReceive({
  ...slack,
  slack,
  truth: truthOf(get),
  inbox: inboxOf(get),
  ...viewsOf(get, 2_000),
  log,
  now,
});
