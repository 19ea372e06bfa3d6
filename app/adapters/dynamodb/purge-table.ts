import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand, type ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import type { WorkspaceId } from "../../ids.ts";
import type { Purgeable } from "../../ports/purge.ts";
import { awsError } from "../aws-errors.ts";
import { writeMany } from "./batches.ts";
import { closedKey, isListed, type Key, workspaceOf } from "./state-keys.ts";
import { workspacesPartition } from "./truth-keys.ts";

type Scanned = Key & { readonly job?: Key };

/**
 * Reads a whole table for what is of some workspaces: no index names it all, and replies, keys of jobs and hashes can't be found from what
 * is known. Rare, and for many workspaces at once, it costs as much as the table is large.
 */
export function purgeTable(base: DynamoDBClient, table: string): Purgeable {
  const client = DynamoDBDocumentClient.from(base);
  return {
    async purge(workspaces, from, isTimeUp) {
      const gone = new Set(workspaces);
      let next = from as ScanCommandOutput["LastEvaluatedKey"];
      try {
        do {
          const page = await client.send(
            new ScanCommand({
              TableName: table,
              ConsistentRead: true,
              ProjectionExpression: "pk, sk, job",
              ExclusiveStartKey: next,
            }),
          );
          const theirs = ((page.Items ?? []) as Scanned[]).filter((item) => isOf(gone, item));
          const deletes = theirs.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
          await writeMany(client, table, deletes);
          next = page.LastEvaluatedKey;
        } while (next !== undefined && !isTimeUp());
      } catch (thrown) {
        throw awsError("DynamoDB", thrown);
      }
      return next;
    },
  };
}

function isOf(gone: ReadonlySet<WorkspaceId>, { pk, sk, job }: Scanned): boolean {
  // Of lists of all workspaces: a line that is named for one, or tells where a job of it is.
  if (pk === workspacesPartition || isListed(pk, "progress")) return gone.has(sk as WorkspaceId);
  if (job !== undefined && gone.has(workspaceOf(job))) return true;
  const workspace = workspaceOf({ pk });
  return gone.has(workspace) && pk !== closedKey(workspace).pk;
}
