import { answerCall } from "../app/adapters/lambda/answered.ts";
import { answerReading } from "../app/adapters/lambda/text-reader.ts";
import { textReader } from "../app/adapters/reader/text-reader.ts";
import { photoAt } from "../app/adapters/s3/photo-key.ts";
import { lookAtBucket, photosOf } from "./wiring/aws-s3.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, log, named } = settingsFor("read-scripts", process.env);
const photos = photosOf(get);
const reader = textReader();

async function open(key: string): Promise<Uint8Array | undefined> {
  const place = photoAt(key);
  return place && photos.open(place.workspace, place.photo);
}

/** A photo in the bucket → its lines, by the reader that comes with the project. */
export const handler = named(
  (question: unknown) =>
    answerCall(
      () => answerReading(reader, open, get("RAW_BUCKET"), question),
      (error) => log.warn("photo-unread", {}, error),
    ),
  { RAW_BUCKET: lookAtBucket },
);
