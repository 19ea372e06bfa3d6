import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lambdaOf } from "../engines/bundled/places.ts";
import { nodeOfLambda, synthesizeBundles } from "../engines/bundled/synthesize-bundles.ts";
import { openTemplates } from "../engines/bundled/templates.ts";
import { openAwsStandIn } from "./receive/aws-stand-in.ts";
import { bareBundle } from "./receive/bare-bundle.ts";
import { bundleSizes } from "./receive/bundle-sizes.ts";
import { compareCalls } from "./receive/calls.ts";
import { startFunction } from "./receive/function-child.ts";
import { compareStarts } from "./receive/starts.ts";
import type { Row } from "./row.ts";

const signingSecret = "a secret for benches";

/** What Lambda's runtime gives each function, and bare Bolt its secret. */
const ofLambda = {
  AWS_REGION: "us-east-1",
  AWS_ACCESS_KEY_ID: "bench",
  AWS_SECRET_ACCESS_KEY: "bench",
  AWS_SESSION_TOKEN: "bench",
  PATH: "/usr/bin:/bin",
  SLACK_SIGNING_SECRET: signingSecret,
};

/** `receive` as it would be deployed, from cdk.out and on Lambda's Node, against bare Bolt that is bundled in the same way. */
export async function benchReceive(): Promise<readonly Row[]> {
  const [synthesized, node] = [await synthesizeBundles(), await nodeOfLambda()];
  const folder = await mkdtemp(join(tmpdir(), "octember-bench-"));
  const aws = await openAwsStandIn({ signingSecret, botToken: "xoxb-bench" });
  try {
    const templates = openTemplates(synthesized.folder, "bench", aws.url);
    const codeOf = (name: Parameters<typeof lambdaOf>[1]) => templates.codeOf(lambdaOf(templates, name));
    const receive = lambdaOf(templates, "receive");
    const given = templates.resolve<Record<string, string>>(receive.stack, receive.Properties.Environment.Variables);
    const environment = { ...given, ...ofLambda, AWS_ENDPOINT_URL: aws.url };
    const start = (bundle: string) => () => startFunction(node, bundle, environment);
    const ours = start(join(codeOf("receive"), "index.mjs"));
    const bare = start(bareBundle(folder, "as it comes"));
    const lean = start(bareBundle(folder, "without what Lambda never calls"));
    return [
      ...(await compareStarts(ours, bare, lean)),
      ...(await compareCalls(ours, bare, { signingSecret, kept: () => aws.asked("AmazonSQS.SendMessage") })),
      ...bundleSizes(codeOf, folder),
    ];
  } finally {
    aws.close();
    await synthesized.remove();
    await rm(folder, { recursive: true });
  }
}
