import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { decodeFrame, encodeFrame, type Frame, opcode, ProtocolError } from "./frames.ts";

export interface Socket {
  send(text: string): void;
  /** Says goodbye; the line is cut if the other side doesn't answer within a second. */
  close(status: number): void;
}

export interface SocketListeners {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

const guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const pingMs = 10_000;

/** Turns an HTTP upgrade into a WebSocket, from the server's side. RFC 6455, section 4.2. */
export function acceptSocket(
  req: IncomingMessage,
  line: Duplex,
  head: Buffer,
  on: SocketListeners,
): Socket | undefined {
  const key = req.headers["sec-websocket-key"];
  if (key === undefined || req.headers["sec-websocket-version"] !== "13") {
    line.end("HTTP/1.1 426 Upgrade Required\r\nSec-WebSocket-Version: 13\r\nConnection: close\r\n\r\n");
    return undefined;
  }
  const accept = createHash("sha1")
    .update(key + guid)
    .digest("base64");
  line.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );

  let waiting = head;
  let parts: Buffer[] = [];
  let closing = false;
  const write = (code: number, payload: Uint8Array = new Uint8Array()) => {
    if (line.writable) line.write(encodeFrame(code, payload));
  };
  const beat = setInterval(() => write(opcode.ping, Buffer.from("ping")), pingMs).unref();

  function close(status: number) {
    if (closing) return;
    closing = true;
    const payload = Buffer.alloc(2);
    payload.writeUInt16BE(status);
    write(opcode.close, payload);
    setTimeout(() => line.destroy(), 1_000).unref();
  }

  function take({ opcode: code, final, payload }: Frame) {
    if (code === opcode.ping) return write(opcode.pong, payload);
    if (code === opcode.pong) return;
    if (code === opcode.close) {
      if (!closing) write(opcode.close, payload.subarray(0, 2));
      closing = true;
      line.end();
      return;
    }
    if (code !== opcode.text && !(code === opcode.more && parts.length > 0))
      throw new ProtocolError(1002, "only text is understood");
    parts.push(payload);
    if (!final) return;
    const text = Buffer.concat(parts).toString("utf8");
    parts = [];
    on.onText(text);
  }

  function read() {
    try {
      for (let found = decodeFrame(waiting); found; found = decodeFrame(waiting)) {
        waiting = found.rest;
        take(found.frame);
      }
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      close(error.status);
    }
  }

  line.on("data", (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    read();
  });
  line.on("error", () => line.destroy());
  line.on("close", () => {
    clearInterval(beat);
    on.onClose();
  });
  read();
  return { send: (text) => write(opcode.text, Buffer.from(text)), close };
}
