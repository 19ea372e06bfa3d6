import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";

/**
 * Which of a request's items the engine doesn't get, and how its answer says so. `undefined`: it is no request of many; no body: none is left
 * for it.
 */
export type Part = (request: {
  readonly path: string;
  readonly target: string;
  readonly body: string;
}) => { readonly body: string | undefined; readonly answer: (of: string) => string } | undefined;

interface OnItsWay {
  /** Whether the next answer about a part is lost on its way. */
  readonly isLost?: () => boolean;
  /** Milliseconds for which the next such request is held up: what was sent after it comes before it. */
  readonly lateMs?: () => number;
}

/** Stands before an engine; of requests with several items some fail, come late, or get no answer. Closed after the test. */
export async function partlyDone(
  engine: string,
  part: Part,
  { isLost = () => false, lateMs = () => 0 }: OnItsWay = {},
) {
  const made = { parts: 0, lost: 0, late: 0 };
  const server = createServer((request, response) => {
    take(request, response).catch(() => request.socket.destroy());
  });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const some of request) parts.push(some as Buffer);
    const whole = Buffer.concat(parts);
    const path = request.url ?? "";
    const given = part({ path, target: String(request.headers["x-amz-target"] ?? ""), body: whole.toString("utf8") });
    if (given !== undefined) made.parts += 1;
    if (given !== undefined && given.body === undefined) {
      response.writeHead(200, { "content-type": request.headers["content-type"] }).end(given.answer("{}"));
      return;
    }
    const late = given === undefined ? 0 : lateMs();
    if (late > 0) {
      made.late += 1;
      await sleep(late);
    }
    const answer = await passOn(request, given?.body ?? whole);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (given !== undefined && isLost()) {
      made.lost += 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, endToEnd(Object.fromEntries(answer.headers)));
    response.end(given && answer.ok ? given.answer(bytes.toString("utf8")) : bytes);
  }

  function passOn({ url, method = "GET", headers }: IncomingMessage, body: string | Buffer): Promise<Response> {
    const kept = endToEnd(headers as Record<string, string>);
    return fetch(`${engine}${url}`, { method, headers: kept, ...(body.length === 0 ? {} : { body }) });
  }

  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, made };
}

/** What is said from hop to hop, or of a body's form, is said anew. */
function endToEnd(headers: Readonly<Record<string, string>>): Record<string, string> {
  const hop = ["host", "connection", "keep-alive", "content-length", "content-encoding", "transfer-encoding"];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hop.includes(name)));
}

/** Kinesis's PutRecords: "A single record failure does not stop the processing of subsequent records". */
export function partOfPutRecords(fails: () => boolean): Part {
  return ({ target, body }) => {
    if (!target.endsWith(".PutRecords")) return undefined;
    const asked = JSON.parse(body) as { Records: unknown[] };
    const failed = asked.Records.map(() => fails());
    const left = asked.Records.filter((_, at) => !failed[at]);
    return {
      body: left.length === 0 ? undefined : JSON.stringify({ ...asked, Records: left }),
      answer(of) {
        const said = JSON.parse(of) as { Records?: unknown[] };
        const Records = failed.map((isOne) => (isOne ? tooMuch : said.Records?.shift()));
        return JSON.stringify({ ...said, FailedRecordCount: failed.filter(Boolean).length, Records });
      },
    };
  };
}

const tooMuch = {
  ErrorCode: "ProvisionedThroughputExceededException",
  ErrorMessage: "Rate exceeded for shard shardId-000000000000",
};

/** OpenSearch's `_bulk`, whose items are two lines, or one where something is deleted. */
export function partOfBulk(fails: () => boolean): Part {
  return ({ path, body }) => {
    if (!/\/_bulk(\?|$)/.test(path)) return undefined;
    const lines = body.split("\n").filter((line) => line !== "");
    const items: { operation: string; lines: string[]; failed: boolean }[] = [];
    for (let at = 0; at < lines.length; ) {
      const operation = Object.keys(JSON.parse(lines[at] ?? "{}") as object)[0] ?? "";
      const count = operation === "delete" ? 1 : 2;
      items.push({ operation, lines: lines.slice(at, at + count), failed: fails() });
      at += count;
    }
    const left = items.filter(({ failed }) => !failed);
    return {
      body: left.length === 0 ? undefined : `${left.flatMap((item) => item.lines).join("\n")}\n`,
      answer(of) {
        const said = JSON.parse(of) as { items?: unknown[] };
        const all = items.map(({ operation, failed }) => (failed ? { [operation]: rejected } : said.items?.shift()));
        return JSON.stringify({ ...said, errors: true, items: all });
      },
    };
  };
}

const rejected = {
  status: 429,
  error: { type: "es_rejected_execution_exception", reason: "rejected execution of coordinating operation" },
};
