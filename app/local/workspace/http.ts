import type { IncomingMessage, ServerResponse } from "node:http";

/** The request was larger than it may be. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** @throws TooLarge once more than `limit` bytes have come; the rest is read and thrown away. */
export async function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= limit) parts.push(part);
  }
  if (size > limit) throw new TooLarge(`more than ${limit} bytes`);
  return Buffer.concat(parts);
}

export function sendJson(res: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  res.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers });
  res.end(JSON.stringify(body));
}

/** Path and query of a request; the host is none. */
export function urlOf(req: IncomingMessage): URL {
  const base = "http://workspace.invalid";
  const path = req.url ?? "/";
  return path.startsWith("/") ? new URL(base + path) : new URL(base);
}
