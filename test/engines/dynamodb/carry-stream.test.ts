import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, inject, it } from "vitest";
import { createStream, kinesisOf, readAll } from "../kinesis/streams.ts";
import { chanceOf } from "../pipeline/draw.ts";
import { carryStream } from "./carry-stream.ts";
import { destinationRecord } from "./destination-record.ts";
import { clientOf, createTables } from "./truth-tables.ts";

interface Carried {
  readonly eventName: string;
  readonly eventID: string;
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: { readonly sk: { readonly S: string } };
    readonly NewImage?: { readonly at: { readonly N: string } };
    readonly OldImage?: { readonly at: { readonly N: string } };
  };
}

const put = (client: DynamoDBClient, TableName: string, sk: string, at: number) =>
  client.send(new PutItemCommand({ TableName, Item: { pk: { S: "p" }, sk: { S: sk }, at: { N: String(at) } } }));

describe("what stands in for DynamoDB's Kinesis destination", () => {
  it("tells of every change with the item before and after, some of them twice, some out of order, in any shard", async () => {
    const { dynamodb, kinesis: endpoint } = inject("engines");
    const [client, kinesis] = [clientOf(dynamodb), kinesisOf(endpoint)];
    const [{ table, keyTable }, stream] = await Promise.all([createTables(client), createStream(kinesis, 2)]);
    const chance = chanceOf(7);
    const carrier = await carryStream({ endpoint: dynamodb, client, table, kinesis, stream, chance });
    for (let at = 0; at < 40; at += 1) await put(client, table, `item-${at % 10}`, at);
    await client.send(new DeleteItemCommand({ TableName: table, Key: { pk: { S: "p" }, sk: { S: "item-0" } } }));
    await put(client, keyTable, "item-0", 1);
    expect(await carrier.carry()).toBe(41);
    expect(await carrier.carry()).toBe(0);

    const read = await readAll(kinesis, stream);
    const carried = read.map(({ data }) => JSON.parse(Buffer.from(data).toString()) as Carried);
    const changes = new Map(carried.map((one) => [one.eventID, one]));
    expect(changes.size).toBe(41);
    expect(carried.length).toBeGreaterThan(41);
    const of = (name: string) => [...changes.values()].filter(({ eventName }) => eventName === name);
    expect(["INSERT", "MODIFY", "REMOVE"].map((name) => of(name).length)).toEqual([10, 30, 1]);
    for (const { dynamodb: change } of of("MODIFY"))
      expect(Number(change.NewImage?.at.N) - Number(change.OldImage?.at.N)).toBe(10);
    expect(of("REMOVE")[0]?.dynamodb).toMatchObject({ Keys: { sk: { S: "item-0" } }, OldImage: { at: { N: "30" } } });
    const order = carried.map(({ dynamodb: change }) => Number(change.NewImage?.at.N ?? 40));
    expect(order).not.toEqual(order.toSorted((a, b) => a - b));
  });

  it("writes each change as it is documented", () => {
    const Keys = { pk: { S: "T1#cluster#1" }, sk: { S: "head" } };
    const dynamodb = {
      ApproximateCreationDateTime: 1_693_997_155.123456,
      Keys,
      NewImage: { ...Keys, version: { N: "2" } },
      OldImage: { ...Keys, version: { N: "1" } },
      SizeBytes: 120,
      // A stream of DynamoDB's own has these, and its Kinesis destination hasn't.
      SequenceNumber: "000000000000000000001",
      StreamViewType: "NEW_AND_OLD_IMAGES",
    };
    expect(destinationRecord("truth", { eventName: "MODIFY", dynamodb })).toEqual({
      awsRegion: "us-east-1",
      eventID: expect.stringMatching(/^[0-9a-f-]{36}$/),
      eventName: "MODIFY",
      userIdentity: null,
      recordFormat: "application/json",
      tableName: "truth",
      dynamodb: {
        ApproximateCreationDateTime: 1_693_997_155_123_456,
        ApproximateCreationDateTimePrecision: "MICROSECOND",
        Keys,
        NewImage: dynamodb.NewImage,
        OldImage: dynamodb.OldImage,
        SizeBytes: 120,
      },
      eventSource: "aws:dynamodb",
    });
  });

  it("says of an item that passed by itself who removed it", () => {
    const userIdentity = { type: "Service", principalId: "dynamodb.amazonaws.com" };
    const dynamodb = { ApproximateCreationDateTime: 1, Keys: {}, OldImage: {}, SizeBytes: 3 };
    const record = destinationRecord("state", { eventName: "REMOVE", userIdentity, dynamodb });
    expect(record.userIdentity).toEqual(userIdentity);
    expect(Object.keys(record.dynamodb)).not.toContain("NewImage");
  });
});
