/** The table around the truth: what is under way, what was said, what may be asked again. Never streamed, never archived. */
export const stateTable = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Seconds since 1970; an item whose time has passed counts as absent, whether it was taken away or not. */
  timeToLive: "expires",
  indexes: [],
  streamed: false,
} as const;
