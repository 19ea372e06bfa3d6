import { describe, expect, it } from "vitest";
import { decodeFrame, encodeFrame, opcode } from "../../../app/local/workspace/socket/frames.ts";

/** A client's frame: masked. */
function masked(first: number, payload: Buffer): Buffer {
  const frame = encodeFrame(opcode.text, payload);
  const start = frame.length - payload.length;
  const head = Buffer.from(frame.subarray(0, start));
  head[0] = first;
  head[1] = (head[1] ?? 0) | 0x80;
  const mask = Buffer.from([1, 2, 3, 4]);
  return Buffer.concat([head, mask, payload.map((byte, place) => byte ^ (mask[place % 4] ?? 0))]);
}

describe("a WebSocket frame", () => {
  it.for([0, 125, 126, 65_535, 65_536])("of %d bytes is read as it was sent", (length) => {
    const payload = Buffer.alloc(length, "가");
    const after = Buffer.from([0x89]);
    const found = decodeFrame(Buffer.concat([masked(0x81, payload), after]));
    expect(found?.frame).toMatchObject({ opcode: opcode.text, final: true });
    expect(found?.frame.payload.equals(payload)).toBe(true);
    expect(found?.rest).toEqual(after);
  });

  it("is waited for until it is whole", () => {
    const whole = masked(0x81, Buffer.alloc(300, "x"));
    for (let length = 0; length < whole.length; length += 1)
      expect(decodeFrame(whole.subarray(0, length))).toBeUndefined();
    expect(decodeFrame(whole)?.rest).toHaveLength(0);
  });

  it.for([
    ["has no mask", encodeFrame(opcode.text, Buffer.from("x")), 1002],
    ["uses an extension that wasn't agreed upon", masked(0xc1, Buffer.from("x")), 1002],
    ["is a ping of 126 bytes", masked(0x89, Buffer.alloc(126)), 1002],
    ["is a ping in parts", masked(0x09, Buffer.from("x")), 1002],
    ["is longer than a megabyte", masked(0x81, Buffer.alloc(1024 * 1024 + 1)), 1009],
  ] as const)("is refused when it %s", ([, bytes, status]) => {
    expect(() => decodeFrame(bytes)).toThrow(expect.objectContaining({ status }));
  });
});
