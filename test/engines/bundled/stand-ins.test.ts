import { describe, expect, it } from "vitest";
import { failedRecordsOf } from "../../../app/adapters/lambda/failed-events.ts";
import { s3Record } from "../../handlers/sqlite-cloud.ts";
import { discardedEvent, discardedEventKey } from "./async-events.ts";
import { Unanswered } from "./function-process.ts";
import { invokeStandIn } from "./stand-ins.ts";

const most = 6 * 1024 * 1024;

/** `works` answers with what it was asked. */
async function ask(name: string, body: string, works: (event: unknown) => Promise<unknown> = async (event) => event) {
  const url = `/2015-03-31/functions/${encodeURIComponent(name)}/invocations`;
  const asked = { service: "lambda", method: "POST", url, target: undefined, body: Buffer.from(body) };
  return invokeStandIn({ "octember-query": works })(asked);
}

describe("what stands in for Lambda's Invoke", () => {
  it("hands over the payload and gives back the answer, with the version that ran", async () => {
    expect(await ask("octember-query", '{"a":"박지수"}')).toEqual({
      status: 200,
      headers: { "x-amz-executed-version": "$LATEST" },
      body: '{"a":"박지수"}',
    });
    expect(await ask("octember-query", "{}", async () => undefined)).toMatchObject({ status: 200, body: "null" });
  });

  it("refuses a function that isn't there", async () => {
    expect(await ask("another", "{}")).toMatchObject({
      status: 404,
      headers: { "x-amzn-errortype": "ResourceNotFoundException" },
    });
  });

  it("runs nothing where it is only asked whether it would, and refuses what isn't there all the same", async () => {
    const asked = { service: "lambda", method: "POST", target: undefined, body: Buffer.alloc(0), invocation: "DryRun" };
    const invoke = invokeStandIn({ query: () => Promise.reject(new Error("it ran")) });
    const url = (name: string) => `/2015-03-31/functions/${name}/invocations`;
    expect(await invoke({ ...asked, url: url("query") })).toEqual({ status: 204, body: "" });
    expect(await invoke({ ...asked, url: url("another") })).toMatchObject({ status: 404 });
  });

  it("takes 6 MB, and no more, and lets no more be answered", async () => {
    const text = (bytes: number) => JSON.stringify("x".repeat(bytes - 2));
    expect(await ask("octember-query", text(most))).toMatchObject({ status: 200 });
    expect(await ask("octember-query", text(most + 1))).toMatchObject({
      status: 413,
      headers: { "x-amzn-errortype": "RequestTooLargeException" },
    });
    const large = await ask("octember-query", "{}", async () => "x".repeat(most));
    expect(large).toMatchObject({ status: 200, headers: { "x-amz-function-error": "Unhandled" } });
    expect(JSON.parse(String(large.body))).toMatchObject({ errorType: "Function.ResponseSizeTooLarge" });
  });

  it("says of a function that failed what it failed by, with a 200", async () => {
    const failed = await ask("octember-query", "{}", () =>
      Promise.reject(new Unanswered("Sandbox.Timedout", "timed out after 10000 ms")),
    );
    expect(failed).toMatchObject({ status: 200, headers: { "x-amz-function-error": "Unhandled" } });
    expect(JSON.parse(String(failed.body))).toEqual({
      errorType: "Sandbox.Timedout",
      errorMessage: "timed out after 10000 ms",
    });
  });
});

describe("what Lambda writes down of an event that nobody waits for", () => {
  const functionArn = "arn:aws:lambda:us-east-2:123456789012:function:my-function";
  const settings = { functionArn, functionName: "my-function", retries: 2 };

  it("is as documented, and what redrive reads", () => {
    const event = { Records: [s3Record("T1/T1-F1", "raw")] };
    const record = discardedEvent(settings, event, new Unanswered("Sandbox.Timedout", "timed out"), 1_573_755_365_568);
    expect(record).toEqual({
      version: "1.0",
      timestamp: "2019-11-14T18:16:05.568Z",
      requestContext: {
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        functionArn: `${functionArn}:$LATEST`,
        condition: "RetriesExhausted",
        approximateInvokeCount: 3,
      },
      requestPayload: event,
      responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
      responsePayload: { errorType: "Sandbox.Timedout", errorMessage: "timed out" },
    });
    expect(failedRecordsOf(JSON.stringify(record))).toEqual([{ kind: "object", bucket: "raw", key: "T1/T1-F1" }]);
  });

  it("lies under the function's name and the time", () => {
    expect(discardedEventKey(settings, "2019-11-14T18:16:05.568Z", "b4ce")).toBe(
      "aws/lambda/async/my-function/2019/11/14/2019-11-14T18.16.05-b4ce",
    );
  });
});
