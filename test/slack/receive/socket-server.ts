import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** Slack's side of Socket Mode: what is sent through the connection, and what is acknowledged. */
export interface SocketServer {
  /** The Web API's URL, with a trailing `/api/`. */
  readonly slackApiUrl: string;
  /** Tokens that a connection was asked for with. */
  readonly tokens: readonly (string | undefined)[];
  send(envelope: object): void;
  /** Ends the connection as Slack does when it wants a new one. */
  recycle(): void;
  /** What the app acknowledged: envelope id and payload. */
  readonly acknowledged: readonly { readonly envelope_id: string; readonly payload?: unknown }[];
  /** The next requests for a connection are answered 503, or not at all. */
  fail(times: number, how: "status" | "hang up"): unknown;
  /** How many connections were opened. */
  readonly connections: () => number;
  close(): Promise<void>;
}

const magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** `apps.connections.open` and a WebSocket (RFC 6455) for text that fits into one frame. */
export async function openSocketServer(): Promise<SocketServer> {
  const tokens: (string | undefined)[] = [];
  const acknowledged: { envelope_id: string; payload?: unknown }[] = [];
  const sockets = new Set<Duplex>();
  let connections = 0;
  const failures: ("status" | "hang up")[] = [];
  const server = createServer((request, response) => {
    const failure = failures.shift();
    if (failure === "hang up") return request.socket.destroy();
    if (failure === "status") return response.writeHead(503).end();
    tokens.push(request.headers.authorization);
    const { port } = server.address() as AddressInfo;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/link` }));
  });
  server.on("upgrade", (request, socket) => {
    const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${magic}`).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => sockets.delete(socket));
    let rest = Buffer.alloc(0);
    socket.on("data", (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes]);
      for (let frame = readFrame(rest); frame !== undefined; frame = readFrame(rest)) {
        rest = rest.subarray(frame.length);
        if (frame.opcode === 1) acknowledged.push(JSON.parse(frame.payload.toString("utf8")));
        if (frame.opcode === 8) socket.end(frameOf(8, frame.payload));
        if (frame.opcode === 9) socket.write(frameOf(10, frame.payload));
      }
    });
    write(socket, { type: "hello", num_connections: 1 });
  });
  const write = (socket: Duplex, message: object) => socket.write(frameOf(1, Buffer.from(JSON.stringify(message))));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    slackApiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    tokens,
    acknowledged,
    fail: (times, how) => failures.push(...Array.from({ length: times }, () => how)),
    connections: () => connections,
    send(envelope) {
      for (const socket of sockets) write(socket, envelope);
    },
    recycle() {
      for (const socket of sockets) write(socket, { type: "disconnect", reason: "refresh_requested" });
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function frameOf(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head =
    length < 126 ? Buffer.from([0x80 | opcode, length]) : Buffer.from([0x80 | opcode, 126, length >> 8, length & 255]);
  return Buffer.concat([head, payload]);
}

/** A client's frame is masked. */
function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; length: number } | undefined {
  if (bytes.length < 6) return undefined;
  const short = (bytes[1] ?? 0) & 127;
  const start = short === 126 ? 4 : 2;
  const size = short === 126 ? bytes.readUInt16BE(2) : short;
  const length = start + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(start, start + 4);
  const payload = Buffer.from(bytes.subarray(start + 4, length).map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
  return { opcode: (bytes[0] ?? 0) & 15, payload, length };
}
