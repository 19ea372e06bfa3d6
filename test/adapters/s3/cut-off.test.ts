import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { ServiceStopped } from "../../../app/adapters/aws-errors.ts";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import type { PhotoId, WorkspaceId } from "../../../app/ids.ts";

const whole = Buffer.from("a photo of a card");

/** Photos of an S3 that answers each request as the next of these does, the last one ever after. */
async function photosOf(...answers: ((response: ServerResponse) => void)[]) {
  let asked = 0;
  const server = createServer((_, response) => answers[Math.min(asked++, answers.length - 1)]?.(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = s3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forcePathStyle: true,
    region: "us-east-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    requestHandler: { requestTimeout: 50, throwOnRequestTimeout: true },
  });
  return {
    photos: s3Photos(client, { bucket: "photos" }),
    asked: () => asked,
    close: () => server.closeAllConnections(),
  };
}

const open = (photos: ReturnType<typeof s3Photos>) => photos.open("T1" as WorkspaceId, "T1-F1" as PhotoId);
const complete = (response: ServerResponse) => response.end(whole);
const cutOff = (response: ServerResponse) => {
  response.writeHead(200, { "content-length": whole.length });
  response.write(whole.subarray(0, 5), () => response.destroy());
};
const otherBytes = (response: ServerResponse) => {
  // The sum of what it ought to be.
  response.writeHead(200, { "x-amz-checksum-crc32": "AAAAAA==", "content-length": whole.length });
  response.end(whole);
};
const silence = () => {};

describe("a photo that S3", () => {
  it("cuts off, or hands out with other bytes than were kept, is asked for again", async () => {
    const s3 = await photosOf(cutOff, otherBytes, complete);
    expect(Buffer.from((await open(s3.photos)) ?? []).toString()).toBe(whole.toString());
    expect(s3.asked()).toBe(3);
    s3.close();
  });

  it("never hands out whole is an error worth another try, and never half a photo", async () => {
    for (const broken of [cutOff, otherBytes, silence]) {
      const s3 = await photosOf(broken);
      const thrown = await open(s3.photos).catch((error: unknown) => error);
      expect(thrown).toBeInstanceOf(ServiceStopped);
      expect(thrown).toMatchObject({ retryable: true, cause: expect.any(Error) });
      s3.close();
    }
  });
});
