import { randomBytes } from "node:crypto";
import type { StandIn } from "./door.ts";
import { Unanswered } from "./function-process.ts";

/** Secrets Manager, for whoever may read them: Slack's secret, and that of the archive as CloudFormation would make it. */
export function secretsStandIn(slack: object): StandIn {
  const archive = { current: "first", first: randomBytes(32).toString("hex") };
  return async ({ body }) => {
    const { SecretId } = JSON.parse(body.toString("utf8")) as { readonly SecretId: string };
    const secret = SecretId.includes("ArchiveSecret") ? archive : slack;
    return {
      status: 200,
      headers: { "content-type": "application/x-amz-json-1.1" },
      body: JSON.stringify({ SecretString: JSON.stringify(secret) }),
    };
  };
}

/** Lambda's limit for synchronous calls, both ways. */
const mostBytes = 6_291_456;

/** Lambda's Invoke operation (API 2015-03-31; RequestResponse and DryRun, which runs nothing). */
export function invokeStandIn(functions: Readonly<Record<string, (event: unknown) => Promise<unknown>>>): StandIn {
  const refusal = (status: number, type: string) => ({
    status,
    headers: { "content-type": "application/json", "x-amzn-errortype": type },
    body: JSON.stringify({ Type: "User", Message: type }),
  });
  return async ({ url, body, invocation }) => {
    const [, name = ""] = /^\/2015-03-31\/functions\/([^/?]+)\/invocations$/.exec(url) ?? [];
    const work = functions[decodeURIComponent(name)];
    if (work === undefined) return refusal(404, "ResourceNotFoundException");
    if (body.length > mostBytes) return refusal(413, "RequestTooLargeException");
    if (invocation === "DryRun") return { status: 204, body: "" };
    const headers = { "x-amz-executed-version": "$LATEST" };
    const failed = (errorType: string, errorMessage: string) => {
      const said = JSON.stringify({ errorType, errorMessage });
      return { status: 200, headers: { ...headers, "x-amz-function-error": "Unhandled" }, body: said };
    };
    try {
      const answer = JSON.stringify((await work(JSON.parse(body.toString("utf8")))) ?? null);
      if (Buffer.byteLength(answer) > mostBytes)
        return failed("Function.ResponseSizeTooLarge", "Response payload size exceeded maximum allowed payload size");
      return { status: 200, headers, body: answer };
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return failed(error.errorType, error.message);
    }
  };
}
