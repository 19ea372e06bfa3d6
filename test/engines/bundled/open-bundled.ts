import type { FirehoseTransformationResult } from "aws-lambda";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { botToken, openSlackLand, signingSecret } from "../../handlers/cloud-lab.ts";
import { firehoseSource } from "./firehose-source.ts";
import { openBundledFunctions } from "./open-bundled-functions.ts";

/** Milliseconds for a test that synthesizes and starts a dozen processes: it finds what never comes, and measures nothing. */
export const patience = 900_000;

/** What would be deployed, on real engines, with the local Slack before it. */
export async function openBundled() {
  const land = await openSlackLand();
  const bundled = await openBundledFunctions({ land, secret: { signingSecret, botToken } });
  const { functions, carrier, inbox, sources, kinesis, stream, s3, archive } = bundled;
  // A function that failed is API Gateway's 502.
  land.start((request) => bundled.receive(request).catch(() => ({ statusCode: 502, body: "" })), 3);
  const seal = (event: unknown) => functions.seal.invoke(event) as Promise<FirehoseTransformationResult>;
  const firehose = firehoseSource({ kinesis, stream, seal, s3, bucket: archive });
  return {
    ...land,
    ...bundled,
    bucket: bundled.raw,
    /** Has Firehose write to the archive what came since. */
    async deliver(): Promise<void> {
      await carrier.carry();
      while ((await firehose.poll()) > 0);
    },
    /** Hands on what each service has for its functions, once; those who are `withheld` wait. */
    async handOn(...withheld: readonly FunctionName[]): Promise<void> {
      await land.workspace.delivered();
      await carrier.carry();
      await Promise.all([inbox, ...sources].filter(({ name }) => !withheld.includes(name)).map(({ poll }) => poll()));
    },
  };
}
