import type { Size } from "../sizes.ts";
import { monthsKept, perCard } from "./per-card.ts";
import { type Price, prices } from "./prices.ts";

/** US dollars a month by what they are for. */
export type Costs = Readonly<Record<string, number>>;

const hours = 730;
const streams = 2;
/** As many as the templates have; a test counts them. */
export const alarms = 32;
/** Slack's, and what the archive is sealed with. */
const secrets = 2;

const nodePrices: Readonly<Record<string, Price>> = {
  "t3.small.search": prices.searchT3Small,
  "r7g.large.search": prices.searchR7gLarge,
  "m7g.medium.search": prices.searchM7gMedium,
  "cache.t4g.micro": prices.cacheT4gMicro,
  "cache.m7g.large": prices.cacheM7gLarge,
};

function nodeHour(type: string): number {
  const price = nodePrices[type];
  if (!price) throw new Error(`prices.ts has no price of ${type}`);
  return price.dollars;
}

/** What is paid though nobody posts a card. */
export function idleCosts({ search, graph, cache, shards }: Size): Costs {
  const masters = search.masterType === undefined ? 0 : 3 * nodeHour(search.masterType);
  return {
    "OpenSearch: nodes and disks":
      hours * (search.nodes * nodeHour(search.nodeType) + masters) +
      search.nodes * search.disk * prices.searchDisk.dollars,
    "Neptune: least capacity": hours * graph.least * (1 + graph.readers) * prices.neptuneUnit.dollars,
    "ElastiCache: nodes": hours * cache.nodes * nodeHour(cache.nodeType),
    "Kinesis: streams":
      streams *
      hours *
      (shards === 0
        ? prices.kinesisOnDemand.dollars
        : shards * (prices.kinesisShard.dollars + prices.kinesisWeek.dollars)),
    "Secrets, alarms, board": secrets * prices.secret.dollars + alarms * prices.alarm.dollars + prices.board.dollars,
  };
}

/** What `cards` a month add to that, with a year's cards stored. */
export function costsOf(cards: number, size: Size): Costs {
  const million = cards / 1e6;
  const card = perCard;
  const stored = (kilobytes: number) => (cards * monthsKept * kilobytes) / 1e6;
  const changed = (cards * card.changes * card.kilobytesPerChange) / 1e6;
  return {
    "Textract: pages": (cards * card.pages * prices.textract.dollars) / 1000,
    "Lambda: all functions": cards * lambdaSeconds() + million * runs() * prices.lambdaRequests.dollars,
    "API Gateway: requests": million * card.slackRequests * prices.apiRequests.dollars,
    "SQS: jobs": million * card.jobs * card.queueRequestsPerJob * prices.sqsFifo.dollars,
    "DynamoDB: reads, writes, changes":
      million *
      (card.writeUnits * prices.dynamodbWrites.dollars +
        card.readUnits * prices.dynamodbReads.dollars +
        card.changes * prices.dynamodbChanges.dollars),
    "DynamoDB: what is stored, and its backups":
      stored(card.truthKilobytes) * (prices.dynamodbDisk.dollars + prices.dynamodbBackup.dollars),
    "S3: photos":
      stored(card.photoMegabytes * 1000) * prices.s3Disk.dollars +
      (cards / 1000) * (card.photoPuts * prices.s3Puts.dollars + card.photoGets * prices.s3Gets.dollars),
    "Kinesis: records":
      size.shards === 0
        ? changed *
          (prices.kinesisOnDemandIn.dollars +
            3 * prices.kinesisOnDemandOut.dollars +
            (6 / 30) * prices.kinesisOnDemandWeek.dollars)
        : million * (card.changes + 1) * prices.kinesisPuts.dollars,
    "Firehose: archive, and what is stored of it":
      ((cards * card.changes * 5) / 1e6) * prices.firehose.dollars +
      stored(card.archiveKilobytes) * prices.s3Disk.dollars,
    "Neptune: more capacity, disk, reads":
      hours * moreCapacity(cards, size) * (1 + size.graph.readers) * prices.neptuneUnit.dollars +
      stored(card.graphKilobytes) * prices.neptuneDisk.dollars +
      million * card.graphReads * prices.neptuneReads.dollars,
    "CloudWatch, X-Ray: logs and traces":
      ((cards * card.logKilobytes) / 1e6) * prices.logs.dollars +
      million * runs() * card.traced * prices.traces.dollars,
  };
}

export const total = (costs: Costs): number => Object.values(costs).reduce((sum, each) => sum + each, 0);

/** Dollars of computing for one card. Memory as the functions have it, in GB. */
function lambdaSeconds(): number {
  const arm =
    perCard.slackRequests * perCard.receiveSeconds * 1.769 +
    perCard.jobs * perCard.respondSeconds * 1.024 +
    perCard.arriveSeconds * 0.256 +
    perCard.readSeconds * 1.024 +
    perCard.viewRuns * perCard.viewSeconds * 0.512 +
    perCard.sealRuns * perCard.sealSeconds * 0.512 +
    perCard.questions * perCard.querySeconds * 1.024;
  return (
    arm * prices.lambdaArm.dollars + perCard.otherScripts * perCard.readerSeconds * 3.538 * prices.lambdaX86.dollars
  );
}

const runs = () =>
  perCard.slackRequests +
  perCard.jobs +
  2 +
  perCard.otherScripts +
  perCard.viewRuns +
  perCard.sealRuns +
  perCard.questions;

/** Units of Neptune beyond the least: assumed one for each card in four seconds, up to what the size allows. */
function moreCapacity(cards: number, { graph }: Size): number {
  return Math.min(graph.most - graph.least, (cards / (hours * 3600)) * 4);
}
