/** The table of the truth. DynamoDB's Kinesis destination carries its changes to the stream `contacts`; the archive is fed by that. */
export const truthTable = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Seconds since 1970: hashes of erased identities pass. An item whose time has passed counts as absent, whether it was taken away or not. */
  timeToLive: "expires",
  indexes: [],
  streamed: true,
} as const;
