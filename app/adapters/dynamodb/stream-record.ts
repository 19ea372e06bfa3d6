import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { Cue, StreamRecord } from "../../ports/changes.ts";

/** What of an item's image is read here: DynamoDB's own JSON. */
interface Image {
  readonly unfinished?: { readonly M?: { readonly absorbs?: { readonly L?: readonly { readonly S?: string }[] } } };
}

/** A record as DynamoDB writes it to a stream of Kinesis; what isn't read is left out. */
interface DestinationRecord {
  readonly recordFormat?: unknown;
  readonly dynamodb?: {
    readonly Keys?: { readonly pk?: { readonly S?: string }; readonly sk?: { readonly S?: string } };
    readonly NewImage?: Image;
  };
}

const ours = "octember-cue";

/**
 * What a record of the stream `contacts` tells of: DynamoDB writes one for every item of the truth that was changed, and `encodeCue` makes
 * those that come again. Cues come from heads of clusters alone.
 */
export function streamRecordOf(sequence: string, bytes: Uint8Array): StreamRecord {
  const record = parsed(bytes);
  if (record === undefined) return { sequence, cues: [], unreadable: { bytes, reason: "no JSON object" } };
  const cue = cueOf(record);
  if (cue !== undefined) return { sequence, cues: [cue] };
  const { Keys, NewImage } = (record as DestinationRecord).dynamodb ?? {};
  const [pk, sk] = [Keys?.pk?.S, Keys?.sk?.S];
  if (typeof pk !== "string" || typeof sk !== "string")
    return { sequence, cues: [], unreadable: { bytes, reason: "no record of the truth's table" } };
  return { sequence, cues: sk === "head" ? headCues(pk, NewImage) : [] };
}

/** The bytes of a record that makes a cluster come again: to one consumer, or to all. */
export function encodeCue({ workspace, cluster, consumer }: Cue): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ recordFormat: ours, workspace, cluster, consumer }));
}

/** A cluster that absorbed others in several steps tells of them before their own heads do. */
function headCues(pk: string, image: Image | undefined): readonly Cue[] {
  const [workspace = "", kind, ...id] = pk.split("#");
  if (kind !== "cluster") return [];
  const absorbed = (image?.unfinished?.M?.absorbs?.L ?? []).flatMap(({ S }) => (S === undefined ? [] : [S]));
  return [id.join("#"), ...absorbed].map((cluster) => ({
    workspace: workspace as WorkspaceId,
    cluster: cluster as ClusterId,
  }));
}

function cueOf(record: object): Cue | undefined {
  const { recordFormat, workspace, cluster, consumer } = record as Partial<Record<string, unknown>>;
  if (recordFormat !== ours || typeof workspace !== "string" || typeof cluster !== "string") return undefined;
  return {
    workspace: workspace as WorkspaceId,
    cluster: cluster as ClusterId,
    ...(typeof consumer === "string" ? { consumer } : {}),
  };
}

function parsed(bytes: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof TypeError) return undefined;
    throw thrown;
  }
}
