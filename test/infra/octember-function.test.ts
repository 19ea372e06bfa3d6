import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Duration, Stack } from "aws-cdk-lib";
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import { expect, it, onTestFinished } from "vitest";
import { functions } from "../../handlers/wiring/functions.ts";
import { OctemberFunction } from "../../infra/octember-function.ts";

/** What stands in a server, and in no function. */
const ofServers = /node_modules\/(express|body-parser|undici|raw-body|iconv-lite|@slack\/socket-mode|@slack\/oauth)\//;

it("what the CDK bundles for a function of Slack's names its source files, and carries none of a server's", async () => {
  const bundle = await bundleOfReceive();
  expect((await readFile(bundle, "utf8")).trimEnd().slice(-40)).toContain("\n//# sourceMappingURL=index.mjs.map");
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(await readFile(`${bundle}.map`, "utf8"));
  const withEnd = (end: string) => sources.filter((source) => source.endsWith(end)).length;
  expect([withEnd("/handlers/receive.ts"), withEnd("/app/slack/receive/verify-signature.ts")]).toEqual([1, 1]);
  expect(sources.filter((source) => ofServers.test(source))).toEqual([]);
});

async function bundleOfReceive(): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), "octember-function-"));
  onTestFinished(() => rm(outdir, { recursive: true, force: true }));
  const { context } = JSON.parse(readFileSync("cdk.json", "utf8"));
  const app = new App({ outdir, context });
  new OctemberFunction(new Stack(app, "functions"), "Receive", {
    entry: "receive",
    memory: 1024,
    timeout: Duration.seconds(10),
    logDays: RetentionDays.ONE_MONTH,
    environment: Object.fromEntries(functions.receive.environment.map((name) => [name, "x"])) as Record<
      (typeof functions)["receive"]["environment"][number],
      string
    >,
  });
  app.synth();
  const [folder = ""] = (await readdir(outdir)).filter((name) => name.startsWith("asset."));
  return join(outdir, folder, "index.mjs");
}
