import { NodeHttpHandler } from "@smithy/node-http-handler";
import { onTestFinished, vi } from "vitest";

/** Something around each request to AWS's services or to Slack: `TransactWriteItems`, `PUT` of S3, `chat.postMessage`. */
export type Passing = <T>(request: string, send: () => Promise<T>) => Promise<T>;

/** Puts it around all requests of this process. Until the test is over. */
export function passRequests(pass: Passing): void {
  const handle = NodeHttpHandler.prototype.handle;
  const aws = vi.spyOn(NodeHttpHandler.prototype, "handle").mockImplementation(function (
    this: NodeHttpHandler,
    ...args: Parameters<NodeHttpHandler["handle"]>
  ) {
    const [{ headers, method }] = args;
    const request = headers["x-amz-target"]?.split(".").at(-1) ?? method;
    return pass(request, () => handle.apply(this, args));
  });
  const web = globalThis.fetch;
  const slack = vi.spyOn(globalThis, "fetch").mockImplementation((...args) => {
    const [, method] = /\/api\/([\w.]+)$/.exec(String(args[0])) ?? [];
    return method === undefined ? web(...args) : pass(method, () => web(...args));
  });
  onTestFinished(() => {
    aws.mockRestore();
    slack.mockRestore();
  });
}
