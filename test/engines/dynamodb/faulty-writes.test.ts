import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DynamoDBClient,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, inject, it } from "vitest";
import { manyFaults, noFaults } from "./faults.ts";
import { faultyDynamodb } from "./faulty-dynamodb.ts";
import { byOwner, faultyTable, item, key, put, table } from "./faulty-table.ts";

const lab = faultyTable();

describe("a faulty DynamoDB", () => {
  it("that makes no trouble is the engine, with sums that the client checks", async () => {
    await lab.client.send(put("a", 1));
    expect(await lab.numberOf("a")).toBe("1");
    expect(await lab.client.send(byOwner("a"))).toMatchObject({ Count: 1 });
    const raw = await fetch(lab.faulty.url, {
      method: "POST",
      headers: {
        "x-amz-target": "DynamoDB_20120810.ListTables",
        authorization:
          "AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=x",
      },
      body: "{}",
    });
    expect(raw.headers.get("x-amz-crc32")).toMatch(/^\d+$/);
    expect(raw.headers.get("content-type")).toBe("application/x-amz-json-1.0");
  });

  it("cancels a transaction for another's sake, naming the item by its place, and writes nothing", async () => {
    lab.faulty.next("conflict", "TransactWriteItems");
    const both = new TransactWriteItemsCommand({
      TransactItems: ["a", "b"].map((id) => ({ Put: { TableName: table, Item: item(id, 1) } })),
    });
    const refused = await lab.client.send(both).catch((thrown: unknown) => thrown);
    expect(refused).toMatchObject({ name: "TransactionCanceledException" });
    const codes = (refused as { CancellationReasons: { Code: string }[] }).CancellationReasons.map(({ Code }) => Code);
    expect(codes.toSorted()).toEqual(["None", "TransactionConflict"]);
    expect(await lab.numberOf("a")).toBeUndefined();
    await lab.client.send(both);
    expect(await lab.numberOf("b")).toBe("1");
  });

  it("refuses a single write while a transaction is on its item", async () => {
    lab.faulty.next("conflict");
    await expect(lab.client.send(put("a", 1))).rejects.toMatchObject({ name: "TransactionConflictException" });
    expect(await lab.numberOf("a")).toBeUndefined();
  });

  it("throttles in each of the service's ways, which the client knows to be worth another try", async () => {
    const names = new Set<string>();
    lab.faulty.rates.throttled = 1;
    for (let at = 0; at < 40; at++) {
      const one = { Put: { TableName: table, Item: item("a", at) } };
      const refused = await lab.client
        .send(new TransactWriteItemsCommand({ TransactItems: [one] }))
        .catch((thrown) => thrown);
      names.add(
        [refused.name, ...(refused.CancellationReasons ?? []).map(({ Code }: { Code: string }) => Code)].join(" "),
      );
    }
    expect([...names].toSorted()).toEqual([
      "ProvisionedThroughputExceededException",
      "ThrottlingException",
      "TransactionCanceledException ProvisionedThroughputExceeded",
      "TransactionCanceledException ThrottlingError",
    ]);
    lab.faulty.rates.throttled = 0;
    expect(await lab.numberOf("a")).toBeUndefined();
  });

  it("loses an answer when all was done, and cuts a connection before anything was", async () => {
    lab.faulty.next("lost");
    await expect(lab.client.send(put("a", 1))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(await lab.numberOf("a")).toBe("1");
    lab.faulty.next("reset", "PutItem");
    await expect(lab.client.send(put("b", 1))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(await lab.numberOf("b")).toBeUndefined();
    expect(lab.faulty.made).toMatchObject({ lost: 1, reset: 1 });
  });

  it("makes a client that tries again do twice what isn't the same twice", async () => {
    const trying = new DynamoDBClient({ endpoint: lab.faulty.url });
    lab.faulty.next("lost", "UpdateItem");
    const add = {
      TableName: table,
      Key: key("a"),
      UpdateExpression: "ADD n :one",
      ExpressionAttributeValues: { ":one": { N: "1" } },
    };
    await trying.send(new UpdateItemCommand(add));
    expect(await lab.numberOf("a")).toBe("2");
    trying.destroy();
  });

  it("breaks, before or after the work", async () => {
    lab.faulty.rates.broken = 1;
    for (let at = 0; at < 30; at++) {
      await expect(lab.client.send(put(`${at}`, at))).rejects.toMatchObject({
        name: expect.stringMatching(/^(InternalServerError|ServiceUnavailable)$/),
      });
    }
    lab.faulty.rates.broken = 0;
    const done = await Promise.all(Array.from({ length: 30 }, (_, at) => lab.numberOf(`${at}`)));
    const written = done.filter((one) => one !== undefined).length;
    expect(written).toBeGreaterThan(5);
    expect(written).toBeLessThan(25);
  });

  it("does a batch in part and names the rest, until all is done", async () => {
    lab.faulty.rates.partial = 1;
    const ids = Array.from({ length: 25 }, (_, at) => `${at}`);
    let rest: Record<string, unknown[]> | undefined = {
      [table]: ids.map((id) => ({ PutRequest: { Item: item(id, 1) } })),
    };
    let rounds = 0;
    while (rest?.[table]) {
      const answer = await lab.client.send(new BatchWriteItemCommand({ RequestItems: rest as never }));
      rest = answer.UnprocessedItems as typeof rest;
      rounds += 1;
    }
    expect(rounds).toBeGreaterThan(1);
    let keys: Record<string, { Keys: unknown[] }> | undefined = { [table]: { Keys: ids.map(key) } };
    const found: string[] = [];
    while (keys?.[table]) {
      const answer = await lab.client.send(new BatchGetItemCommand({ RequestItems: keys as never }));
      found.push(...(answer.Responses?.[table] ?? []).map(({ pk }) => pk?.S ?? ""));
      keys = answer.UnprocessedKeys as typeof keys;
    }
    expect(found.toSorted()).toEqual(ids.toSorted());
  });

  it("counts what is written to each partition, of indexes too", async () => {
    for (let n = 0; n < 3; n++) await lab.client.send(put("hot", n));
    await lab.client.send(put("cold", 1));
    expect(lab.faulty.partitions()).toEqual([
      [`${table} hot`, 3],
      [`${table}/by-owner hot-owner`, 3],
      [`${table} cold`, 1],
      [`${table}/by-owner cold-owner`, 1],
    ]);
  });

  it("makes the same trouble again for the same seed", async () => {
    const made = async (seed: number) => {
      const again = await faultyDynamodb(inject("engines").dynamodb, { seed, rates: { conflict: 0.3, lost: 0.3 } });
      const asking = new DynamoDBClient({ endpoint: again.url, maxAttempts: 1 });
      const outcomes: string[] = [];
      for (let n = 0; n < 30; n++) {
        outcomes.push(
          await asking.send(put("a", n)).then(
            () => "",
            ({ name }: Error) => name,
          ),
        );
      }
      asking.destroy();
      await again.close();
      return outcomes;
    };
    expect(await made(1)).toEqual(await made(1));
    expect(await made(1)).not.toEqual(await made(2));
  });

  it("on a bad day makes every trouble, and lets whom tries on come through", async () => {
    Object.assign(lab.faulty.rates, manyFaults);
    const trying = new DynamoDBClient({ endpoint: lab.faulty.url, maxAttempts: 20 });
    const ids = Array.from({ length: 100 }, (_, at) => `${at}`);
    for (const id of ids) await untilDone(() => trying.send(put(id, 1)));
    Object.assign(lab.faulty.rates, noFaults);
    expect(await Promise.all(ids.map((id) => lab.numberOf(id)))).toEqual(ids.map(() => "1"));
    const { conflict, throttled, broken, reset, lost } = lab.faulty.made;
    expect(Math.min(conflict, throttled, broken, reset, lost)).toBeGreaterThan(0);
    trying.destroy();
  });
});

/** A conflict is for whom asks to try again, not for the SDK. */
async function untilDone(act: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const refused = await act().then(
      () => "",
      ({ name }: Error) => name,
    );
    if (refused !== "TransactionConflictException") return expect(refused).toBe("");
  }
}
