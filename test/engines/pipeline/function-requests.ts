import type { Readable } from "node:stream";
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
    const drop = ({ response }: Awaited<ReturnType<typeof handle>>) => (response.body as Readable).destroy();
    return passed(pass, request, () => handle.apply(this, args), drop);
  });
  const web = globalThis.fetch;
  const slack = vi.spyOn(globalThis, "fetch").mockImplementation((...args) => {
    const [, method] = /\/api\/([\w.]+)$/.exec(String(args[0])) ?? [];
    if (method === undefined) return web(...args);
    return passed(
      pass,
      method,
      () => web(...args),
      ({ body }) => void body?.cancel(),
    );
  });
  onTestFinished(() => {
    aws.mockRestore();
    slack.mockRestore();
  });
}

/** An answer that nobody hears any longer is dropped: unread it would keep its connection, and soon there would be none for the others. */
async function passed<T>(
  pass: Passing,
  request: string,
  send: () => Promise<T>,
  drop: (answer: T) => void,
): Promise<T> {
  let answer: { readonly value: T } | undefined;
  try {
    return await pass(request, async () => {
      answer = { value: await send() };
      return answer.value;
    });
  } catch (error) {
    if (answer !== undefined) drop(answer.value);
    throw error;
  }
}
