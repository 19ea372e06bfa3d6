import { KinesisClient } from "@aws-sdk/client-kinesis";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { FirehoseTransformationResult } from "aws-lambda";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import { firehoseDelivery } from "../firehose/delivery.ts";
import type { DeliverySettings } from "../firehose/delivery-settings.ts";
import type { Transform } from "../firehose/transform.ts";
import { kinesisShards } from "../kinesis/shards.ts";
import { type Allows, allowsOf } from "./role.ts";
import type { Resource, Templates } from "./templates.ts";

/** The access key of Firehose, which asks AWS's other services by a role of its own. */
const firehose = "firehose";

/** The template's delivery stream, on what is behind the door. */
export function archiveDelivery(templates: Templates, door: string, roles: Map<string, Allows>) {
  const resource = templates.at("octember-truth/Delivery/Delivery");
  const said = templates.resolve<Resource["Properties"]>(resource.stack, resource.Properties);
  const { settings, bucket, roleArn } = readDelivery(said, templates.nameOf(resource));
  roles.set(firehose, allowsOf(templates, roleArn));
  const client = {
    endpoint: door,
    credentials: { accessKeyId: firehose, secretAccessKey: "octember" },
    requestHandler: new NodeHttpHandler(),
  };
  const [kinesis, lambda] = [new KinesisClient(client), new LambdaClient(client)];
  const s3 = s3Client({ ...client, forcePathStyle: true });
  const FunctionName = settings.transform.lambdaArn.split(":").at(-1);
  const transform: Transform = async (event) => {
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }),
    );
    const answer = Buffer.from(Payload ?? []).toString();
    if (FunctionError !== undefined) throw new Error(answer);
    return JSON.parse(answer) as FirehoseTransformationResult;
  };
  let ahead = 0;
  const { poll } = firehoseDelivery(settings, {
    shards: kinesisShards(kinesis, settings.sourceArn.split("/").at(-1) ?? ""),
    transform,
    put: async (Key, Body) => void (await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }))),
    now: () => Date.now() + ahead,
  });
  return {
    /** Writes to the archive what came since, as if all that Firehose waits for were over. */
    async deliver(): Promise<void> {
      await poll();
      ahead += (settings.transform.seconds + settings.buffer.seconds) * 1_000;
      while ((await poll()) > 0);
    },
  };
}

/** @throws Error where the template says anything that what stands in for Firehose here doesn't do. */
function readDelivery({ KinesisStreamSourceConfiguration: from, ...said }: Resource["Properties"], name: string) {
  const to = said.ExtendedS3DestinationConfiguration;
  const { Processors, Enabled } = to.ProcessingConfiguration;
  const [processor, ...more] = Processors;
  if (said.DeliveryStreamType !== "KinesisStreamAsSource" || !Enabled || processor.Type !== "Lambda" || more.length > 0)
    throw new Error("the delivery stream is of another kind than what is understood here");
  const odd = Object.keys(to).find((key) => !understood.includes(key));
  if (odd !== undefined) throw new Error(`${odd} of the delivery stream isn't understood here`);
  const told: Readonly<Record<string, string>> = Object.fromEntries(
    processor.Parameters.map((one: Record<"ParameterName" | "ParameterValue", string>) => [
      one.ParameterName,
      one.ParameterValue,
    ]),
  );
  const settings: DeliverySettings = {
    name,
    arn: `arn:aws:firehose:us-east-1:000000000000:deliverystream/${name}`,
    sourceArn: from.KinesisStreamARN,
    prefix: to.Prefix,
    errorPrefix: to.ErrorOutputPrefix,
    buffer: { megabytes: to.BufferingHints.SizeInMBs, seconds: to.BufferingHints.IntervalInSeconds },
    isCompressed: to.CompressionFormat === "GZIP",
    transform: {
      lambdaArn: told.LambdaArn ?? "",
      megabytes: Number(told.BufferSizeInMBs),
      seconds: Number(told.BufferIntervalInSeconds),
      retries: Number(told.NumberOfRetries),
    },
  };
  return { settings, bucket: String(to.BucketARN).split(":").at(-1), roleArn: to.RoleARN as string };
}

const understood = [
  "BucketARN",
  "RoleARN",
  "Prefix",
  "ErrorOutputPrefix",
  "BufferingHints",
  "CompressionFormat",
  "CloudWatchLoggingOptions",
  "ProcessingConfiguration",
];
