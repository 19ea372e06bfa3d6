/**
 * The queues as the adapter needs them. Jobs of one lane are a message group. One message an invocation: a job that kills its function takes
 * no other with it, and none waits for another's lane.
 */
export const inboxQueue = {
  fifo: true,
  /** Keys are made by the adapter, never from the content. */
  contentBasedDeduplication: false,
  /** For both, as groups are many: without these a FIFO queue takes 300 messages a second. */
  deduplicationScope: "messageGroup",
  throughputLimit: "perMessageGroupId",
  retentionSeconds: 14 * 24 * 60 * 60,
  batchSize: 1,
  /** As a multiple of the function's time-out: how long a job of a function that died stays with it. */
  visibilityTimeouts: 6,
  /** Tries are counted in `state`; this is for jobs whose function ends before it can count. What Slack puts off is received often. */
  maxReceiveCount: 1_000,
} as const;

/** What the inbox gave up by itself; a function takes it over into what can be listed and sent again. */
export const deadJobsQueue = {
  fifo: true,
  contentBasedDeduplication: false,
  retentionSeconds: 14 * 24 * 60 * 60,
  batchSize: 1,
} as const;
