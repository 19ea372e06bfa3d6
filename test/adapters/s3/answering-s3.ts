import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { S3Client } from "@aws-sdk/client-s3";
import { onTestFinished } from "vitest";
import { s3Client } from "../../../app/adapters/s3/client.ts";

/** An S3 that answers as the test says: to a request's parameters and body, with a document. */
export async function answeringS3(answerTo: (asked: URLSearchParams, body: string) => string): Promise<S3Client> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { searchParams } = new URL(request.url ?? "", "http://s3");
    response.end(answerTo(searchParams, Buffer.concat(parts).toString()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return s3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forcePathStyle: true,
    region: "us-east-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
}

/** What begins as it is asked for, as names of folders. */
export const foldersAnswer = (prefix: string) =>
  `<ListBucketResult><CommonPrefixes><Prefix>${prefix}</Prefix></CommonPrefixes></ListBucketResult>`;

export const versionsAnswer = (keys: readonly string[]) =>
  `<ListVersionsResult>${keys.map((key) => `<Version><Key>${key}</Key><VersionId>v1</VersionId></Version>`).join("")}</ListVersionsResult>`;
