import { gzipSync } from "node:zlib";
import { marshall } from "@aws-sdk/util-dynamodb";
import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { readArchive } from "../../app/steps/read-archive.ts";
import { archiveSealingKeysOf } from "../../handlers/wiring/archive.ts";
import { readArchiveOperation } from "../../handlers/wiring/read-archive.ts";
import { openSeal } from "../../handlers/wiring/seal.ts";
import { cardId, cardRead } from "../contacts/facts-for-tests.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { archiveKeysTwin } from "../steps/archive-keys-twin.ts";

const acme = "T1" as WorkspaceId;
const hours = { getRemainingTimeInMillis: () => 900_000 };
const jisoo = cardRead(1, { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] });

function changed(pk: string, sk: string, image: object = {}) {
  const Keys = marshall({ pk, sk });
  const NewImage = { ...Keys, ...marshall(image) };
  const OldImage = { ...Keys, ...marshall({ facts: JSON.stringify([jisoo]) }) };
  return JSON.stringify({
    eventName: "MODIFY",
    dynamodb: { ApproximateCreationDateTime: 1_795_000_000_000, Keys, NewImage, OldImage },
  });
}

const head = changed(`T1#cluster#${cardId(1)}`, "head", { version: 2, change: "x", facts: JSON.stringify([jisoo]) });

/** "Amazon Data Firehose data transformation": what it calls its function with. */
function firehose(...records: readonly string[]) {
  return {
    invocationId: "180addbc-198d-4e3b-a3a7-000000000000",
    deliveryStreamArn: "arn:aws:firehose:us-east-1:000000000000:deliverystream/archive",
    sourceKinesisStreamArn: "arn:aws:kinesis:us-east-1:000000000000:stream/contacts",
    region: "us-east-1",
    records: records.map((text, at) => ({
      recordId: `record-${at}`,
      approximateArrivalTimestamp: 1_795_000_000_000,
      data: Buffer.from(text).toString("base64"),
      kinesisRecordMetadata: {
        shardId: "shardId-000000000000",
        partitionKey: "p",
        approximateArrivalTimestamp: 1_795_000_000_000,
        sequenceNumber: `4957${at}`,
        subsequenceNumber: "",
      },
    })),
  };
}

function open() {
  const keys = archiveKeysTwin();
  const seal = openSeal({ archiveKeys: keys, log: recordingLog().log });
  const lines = async (...records: readonly string[]) =>
    (await seal(firehose(...records))).records.map(({ recordId, result, data }) => {
      const text = Buffer.from(data ?? "", "base64").toString();
      return [recordId, result, text] as const;
    });
  return { keys, seal, lines };
}

describe("seal", () => {
  it("answers for each record: a sealed line, nothing, or where what can't be read was; never as it came", async () => {
    const { lines } = open();
    const answers = await lines(head, changed("T1#identity#hash", "identity", { to: "c" }), "Jisoo's number: 010");
    expect(answers.map(([id, result]) => [id, result])).toEqual([
      ["record-0", "Ok"],
      ["record-1", "Dropped"],
      ["record-2", "Ok"],
    ]);
    const [sealed = "", dropped, unreadable = ""] = answers.map(([, , text]) => text);
    expect(sealed.endsWith("}\n")).toBe(true);
    expect(JSON.parse(sealed)).toMatchObject({ format: 1, of: "cluster", id: cardId(1), version: 2 });
    expect(dropped).toBe("");
    expect(JSON.parse(unreadable)).toEqual({ format: 1, of: "unreadable", sequence: "49572", reason: "SyntaxError" });
    for (const text of [sealed, unreadable]) expect(text).not.toMatch(/Jisoo|contoso/);
  });

  it("throws where keys can't be had, so that Firehose asks again", async () => {
    const stopped = () => Promise.reject(new Error("stopped"));
    const seal = openSeal({ archiveKeys: { findOrMake: stopped }, log: recordingLog().log });
    await expect(seal(firehose(head))).rejects.toThrow("stopped");
  });

  it("writes what can be read back, until the card's person is erased", async () => {
    const { keys, lines } = open();
    const written = (await lines(head)).map(([, , text]) => text);
    const archive = {
      async *objectsOf() {
        yield "o";
      },
      async *linesOf() {
        yield* written;
      },
    };
    const ports = { archive, archiveKeys: keys, truth: { workspaces: async () => [acme] } };
    const read = readArchiveOperation(ports);
    const asked = { do: "read-archive", from: "2026-11-26T09" };
    expect(await read(asked, hours)).toEqual({
      changes: [{ workspace: acme, at: 1_795_000_000_000, of: "cluster", id: cardId(1), version: 2, facts: [jisoo] }],
    });
    await keys.drop(acme, [cardId(1)]);
    const question = { workspace: acme, from: "2026-11-26T09", to: "2026-11-26T09" };
    expect((await readArchive(ports, question, () => false)).changes).toMatchObject([{ version: 2, facts: [] }]);
    for (const from of ["yesterday", "2026-11-26T99", undefined])
      await expect(read({ ...asked, from }, hours)).rejects.toMatchObject({ code: "operation-refused" });
  });

  it("makes lines that Lambda has room for", async () => {
    const { seal } = open();
    const long = { ...jisoo, met: { ...jisoo.met, where: "x".repeat(900_000) } };
    const record = changed(`T1#cluster#${cardId(1)}`, "head", {
      version: 2,
      change: "x",
      facts: JSON.stringify([long]),
    });
    expect(gzipSync(record).byteLength).toBeLessThan(record.length);
    expect(JSON.stringify(await seal(firehose(record))).length).toBeLessThan(6_000_000);
  });
});

describe("the archive's secret", () => {
  const word = "a".repeat(64);

  it("is read as it was made, and with keys that were added", () => {
    const first = archiveSealingKeysOf(JSON.stringify({ current: "first", first: word }));
    const both = archiveSealingKeysOf(JSON.stringify({ current: "second", first: word, second: "b".repeat(32) }));
    expect([first.current, both.current]).toEqual(["first", "second"]);
    expect(both.keys.get("first")).toEqual(first.keys.get("first"));
    expect([...both.keys.values()].map((key) => key.length)).toEqual([32, 32]);
  });

  it("is refused by what is wrong, never by what is there", () => {
    for (const text of ["", "[]", '{"current":"first"}', '{"current":"first","first":"secret"}', `{"first":"${word}"}`])
      expect(() => archiveSealingKeysOf(text), text).toThrow(/archive's (secret|key)/);
    expect(() => archiveSealingKeysOf('{"current":"first","first":"secret"}')).not.toThrow(/secret"/);
  });
});
