import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { KinesisClient, ListStreamsCommand } from "@aws-sdk/client-kinesis";
import { ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { Client } from "@opensearch-project/opensearch";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import gremlin from "gremlin";
import { Redis } from "ioredis";
import { describe, expect, inject, it } from "vitest";

const engines = inject("engines");
const served = (process.env.ENGINES?.split(",") ?? Object.keys(engines)).map((name) => name.trim());

describe("an engine answers its client:", () => {
  const asked: Record<string, () => Promise<void>> = {
    async dynamodb() {
      const client = new DynamoDBClient({ endpoint: engines.dynamodb });
      expect((await client.send(new ListTablesCommand())).TableNames).toBeInstanceOf(Array);
    },
    async s3() {
      const client = new S3Client({ endpoint: engines.s3, forcePathStyle: true });
      expect((await client.send(new ListBucketsCommand())).Buckets).toBeInstanceOf(Array);
    },
    async kinesis() {
      const client = new KinesisClient({ endpoint: engines.kinesis, requestHandler: new NodeHttpHandler() });
      expect((await client.send(new ListStreamsCommand())).StreamNames).toBeInstanceOf(Array);
    },
    async sqs() {
      const client = new SQSClient({ endpoint: engines.sqs });
      const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: "rig" }));
      expect(QueueUrl).toContain(new URL(engines.sqs).host);
    },
    async opensearch() {
      const { body } = await new Client({ node: engines.opensearch }).info();
      expect(body.version.number).toBe("2.19.1");
    },
    async gremlin() {
      const connection = new gremlin.driver.DriverRemoteConnection(engines.gremlin);
      const g = gremlin.process.AnonymousTraversalSource.traversal().withRemote(connection);
      await g.addV("rig").property("a", 1).property("a", 2).iterate();
      expect(await g.V().hasLabel("rig").values("a").toList()).toEqual([1, 2]);
      await connection.close();
    },
    async redis() {
      const client = new Redis(engines.redis);
      expect(await client.ping()).toBe("PONG");
      await client.quit();
    },
  };
  for (const name of Object.keys(asked).filter((one) => served.includes(one))) it(name, async () => asked[name]?.());
});
