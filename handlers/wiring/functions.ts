/** What a function needs of its surroundings, said once: read by it at its start, by `infra/` where it is deployed, and by tests. */
export interface FunctionNeeds {
  /** Beside the engines, in the VPC, where only S3 and DynamoDB of AWS's other services are reached; or outside of it. */
  readonly where: "inside" | "outside";
  readonly environment: readonly Variable[];
  /** Somebody at Slack sees how long it takes. */
  readonly isWaitedFor?: boolean;
  /** Packages that it never calls, though something that it bundles loads them. */
  readonly leavesOut?: readonly string[];
}

export type Variable =
  | "TRUTH_TABLE"
  | "STATE_TABLE"
  | "RAW_BUCKET"
  | "UPLOAD_URL"
  | "ARCHIVE_BUCKET"
  | "INBOX_QUEUE_URL"
  | "PHOTOS_STREAM"
  | "CONTACTS_STREAM"
  | "QUERY_FUNCTION"
  | "READER_FUNCTION"
  | "DRAW_FUNCTION"
  | "SLACK_SECRET_ARN"
  | "ARCHIVE_SECRET_ARN"
  | "OPENSEARCH_URL"
  | "NEPTUNE_URL"
  | "GRAPHS"
  | "REDIS_URL";

/** Bolt's receivers for servers and sockets, of which none runs in a Lambda. */
const boltLeavesOut = ["express", "raw-body", "@slack/oauth", "@slack/socket-mode"] as const;

/** By the name of its file in `handlers/`. Each may have LOG_LEVEL, too. */
export const functions = {
  receive: {
    where: "outside",
    environment: ["TRUTH_TABLE", "STATE_TABLE", "RAW_BUCKET", "INBOX_QUEUE_URL", "QUERY_FUNCTION", "SLACK_SECRET_ARN"],
    isWaitedFor: true,
    leavesOut: boltLeavesOut,
  },
  /** Works off the inbox, and takes over what the queue of dead jobs holds: those whose function died each time. */
  respond: {
    where: "outside",
    environment: [
      "TRUTH_TABLE",
      "STATE_TABLE",
      "RAW_BUCKET",
      "UPLOAD_URL",
      "INBOX_QUEUE_URL",
      "PHOTOS_STREAM",
      "QUERY_FUNCTION",
      "DRAW_FUNCTION",
      "SLACK_SECRET_ARN",
    ],
    leavesOut: boltLeavesOut,
  },
  /** Makes pictures of drawings. It has native code and fonts beside it, which `respond` starts faster without. */
  draw: { where: "outside", environment: [] },
  arrive: { where: "outside", environment: ["STATE_TABLE", "INBOX_QUEUE_URL", "PHOTOS_STREAM"] },
  read: {
    where: "outside",
    environment: ["TRUTH_TABLE", "STATE_TABLE", "RAW_BUCKET", "ARCHIVE_BUCKET", "INBOX_QUEUE_URL", "READER_FUNCTION"],
    leavesOut: boltLeavesOut,
  },
  /** Invoked by operators: reads again what an older version read. */
  reread: { where: "outside", environment: ["TRUTH_TABLE", "STATE_TABLE", "RAW_BUCKET", "READER_FUNCTION"] },
  "read-scripts": { where: "outside", environment: ["RAW_BUCKET"] },
  index: { where: "inside", environment: ["TRUTH_TABLE", "STATE_TABLE", "ARCHIVE_BUCKET", "OPENSEARCH_URL"] },
  link: { where: "inside", environment: ["TRUTH_TABLE", "STATE_TABLE", "ARCHIVE_BUCKET", "NEPTUNE_URL", "GRAPHS"] },
  reply: {
    where: "outside",
    environment: ["TRUTH_TABLE", "STATE_TABLE", "ARCHIVE_BUCKET", "INBOX_QUEUE_URL"],
    leavesOut: boltLeavesOut,
  },
  query: {
    where: "inside",
    environment: ["STATE_TABLE", "OPENSEARCH_URL", "NEPTUNE_URL", "GRAPHS", "REDIS_URL"],
    isWaitedFor: true,
  },
  operate: {
    where: "inside",
    environment: [
      "TRUTH_TABLE",
      "STATE_TABLE",
      "RAW_BUCKET",
      "ARCHIVE_BUCKET",
      "OPENSEARCH_URL",
      "NEPTUNE_URL",
      "GRAPHS",
      "REDIS_URL",
    ],
  },
  /** What of `operate` needs what isn't reached from inside: the queue, the streams, secrets. */
  redrive: {
    where: "outside",
    environment: [
      "TRUTH_TABLE",
      "STATE_TABLE",
      "RAW_BUCKET",
      "ARCHIVE_BUCKET",
      "INBOX_QUEUE_URL",
      "PHOTOS_STREAM",
      "CONTACTS_STREAM",
      "SLACK_SECRET_ARN",
      "ARCHIVE_SECRET_ARN",
    ],
    leavesOut: boltLeavesOut,
  },
  /** Called by Firehose with what it is about to write to the archive. */
  seal: { where: "outside", environment: ["TRUTH_TABLE", "STATE_TABLE", "ARCHIVE_SECRET_ARN"] },
} as const satisfies Record<string, FunctionNeeds>;

export type FunctionName = keyof typeof functions;

/**
 * esbuild's `alias` for a function, with paths from the project's root: what it leaves out is an empty module. For NodejsFunction each
 * is an argument: `--alias:express=./handlers/wiring/absent.cjs`.
 */
export function aliasesOf(name: FunctionName): Readonly<Record<string, string>> {
  const { leavesOut = [] }: FunctionNeeds = functions[name];
  return Object.fromEntries(leavesOut.map((one) => [one, "./handlers/wiring/absent.cjs"]));
}
