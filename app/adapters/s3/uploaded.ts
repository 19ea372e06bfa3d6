import { HeadObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { ChannelId, MemberId } from "../../ids.ts";
import type { Uploaded } from "../../ports/uploads.ts";
import { awsError } from "../aws-errors.ts";
import { photoAt } from "./photo-key.ts";

/** What a grant has its object say, and nothing else does: of a photo that Octember put there itself nothing is said. */
export function metadataOf({ member, message }: Uploaded): Readonly<Record<"member" | "message", string>> {
  return { member, message: `${message.channel} ${message.ts}` };
}

/** Whose upload lies under a key, as its grant fixed it; `undefined` where what lies there came by none, or nothing does. Needs `s3:GetObject`. */
export async function s3Uploaded(client: S3Client, bucket: string, key: string): Promise<Uploaded | undefined> {
  const place = photoAt(key);
  if (place === undefined) return undefined;
  try {
    const { Metadata = {} } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    const [channel, ts] = Metadata.message?.split(" ") ?? [];
    if (Metadata.member === undefined || channel === undefined || ts === undefined) return undefined;
    return { ...place, member: Metadata.member as MemberId, message: { channel: channel as ChannelId, ts } };
  } catch (thrown) {
    // It was purged, or erased, before this was told of it.
    if (thrown instanceof Error && thrown.name === "NotFound") return undefined;
    throw awsError("S3", thrown);
  }
}
