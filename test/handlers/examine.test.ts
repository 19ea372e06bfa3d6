import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { checkCache } from "../../app/adapters/elasticache/check-cache.ts";
import { manifestFor } from "../../app/slack/manifest.ts";
import { recordingLog } from "../slack/recording-log.ts";

const shape = (over: object = {}) => ({
  "DynamoDB_20120810.DescribeTable": {
    Table: {
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
    },
  },
  "DynamoDB_20120810.DescribeTimeToLive": {
    TimeToLiveDescription: { AttributeName: "expires", TimeToLiveStatus: "ENABLED" },
  },
  ...over,
});

/** Slack's and the archive's in one. */
const bothSecrets = { signingSecret: "s".repeat(32), botToken: `xoxb-${"1".repeat(32)}`, current: "botToken" };

const outside = (over: object = {}) => ({
  "secretsmanager.GetSecretValue": { SecretString: JSON.stringify(bothSecrets) },
  "DynamoDB_20120810.GetItem": {},
  "AmazonSQS.GetQueueAttributes": { Attributes: { QueueArn: "arn" } },
  "Kinesis_20131202.DescribeStreamSummary": { StreamDescriptionSummary: {} },
  "DynamoDB_20120810.DescribeKinesisStreamingDestination": {
    KinesisDataStreamDestinations: [
      { StreamArn: "arn:aws:kinesis:us-east-1:1:stream/contacts", DestinationStatus: "ACTIVE" },
    ],
  },
  ...over,
});

/** AWS's services that speak JSON, a bucket, and Slack's `auth.test`: what isn't named is answered with a refusal. */
async function open(
  answers: Readonly<Record<string, object>>,
  slack: object = { ok: true, team_id: "T1" },
  scopes = allScopes,
) {
  const server = createServer(async (request, response) => {
    await drained(request);
    if (request.url?.endsWith("/api/auth.test"))
      return response
        .writeHead(200, { "content-type": "application/json", "x-oauth-scopes": scopes })
        .end(JSON.stringify(slack));
    if (request.method === "HEAD")
      return response.writeHead(`${request.headers.host}${request.url}`.includes("lost") ? 404 : 200).end();
    const answer = answers[request.headers["x-amz-target"]?.toString() ?? ""];
    const headers = { "content-type": "application/x-amz-json-1.0" };
    if (answer === undefined) return response.writeHead(400, headers).end('{"__type":"AccessDeniedException"}');
    return response.writeHead(200, headers).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv("AWS_ENDPOINT_URL", url);
  return url;
}

const allScopes = manifestFor({ socket: true }).oauth_config.scopes.bot.join(",");

async function drained(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}

// Clients are made once in a function's life: each test is one.
beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => vi.unstubAllEnvs());

const variables: Readonly<Record<string, string>> = {
  TRUTH_TABLE: "truth",
  STATE_TABLE: "state",
  RAW_BUCKET: "photos",
  ARCHIVE_BUCKET: "archive",
  GRAPHS: "{}",
  REDIS_URL: "redis://127.0.0.1:9",
  INBOX_QUEUE_URL: "http://127.0.0.1:9/1/inbox",
  PHOTOS_STREAM: "photos",
  CONTACTS_STREAM: "contacts",
  SLACK_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:1:secret:slack",
  ARCHIVE_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:1:secret:archive",
};

/** @returns what is wrong, by what it is about */
async function wrongInside(
  over: Readonly<Record<string, string>> = {},
  graph: () => Promise<unknown> = async () => 1,
  search: () => Promise<unknown> = async () => 1,
) {
  const [{ insideLooks }, { doctorOf }] = [
    await import("../../handlers/wiring/examine-inside.ts"),
    await import("../../handlers/wiring/doctor.ts"),
  ];
  const views = { search: { at: () => ({ version: search }) }, graph: { at: () => ({ version: graph }) } } as never;
  const get = (variable: string) => ({ ...variables, ...over })[variable] ?? "";
  const found = await doctorOf(insideLooks(get, views), get)();
  return Object.fromEntries(found.filter(({ state }) => state === "bad").map(({ about, says }) => [about, says]));
}

async function wrongOutside(url: string) {
  const [{ outsideChecks, outsideLooks }, { doctorOf }] = [
    await import("../../handlers/wiring/examine-outside.ts"),
    await import("../../handlers/wiring/doctor.ts"),
  ];
  const { log } = recordingLog();
  const get = (variable: string) => ({ ...variables, INBOX_QUEUE_URL: `${url}/1/inbox` })[variable] ?? "";
  const more = outsideChecks({ get, slackApi: { slackApiUrl: `${url}/api/` }, log });
  const found = await doctorOf(outsideLooks, get, more)();
  return Object.fromEntries(found.filter(({ state }) => state === "bad").map(({ about, says }) => [about, says]));
}

describe("operate's doctor", () => {
  it("finds nothing but a cache that isn't there", async () => {
    await open(shape());
    const wrong = await wrongInside();
    expect(Object.keys(wrong)).toEqual(["cache"]);
    expect(wrong.cache).toContain("ECONNREFUSED");
    expect(wrong.cache).toContain("REDIS_URL");
  });

  it("names tables of an older shape: other keys, or items that never pass", async () => {
    await open(
      shape({
        "DynamoDB_20120810.DescribeTable": { Table: { KeySchema: [{ AttributeName: "id", KeyType: "HASH" }] } },
      }),
    );
    expect((await wrongInside())["truth table"]).toBe("table truth has the keys id HASH, and needs pk HASH, sk RANGE");
    vi.resetModules();
    await open(
      shape({ "DynamoDB_20120810.DescribeTimeToLive": { TimeToLiveDescription: { TimeToLiveStatus: "DISABLED" } } }),
    );
    expect((await wrongInside())["state table"]).toBe(
      "items of table state pass by no attribute, and have to by expires",
    );
  });

  it("names a bucket that is gone, a table that it may not see, and an engine that doesn't answer", async () => {
    await open({});
    const wrong = await wrongInside({ RAW_BUCKET: "lost" }, () => Promise.reject(new TypeError("wss://user@graph")));
    expect(wrong["photos bucket"]).toMatch(/^S3 refused: NotFound/);
    expect(wrong["truth table"]).toBe("DynamoDB refused: AccessDeniedException");
    expect(wrong.graph).toBe("TypeError");
  });

  it("names an index of another mapping, and an engine out of reach, with what to do", async () => {
    await open(shape());
    const { SearchIndexUnfit } = await import("../../app/adapters/opensearch/search-errors.ts");
    const { openSearchSearchView } = await import("../../app/adapters/opensearch/search-view.ts");
    const { openSearchClient } = await import("../../app/adapters/opensearch/connect.ts");
    const unfit = new SearchIndexUnfit("octember-contacts", "has the shape 0; this Octember knows 1");
    const wrong = await wrongInside({}, undefined, () => Promise.reject(unfit));
    expect(wrong["search index"]).toMatch(/octember-contacts has the shape 0; this Octember knows 1.*octember reindex/);
    const nowhere = openSearchSearchView(openSearchClient("http://127.0.0.1:9"), { index: "octember" });
    const unreached = await wrongInside({}, undefined, () => nowhere.version("T1" as never));
    expect(unreached["search index"]).toMatch(/OpenSearch/);
  });

  it("says what a cache answers, and nothing of the address", async () => {
    await expect(checkCache({ url: "redis://user:secret@127.0.0.1:9" })).rejects.toMatchObject({
      code: "cache-unreachable",
      message: expect.not.stringContaining("secret"),
    });
  });
});

describe("redrive's doctor", () => {
  it("finds nothing where all is as it should be", async () => {
    expect(await wrongOutside(await open(outside()))).toEqual({});
  });

  it("names a secret that is none, and a token that Slack no longer takes", async () => {
    const none = { "secretsmanager.GetSecretValue": { SecretString: "{}" } };
    expect((await wrongOutside(await open(outside(none))))["Slack's secret"]).toBe(
      "Slack's secret has no signingSecret",
    );
    vi.resetModules();
    const wrong = await wrongOutside(await open(outside(), { ok: false, error: "token_revoked" }));
    expect(wrong.Slack).toContain("token_revoked");
  });

  it("names scopes that were never granted", async () => {
    const url = await open(outside(), undefined, allScopes.replace("files:read,", ""));
    expect((await wrongOutside(url)).Slack).toContain("lacks files:read");
  });

  it("names keys that seal nothing", async () => {
    const secret = { signingSecret: "s", botToken: "xoxb-1", sealingKeys: { current: "a", keys: { a: "short" } } };
    const url = await open(outside({ "secretsmanager.GetSecretValue": { SecretString: JSON.stringify(secret) } }));
    expect((await wrongOutside(url))["Slack's secret"]).toMatch(/key/);
  });

  it("names a truth that tells its stream nothing, and what it can't reach", async () => {
    const paused = {
      KinesisDataStreamDestinations: [
        { StreamArn: "arn:aws:kinesis:us-east-1:1:stream/contacts", DestinationStatus: "DISABLED" },
      ],
    };
    const answers: Record<string, object> = outside({
      "DynamoDB_20120810.DescribeKinesisStreamingDestination": paused,
    });
    delete answers["AmazonSQS.GetQueueAttributes"];
    const wrong = await wrongOutside(await open(answers));
    expect(wrong["truth table's stream"]).toBe("table truth tells the stream contacts nothing (DISABLED)");
    expect(wrong["inbox queue"]).toMatch(/^SQS refused/);
  });
});
