import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { CreateStreamCommand, KinesisClient, ListStreamsCommand } from "@aws-sdk/client-kinesis";
import { CreateBucketCommand, ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import { Client } from "@opensearch-project/opensearch";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import gremlin from "gremlin";
import { Redis } from "ioredis";
import { describe, expect, it } from "vitest";
import type { Engine } from "../run-engine.ts";
import { type EngineName, startEngine } from "../start-engine.ts";

/** What writes something into an engine, and what is to be read there afterwards. */
interface Kept {
  write(url: string): Promise<unknown>;
  read(url: string): Promise<unknown>;
  readonly expected: unknown;
}

const graph = async <T>(url: string, ask: (g: gremlin.process.GraphTraversalSource) => Promise<T>): Promise<T> => {
  const connection = new gremlin.driver.DriverRemoteConnection(url);
  try {
    return await ask(gremlin.process.AnonymousTraversalSource.traversal().withRemote(connection));
  } finally {
    await connection.close();
  }
};
const cache = async <T>(url: string, ask: (redis: Redis) => Promise<T>): Promise<T> => {
  const redis = new Redis(url);
  try {
    return await ask(redis);
  } finally {
    redis.disconnect();
  }
};
const kinesisAt = (endpoint: string) => new KinesisClient({ endpoint, requestHandler: new NodeHttpHandler() });
const s3At = (endpoint: string) => new S3Client({ endpoint, forcePathStyle: true });

/** Not of the queues: their engine now and then comes back without them. No test relies on it. */
const kept: Readonly<Record<Exclude<EngineName, "sqs">, Kept>> = {
  dynamodb: {
    write: (endpoint) =>
      new DynamoDBClient({ endpoint }).send(
        new CreateTableCommand({
          TableName: "kept",
          AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
          KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
          BillingMode: "PAY_PER_REQUEST",
        }),
      ),
    read: async (endpoint) => (await new DynamoDBClient({ endpoint }).send(new ListTablesCommand())).TableNames,
    expected: ["kept"],
  },
  s3: {
    write: (endpoint) => s3At(endpoint).send(new CreateBucketCommand({ Bucket: "kept" })),
    read: async (endpoint) => (await s3At(endpoint).send(new ListBucketsCommand())).Buckets?.map(({ Name }) => Name),
    expected: ["kept"],
  },
  kinesis: {
    write: (endpoint) => kinesisAt(endpoint).send(new CreateStreamCommand({ StreamName: "kept", ShardCount: 1 })),
    read: async (endpoint) => (await kinesisAt(endpoint).send(new ListStreamsCommand())).StreamNames,
    expected: ["kept"],
  },
  opensearch: {
    write: async (node) => {
      await new Client({ node }).indices.create({ index: "kept" });
      await new Client({ node }).index({ index: "kept", id: "1", body: { a: 1 } });
    },
    read: async (node) => (await new Client({ node }).get({ index: "kept", id: "1" })).body._source,
    expected: { a: 1 },
  },
  gremlin: {
    write: (url) => graph(url, (g) => g.addV("kept").property("a", 1).iterate()),
    read: (url) => graph(url, (g) => g.V().hasLabel("kept").values("a").toList()),
    expected: [1],
  },
  redis: {
    write: (url) => cache(url, (redis) => redis.set("kept", "1")),
    read: (url) => cache(url, (redis) => redis.get("kept")),
    expected: "1",
  },
};

const served = process.env.ENGINES?.split(",").map((name) => name.trim());

describe("an engine of a test's own", () => {
  for (const [name, { write, read, expected }] of Object.entries(kept) as [EngineName, Kept][]) {
    it.skipIf(served && !served.includes(name))(
      `stops, starts again where it was and knows what it knew: ${name}`,
      async () => {
        const engine: Engine = await startEngine(name);
        try {
          await write(engine.url);
          await engine.stop();
          await expect(fetch(engine.url.replace(/^\w+/, "http"))).rejects.toThrow("fetch failed");
          await engine.start();
          expect(await read(engine.url)).toEqual(expected);
        } finally {
          await engine.remove();
        }
      },
    );
  }
});
