import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import type { S3Event } from "aws-lambda";
import { s3Record } from "../../handlers/sqlite-cloud.ts";
import type { Chance } from "./draw.ts";

/**
 * Stands in for S3's notifications, and for Lambda, which takes them: tells of each object once it is there, twice, in any order, and again
 * where the function failed, without limit, where Lambda would write the event to the bucket of what failed after the third time.
 */
export function bucketSource(
  client: S3Client,
  bucket: string,
  arrive: (event: S3Event) => Promise<void>,
  chance: Chance = (n) => Math.floor(Math.random() * n),
) {
  const told = new Set<string>();
  const waiting: string[] = [];
  return {
    async poll(): Promise<number> {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
      const fresh = Contents.flatMap(({ Key }) => (Key === undefined || told.has(Key) ? [] : [Key]));
      for (const key of fresh) {
        told.add(key);
        for (let time = 0; time < 2; time += 1) waiting.splice(chance(waiting.length + 1), 0, key);
      }
      const some = waiting.splice(0, 10);
      try {
        if (some.length > 0) await arrive({ Records: some.map((key) => s3Record(key, bucket)) });
      } catch {
        waiting.push(...some);
      }
      return some.length;
    },
  };
}
