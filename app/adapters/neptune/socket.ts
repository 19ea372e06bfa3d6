import { randomUUID } from "node:crypto";
import gremlin from "gremlin";
import { WebSocket } from "ws";
import { GraphBusy, GraphUnreachable, graphError } from "./errors.ts";
import { type Bytecode, writeRequest } from "./traversals.ts";

export interface SocketLimits {
  /** From the first packet to the answered handshake. */
  readonly openMs: number;
  /** From a request to the whole of its answer. */
  readonly answerMs: number;
}

/** An open connection. What was asked and isn't answered when it is lost fails; an answer that was cut short never counts. */
export interface GraphSocket {
  readonly usable: boolean;
  /** @throws GraphUnreachable, GraphBusy, GraphRefused */
  ask(bytecode: Bytecode): Promise<readonly unknown[]>;
  close(): void;
}

interface Waiting {
  readonly parts: unknown[];
  done(error: Error | undefined): void;
}

const mimeType = "application/vnd.gremlin-v3.0+json";
const header = Buffer.concat([Buffer.from([mimeType.length]), Buffer.from(mimeType)]);
const reader = new gremlin.structure.io.GraphSONReader();

interface Response {
  readonly requestId: string | null;
  readonly status: { readonly code: number; readonly message: string };
  /** An object that comes several times in a row comes once, with how often. */
  readonly result: { readonly data: readonly { readonly object: unknown; readonly bulk: number }[] | null };
}

/**
 * Gremlin's protocol (TinkerPop 3.7, GraphSON 3) over a WebSocket of our own. The driver's connection can't be used: from Node 22 on it
 * takes the global WebSocket and leaves out the headers, and so the signature; nor does it end what waits when the handshake is cut.
 * @throws GraphUnreachable, GraphBusy if the server takes no more connections
 */
export async function openSocket(
  url: string,
  headers: Readonly<Record<string, string>>,
  { openMs, answerMs }: SocketLimits,
): Promise<GraphSocket> {
  const ws = new WebSocket(url, { headers, handshakeTimeout: openMs, perMessageDeflate: false });
  const waiting = new Map<string, Waiting>();

  function end(error: GraphUnreachable): void {
    for (const one of [...waiting.values()]) one.done(error);
    ws.terminate();
  }

  await handshake(ws, openMs);
  ws.on("error", (cause) => end(new GraphUnreachable("the connection to the graph failed", { cause })));
  ws.on("close", (code) => end(new GraphUnreachable(`the connection to the graph was closed (${code})`)));
  ws.on("message", (data) => {
    try {
      take(waiting, (reader as unknown as { readResponse(text: unknown): Response }).readResponse(data));
    } catch (cause) {
      end(new GraphUnreachable("the graph's answer can't be read", { cause }));
    }
  });

  return {
    get usable() {
      return ws.readyState === WebSocket.OPEN;
    },

    ask(bytecode) {
      return new Promise((resolve, reject) => {
        const requestId = randomUUID();
        const parts: unknown[] = [];
        const timer = setTimeout(
          () => end(new GraphUnreachable(`the graph gave no answer in ${answerMs} ms`)),
          answerMs,
        );
        const done = (error: Error | undefined) => {
          clearTimeout(timer);
          waiting.delete(requestId);
          if (error) reject(error);
          else resolve(parts);
        };
        waiting.set(requestId, { parts, done });
        if (ws.readyState !== WebSocket.OPEN) return end(new GraphUnreachable("the connection to the graph is closed"));
        ws.send(Buffer.concat([header, writeRequest(requestId, bytecode, answerMs)]));
      });
    },

    close() {
      end(new GraphUnreachable("the connection to the graph was closed here"));
    },
  };
}

function handshake(ws: WebSocket, openMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      clearTimeout(timer);
      ws.removeAllListeners();
      // What a connection says that was given up is nobody's to hear; without a listener it would end the process.
      ws.on("error", () => undefined);
      ws.terminate();
      reject(error);
    };
    const timer = setTimeout(() => fail(new GraphUnreachable(`the graph took no connection in ${openMs} ms`)), openMs);
    ws.once("open", () => {
      clearTimeout(timer);
      ws.removeAllListeners();
      resolve();
    });
    ws.once("unexpected-response", (_request, { statusCode = 0 }) => {
      const busy = statusCode === 429 || statusCode >= 500;
      fail(
        busy
          ? new GraphBusy(`status ${statusCode}`)
          : new GraphUnreachable(`the graph refused the connection (${statusCode})`),
      );
    });
    ws.once("error", (cause) => fail(new GraphUnreachable("the graph can't be reached", { cause })));
    ws.once("close", () => fail(new GraphUnreachable("the connection to the graph was closed while it was opened")));
  });
}

function take(waiting: ReadonlyMap<string, Waiting>, { requestId, status, result }: Response): void {
  if (status.code >= 400) {
    // Without an id the server couldn't read a request: it may be any.
    const whose = requestId === null ? [...waiting.values()] : [waiting.get(requestId)];
    for (const one of whose) one?.done(graphError(status));
    return;
  }
  const one = requestId === null ? undefined : waiting.get(requestId);
  for (const { object, bulk } of result.data ?? []) {
    for (let time = 0; time < bulk; time += 1) one?.parts.push(object);
  }
  if (status.code !== 206) one?.done(undefined);
}
