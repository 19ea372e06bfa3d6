/** WebSocket frames as RFC 6455, section 5, has them; no extensions. */
export const opcode = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export interface Frame {
  readonly opcode: number;
  readonly final: boolean;
  readonly payload: Buffer;
}

/** Why a connection must be closed: a status of section 7.4. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  readonly status: 1002 | 1009;

  constructor(status: 1002 | 1009, message: string) {
    super(message);
    this.status = status;
  }
}

const longest = 1024 * 1024;

/** A frame from the server: never masked. */
export function encodeFrame(code: number, payload: Uint8Array): Buffer {
  const first = 0x80 | code;
  if (payload.length < 126) return Buffer.concat([Buffer.from([first, payload.length]), payload]);
  const long = payload.length > 0xffff;
  const head = Buffer.alloc(long ? 10 : 4);
  head[0] = first;
  head[1] = long ? 127 : 126;
  if (long) head.writeBigUInt64BE(BigInt(payload.length), 2);
  else head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/**
 * The first frame of what a client sent, and what is left behind it; `undefined` if it hasn't come whole.
 * @throws ProtocolError
 */
export function decodeFrame(bytes: Buffer): { readonly frame: Frame; readonly rest: Buffer } | undefined {
  if (bytes.length < 2) return undefined;
  const first = bytes.readUInt8(0);
  const second = bytes.readUInt8(1);
  if ((first & 0x70) !== 0) throw new ProtocolError(1002, "no extension was agreed upon");
  if ((second & 0x80) === 0) throw new ProtocolError(1002, "a client's frames are masked");
  const short = second & 0x7f;
  const lengthBytes = short === 127 ? 8 : short === 126 ? 2 : 0;
  if (bytes.length < 2 + lengthBytes) return undefined;
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  if (length > longest) throw new ProtocolError(1009, "the message is too long");
  const start = 2 + lengthBytes + 4;
  if (bytes.length < start + length) return undefined;
  const mask = bytes.subarray(start - 4, start);
  const payload = Buffer.from(bytes.subarray(start, start + length));
  for (let place = 0; place < payload.length; place += 1)
    payload[place] = (payload[place] ?? 0) ^ (mask[place % 4] ?? 0);
  const code = first & 0x0f;
  const final = (first & 0x80) !== 0;
  if (code >= 8 && (!final || length > 125)) throw new ProtocolError(1002, "a control frame is short and whole");
  return { frame: { opcode: code, final, payload }, rest: bytes.subarray(start + length) };
}
