import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { inject, onTestFinished } from "vitest";

export interface Seen {
  readonly method: string;
  /** With what follows the question mark. */
  readonly path: string;
  readonly body: string;
}

/** `drop`: the connection breaks before the engine hears of it. `late`: it does as it is told, but nobody hears of that. */
export type Interference =
  | "drop"
  | "late"
  | { readonly status: number; readonly body: object }
  | { readonly changed: (answer: string) => string }
  | undefined;

/** Stands between Octember and the engine, and does to each request what the test says. It is looked at before the engine gets it. */
export async function interfering(decide: (seen: Seen) => Interference | Promise<Interference>): Promise<string> {
  const engine = inject("engines").opensearch;
  const server = createServer(async (request, response) => {
    const seen = { method: request.method ?? "", path: request.url ?? "", body: await bodyOf(request) };
    const what = await decide(seen);
    if (what === "drop") return request.socket.destroy();
    if (typeof what === "object" && "status" in what) {
      response.writeHead(what.status, { "content-type": "application/json" }).end(JSON.stringify(what.body));
      return;
    }
    const answer = await fetch(engine + seen.path, {
      method: seen.method,
      headers: { "content-type": request.headers["content-type"] ?? "application/json" },
      ...(seen.body === "" ? {} : { body: seen.body }),
    });
    const text = await answer.text();
    if (what === "late") return request.socket.destroy();
    response
      .writeHead(answer.status, { "content-type": "application/json" })
      .end(what === undefined ? text : what.changed(text));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
