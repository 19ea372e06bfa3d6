import { inboxOf, stateOf } from "./wiring/aws-stores.ts";
import { openReceive } from "./wiring/receive.ts";
import { settingsFor } from "./wiring/settings.ts";
import { slackTeams } from "./wiring/slack-teams.ts";

const { get, log, named, slackApi } = settingsFor("receive", process.env);
const now = Date.now;
const slack = slackTeams({ secretArn: get("SLACK_SECRET_ARN"), state: stateOf(get), ...slackApi, log, now });

/** API Gateway (Slack, and browsers that add the app) → inbox. */
export const handler = named(
  openReceive({
    ...slack,
    slack,
    inbox: inboxOf(get),
    // What finds people is most of the bundle, and most requests need none of it.
    suggestPeople: async (...asked) => {
      const { suggestOf } = await import("./wiring/suggest.ts");
      return suggestOf(get, slack)(...asked);
    },
    upload: async (request) => {
      const { openUpload } = await import("./wiring/upload.ts");
      return openUpload({ bucket: get("RAW_BUCKET"), signingSecret: slack.signingSecret, now })(request);
    },
    log,
    now,
  }),
  async () => (await import("./wiring/look-from-receive.ts")).receiveLooks(slack),
);
