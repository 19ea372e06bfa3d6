import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { WorkspaceId } from "../../ids.ts";
import type { ArchivedChange } from "../../ports/archived-change.ts";
import { unpack } from "./packed-facts.ts";
import type { Head } from "./truth-heads.ts";

interface DestinationRecord {
  readonly eventName?: string;
  readonly dynamodb?: {
    readonly ApproximateCreationDateTime?: number;
    readonly ApproximateCreationDateTimePrecision?: string;
    readonly Keys?: Readonly<Record<string, AttributeValue>>;
    readonly NewImage?: Readonly<Record<string, AttributeValue>>;
  };
}

/**
 * What a record of the stream `contacts` tells the archive. Clusters, facts that are packed beside them and ids that were erased are kept;
 * what points to them, and cues, can be made from these again.
 * @returns undefined where there is nothing to keep. @throws SyntaxError, TypeError where the record can't be read
 */
export function archivedChangeOf(bytes: Uint8Array): ArchivedChange | undefined {
  const record = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as DestinationRecord;
  const keys = record.dynamodb?.Keys;
  if (keys === undefined) {
    if (typeof (record as { readonly recordFormat?: unknown }).recordFormat === "string") return undefined;
    throw new TypeError("no record of the truth's table");
  }
  const { pk, sk } = unmarshall(keys) as { readonly pk: string; readonly sk: string };
  const [workspace, kind, ...rest] = pk.split("#");
  const { NewImage: image } = record.dynamodb ?? {};
  const change = { workspace: workspace as WorkspaceId, at: writtenAt(record), id: rest.join("#") };
  const item = image === undefined ? undefined : unmarshall(image);
  if (kind === "cluster" && sk === "head") {
    if (item === undefined) return { ...change, of: "cluster", gone: true, facts: [] };
    return { ...change, of: "cluster", ...clusterOf(item as Head) };
  }
  if (item === undefined) return undefined;
  if (kind === "facts" && sk === "facts") return { ...change, of: "facts", facts: unpack(item.facts as string) };
  // Those that pass are keyed hashes of identities: they say nothing without their key.
  if (kind === "erased" && item.expires === undefined) return { ...change, of: "erased", facts: [] };
  return undefined;
}

function clusterOf({ version, into, packs, facts }: Head) {
  return {
    version,
    ...(into === undefined ? {} : { into }),
    ...(packs === undefined ? {} : { packs }),
    ...(facts === undefined && packs === undefined && into === undefined ? { gone: true as const } : {}),
    facts: facts === undefined ? [] : unpack(facts),
  };
}

/** Milliseconds by default; a destination may be told to write microseconds. */
function writtenAt({ dynamodb }: DestinationRecord): number {
  const { ApproximateCreationDateTime: at = 0, ApproximateCreationDateTimePrecision: precision } = dynamodb ?? {};
  if (precision === "MICROSECOND") return Math.floor(at / 1000);
  // Streams of DynamoDB itself say seconds.
  return at < 100_000_000_000 ? at * 1000 : at;
}
