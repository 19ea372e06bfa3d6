import { createHmac } from "node:crypto";

/** The headers by which an app knows that Slack sent this. From docs.slack.dev, "Verifying requests from Slack". */
export function signed(secret: string, seconds: number, body: string): Record<string, string> {
  const signature = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(seconds), "x-slack-signature": `v0=${signature}` };
}
