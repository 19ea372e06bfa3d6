import { DetectDocumentTextCommand, type Document, TextractClient } from "@aws-sdk/client-textract";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { describe, expect, it, onTestFinished } from "vitest";
import { type StandInOptions, textractStandIn } from "./stand-in.ts";

const mebibyte = 1024 * 1024;

/** A PNG of these pixels, as far as its head and its end say. */
function png(width: number, height: number, bytes = 64): Buffer {
  const picture = Buffer.alloc(bytes);
  picture.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  picture.write("IEND", bytes - 8);
  return picture;
}

const pdf = (pages: number) => Buffer.from(`%PDF-1.7\n/Type /Pages\n${"/Type /Page\n".repeat(pages)}`);

async function open(options: Partial<StandInOptions> = {}) {
  const standIn = await textractStandIn({ recorded: [], ...options });
  const client = new TextractClient({
    endpoint: standIn.url,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler(),
  });
  onTestFinished(async () => {
    client.destroy();
    await standIn.close();
  });
  /** What it says, or what it refuses by. */
  return (Document: Document) =>
    client.send(new DetectDocumentTextCommand({ Document })).then(
      ({ Blocks = [] }) => Blocks.map(({ BlockType }) => BlockType).join(),
      (error: Error) => error.name,
    );
}

describe("what stands in for Textract", () => {
  it("takes the formats that Textract's quotas name, pictures up to 10,000 pixels and PDFs of one page", async () => {
    const said = await open();
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 9, 1, 0, 0x11, 0, 0xff, 0xd9]);
    for (const Bytes of [png(10_000, 9), jpeg, pdf(1), Buffer.from("II*\0tiff")])
      expect(await said({ Bytes })).toBe("PAGE");
    for (const Bytes of [Buffer.from("GIF89a"), Buffer.from("RIFF1234WEBP"), pdf(2), pdf(0)])
      expect(await said({ Bytes })).toBe("UnsupportedDocumentException");
    const cut = png(9, 9).subarray(0, 40);
    for (const Bytes of [png(10_001, 9), png(9, 10_001), cut])
      expect(await said({ Bytes })).toBe("BadDocumentException");
  });

  it("takes 5 MB in the request and 10 MB of an object, and says of larger ones that they are", async () => {
    const objects = new Map([
      ["right", png(9, 9, 10 * mebibyte)],
      ["large", png(9, 9, 10 * mebibyte + 1)],
    ]);
    const said = await open({ objects: async (bucket, key) => (bucket === "photos" ? objects.get(key) : undefined) });
    expect(await said({ Bytes: png(9, 9, 5 * mebibyte) })).toBe("PAGE");
    expect(await said({ Bytes: png(9, 9, 5 * mebibyte + 1) })).toBe("DocumentTooLargeException");
    const object = (Name: string, Bucket = "photos") => said({ S3Object: { Bucket, Name } });
    expect(await object("right")).toBe("PAGE");
    expect(await object("large")).toBe("DocumentTooLargeException");
    expect([await object("none"), await object("right", "another")]).toEqual(
      Array.from({ length: 2 }, () => "InvalidS3ObjectException"),
    );
  });

  it("wants bytes or an object, and just one of them", async () => {
    const said = await open();
    for (const document of [{}, { Bytes: Buffer.from("") }, { Bytes: png(9, 9), S3Object: { Bucket: "a", Name: "b" } }])
      expect(await said(document)).toBe("InvalidParameterException");
  });

  it("takes so many calls a second, and throttles some for no reason of theirs", async () => {
    let time = 0;
    const said = await open({ callsASecond: 2, now: () => time });
    const document = { Bytes: png(9, 9) };
    expect([await said(document), await said(document), await said(document)]).toEqual([
      "PAGE",
      "PAGE",
      "ProvisionedThroughputExceededException",
    ]);
    time += 1_000;
    expect(await said(document)).toBe("PAGE");
    expect(await (await open({ throttled: 0.3, random: () => 0.29 }))(document)).toBe("ThrottlingException");
    expect(await (await open({ throttled: 0.3, random: () => 0.3 }))(document)).toBe("PAGE");
  });
});
