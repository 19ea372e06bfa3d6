import type { APIGatewayProxyEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { type HttpRequest, type Method, type RestApi, restApi } from "./rest-api.ts";

const well = async () => ({ statusCode: 200, body: "ok" });

function open(invoke: (event: APIGatewayProxyEvent) => Promise<unknown> = well, over: Partial<RestApi> = {}) {
  const events: APIGatewayProxyEvent[] = [];
  const sent: HttpRequest[] = [];
  const methods: readonly Method[] = [
    {
      method: "POST",
      resource: "/my/path",
      required: ["header.X-Signature", "querystring.t"],
      integration: {
        kind: "function",
        invoke: (event) => {
          events.push(event);
          return invoke(event);
        },
      },
      timeoutMs: 29_000,
    },
    {
      method: "PUT",
      resource: "/photos/{key+}",
      required: ["path.key", "querystring.X-Amz-Signature"],
      integration: {
        kind: "http",
        uri: "https://raw.s3.us-east-1.amazonaws.com/{key}",
        send: async (request) => {
          sent.push(request);
          return { status: 412, headers: [["ETag", "1"]], body: Buffer.from("<Error/>") };
        },
      },
      timeoutMs: 29_000,
    },
  ];
  const handle = restApi({
    id: "1234567890",
    stage: "live",
    domain: "1234567890.execute-api.us-east-1.amazonaws.com",
    binaryMediaTypes: ["image/png", "application/*"],
    methods,
    throttling: { rate: 10, burst: 100 },
    ...over,
  });
  const ask = async (request: Partial<HttpRequest> = {}) => {
    const { status, headers, body } = await handle({
      method: "POST",
      url: "/live/my/path?t=1",
      headers: [["X-Signature", "v0=1"]],
      body: Buffer.from(""),
      ...request,
    });
    return { status, headers, body: body.toString() };
  };
  return { ask, events, sent };
}

describe("what stands in for API Gateway", () => {
  it("hands over requests as AWS's example event has them: last values, and all of them in lists", async () => {
    const { ask, events } = open();
    await ask({
      url: "/live/my/path?parameter1=value1&parameter1=value2&parameter2=value&t=a%2Bb",
      headers: [
        ["header1", "value1"],
        ["header1", "value2"],
        ["X-Signature", "v0=1"],
        ["Content-Type", "text/plain; charset=utf-8"],
      ],
      body: Buffer.from("박지수"),
    });
    expect(events).toMatchObject([
      {
        resource: "/my/path",
        path: "/my/path",
        httpMethod: "POST",
        headers: { header1: "value2", Host: "1234567890.execute-api.us-east-1.amazonaws.com" },
        multiValueHeaders: { header1: ["value1", "value2"], "X-Forwarded-Proto": ["https"] },
        queryStringParameters: { parameter1: "value2", parameter2: "value", t: "a+b" },
        multiValueQueryStringParameters: { parameter1: ["value1", "value2"], parameter2: ["value"], t: ["a+b"] },
        pathParameters: null,
        stageVariables: null,
        requestContext: {
          apiId: "1234567890",
          domainName: "1234567890.execute-api.us-east-1.amazonaws.com",
          httpMethod: "POST",
          path: "/live/my/path",
          resourcePath: "/my/path",
          stage: "live",
        },
        body: "박지수",
        isBase64Encoded: false,
      },
    ]);
  });

  it.each([
    ["image/png", true],
    ["IMAGE/PNG; q=1", true],
    ["application/json", true],
    ["image/jpeg", false],
    ["text/plain", false],
  ])("hands over bytes of the types that are called binary, in base64: %s", async (type, isBase64Encoded) => {
    const { ask, events } = open();
    const headers = [
      ["X-Signature", "1"],
      ["content-type", type],
    ] as const;
    await ask({ headers, body: Buffer.from("bytes") });
    expect(events[0]).toMatchObject({ isBase64Encoded, body: isBase64Encoded ? "Ynl0ZXM=" : "bytes" });
  });

  it("says that there is no body where there is none", async () => {
    const { ask, events } = open();
    await ask();
    expect(events[0]).toMatchObject({ body: null, isBase64Encoded: false });
  });

  it("answers with headers of both kinds, each pair once", async () => {
    const { ask } = open(async () => ({
      statusCode: 201,
      headers: { "Set-Cookie": "a", "X-One": 1 },
      multiValueHeaders: { "set-cookie": ["a", "b"] },
      body: "done",
    }));
    expect(await ask()).toEqual({
      status: 201,
      headers: [
        ["X-One", "1"],
        ["set-cookie", "a"],
        ["set-cookie", "b"],
      ],
      body: "done",
    });
  });

  it("answers with bytes only who accepts them first", async () => {
    const { ask } = open(async () => ({ statusCode: 200, body: "Ynl0ZXM=", isBase64Encoded: true }));
    const accepting = async (accept: string) =>
      (
        await ask({
          headers: [
            ["X-Signature", "1"],
            ["Accept", accept],
          ],
        })
      ).body;
    expect(await accepting("image/png,text/html")).toBe("bytes");
    expect(await accepting("text/html,image/png")).toBe("Ynl0ZXM=");
  });

  it.each([
    ["no object", "ok"],
    ["no status", { body: "ok" }],
    ["a body that is no text", { statusCode: 200, body: { ok: true } }],
    ["a name that nobody knows", { statusCode: 200, cookies: [] }],
    ["a header that is a list", { statusCode: 200, headers: { a: ["b"] } }],
  ])("takes %s for malformed: 502", async (_, said) => {
    expect(await open(async () => said).ask()).toMatchObject({
      status: 502,
      body: '{"message":"Internal server error"}',
    });
  });

  it("answers for a function that failed, or took too long", async () => {
    expect((await open(() => Promise.reject(new Error("ended"))).ask()).status).toBe(502);
    const hanging = open(() => new Promise(() => {}), { slower: 0.0001 });
    expect(await hanging.ask()).toMatchObject({ status: 504, body: '{"message":"Endpoint request timed out"}' });
  });

  it("takes 10 MB, and no more", async () => {
    const { ask, events } = open();
    expect((await ask({ body: Buffer.alloc(10 * 1024 * 1024) })).status).toBe(200);
    expect((await ask({ body: Buffer.alloc(10 * 1024 * 1024 + 1) })).status).toBe(413);
    expect((await ask({ url: `/live/my/path?t=${"x".repeat(10_240)}` })).status).toBe(431);
    expect(events).toHaveLength(1);
  });

  it("refuses what it has no method for, what lacks a parameter, and what is too much", async () => {
    let time = 0;
    const { ask, events } = open(well, { throttling: { rate: 10, burst: 2 }, now: () => time });
    expect((await ask({ url: "/live/another" })).status).toBe(403);
    expect((await ask({ method: "GET" })).status).toBe(403);
    expect((await ask({ url: "/my/path?t=1" })).status).toBe(403);
    expect(await ask({ headers: [], url: "/live/my/path" })).toMatchObject({
      status: 400,
      body: '{"message":"Missing required request parameters: [X-Signature, t]"}',
    });
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
    time += 100;
    expect((await ask()).status).toBe(200);
    expect(events).toHaveLength(2);
  });

  it("hands a request on as it is to another address, whose answer is its own", async () => {
    const { ask, sent } = open();
    const headers = [
      ["Host", "1234567890.execute-api.us-east-1.amazonaws.com"],
      ["Content-Type", "image/png"],
      ["x-amz-meta-member", "U1"],
    ] as const;
    const body = Buffer.from([0xff, 0xd8, 0x00]);
    const url = "/live/photos/T1/T1%2DU1?X-Amz-Signature=a%2Fb";
    expect(await ask({ method: "PUT", url, headers, body })).toEqual({
      status: 412,
      headers: [["ETag", "1"]],
      body: "<Error/>",
    });
    expect(sent).toEqual([
      {
        method: "PUT",
        url: "https://raw.s3.us-east-1.amazonaws.com/T1/T1%2DU1?X-Amz-Signature=a%2Fb",
        headers: [["Host", "raw.s3.us-east-1.amazonaws.com"], ...headers.slice(1)],
        body,
      },
    ]);
  });

  it("has no longer time-outs than API Gateway", () => {
    const method = {
      method: "GET",
      resource: "/",
      required: [],
      integration: { kind: "function", invoke: well },
    } as const;
    expect(() => open(well, { methods: [{ ...method, timeoutMs: 29_001 }] })).toThrow("from 50 to 29000 ms");
  });
});
