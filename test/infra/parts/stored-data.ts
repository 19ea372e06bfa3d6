import { describe, expect, it } from "vitest";
import { inboxQueue } from "../../../app/adapters/sqs/queues.ts";
import { all, functions, one, type Synthesized, target } from "../look.ts";

export function storedDataTests({ small, production }: Synthesized): void {
  describe("a bucket", () => {
    const kept = all(small, "AWS::S3::Bucket").filter(({ id }) => !id.startsWith("AccessLogs"));

    it("is never public, encrypted, versioned, and forgets old versions in days", () => {
      expect(kept.map(({ id }) => id.replace(/[0-9A-F]{8}$/, "")).sort()).toEqual(["Archive", "PhotosRaw"]);
      for (const { Properties } of kept) {
        expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
        expect(Properties.BucketEncryption).toBeDefined();
        expect(Properties.VersioningConfiguration).toEqual({ Status: "Enabled" });
        const [oldVersions] = Properties.LifecycleConfiguration.Rules;
        expect(oldVersions).toMatchObject({ NoncurrentVersionExpiration: { NoncurrentDays: 7 }, Status: "Enabled" });
        expect(oldVersions.Prefix).toBeUndefined();
        expect(target(Properties.LoggingConfiguration.DestinationBucketName)).toMatch(/^AccessLogs/);
      }
    });

    it("refuses whoever comes without TLS", () => {
      const policies = all(small, "AWS::S3::BucketPolicy");
      expect(policies).toHaveLength(3);
      for (const { Properties } of policies) {
        expect(Properties.PolicyDocument.Statement).toContainEqual(
          expect.objectContaining({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        );
      }
    });

    it("of the archive keeps sealed changes for a year, dead records for two weeks, and what isn't sealed for one", () => {
      const { Rules } = one(small, "AWS::S3::Bucket", "Archive").Properties.LifecycleConfiguration;
      const days = Object.fromEntries(
        Rules.filter((rule: { Prefix?: string }) => rule.Prefix).map(
          (rule: { Prefix: string; ExpirationInDays: number }) => [rule.Prefix, rule.ExpirationInDays],
        ),
      );
      expect(days).toEqual({ "changes/": 365, "not-archived/": 7, "dead/": 14, "unreadable/": 14, "aws/lambda/": 14 });
    });
  });

  describe("a table", () => {
    const tables = all(small, "AWS::DynamoDB::GlobalTable");
    const named = (begin: string) => one(small, "AWS::DynamoDB::GlobalTable", begin).Properties;

    it("can be had back as it was at any second, and can't be deleted by mistake", () => {
      expect(tables).toHaveLength(2);
      for (const { Properties } of tables) {
        const [replica] = Properties.Replicas;
        expect(replica.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
        expect(replica.DeletionProtectionEnabled).toBe(true);
        expect(Properties.TimeToLiveSpecification).toEqual({ AttributeName: "expires", Enabled: true });
        expect(Properties.KeySchema).toEqual([
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ]);
      }
    });

    it("of the truth is streamed, of the state never", () => {
      expect(target(named("Truth").Replicas[0].KinesisStreamSpecification.StreamArn)).toMatch(/^Contacts/);
      expect(JSON.stringify(named("State"))).not.toContain("Stream");
    });
  });

  describe("a stream", () => {
    it("keeps for seven days what no consumer took, encrypted", () => {
      for (const size of [small, production]) {
        const streams = all(size, "AWS::Kinesis::Stream");
        expect(streams).toHaveLength(2);
        for (const { Properties } of streams) {
          expect(Properties).toMatchObject({
            RetentionPeriodHours: 168,
            StreamEncryption: { EncryptionType: "KMS", KeyId: "alias/aws/kinesis" },
          });
        }
      }
    });

    it("of contacts is archived by the hour, sealed before it is written, a record a line", () => {
      const { Properties } = one(small, "AWS::KinesisFirehose::DeliveryStream");
      expect(target(Properties.KinesisStreamSourceConfiguration.KinesisStreamARN)).toMatch(/^Contacts/);
      const to = Properties.ExtendedS3DestinationConfiguration;
      expect(target(to.BucketARN)).toMatch(/^Archive/);
      expect(to.Prefix).toBe("changes/!{timestamp:yyyy/MM/dd/HH}/");
      const [processor, ...more] = to.ProcessingConfiguration.Processors;
      expect([to.ProcessingConfiguration.Enabled, processor.Type, more]).toEqual([true, "Lambda", []]);
      const told = Object.fromEntries(
        processor.Parameters.map((one: { ParameterName: string; ParameterValue: unknown }) => [
          one.ParameterName,
          one.ParameterValue,
        ]),
      );
      expect(told).toMatchObject({ NumberOfRetries: "10", BufferSizeInMBs: "1" });
      const seal = functions(small).get("seal");
      expect(target(told.LambdaArn)).toBe(seal?.id);
      // What Firehose waits for at most.
      expect(seal?.Properties.Timeout).toBe(300);
    });
  });

  describe("the inbox", () => {
    const queue = one(small, "AWS::SQS::Queue", "InboxQueue").Properties;
    const dead = one(small, "AWS::SQS::Queue", "InboxDead");

    it("keeps lanes in order, and for two weeks what killed its function each time", () => {
      expect(queue).toMatchObject({ FifoQueue: true, SqsManagedSseEnabled: true, DeduplicationScope: "messageGroup" });
      expect(dead.Properties).toMatchObject({ FifoQueue: true, MessageRetentionPeriod: 14 * 86_400 });
      expect(target(queue.RedrivePolicy.deadLetterTargetArn)).toBe(dead.id);
      expect(queue.RedrivePolicy.maxReceiveCount).toBe(inboxQueue.maxReceiveCount);
    });

    it("hides a job for six times as long as its function may run", () => {
      const [respond] = all(small, "AWS::Lambda::Function").filter(({ id }) => id.startsWith("Respond"));
      expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * respond?.Properties.Timeout);
    });
  });
}
