import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { onTestFinished } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import { OctemberError } from "../../../app/errors.ts";
import type { MemberId } from "../../../app/ids.ts";
import { app } from "../../../app/local/workspace/world/seed.ts";
import { textractStandIn } from "../../adapters/textract/stand-in.ts";
import { signingSecret } from "../../handlers/cloud-lab.ts";
import type { Chance } from "./draw.ts";
import type { Functions } from "./functions.ts";
import { type PlannedPhoto, type PostedPhoto, postPhotos } from "./many-photos.ts";
import { deciding, leaving, type Stores, sealingKeys, storesOf } from "./meanwhile.ts";
import { openFunctions, type PipelineOptions } from "./open-pipeline.ts";
import { readerOfPhotos } from "./photo-files.ts";
import { type OneSlack, openSeveralSlacks, type SeveralSlacks } from "./several-slacks.ts";
import { untilQuiet } from "./until-quiet.ts";

class Poisoned extends OctemberError {
  override readonly name = "Poisoned";
  readonly code = "poisoned";
}

/** What happens while photos are on their way, which `post` posts. */
export type Trial = (
  post: () => void,
  run: { readonly functions: Functions; readonly stores: Stores; readonly lands: SeveralSlacks },
) => Promise<void>;

/** What was posted where, and what holds it. */
export interface SoFar {
  readonly lands: readonly OneSlack[];
  readonly photos: readonly PostedPhoto[];
  readonly stores: Stores;
  readonly functions: Functions;
}

export interface RunOptions extends Omit<PipelineOptions<never>, "land" | "secret" | "reader"> {
  readonly teams: readonly string[];
  readonly planned: readonly PlannedPhoto[];
  readonly begin: number;
  /** Set: events are delivered up to four times, and the last workspace takes the app out in the middle. */
  readonly repeats?: Chance;
  /** How many of Textract's calls are throttled, 0 to 1. */
  readonly throttled?: number;
  /** Each gets its part of the photos in flight; without, all are posted at once. */
  readonly trials?: readonly Trial[];
  /** When everything is open and nothing posted yet. */
  readonly onOpen?: (stores: Stores) => void;
  /** When all is quiet; what comes of it goes its way, too. */
  readonly onQuiet?: (soFar: SoFar) => Promise<void>;
  /** The functions from their sources, by default. */
  readonly open?: (options: PipelineOptions<{ readonly slackApiUrl: string }>) => Promise<Functions>;
  /** Told of every call of Slack's Web API, when it was answered. */
  readonly onCall?: (method: string) => void;
}

const secret = { signingSecret, clientId: "1.2", clientSecret: "quiet", sealingKeys };
/** Workers of the inbox: Lambda has as many as there are groups. */
const workers = 6;

/** Photos of several workspaces at once, through all functions, until nothing is left to do. */
export async function runPhotos({
  teams,
  planned,
  begin,
  repeats,
  onOpen,
  onQuiet,
  onCall,
  open = openFunctions,
  throttled = 0,
  trials = [async (post) => post()],
  ...options
}: RunOptions) {
  const lands = await openSeveralSlacks({ teams, begin, repeats, onCall });
  const drawn = planned.flatMap(({ kind, file }) => (kind === "drawn" ? [file] : []));
  const reader = readerOfPhotos(drawn, textReader({ workers: 1, timeLimitMs: 3_600_000 }), () => {
    throw new Poisoned("nobody can read this");
  });
  onTestFinished(() => reader.close());
  const recorded = planned.map(({ file }) => file);
  const { chance = () => 0 } = options;
  const functions = await open({
    ...options,
    land: lands,
    secret,
    reader,
    textract: (objects) => textractStandIn({ recorded, objects, throttled, random: () => chance(1_000) / 1_000 }),
  });
  const { queues, carrier, s3, archive, inbox, sources } = functions;
  const stores = storesOf(functions);
  for (const { team, botToken } of lands.all)
    await stores.installs.save(team, { botToken, botUser: app.bot as MemberId });
  onOpen?.(stores);
  lands.start(functions.receive);
  const photos: PostedPhoto[] = [];
  const last = repeats === undefined ? undefined : lands.all.at(-1);
  const leave = leaving(last, stores, Math.floor(planned.length / teams.length / 4));
  const decisions = deciding(stores, (land) => land === last && leave.hasLeft());

  /** Of the photos as many as are its share are posted when a trial says so. */
  async function tryAll(): Promise<void> {
    for (const [at, trial] of trials.entries()) {
      const [from, to] = [at, at + 1].map((share) => Math.floor((share * planned.length) / trials.length));
      const post = () => void photos.push(...postPhotos(lands.all, planned.slice(from, to), begin));
      await trial(post, { functions, stores, lands });
    }
    const mine = (land: OneSlack) => photos.filter((photo) => photo.land === land);
    for (const land of lands.all) decisions.begin(land, mine(land));
  }

  async function messagesLeft(): Promise<0 | "later"> {
    const names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"] as const;
    const asked = new GetQueueAttributesCommand({ QueueUrl: queues.inboxUrl, AttributeNames: [...names] });
    const { Attributes = {} } = await queues.client.send(asked);
    return names.some((name) => Number(Attributes[name] ?? 0) > 0) ? "later" : 0;
  }

  const started = performance.now();
  const works = [
    () => lands.deliver(),
    () => carrier.carry(),
    decisions.settle,
    ...(functions.tend === undefined ? [] : [functions.tend]),
    leave,
    messagesLeft,
    ...sources.map((source) => () => source.poll()),
    // Nobody waits at the queue: where a group is busy, the engine would have no other thought than those who wait.
    ...Array.from({ length: workers }, () => () => inbox.poll()),
  ];
  const soFar: SoFar = { lands: lands.all, photos, stores, functions };
  let failures = await untilQuiet(works, tryAll);
  if (onQuiet !== undefined) failures += await untilQuiet(works, () => onQuiet(soFar));
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: archive }));
  return {
    ...soFar,
    figures: {
      photos: photos.length,
      seconds: Math.round((performance.now() - started) / 1_000),
      failures,
      reallyRead: reader.reallyRead(),
    },
    /** Does something more, and all that follows from it. */
    goOn: (something: () => Promise<void>) => untilQuiet(works, something),
    /** Jobs that were given up, by workspace. */
    givenUp: await Promise.all(lands.all.map(({ team }) => stores.inbox.givenUp(team, 100))),
    /** Events of Slack's that were never taken. */
    lost: lands.all.map(({ slack }) => slack.givenUp()),
    dead: Contents.flatMap(({ Key }) => Key ?? []),
  };
}

export type Run = Awaited<ReturnType<typeof runPhotos>>;
