import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { WebSocket, WebSocketServer } from "ws";

/** What becomes of a request, or of its answer. */
export type Trouble =
  | { readonly kind: "answer"; readonly status: number; readonly code: string }
  | { readonly kind: "swallow" }
  | { readonly kind: "cut-before" }
  /** The engine gets it, the one who asked is cut off. `frames` of the answer come through. */
  | { readonly kind: "cut-after"; readonly frames: number };

/** A server of WebSockets between the adapter and the engine, as bad as a test wants it. */
export interface Between {
  readonly url: string;
  /** The headers of each opening request, in their order. */
  readonly openings: Readonly<Record<string, string | string[] | undefined>>[];
  readonly requests: number;
  /** For the next requests, one each. */
  next(...troubles: readonly Trouble[]): void;
  /** Until it is set to undefined, openings get this status. */
  refuse(status: number | undefined): void;
  /** Closes all connections, as a server does with idle ones. */
  closeAll(): void;
}

/** @param draw what becomes of a request for which none was ordered. */
export async function between(engine: string, draw?: () => Trouble | undefined): Promise<Between> {
  let refused: number | undefined;
  let requests = 0;
  const troubles: Trouble[] = [];
  const openings: Between["openings"] = [];
  const server = new WebSocketServer({
    host: "127.0.0.1",
    port: 0,
    verifyClient: (_info, answer) => answer(refused === undefined, refused),
  });
  await new Promise((resolve) => server.once("listening", resolve));
  server.on("connection", (here, request) => {
    openings.push(request.headers);
    const there = new WebSocket(engine);
    const opened = new Promise((resolve) => there.once("open", resolve));
    let left = Number.POSITIVE_INFINITY;
    there.on("message", (data, isBinary) => {
      if (left <= 0) return here.terminate();
      left -= 1;
      here.send(data, { binary: isBinary });
    });
    there.on("error", () => here.terminate());
    here.on("close", () => there.close());
    here.on("error", () => undefined);
    here.on("message", async (data: Buffer, isBinary) => {
      requests += 1;
      const trouble = troubles.shift() ?? draw?.();
      if (trouble?.kind === "swallow") return;
      if (trouble?.kind === "cut-before") return here.terminate();
      if (trouble?.kind === "answer") return here.send(neptuneError(data, trouble));
      if (trouble?.kind === "cut-after") left = trouble.frames;
      await opened;
      there.send(data, { binary: isBinary });
    });
  });
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/gremlin`,
    openings,
    get requests() {
      return requests;
    },
    next: (...some) => troubles.push(...some),
    refuse: (status) => {
      refused = status;
    },
    closeAll: () => {
      for (const client of server.clients) client.close(1000);
    },
  };
}

/** An error as Neptune's guide shows them: the status of the code, and as its message a JSON document. */
function neptuneError(request: Buffer, { status, code }: Extract<Trouble, { kind: "answer" }>): string {
  const body = JSON.parse(request.subarray(1 + (request[0] ?? 0)).toString()) as { requestId: { "@value": string } };
  const message = JSON.stringify({
    requestId: body.requestId["@value"],
    code,
    detailedMessage: "The request could not be done now.",
  });
  const empty = { "@type": "g:Map", "@value": [] };
  return JSON.stringify({
    requestId: body.requestId["@value"],
    status: { message, code: status, attributes: empty },
    result: { data: null, meta: empty },
  });
}

/** Takes connections and says nothing, not even to the opening request. */
export async function silentServer(): Promise<string> {
  const sockets: Socket[] = [];
  const server = createTcpServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/gremlin`;
}
