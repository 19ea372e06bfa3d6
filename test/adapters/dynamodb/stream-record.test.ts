import { describe, expect, it } from "vitest";
import { encodeCue, streamRecordOf } from "../../../app/adapters/dynamodb/stream-record.ts";
import type { ClusterId, WorkspaceId } from "../../../app/ids.ts";

const workspace = "T1" as WorkspaceId;
const cluster = "1750000000.000100-F1-0" as ClusterId;
const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));

/** A record of DynamoDB's Kinesis destination, with everything that is documented of it. */
function recorded(pk: string, sk: string, image: object = {}, eventName = "MODIFY") {
  const Keys = { pk: { S: pk }, sk: { S: sk } };
  return {
    awsRegion: "us-east-1",
    eventID: "c2e9f1d2-6d2b-4f0b-9c1e-0a1b2c3d4e5f",
    eventName,
    userIdentity: null,
    recordFormat: "application/json",
    tableName: "truth",
    dynamodb: {
      ApproximateCreationDateTime: 1_795_000_000_000_123,
      ApproximateCreationDateTimePrecision: "MICROSECOND",
      Keys,
      ...(eventName === "REMOVE" ? { OldImage: { ...Keys, ...image } } : { NewImage: { ...Keys, ...image } }),
      SizeBytes: 120,
    },
    eventSource: "aws:dynamodb",
  };
}

describe("a record of the truth's stream", () => {
  it("is a cue where it is about a cluster's head, whatever happened to it", () => {
    for (const name of ["INSERT", "MODIFY", "REMOVE"]) {
      const record = recorded(`T1#cluster#${cluster}`, "head", { version: { N: "3" } }, name);
      expect(streamRecordOf("7", bytesOf(record))).toEqual({ sequence: "7", cues: [{ workspace, cluster }] });
    }
  });

  it("tells also of what a cluster absorbed whose own heads don't say so yet", () => {
    const unfinished = { M: { plan: { S: "p" }, absorbs: { L: [{ S: "card-2" }, { S: "card#3" }] } } };
    const { cues } = streamRecordOf("7", bytesOf(recorded(`T1#cluster#${cluster}`, "head", { unfinished })));
    expect(cues.map((cue) => cue.cluster)).toEqual([cluster, "card-2", "card#3"]);
  });

  it("tells nothing where it is about anything else: facts, cards, identities, the list, a plan", () => {
    for (const [pk, sk] of [
      ["T1#facts#name.0", "facts"],
      [`T1#card#${cluster}`, "card"],
      ["T1#identity#hash", "identity"],
      ["T1#list#3", cluster],
      ["T1#plan#2", "p"],
      ["workspaces", "T1"],
    ] as const)
      expect(streamRecordOf("7", bytesOf(recorded(pk, sk)))).toEqual({ sequence: "7", cues: [] });
  });

  it("is what was put there to come again, to one consumer or to all", () => {
    for (const cue of [
      { workspace, cluster },
      { workspace, cluster, consumer: "search" },
    ])
      expect(streamRecordOf("7", encodeCue(cue))).toEqual({ sequence: "7", cues: [cue] });
  });

  it("is unreadable where it is neither, and is given back as it came", () => {
    for (const bytes of [
      bytesOf("not json"),
      bytesOf("[1"),
      bytesOf("7"),
      bytesOf({ hello: 1 }),
      new Uint8Array([0xff]),
    ])
      expect(streamRecordOf("7", bytes)).toMatchObject({ cues: [], unreadable: { bytes } });
  });
});
