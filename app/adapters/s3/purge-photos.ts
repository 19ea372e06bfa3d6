import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import type { WorkspaceId } from "../../ids.ts";
import type { Purgeable } from "../../ports/purge.ts";
import { awsError } from "../aws-errors.ts";
import { deadUnder } from "./dead-letters.ts";
import { deleteObjects, versionsUnder } from "./delete-objects.ts";
import { photosUnder } from "./photo-key.ts";

/** The photos of workspaces, with every version that there ever was. */
export function purgePhotos(client: S3Client, { bucket }: { readonly bucket: string }): Purgeable {
  return {
    purge: (workspaces, from, isTimeUp) =>
      eachOnce(workspaces, from, isTimeUp, (workspace) => emptied(client, bucket, photosUnder(workspace), isTimeUp)),
  };
}

/** What of workspaces was set aside. */
export function purgeDeadLetters(client: S3Client, { bucket }: { readonly bucket: string }): Purgeable {
  return {
    async purge(workspaces, from, isTimeUp) {
      const { CommonPrefixes = [] } = await named(() =>
        client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: deadUnder, Delimiter: "/" })),
      );
      const consumers = CommonPrefixes.flatMap(({ Prefix }) => (Prefix === undefined ? [] : [Prefix]));
      return eachOnce(workspaces, from, isTimeUp, async (workspace) => {
        for (const consumer of consumers)
          if (!(await emptied(client, bucket, `${consumer}${encodeURIComponent(workspace)}/`, isTimeUp))) return false;
        return true;
      });
    },
  };
}

/** @returns the number of the workspace to go on with. @param work says whether it came to its end */
async function eachOnce(
  workspaces: readonly WorkspaceId[],
  from: unknown,
  isTimeUp: () => boolean,
  work: (workspace: WorkspaceId) => Promise<boolean>,
): Promise<number | undefined> {
  const first = typeof from === "number" ? from : 0;
  for (const [at, workspace] of workspaces.entries())
    if (at >= first && ((at > first && isTimeUp()) || !(await work(workspace)))) return at;
  return undefined;
}

async function emptied(client: S3Client, bucket: string, prefix: string, isTimeUp: () => boolean): Promise<boolean> {
  for (;;) {
    const versions = await named(() => versionsUnder(client, bucket, prefix));
    if (versions.length === 0) return true;
    await named(() => deleteObjects(client, bucket, versions));
    if (isTimeUp()) return false;
  }
}

async function named<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    throw awsError("S3", thrown);
  }
}
