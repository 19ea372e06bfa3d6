import { createHash, randomBytes } from "node:crypto";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { WorkspaceId } from "../../ids.ts";
import type { DeadLetters, DeadRecord, SetAside } from "../../ports/dead-letters.ts";
import { awsError } from "../aws-errors.ts";
import { deleteObjects } from "./delete-objects.ts";

export interface S3DeadLettersOptions {
  readonly bucket: string;
  /** Puts a record into the stream that this consumer follows. */
  readonly putAgain: (consumer: string, workspace: WorkspaceId, subject: string, record: unknown) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

interface Letter {
  readonly reason: string;
  readonly record: unknown;
}

/** What an object's key says. */
interface Place extends Omit<DeadRecord, "reason"> {
  readonly key: string;
}

export const deadUnder = "dead/";
const readAtOnce = 16;

/**
 * Dead letters as objects, `dead/<consumer>/<workspace>/<subject>/<when>`: an object is never changed, so that setting aside and asking
 * for it again don't meet in one. Of several about one subject the newest counts.
 */
export function s3DeadLetters(
  client: S3Client,
  { bucket, putAgain, clock = Date.now }: S3DeadLettersOptions,
): DeadLetters & SetAside {
  const Bucket = bucket;

  async function named<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (thrown) {
      throw awsError("S3", thrown);
    }
  }

  async function keysUnder(prefix: string): Promise<readonly string[]> {
    const keys: string[] = [];
    let next: string | undefined;
    do {
      const page = await named(() =>
        client.send(new ListObjectsV2Command({ Bucket, Prefix: prefix, ContinuationToken: next })),
      );
      keys.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
      next = page.NextContinuationToken;
    } while (next !== undefined);
    return keys;
  }

  async function consumers(): Promise<readonly string[]> {
    const page = await named(() =>
      client.send(new ListObjectsV2Command({ Bucket, Prefix: deadUnder, Delimiter: "/" })),
    );
    return (page.CommonPrefixes ?? []).flatMap(({ Prefix }) => (Prefix === undefined ? [] : [Prefix]));
  }

  async function read(key: string): Promise<Letter | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: key }));
      return Body && (JSON.parse(await Body.transformToString()) as Letter);
    } catch (thrown) {
      if (thrown instanceof Error && thrown.name === "NoSuchKey") return undefined;
      throw awsError("S3", thrown);
    }
  }

  async function remove(keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += 1000) {
      const objects = keys.slice(at, at + 1000).map((Key) => ({ Key }));
      await named(() => deleteObjects(client, Bucket, objects));
    }
  }

  return {
    async setAside(consumer, workspace, { subject, reason, record }) {
      const id = `${new Date(clock()).toISOString()}-${randomBytes(6).toString("hex")}`;
      const key = keyOf({ consumer, workspace, subject, id });
      const Body = JSON.stringify({ reason, record } satisfies Letter);
      await named(() => client.send(new PutObjectCommand({ Bucket, Key: key, Body, ContentType: "application/json" })));
      const all = await keysUnder(key.slice(0, -id.length));
      await remove(all.filter((one) => one < key));
    },

    async noteUnreadable(consumer, sequence, bytes, reason) {
      const Key = `unreadable/${encodeURIComponent(consumer)}/${sequence}`;
      const digest = createHash("sha256").update(bytes).digest("hex");
      const Body = JSON.stringify({ reason, sequence, bytes: bytes.byteLength, sha256: digest });
      await named(() => client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: "application/json" })));
    },

    async list(workspace, limit) {
      const prefixes =
        workspace === undefined
          ? [deadUnder]
          : (await consumers()).map((one) => `${one}${encodeURIComponent(workspace)}/`);
      const keys = (await Promise.all(prefixes.map(keysUnder))).flat().sort();
      const newest = new Map(keys.flatMap(placeOf).map((one) => [one.key.slice(0, -one.id.length), one]));
      const oldestFirst = [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      const found: DeadRecord[] = [];
      for (let at = 0; at < oldestFirst.length && found.length < limit; at += readAtOnce) {
        const some = oldestFirst.slice(at, at + readAtOnce);
        const letters = await Promise.all(some.map(({ key }) => read(key)));
        for (const [nth, { key: _, ...place }] of some.entries()) {
          const letter = letters[nth];
          if (letter !== undefined && found.length < limit) found.push({ ...place, reason: letter.reason });
        }
      }
      return found;
    },

    async again({ consumer, workspace, subject, id }) {
      const key = keyOf({ consumer, workspace, subject, id });
      const letter = await read(key);
      if (letter === undefined) return false;
      await putAgain(consumer, workspace, subject, letter.record);
      await remove([key]);
      return true;
    },
  };
}

function keyOf({ consumer, workspace, subject, id }: Omit<Place, "key">): string {
  return `${deadUnder}${[consumer, workspace, subject].map(encodeURIComponent).join("/")}/${id}`;
}

function placeOf(key: string): readonly Place[] {
  const [consumer, workspace, subject, id, ...more] = key.slice(deadUnder.length).split("/").map(decodeURIComponent);
  if (consumer === undefined || workspace === undefined || subject === undefined || id === undefined || more.length > 0)
    return [];
  return [{ key, consumer, workspace: workspace as WorkspaceId, subject, id }];
}
