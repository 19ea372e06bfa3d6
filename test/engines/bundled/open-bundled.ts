import { randomUUID } from "node:crypto";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { SQSClient } from "@aws-sdk/client-sqs";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { FirehoseTransformationResult, KinesisStreamBatchResponse, S3Event, SQSBatchResponse } from "aws-lambda";
import { inject, onTestFinished } from "vitest";
import { answerCall } from "../../../app/adapters/lambda/answered.ts";
import { answerReading } from "../../../app/adapters/lambda/text-reader.ts";
import { photoAt } from "../../../app/adapters/s3/photo-key.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { textractStandIn } from "../../adapters/textract/stand-in.ts";
import { botToken, openSlackLand, signingSecret } from "../../handlers/cloud-lab.ts";
import { fakeReader } from "../../slack/fake-reader.ts";
import { carryStream } from "../dynamodb/carry-stream.ts";
import { bucketSource, streamSource } from "../pipeline/hand-on.ts";
import { eventSource } from "../sqs/event-source.ts";
import { deployedFunctions } from "./deployed-functions.ts";
import { openDoor } from "./door.ts";
import { firehoseSource } from "./firehose-source.ts";
import { engineClients, makeResources } from "./make-resources.ts";
import { lambdaOf, places } from "./places.ts";
import { type Allows, roleOf } from "./role.ts";
import { invokeStandIn, secretsStandIn } from "./stand-ins.ts";
import { nodeOfLambda, synthesizeBundles } from "./synthesize-bundles.ts";
import { openTemplates, type Resource } from "./templates.ts";
import { checkMayInvoke } from "./who-may-invoke.ts";

/** Milliseconds for a test that synthesizes and starts a dozen processes: it finds what never comes, and measures nothing. */
export const patience = 900_000;

/** What `cdk synth` makes, run as Lambda would run it, on real engines, behind a door that knows the roles, with the local Slack before it. */
export async function openBundled() {
  const engines = inject("engines");
  const [clients, land, node, synthesized] = [
    engineClients(),
    await openSlackLand(),
    await nodeOfLambda(),
    await synthesizeBundles(),
  ];
  onTestFinished(synthesized.remove);
  const textract = await textractStandIn({ recorded: [] });
  onTestFinished(textract.close);
  const roles = new Map<string, Allows>();
  const invoked: Record<string, (event: unknown) => Promise<unknown>> = {};
  const door = await openDoor({
    roles,
    engines: { ...engines, textract: textract.url },
    standIns: { secretsmanager: secretsStandIn({ signingSecret, botToken }), lambda: invokeStandIn(invoked) },
  });
  onTestFinished(door.close);
  const templates = openTemplates(synthesized.folder, randomUUID().slice(0, 8), door.url);
  const names = Object.keys(places) as FunctionName[];
  for (const name of names) roles.set(name, roleOf(templates, lambdaOf(templates, name)));
  await makeResources(templates, clients);
  const functions = deployedFunctions({
    templates,
    node,
    door: door.url,
    instead: { OPENSEARCH_URL: engines.opensearch, NEPTUNE_URL: engines.gremlin, REDIS_URL: engines.redis },
    more: { SLACK_API_URL: land.slackApiUrl },
  });
  for (const name of names) invoked[templates.nameOf(lambdaOf(templates, name))] = functions[name].invoke;

  const raw = templates.at("octember-capture/Photos/Raw/Resource");
  const bucket = templates.nameOf(raw);
  const photos = s3Photos(clients.s3, { bucket });
  const open = async (key: string) => {
    const place = photoAt(key);
    return place && photos.open(place.workspace, place.photo);
  };
  // What a photo says is no pixels here, but its bytes.
  const reader = lambdaOf(templates, "read-scripts");
  invoked[templates.nameOf(reader)] = (question) =>
    answerCall(() => answerReading(fakeReader(), open, bucket, question));

  /** Who calls the queue or stream for a function does so by the function's role. */
  const asFunction = (name: string) => ({
    endpoint: door.url,
    credentials: { accessKeyId: name, secretAccessKey: "octember" },
  });
  const mapped = (mapping: Resource) => {
    const settings = templates.resolve<Mapping>(mapping.stack, mapping.Properties);
    const isOurs = (name: FunctionName) => templates.nameOf(lambdaOf(templates, name)) === settings.FunctionName;
    const name = names.find(isOurs) ?? ("" as FunctionName);
    const invoke = <T>(event: unknown) => functions[name].invoke(event) as Promise<T>;
    const arnsEnd = settings.EventSourceArn.split(/[:/]/).at(-1) ?? "";
    if (settings.EventSourceArn.startsWith("arn:aws:sqs:")) {
      const queue = {
        queueUrl: `${door.url}/000000000000/${arnsEnd}`,
        batchSize: settings.BatchSize,
        reportsItemFailures: settings.FunctionResponseTypes.includes("ReportBatchItemFailures"),
      };
      return { name, poll: eventSource(new SQSClient(asFunction(name)), queue, invoke<SQSBatchResponse>).poll };
    }
    const kinesis = new KinesisClient({ ...asFunction(name), requestHandler: new NodeHttpHandler() });
    return { name, poll: streamSource(kinesis, arnsEnd, invoke<KinesisStreamBatchResponse>, settings.BatchSize).poll };
  };

  const arrive = lambdaOf(templates, "arrive");
  checkMayInvoke(templates, "s3.amazonaws.com", templates.arnOf(raw), arrive);
  const tellArrive = (event: S3Event) => functions.arrive.invoke(event).then(() => undefined);
  const sources = [
    { name: "arrive" as FunctionName, poll: bucketSource(clients.s3, bucket, tellArrive).poll },
    ...templates.resources.filter(({ Type }) => Type === "AWS::Lambda::EventSourceMapping").map(mapped),
  ];
  const carrier = await carryStream({
    endpoint: engines.dynamodb,
    client: clients.dynamodb,
    table: templates.nameOf(templates.at("octember-truth/Truth/Resource")),
    kinesis: clients.kinesis,
    stream: templates.nameOf(templates.at("octember-truth/Contacts/Resource")),
    chance: (n) => Math.floor(Math.random() * n),
  });
  type Receive = Parameters<typeof land.start>[0];
  // A function that failed is API Gateway's 502.
  const failed = () => ({ statusCode: 502, body: "" });
  land.start((request) => (functions.receive.invoke(request) as ReturnType<Receive>).catch(failed), 3);

  const archive = templates.nameOf(templates.at("octember-truth/Archive/Resource"));
  const firehose = firehoseSource({
    kinesis: clients.kinesis,
    stream: templates.nameOf(templates.at("octember-truth/Contacts/Resource")),
    seal: (event) => functions.seal.invoke(event) as Promise<FirehoseTransformationResult>,
    s3: clients.s3,
    bucket: archive,
  });
  return {
    ...land,
    s3: clients.s3,
    archive,
    bucket,
    functions,
    door,
    /** Has Firehose write to the archive what came since. */
    async deliver(): Promise<void> {
      await carrier.carry();
      while ((await firehose.poll()) > 0);
    },
    /** Hands on what each service has for its functions, once; those who are `withheld` wait. */
    async handOn(...withheld: readonly FunctionName[]): Promise<void> {
      await land.workspace.delivered();
      await carrier.carry();
      await Promise.all(sources.filter(({ name }) => !withheld.includes(name)).map(({ poll }) => poll()));
    },
  };
}

interface Mapping {
  readonly FunctionName: string;
  readonly EventSourceArn: string;
  readonly BatchSize: number;
  readonly FunctionResponseTypes: readonly string[];
}
