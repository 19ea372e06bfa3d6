import { randomUUID } from "node:crypto";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { inject, onTestFinished } from "vitest";
import { answerCall } from "../../../app/adapters/lambda/answered.ts";
import { answerReading } from "../../../app/adapters/lambda/text-reader.ts";
import { failedUnder } from "../../../app/adapters/s3/leftovers.ts";
import { photoAt } from "../../../app/adapters/s3/photo-key.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { textractStandIn } from "../../adapters/textract/stand-in.ts";
import type { Receive } from "../../handlers/cloud-lab.ts";
import { fakeReader } from "../../slack/fake-reader.ts";
import { carryStream } from "../dynamodb/carry-stream.ts";
import { bucketSource } from "../pipeline/hand-on.ts";
import type { PipelineOptions } from "../pipeline/open-pipeline.ts";
import { archiveDelivery } from "./archive-delivery.ts";
import { asyncEvents } from "./async-events.ts";
import { bundlesOfRun } from "./bundles-of-run.ts";
import { deployedFunctions } from "./deployed-functions.ts";
import { openDoor, type Passing } from "./door.ts";
import { eventSources, pollerOf } from "./event-sources.ts";
import { engineClients, makeResources } from "./make-resources.ts";
import { openApi } from "./open-api.ts";
import { lambdaOf, places } from "./places.ts";
import { type Allows, roleOf } from "./role.ts";
import { invokeStandIn, secretsStandIn } from "./stand-ins.ts";
import { nodeOfLambda } from "./synthesize-bundles.ts";
import { openTemplates } from "./templates.ts";
import { checkMayInvoke } from "./who-may-invoke.ts";

export interface BundledOptions extends PipelineOptions<{ readonly slackApiUrl: string }> {
  /** What is done with each request of a function's to one of AWS's services. */
  readonly passing?: Passing;
  /** Milliseconds from now at which an invocation's process is killed, if it is still at work; undefined: it isn't. */
  readonly killedAfter?: (name: FunctionName) => number | undefined;
}

/** What `cdk synth` makes, run as Lambda would run it, on real engines, behind a door that knows the roles. */
export async function openBundledFunctions({
  land,
  secret,
  reader = fakeReader(),
  chance = (n) => Math.floor(Math.random() * n),
  textract = (objects) => textractStandIn({ recorded: [], objects }),
  around = (_, invoke) => invoke,
  passing,
  killedAfter,
  ...options
}: BundledOptions) {
  const own = { ...inject("engines"), ...options.own };
  const engines = { ...own, ...options.engines };
  const [clients, node, synthesized] = [engineClients(own), await nodeOfLambda(), await bundlesOfRun()];
  const open = async (bucket: string, key: string) => {
    const place = photoAt(key);
    return place && s3Photos(clients.s3, { bucket }).open(place.workspace, place.photo);
  };
  const reading = await textract(open);
  onTestFinished(reading.close);
  const roles = new Map<string, Allows>();
  const invoked: Record<string, (event: unknown) => Promise<unknown>> = {};
  const door = await openDoor({
    roles,
    engines: { ...engines, textract: reading.url },
    standIns: { secretsmanager: secretsStandIn(secret), lambda: invokeStandIn(invoked) },
    ...(passing === undefined ? {} : { passing }),
  });
  onTestFinished(door.close);
  const templates = openTemplates(synthesized, randomUUID().slice(0, 8), door.url);
  await makeResources(templates, clients);
  const functions = deployedFunctions({
    templates,
    node,
    door: door.url,
    instead: { OPENSEARCH_URL: engines.opensearch, NEPTUNE_URL: engines.gremlin, REDIS_URL: engines.redis },
    more: { SLACK_API_URL: land.slackApiUrl },
    ...(killedAfter === undefined ? {} : { killedAfter }),
  });
  for (const name of Object.keys(places) as FunctionName[]) {
    const lambda = lambdaOf(templates, name);
    for (const who of [name, pollerOf(name)]) roles.set(who, roleOf(templates, lambda));
    invoked[templates.nameOf(lambda)] = functions[name].invoke;
  }
  const named = (path: string) => templates.nameOf(templates.at(path));
  const raw = named("octember-capture/Photos/Raw/Resource");
  // What a photo says may be no pixels here, but its bytes.
  invoked[templates.nameOf(lambdaOf(templates, "read-scripts"))] = (question) =>
    answerCall(() => answerReading(reader, (key) => open(raw, key), raw, question));

  const invoke = <T>(name: FunctionName) =>
    around(name, (event: unknown) => functions[name].invoke(event) as Promise<T>);
  const givenUp = asyncEvents(templates, door.url, "arrive");
  const arriving = bucketSource(clients.s3, raw, invoke<void>("arrive"), chance, givenUp);
  const arrive = lambdaOf(templates, "arrive");
  const rawArn = templates.arnOf(templates.at("octember-capture/Photos/Raw/Resource"));
  checkMayInvoke(templates, "s3.amazonaws.com", rawArn, arrive);
  const table = named("octember-truth/Truth/Resource");
  const inboxUrl = named("octember-capture/Inbox/Queue/Resource");
  const stream = named("octember-truth/Contacts/Resource");
  const mapped = eventSources(templates, door.url, invoke);
  const inbox = mapped.find(({ from }) => inboxUrl.endsWith(`/${from}`));
  if (inbox === undefined) throw new Error("nobody works on the inbox");
  const archive = named("octember-truth/Archive/Resource");
  const left = async () =>
    (await clients.s3.send(new ListObjectsV2Command({ Bucket: archive, Prefix: failedUnder }))).KeyCount ?? 0;
  return {
    receive: invoke<Awaited<ReturnType<Receive>>>("receive"),
    api: openApi(templates, door.url, invoke),
    query: (question: never) => functions.query.invoke(question),
    operate: (asked: object) => functions.operate.invoke(asked),
    redrive: (asked: object) => functions.redrive.invoke(asked),
    /** What is done each hour, as soon as there is something of that. */
    async tend(): Promise<number | "later"> {
      const count = await left();
      if (count === 0) return 0;
      await functions.redrive.invoke({ do: "tend" });
      return (await left()) === 0 ? count : "later";
    },
    inbox,
    sources: [{ name: "arrive" as FunctionName, poll: arriving.poll }, ...mapped.filter((one) => one !== inbox)],
    carrier: await carryStream({
      endpoint: own.dynamodb,
      client: clients.dynamodb,
      table,
      kinesis: new KinesisClient({ endpoint: engines.kinesis, requestHandler: new NodeHttpHandler() }),
      stream,
      chance,
    }),
    tables: { table, keyTable: named("octember-truth/State/Resource") },
    queues: { client: clients.sqs, inboxUrl },
    s3: clients.s3,
    raw,
    archive,
    archiving: archiveDelivery(templates, door.url, roles),
    own,
    functions,
    door,
  };
}
