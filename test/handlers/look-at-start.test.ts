import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type FunctionName, functions, type Variable } from "../../handlers/wiring/functions.ts";
import { proxyRequest } from "../slack/receive/proxy-request.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { openStoodIn, type Wrong } from "./stood-in-aws.ts";

const names = Object.keys(functions) as FunctionName[];

/** What asks for next to nothing: what is named isn't what this fails by. */
const firstEvents: Readonly<Partial<Record<FunctionName, unknown>>> = {
  receive: { ...proxyRequest("{}", { secret: "s" }) },
  operate: { do: "doctor" },
  redrive: { do: "doctor" },
  seal: { records: [] },
};

/** Nothing that it may ask would tell. */
const unseen = ["respond UPLOAD_URL"];

const dependsOn = (name: FunctionName, without: readonly Variable[] = []) =>
  functions[name].environment
    .filter((one) => !unseen.includes(`${name} ${one}`) && !(without as readonly string[]).includes(one))
    .sort();

/** A whole function's first run, as Lambda would load it. @returns what its log names, and what its doctor says, where it has one */
async function firstRun(name: FunctionName, wrong: Wrong, over: Readonly<Record<string, string>> = {}) {
  const settings = { ...(await openStoodIn(wrong)), LOG_LEVEL: "debug", ...over };
  for (const [variable, value] of Object.entries(settings)) vi.stubEnv(variable, value);
  const { log, logged } = recordingLog();
  vi.doMock("../../app/log.ts", () => ({ openLog: () => log }));
  const { handler } = (await import(`../../handlers/${name}.ts`)) as { handler: (event: unknown) => Promise<unknown> };
  const run = () => handler(firstEvents[name] ?? { Records: [] });
  const found = await run().catch((error: Error) => error);
  const lines = logged.filter((line) => line.includes("setting-unfit"));
  const doctor = Array.isArray(found) ? (found as Finding[]) : undefined;
  await run().catch(() => undefined);
  return {
    lines,
    settings: lines.map((line) => /"setting":"([A-Z_]+)"/.exec(line)?.[1]).sort(),
    doctor,
    /** How often more was named by a second run. */
    again: logged.filter((line) => line.includes("setting-unfit")).length - lines.length,
  };
}

interface Finding {
  readonly state: "good" | "bad";
  readonly about: string;
  readonly setting?: string;
  readonly todo?: string;
}

const badSettings = (doctor: readonly Finding[]) =>
  [...new Set(doctor.flatMap(({ state, setting }) => (state === "bad" && setting ? [setting] : [])))].sort();

/** Where a machine is slow, what is there may answer later than who is waited for can wait. */
const isAnswered = (line: string) => !line.includes("NoAnswer");

const refusal = (type: string, message = type) => ({ status: 400, body: { __type: type, message } });

/** Each service in its own words: what is asked for is another thing than Octember's, or nothing. */
const another: Wrong = ({ service, asks, body }) => {
  if (asks.startsWith("HEAD /")) return { status: 404, body: undefined };
  if (asks === "GET /raw/") return { status: 404, body: "<Error><Code>NoSuchBucket</Code></Error>" };
  if (asks === "GetItem") return refusal("ValidationException", "The provided key element does not match the schema");
  if (asks === "DescribeTable") return { status: 200, body: { Table: { KeySchema: [] } } };
  if (asks === "GetQueueAttributes") return refusal("QueueDoesNotExist");
  if (asks === "DescribeStreamSummary") return refusal("ResourceNotFoundException");
  if (asks.endsWith("DryRun")) return { status: 404, body: { Type: "User", Message: "ResourceNotFoundException" } };
  if (asks === "GetSecretValue")
    return { status: 200, body: { SecretString: body.includes("archive") ? "{}" : "none" } };
  const older = { _meta: { octember: asks.includes("scopes") ? "scopes" : "search", shape: 0 } };
  if (asks.endsWith("/_mapping")) return { status: 200, body: { index: { mappings: older } } };
  return service === "" ? undefined : refusal("ResourceNotFoundException");
};

const denied: Wrong = ({ service, asks }) => {
  if (asks.startsWith("HEAD /")) return { status: 403, body: undefined };
  if (asks === "GET /raw/") return { status: 403, body: "<Error><Code>AccessDenied</Code></Error>" };
  if (asks.includes("octember-")) return { status: 403, body: {} };
  return service === "" ? undefined : refusal("AccessDeniedException");
};

const nowhere = "127.0.0.1:9";
const unreached = {
  AWS_ENDPOINT_URL: `http://${nowhere}`,
  INBOX_QUEUE_URL: `http://${nowhere}/1/inbox.fifo`,
  OPENSEARCH_URL: `http://${nowhere}`,
  NEPTUNE_URL: `ws://${nowhere}/gremlin`,
  GRAPHS: JSON.stringify({ large: `ws://${nowhere}/gremlin` }),
  REDIS_URL: `redis://${nowhere}`,
};

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
});
afterEach(() => {
  vi.doUnmock("../../app/log.ts");
  vi.unstubAllEnvs();
});

describe("a function that starts", () => {
  it.each(names)("%s names nothing where all is as it should be", async (name) => {
    const { lines, doctor } = await firstRun(name, () => undefined);
    expect(lines.filter(isAnswered)).toEqual([]);
    if (doctor) expect(badSettings(doctor)).toEqual(name === "redrive" ? ["SLACK_SECRET_ARN"] : []);
  });

  it.each(names)("%s names each of its addresses where nothing answers, once, and so does the doctor", async (name) => {
    const { settings, again, doctor } = await firstRun(name, () => undefined, unreached);
    expect(settings).toEqual(dependsOn(name));
    expect(again).toBe(0);
    if (doctor) expect(badSettings(doctor)).toEqual(dependsOn(name));
  });

  // A graph and a cache have no shape of their own: what is another's there is an address.
  it.each(names)(
    "%s names tables of an older shape, another mapping, a secret that is none, what isn't there",
    async (name) => {
      const { settings, lines, doctor } = await firstRun(name, another);
      const named = dependsOn(name, ["NEPTUNE_URL", "GRAPHS", "REDIS_URL"]);
      expect(settings).toEqual(named);
      expect(lines.filter((line) => !/"todo":"\w/.test(line))).toEqual([]);
      if (doctor) expect(badSettings(doctor)).toEqual(named);
    },
  );

  it.each(["receive", "arrive", "query", "seal"] as const)("%s names all that its role may not use", async (name) => {
    const { settings } = await firstRun(name, denied);
    expect(settings).toEqual(dependsOn(name, ["NEPTUNE_URL", "GRAPHS", "REDIS_URL"]));
  });

  it("respond names a token that Slack no longer takes, and what to do", async () => {
    const { lines, settings } = await firstRun("respond", ({ asks }) =>
      asks === "POST /api/auth.test" ? { status: 200, body: { ok: false, error: "token_revoked" } } : undefined,
    );
    expect(settings).toEqual(["SLACK_SECRET_ARN"]);
    expect(lines[0]).toContain("reinstall the app");
  });

  it("doesn't take a service that has much to do for one that isn't there", async () => {
    const busy = refusal("ThrottlingException");
    const { lines } = await firstRun("reply", ({ asks }) => (asks === "GetQueueAttributes" ? busy : undefined));
    expect(lines.filter(isAnswered)).toEqual([]);
  });
});
