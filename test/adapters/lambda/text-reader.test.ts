import { afterEach, describe, expect, it } from "vitest";
import { answerCall } from "../../../app/adapters/lambda/answered.ts";
import { callFunction } from "../../../app/adapters/lambda/call-function.ts";
import { answerReading, lambdaReader } from "../../../app/adapters/lambda/text-reader.ts";
import { type TextReader, UnreadablePhoto } from "../../../app/ports/text-reader.ts";
import { fakeReader } from "../../slack/fake-reader.ts";
import { lambdaStandIn } from "./lambda-stand-in.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A reader elsewhere, with one photo in its bucket. */
async function open(reader: Omit<TextReader, "close">, place = { bucket: "raw", key: "T1/T1-F1" }) {
  const photos = new Map([["T1/T1-F1", Buffer.from("Contoso\nJisoo Park")]]);
  const read = (question: unknown) =>
    answerCall(() => answerReading(reader, async (key) => photos.get(key), "raw", question));
  const lambda = await lambdaStandIn({ reader: read });
  closing.push(lambda.close);
  return lambdaReader(callFunction(lambda.client, "reader", 60_000), place);
}

describe("a text reader in another function", () => {
  it("reads the photo that lies where it is told", async () => {
    const reader = await open(fakeReader());
    const here = await fakeReader().read(Buffer.from("Contoso\nJisoo Park"));
    expect(await reader.read(new Uint8Array())).toEqual(here);
  });

  it("reads nothing but the codes where that is all that is asked", async () => {
    const codes = [
      { text: "https://contoso.com", box: { x: 1, y: 2, width: 3, height: 4 } },
      { text: "MECARD:N:Park;;" },
    ];
    const reader = await open({ read: () => Promise.reject(new Error("not asked")), readCodes: async () => codes });
    expect(await reader.readCodes?.(new Uint8Array())).toEqual(codes);
    const other = await open(fakeReader());
    expect(await other.readCodes?.(new Uint8Array())).toEqual([]);
  });

  it("passes on the codes of a side, and believes in none that is longer than a code can be", async () => {
    const side = { width: 10, height: 10, lines: [], codes: [{ text: "https://contoso.com" }] };
    expect(await (await open({ read: async () => [side] })).read(new Uint8Array())).toEqual([side]);
    const long = { ...side, codes: [{ text: "x".repeat(10_000) }] };
    const reader = await open({ read: async () => [long] });
    await expect(reader.read(new Uint8Array())).rejects.toMatchObject({ code: "malformed-call" });
  });

  it("says why a photo can't be read, so that it is not tried again", async () => {
    const reader = await open({ read: () => Promise.reject(new UnreadablePhoto("heic")) });
    await expect(reader.read(new Uint8Array())).rejects.toMatchObject({ code: "heic", retryable: false });
  });

  it("reads nothing of another bucket, and no photo that isn't there", async () => {
    const elsewhere = await open(fakeReader(), { bucket: "theirs", key: "T1/T1-F1" });
    await expect(elsewhere.read(new Uint8Array())).rejects.toMatchObject({ code: "malformed-call", retryable: false });
    const gone = await open(fakeReader(), { bucket: "raw", key: "T1/T1-F2" });
    await expect(gone.read(new Uint8Array())).rejects.toMatchObject({ code: "file-gone", retryable: false });
  });
});
