/** A list price in US dollars, us-east-1, without any free tier, discount or tax. */
export interface Price {
  readonly dollars: number;
  readonly per: string;
  /** The page that it was read on, and the date that page gives for itself; or that no page could be read. */
  readonly source: { readonly page: string; readonly date: string } | "not verified";
}

/** When these were looked up. AWS's own price lists load their figures by script and could not be read; see each source. */
export const lookedUp = "2026-11-26";

const neptune = { page: "https://awsnegotiations.com/neptune-serverless-pricing.html", date: "2026-05" };
const neptuneDisk = { page: "https://awsnegotiations.com/blog/neptune-serverless-pricing.html", date: "2026" };
const lambda = { page: "https://cloudchipr.com/blog/aws-lambda-pricing", date: "2024" };
const kinesis = { page: "https://awsnegotiations.com/kinesis-pricing-optimization.html", date: "2026" };
const dynamodb = { page: "https://airbyte.com/data-engineering-resources/dynamodb-pricing", date: "undated" };

/** Known from AWS's price list of earlier years; today's could not be read. */
const unread = (dollars: number, per: string): Price => ({ dollars, per, source: "not verified" });

export const prices = {
  lambdaArm: { dollars: 0.0000133334, per: "GB-second", source: lambda },
  lambdaX86: { dollars: 0.0000166667, per: "GB-second", source: lambda },
  lambdaRequests: {
    dollars: 0.2,
    per: "million",
    source: {
      page: "https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html",
      date: "undated",
    },
  },
  neptuneUnit: { dollars: 0.1608, per: "NCU-hour", source: neptune },
  neptuneDisk: { dollars: 0.1, per: "GB-month", source: neptuneDisk },
  neptuneReads: { dollars: 0.2, per: "million I/O", source: neptuneDisk },
  kinesisShard: { dollars: 0.015, per: "shard-hour", source: kinesis },
  kinesisWeek: { dollars: 0.02, per: "shard-hour of retention beyond a day", source: kinesis },
  kinesisPuts: { dollars: 0.014, per: "million units of 25 KB", source: kinesis },
  kinesisOnDemand: unread(0.04, "stream-hour"),
  kinesisOnDemandIn: unread(0.08, "GB"),
  kinesisOnDemandOut: unread(0.04, "GB"),
  kinesisOnDemandWeek: unread(0.1, "GB-month beyond a day"),
  dynamodbWrites: { dollars: 0.625, per: "million write units", source: dynamodb },
  dynamodbReads: { dollars: 0.125, per: "million read units", source: dynamodb },
  dynamodbDisk: unread(0.25, "GB-month"),
  dynamodbBackup: unread(0.2, "GB-month"),
  dynamodbChanges: unread(0.1, "million changes to Kinesis"),
  searchT3Small: unread(0.036, "node-hour"),
  searchR7gLarge: unread(0.186, "node-hour"),
  searchM7gMedium: unread(0.068, "node-hour"),
  searchDisk: unread(0.122, "GB-month"),
  cacheT4gMicro: unread(0.0128, "node-hour"),
  cacheM7gLarge: unread(0.1264, "node-hour"),
  textract: unread(1.5, "thousand pages"),
  apiRequests: unread(3.5, "million"),
  sqsFifo: unread(0.5, "million"),
  firehose: unread(0.029, "GB, records rounded up to 5 KB"),
  s3Disk: unread(0.023, "GB-month"),
  s3Puts: unread(0.005, "thousand"),
  s3Gets: unread(0.0004, "thousand"),
  secret: unread(0.4, "month"),
  alarm: unread(0.1, "month"),
  board: unread(3, "month"),
  logs: unread(0.5, "GB"),
  traces: unread(5, "million"),
} as const satisfies Record<string, Price>;
