import type { S3Client } from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { s3DeadLetters } from "../../../app/adapters/s3/dead-letters.ts";
import { s3Leftovers } from "../../../app/adapters/s3/leftovers.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import { purgeDeadLetters, purgePhotos } from "../../../app/adapters/s3/purge-photos.ts";
import type { PhotoId, WorkspaceId } from "../../../app/ids.ts";
import { answeringS3, foldersAnswer, versionsAnswer } from "./answering-s3.ts";

const acme = "T1" as WorkspaceId;
const bucket = { bucket: "bucket" };
const refusal = (code: string) =>
  `<DeleteResult><Error><Key>a</Key><Code>${code}</Code><Message>no</Message></Error></DeleteResult>`;
const letter = '{"reason":"broken","record":{}}';

it.each<[string, (client: S3Client) => Promise<unknown>]>([
  ["a photo", (client) => s3Photos(client, bucket).delete(acme, "T1-F1" as PhotoId)],
  ["a workspace's photos", (client) => purgePhotos(client, bucket).purge([acme], undefined, () => false)],
  ["what of one was set aside", (client) => purgeDeadLetters(client, bucket).purge([acme], undefined, () => false)],
  ["what was left over", (client) => s3Leftovers(client, bucket).remove("aws/lambda/a")],
  [
    "what was set aside, and came again",
    (client) => {
      const letters = s3DeadLetters(client, { ...bucket, putAgain: async () => undefined });
      return letters.again({ consumer: "search", workspace: acme, subject: "1", id: "now", reason: "broken" });
    },
  ],
])("%s that S3 says it doesn't delete is an error, and not gone", async (_, remove) => {
  const outcomeOf = async (code: string) => {
    // It is listed once: whoever doesn't hear the refusal thinks that it is gone.
    let listed = false;
    const client = await answeringS3((asked) => {
      const prefix = asked.get("prefix") ?? "";
      if (asked.has("delete")) return refusal(code);
      if (asked.has("delimiter")) return foldersAnswer(`${prefix}search/`);
      if (!asked.has("versions")) return letter;
      const keys = listed ? [] : [prefix];
      listed = true;
      return versionsAnswer(keys);
    });
    return remove(client).catch((error: unknown) => error);
  };
  expect(await outcomeOf("AccessDenied")).toMatchObject({ name: "ServiceRefused", reason: "AccessDenied" });
  expect(await outcomeOf("InternalError")).toMatchObject({ name: "ServiceStopped", retryable: true });
});
