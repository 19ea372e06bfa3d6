import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ServiceStopped, ServiceThrottled } from "../../app/adapters/aws-errors.ts";
import { encodeCue } from "../../app/adapters/dynamodb/stream-record.ts";
import { SearchIndexUnfit } from "../../app/adapters/opensearch/search-errors.ts";
import { Conflict } from "../../app/errors.ts";
import type { ClusterId, WorkspaceId } from "../../app/ids.ts";
import { PlaceStopped, PlaceUnknown } from "../../app/ports/placement.ts";
import { SlackRefused } from "../../app/ports/speak.ts";
import { type FunctionName, functions } from "../../handlers/wiring/functions.ts";
import { namingSettings } from "../../handlers/wiring/name-settings.ts";
import { proxyRequest } from "../slack/receive/proxy-request.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { kinesisRecord, s3Record } from "./sqlite-cloud.ts";
import { openStoodIn, type Wrong } from "./stood-in-aws.ts";

/** A whole function, as Lambda would load it, and AWS's services as this test has them. @returns what it was heard to log */
async function start(name: FunctionName, wrong: Wrong, over: Readonly<Record<string, string>> = {}) {
  const settings = { ...(await openStoodIn(wrong)), LOG_LEVEL: "debug", ...over };
  for (const [variable, value] of Object.entries(settings)) vi.stubEnv(variable, value);
  const { log, logged } = recordingLog();
  vi.doMock("../../app/log.ts", () => ({ openLog: () => log }));
  const { handler } = (await import(`../../handlers/${name}.ts`)) as {
    handler: (event: unknown) => Promise<unknown>;
  };
  // What is there may answer late where a machine is slow.
  const named = () => logged.filter((line) => line.includes("setting-unfit") && !line.includes("NoAnswer"));
  return { handler, named };
}

const refused = (type: string, message = type) => ({ status: 400, body: { __type: type, message } });
const cue = { workspace: "T1" as WorkspaceId, cluster: "1700000000.000100-F1-0" as ClusterId };
const contactChanged = { Records: [kinesisRecord(1, encodeCue(cue))] };

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => {
  vi.doUnmock("../../app/log.ts");
  vi.unstubAllEnvs();
});

describe("a function names, in its log and its error, the setting that it fails by", () => {
  it("a variable that is missing, when it is loaded", async () => {
    const starting = start("arrive", () => undefined, { STATE_TABLE: "" });
    await expect(starting).rejects.toThrow("arrive can't start: STATE_TABLE is missing");
  });

  it("an address where nothing answers any more", async () => {
    let isGone = false;
    const { handler, named } = await start("query", ({ asks }) =>
      isGone && asks.includes("octember-") ? { status: 502, body: {} } : undefined,
    );
    const questions = [[{ alternatives: [{ tier: 1, keys: ["jisoo"] }] }]];
    const ask = () => handler({ method: "candidates", workspace: "T1", audiences: ["*"], questions, limit: 1 });
    await handler({});
    expect(named()).toEqual([]);
    isGone = true;
    await ask();
    expect(named()).toEqual([expect.stringContaining('"setting":"OPENSEARCH_URL"')]);
  });

  it("a table that isn't there: the one of two that it is", async () => {
    const { handler, named } = await start("reply", ({ service, body }) =>
      service === "dynamodb" && body.includes('"truth"') ? refused("ResourceNotFoundException") : undefined,
    );
    await handler(contactChanged);
    expect(named()).toEqual([expect.stringMatching(/"setting":"TRUTH_TABLE".*ResourceNotFoundException/)]);
    await handler(contactChanged);
    expect(named()).toHaveLength(1);
  });

  it("a table of an older shape", async () => {
    const older = refused("ValidationException", "The provided key element does not match the schema");
    const { handler, named } = await start("arrive", ({ service }) => (service === "dynamodb" ? older : undefined));
    await expect(handler({ Records: [s3Record("T1/T1-F1")] })).rejects.toThrow(
      "arrive: check STATE_TABLE: DynamoDB refused: ValidationException (the table has other keys than Octember's)",
    );
    expect(named()).toHaveLength(1);
  });

  it("a secret that can't be read", async () => {
    const { handler, named } = await start("receive", ({ asks }) =>
      asks === "GetSecretValue" ? refused("ResourceNotFoundException") : undefined,
    );
    expect(await handler(proxyRequest("{}"))).toMatchObject({ statusCode: 503 });
    expect(named()).toEqual([expect.stringContaining('"setting":"SLACK_SECRET_ARN"')]);
  });

  it("a secret that is no longer the app's: what Slack signs doesn't fit it", async () => {
    const SecretString = JSON.stringify({ signingSecret: "of last year", botToken: "xoxb-1" });
    const { handler, named } = await start("receive", ({ asks }) =>
      asks === "GetSecretValue" ? { status: 200, body: { SecretString } } : undefined,
    );
    expect(await handler(proxyRequest("{}"))).toMatchObject({ statusCode: 401 });
    expect(named()).toEqual([expect.stringContaining('"setting":"SLACK_SECRET_ARN"')]);
  });
});

describe("settings are named", () => {
  function naming(name: FunctionName) {
    const { log, logged } = recordingLog();
    const time = { now: 0 };
    const get = () => "";
    const needs = functions[name].environment;
    const naming = namingSettings({ name, needs, get, log, patienceMs: 1_000, now: () => time.now });
    return { ...naming, logged, time };
  }

  it.each([
    ["an index of another mapping", "index", new SearchIndexUnfit("octember", "has the shape 1"), "OPENSEARCH_URL"],
    [
      "a token that Slack no longer takes",
      "respond",
      new SlackRefused("auth.test", "token_revoked"),
      "SLACK_SECRET_ARN",
    ],
    ["a queue that doesn't answer", "reply", new ServiceStopped("SQS", "ECONNREFUSED"), "INBOX_QUEUE_URL"],
    [
      "a bucket out of reach",
      "index",
      new Error("wrapped", { cause: new ServiceStopped("S3", "x") }),
      "ARCHIVE_BUCKET",
    ],
    [
      "a place of some that is none",
      "link",
      new PlaceStopped("graph", { cause: new PlaceUnknown("GRAPHS has no graph") }),
      "GRAPHS",
    ],
  ] as const)("for %s", async (_, name, error, setting) => {
    const { log, named, logged } = naming(name);
    await named(async () => log.warn("failed", {}, error), {})();
    expect(logged.filter((line) => line.includes("setting-unfit"))).toEqual([
      expect.stringContaining(`"setting":"${setting}"`),
    ]);
  });

  it("not for what passes, nor for a service's settings that the function hasn't", async () => {
    const { log, named, logged } = naming("index");
    for (const error of [
      new ServiceThrottled("DynamoDB"),
      new Conflict("x"),
      new ServiceStopped("SQS", "x"),
      new Error("x"),
    ])
      await named(async () => log.warn("failed", {}, error), {})();
    expect(logged.filter((line) => line.includes("setting-unfit"))).toEqual([]);
    const thrown = new Error("x");
    await expect(named(async () => Promise.reject(thrown), {})()).rejects.toBe(thrown);
  });

  it("again after a minute, as long as it fails", async () => {
    const { log, named, logged, time } = naming("index");
    const run = named(async () => log.warn("failed", {}, new ServiceStopped("S3", "x")), {});
    for (const at of [0, 1_000, 60_000, 60_001, 61_000]) {
      time.now = at;
      await run();
    }
    expect(logged.filter((line) => line.includes("setting-unfit"))).toHaveLength(2);
  });
});
