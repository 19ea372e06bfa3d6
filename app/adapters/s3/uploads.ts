import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Uploads } from "../../ports/uploads.ts";
import { awsError } from "../aws-errors.ts";
import { photoKey } from "./photo-key.ts";
import type { S3PhotosOptions } from "./photos.ts";
import { metadataOf } from "./uploaded.ts";

export interface S3UploadsOptions extends S3PhotosOptions {
  /**
   * An address that hands `PUT <gateway>/<key>` on to the bucket: small photos are granted there. It must leave query and
   * headers as they are. S3 itself where there is none.
   */
  readonly gateway?: string;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

const lastsSeconds = 5 * 60;

/** What API Gateway takes. */
const gatewayBytes = 10 * 1024 * 1024;

/**
 * Presigned `PUT`s (SigV4). Key, member, message, length, type and that nothing may be there yet are signed with it; S3 refuses whoever
 * sends anything else. The client must be one that `requestChecksumCalculation: "WHEN_REQUIRED"` keeps from adding sums of a body
 * that it doesn't know. Its credentials need `s3:PutObject`, and a grant ends with them.
 */
export function s3Uploads(client: S3Client, options: S3UploadsOptions): Uploads {
  const { bucket, encryption, gateway, clock = Date.now } = options;
  return {
    async grant(upload) {
      const { workspace, photo, bytes, type } = upload;
      const key = photoKey(workspace, photo);
      const now = clock();
      const Metadata = metadataOf(upload);
      const headers = {
        "content-length": `${bytes}`,
        "content-type": type,
        "if-none-match": "*",
        ...Object.fromEntries(Object.entries(Metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
        ...(encryption && { "x-amz-server-side-encryption": encryption }),
      };
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ContentLength: bytes,
        ContentType: type,
        IfNoneMatch: "*",
        Metadata,
        ...(encryption && { ServerSideEncryption: encryption }),
      });
      try {
        const signed = await getSignedUrl(client, put, {
          expiresIn: lastsSeconds,
          signingDate: new Date(now),
          // Those that begin with x-amz- would go into the query, where S3 doesn't take each of them for what it is.
          unhoistableHeaders: new Set(Object.keys(headers)),
          signableHeaders: new Set(["content-type"]),
        });
        const url = gateway && bytes <= gatewayBytes ? throughGateway(gateway, key, signed) : signed;
        return { url, headers, expiresAt: now + lastsSeconds * 1000 };
      } catch (thrown) {
        throw awsError("S3", thrown);
      }
    },
  };
}

function throughGateway(gateway: string, key: string, signed: string): string {
  const path = key.split("/").map(encodeURIComponent).join("/");
  return `${gateway.replace(/\/$/, "")}/${path}${new URL(signed).search}`;
}
