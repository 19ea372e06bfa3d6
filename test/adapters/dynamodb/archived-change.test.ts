import { marshall } from "@aws-sdk/util-dynamodb";
import { describe, expect, it } from "vitest";
import { archivedChangeOf } from "../../../app/adapters/dynamodb/archived-change.ts";
import { encodeCue } from "../../../app/adapters/dynamodb/stream-record.ts";
import type { ClusterId, WorkspaceId } from "../../../app/ids.ts";
import { cardRead } from "../../contacts/facts-for-tests.ts";

const facts = [cardRead(1, { names: ["Jisoo Park"] })];
const workspace = "T1" as WorkspaceId;
const at = 1_795_000_000_123;

/** A record of DynamoDB's Kinesis destination. */
function record(pk: string, sk: string, image?: object, precision = "MICROSECOND") {
  const created = precision === "MICROSECOND" ? at * 1000 + 456 : at;
  return new TextEncoder().encode(
    JSON.stringify({
      eventName: image === undefined ? "REMOVE" : "MODIFY",
      recordFormat: "application/json",
      dynamodb: {
        ApproximateCreationDateTime: created,
        ApproximateCreationDateTimePrecision: precision,
        Keys: marshall({ pk, sk }),
        ...(image === undefined ? { OldImage: {} } : { NewImage: marshall({ pk, sk, ...image }) }),
      },
    }),
  );
}

describe("what a record of the truth's stream tells the archive", () => {
  it("is a cluster with its facts, where it went, or that nothing is left of it", () => {
    const change = { workspace, at, of: "cluster", id: "a#b" };
    const head = (image?: object) => archivedChangeOf(record("T1#cluster#a#b", "head", image));
    expect(head({ version: 3, change: "x", facts: JSON.stringify(facts), packs: ["p.0"] })).toEqual({
      ...change,
      version: 3,
      packs: ["p.0"],
      facts,
    });
    expect(head({ version: 4, change: "x", into: "c" })).toEqual({ ...change, version: 4, into: "c", facts: [] });
    expect(head({ version: 5, change: "x" })).toEqual({ ...change, version: 5, gone: true, facts: [] });
    expect(head()).toEqual({ ...change, gone: true, facts: [] });
  });

  it("is a pack of facts, or an id that was erased; what can be made from these is nothing", () => {
    expect(archivedChangeOf(record("T1#facts#p.0", "facts", { facts: JSON.stringify(facts) }, "MILLISECOND"))).toEqual({
      ...{ workspace, at, of: "facts", id: "p.0", facts },
    });
    expect(archivedChangeOf(record("T1#erased#card-1", "erased", { at: "2026-11-26" }))).toMatchObject({
      ...{ of: "erased", id: "card-1", facts: [] },
    });
    for (const [pk, sk, image] of [
      ["T1#erased#hash", "erased", { at: "2026-11-26", expires: 1 }],
      ["T1#facts#p.0", "facts", undefined],
      ["T1#card#c", "card", { to: "c" }],
      ["T1#identity#hash", "identity", { to: "c" }],
      ["T1#list#3", "c", {}],
      ["workspaces", "T1", {}],
    ] as const)
      expect(archivedChangeOf(record(pk, sk, image))).toBeUndefined();
    expect(archivedChangeOf(encodeCue({ workspace, cluster: "c" as ClusterId }))).toBeUndefined();
  });

  it("can't be said where it is no such record", () => {
    for (const text of ["no JSON", "{}", '{"dynamodb":{"Keys":{}}}'])
      expect(() => archivedChangeOf(new TextEncoder().encode(text))).toThrow();
    expect(() => archivedChangeOf(new Uint8Array([0xff]))).toThrow(TypeError);
  });
});
