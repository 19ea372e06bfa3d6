import { secrets } from "./wiring/aws-clients.ts";
import { inboxOf } from "./wiring/aws-stores.ts";
import { deadLettersOf } from "./wiring/dead-letters.ts";
import { doctorOf } from "./wiring/doctor.ts";
import { openRedrive } from "./wiring/redrive.ts";
import { settingsFor } from "./wiring/settings.ts";
import { slackSecret } from "./wiring/slack-secret.ts";

const { get } = settingsFor("redrive", process.env);
const now = Date.now;
const [inbox, deadLetters] = [inboxOf(get), deadLettersOf(get)];
const mostCounted = 1_000;

const doctor = doctorOf({
  "Slack's secret": () =>
    slackSecret(secrets(), get("SLACK_SECRET_ARN"), now)
      .get()
      .then(() => undefined),
  "jobs given up": async () => `${(await inbox.givenUp(undefined, mostCounted)).length}`,
  "changes and photos set aside": async () => `${(await deadLetters.list(undefined, mostCounted)).length}`,
});

/** What an operator asks for outside: `{"do": "redrive"}`, `{"do": "doctor"}`. */
export const handler = openRedrive({ inbox, deadLetters }, doctor, now);
