import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import type { S3Event } from "aws-lambda";
import { s3Record } from "../../handlers/sqlite-cloud.ts";
import type { Chance } from "./draw.ts";

/** What becomes of an event that the function failed at each time. */
export interface GivenUp {
  /** After the first try. */
  readonly retries: number;
  readonly write: (event: S3Event, error: unknown) => Promise<void>;
}

interface Failed {
  readonly event: S3Event;
  readonly tries: number;
}

/**
 * Stands in for S3's notifications, and for Lambda, which takes them: tells of each object once it is there, twice, in any order, and again
 * where the function failed.
 * @param givenUp as Lambda does; missing: it is told without limit
 */
export function bucketSource(
  client: S3Client,
  bucket: string,
  arrive: (event: S3Event) => Promise<void>,
  chance: Chance = (n) => Math.floor(Math.random() * n),
  givenUp?: GivenUp,
) {
  const told = new Set<string>();
  const waiting: string[] = [];
  const failed: Failed[] = [];

  function nextEvent(): Failed | undefined {
    const some = waiting.splice(0, 10);
    if (some.length === 0) return failed.shift();
    return { event: { Records: some.map((key) => s3Record(key, bucket)) }, tries: 0 };
  }

  /** What can't be written down is tried again. */
  async function afterFailure({ event, tries }: Failed, error: unknown): Promise<void> {
    const isOver = givenUp !== undefined && tries >= givenUp.retries;
    const written =
      isOver &&
      (await givenUp.write(event, error).then(
        () => true,
        () => false,
      ));
    if (!written) failed.push({ event, tries: tries + 1 });
  }

  return {
    async poll(): Promise<number> {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
      const fresh = Contents.flatMap(({ Key }) => (Key === undefined || told.has(Key) ? [] : [Key]));
      for (const key of fresh) {
        told.add(key);
        for (let time = 0; time < 2; time += 1) waiting.splice(chance(waiting.length + 1), 0, key);
      }
      const next = nextEvent();
      if (next === undefined) return 0;
      await arrive(next.event).catch((error: unknown) => afterFailure(next, error));
      return next.event.Records.length;
    },
  };
}
