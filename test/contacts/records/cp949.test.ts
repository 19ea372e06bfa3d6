import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { decoderOf } from "../../../app/contacts/records/text/decoder.ts";
import { randomFrom } from "../../bench/people.ts";

function decoded(...pieces: readonly Uint8Array[]): string {
  const decoder = decoderOf("cp949");
  return pieces.map((piece) => decoder.write(piece)).join("") + decoder.end();
}

it("CP949 is read as others read it, every pair of bytes of it", () => {
  const different: string[] = [];
  for (let first = 0; first < 256; first += 1)
    for (let second = 0; second < 256; second += 1) {
      const bytes = Uint8Array.of(first, second);
      if (decoded(bytes) !== iconv.decode(Buffer.from(bytes), "cp949"))
        different.push(Buffer.from(bytes).toString("hex"));
    }
  expect(different).toEqual([]);
});

it("CP949 is read alike however it is cut, also where it is broken", () => {
  const random = randomFrom(949);
  for (let round = 0; round < 200; round += 1) {
    const bytes = Uint8Array.from({ length: 60 }, () => Math.floor(random() * 256));
    const at = Math.floor(random() * 60);
    expect(decoded(bytes.subarray(0, at), bytes.subarray(at))).toBe(iconv.decode(Buffer.from(bytes), "cp949"));
  }
});
