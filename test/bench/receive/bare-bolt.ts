import { App, AwsLambdaReceiver, LogLevel } from "@slack/bolt";

/** What somebody has who follows Bolt's page on Lambda: it hears what Octember hears, and does nothing about it. */
const receiver = new AwsLambdaReceiver({
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? "",
  logLevel: LogLevel.ERROR,
});
const app = new App({
  receiver,
  logLevel: LogLevel.ERROR,
  authorize: async () => ({ botId: "B1", botUserId: "UBOT" }),
});
app.event("message", async () => {});
app.command("/octember", async ({ ack }) => ack());
const started = receiver.start();

export const handler = async (event: Parameters<Awaited<typeof started>>[0], context: unknown) =>
  (await started)(event, context);
