import { checkBucket } from "../../app/adapters/s3/check-bucket.ts";
import { s3Client } from "../../app/adapters/s3/client.ts";
import { s3Photos } from "../../app/adapters/s3/photos.ts";
import { once } from "./aws-clients.ts";
import type { Look } from "./look.ts";

/** Stands by itself: `receive`, which answers fast, needs it for nothing but a page that few ask for. */
export const s3 = once(() => s3Client());

export function photosOf(get: (variable: "RAW_BUCKET") => string) {
  return s3Photos(s3(), { bucket: get("RAW_BUCKET") });
}

export const lookAtBucket: Look = (name) => checkBucket(s3(), name);
