import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { Change } from "../../ports/truth.ts";
import type { Content } from "./head-content.ts";
import type { Key } from "./state-keys.ts";
import { mostBytes, type Write } from "./transact.ts";
import type { Head, Pointer, Unfinished } from "./truth-heads.ts";
import { factsKey, headKey, listKey } from "./truth-keys.ts";
import type { Staged } from "./truth-plans.ts";

export interface Claim {
  readonly key: Key;
  /** What stands there and counts for nothing. */
  readonly seen?: Pointer;
}

/** How the parts of a change are written into a table: at once, or ahead, for a plan. */
export function changeWrites(table: string, workspace: WorkspaceId) {
  const TableName = table;
  return {
    head(
      id: ClusterId,
      expected: number,
      head: Omit<Head, "facts" | "packs">,
      content: Pick<Content, "facts" | "packs">,
    ): Write {
      const { facts, packs } = content;
      const isNew = expected === 0;
      return {
        Put: {
          TableName,
          Item: { ...headKey(workspace, id), ...head, facts, packs: packs.length === 0 ? undefined : packs },
          ConditionExpression: isNew ? "attribute_not_exists(pk)" : isAt,
          ...(isNew ? {} : at(expected)),
        },
      };
    },

    /** A cluster that goes into another one now. */
    absorbed(id: ClusterId, expected: number, into: ClusterId, version: number): Write {
      const { ExpressionAttributeNames: names, ExpressionAttributeValues: values } = at(expected);
      return {
        Update: {
          TableName,
          Key: headKey(workspace, id),
          UpdateExpression: "SET #into = :into, #version = :next REMOVE #facts, #packs",
          ConditionExpression: isAt,
          ExpressionAttributeNames: { ...names, "#facts": "facts", "#packs": "packs" },
          ExpressionAttributeValues: { ...values, ":into": into, ":next": version },
        },
      };
    },

    /** One that waits to go into another one. */
    waiting(id: ClusterId, expected: number, next: NonNullable<Head["next"]>): Staged {
      const { ExpressionAttributeNames, ExpressionAttributeValues: values } = at(expected);
      const key = headKey(workspace, id);
      const write: Write = {
        Update: {
          TableName,
          Key: key,
          UpdateExpression: "SET #next = :next",
          ConditionExpression: isAt,
          ExpressionAttributeNames,
          ExpressionAttributeValues: { ...values, ":next": next },
        },
      };
      return { kind: "head", key, write, bytes: bytesOfKey };
    },

    pointer({ key, seen }: Claim, to: ClusterId, plan?: string): Staged {
      const write: Write = {
        Put: {
          TableName,
          Item: { ...key, to, plan },
          ConditionExpression: seen === undefined ? "attribute_not_exists(pk)" : "#to = :seen",
          ...(seen === undefined
            ? {}
            : { ExpressionAttributeNames: { "#to": "to" }, ExpressionAttributeValues: { ":seen": seen.to } }),
        },
      };
      return { kind: "pointer", key, write, bytes: bytesOfKey };
    },

    pack(name: string, facts: string): Staged {
      const key = factsKey(workspace, name);
      const write: Write = { Put: { TableName, Item: { ...key, facts } } };
      return { kind: "facts", key, write, bytes: Buffer.byteLength(facts) + bytesOfKey };
    },

    listed: (id: ClusterId): Write => ({ Put: { TableName, Item: listKey(workspace, id) } }),
    unlisted: (id: ClusterId): Write => ({ Delete: { TableName, Key: listKey(workspace, id) } }),
    isMissing: (key: Key): Write => ({
      ConditionCheck: { TableName, Key: key, ConditionExpression: "attribute_not_exists(pk)" },
    }),
  };
}

/** Whether it all fits into one transaction. */
export function fits(writes: number, bytes: number, mostItems: number): boolean {
  return writes <= mostItems && bytes <= mostBytes;
}

/** What a head says of a change that is committed and not finished. */
export function leftToDo(plan: string, { absorb }: Pick<Change, "absorb">): Unfinished {
  return { plan, absorbs: absorb.map(({ id }) => id) };
}

const bytesOfKey = 500;
const isAt = "#version = :version AND attribute_not_exists(#into) AND attribute_not_exists(#next)";

function at(version: number) {
  return {
    ExpressionAttributeNames: { "#version": "version", "#into": "into", "#next": "next" },
    ExpressionAttributeValues: { ":version": version },
  };
}
