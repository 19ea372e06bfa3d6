import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { WorkspaceId } from "../../ids.ts";
import type { Truth } from "../../ports/truth.ts";
import { appendChange } from "./append-change.ts";
import { atMost } from "./at-most.ts";
import { refuseClosed } from "./closed-workspaces.ts";
import { eraseFrom } from "./erase-cards.ts";
import { identityHashes } from "./identity-hashes.ts";
import { tombstones } from "./tombstones.ts";
import { mostItems } from "./transact.ts";
import { workspaceKey } from "./truth-keys.ts";
import { listTruth } from "./truth-list.ts";
import { truthPlans } from "./truth-plans.ts";
import { readTruth } from "./truth-reader.ts";
import { truthStore } from "./truth-store.ts";

export interface DynamodbTruthOptions {
  readonly table: string;
  /** Where the keys lie with which identities are hashed: the table of the state, which nobody archives. */
  readonly keyTable: string;
  /** Items of one transaction: 100 by default, which is all that DynamoDB takes. */
  readonly transactionItems?: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

export interface DynamodbTruth extends Truth {
  /**
   * Brings changes to an end that programs left behind when they ended, and that nobody met since: what was written ahead for them is
   * deleted if they were never committed. Nobody needs it to read right.
   */
  settle(workspace: WorkspaceId): Promise<void>;
}

/** No program takes that long for a change. */
const longestChangeMs = 60 * 60 * 1000;

/** An import asks for hundreds at once; the client has 50 sockets. */
const appendsAtOnce = 32;

/** What it throws beside the port's errors: ServiceThrottled, ServiceStopped (both retryable), ServiceRefused, FactTooLarge. `append`: WorkspaceGone, too. */
export function dynamodbTruth(
  client: DynamoDBClient,
  { table, keyTable, transactionItems = mostItems, clock = Date.now }: DynamodbTruthOptions,
): DynamodbTruth {
  const store = truthStore(client, table);
  const reader = readTruth(store);
  const plans = truthPlans(store, transactionItems);
  const buried = tombstones(store, clock);
  const list = listTruth(store, reader);
  const state = truthStore(client, keyTable);
  const hashes = identityHashes(state);
  const refuse = refuseClosed(state, clock);
  const appending = { store, reader, plans, buried, mostItems: transactionItems };
  const alongside = atMost(appendsAtOnce);
  const registered = new Set<WorkspaceId>();

  /** A workspace is known before it has its first cluster, and never has to be written again. */
  async function register(workspace: WorkspaceId): Promise<void> {
    if (registered.has(workspace)) return;
    await store.create({ ...workspaceKey(workspace) });
    registered.add(workspace);
  }

  return {
    async read(workspace, card) {
      return (await reader.holding(workspace, [card]))[0];
    },
    readMany: reader.holding,
    snapshots: reader.snapshots,
    async holders(workspace, identities) {
      const hashOf = identities.length === 0 ? undefined : await hashes.find(workspace);
      return hashOf === undefined ? new Map() : reader.holders(workspace, identities, hashOf);
    },
    async append(workspace, change) {
      await refuse(workspace);
      const hashOf = await hashes.findOrMake(workspace);
      await register(workspace);
      await alongside(() => appendChange(appending, workspace, change, hashOf));
    },
    async erase(workspace, from, cards, at) {
      await eraseFrom(appending, workspace, from, { cards, at }, await hashes.findOrMake(workspace));
    },
    async erased(workspace, ids) {
      const found = await buried.find(workspace, ids);
      return new Set(ids.filter((id) => found.has(id)));
    },
    page: list.page,
    workspaces: list.workspaces,
    settle: (workspace) => plans.settleAll(workspace, clock() - longestChangeMs),
  };
}
