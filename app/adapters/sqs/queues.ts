const retentionSeconds = 14 * 24 * 60 * 60;

/** The queue of jobs, as the adapter needs it: FIFO, a message group for each lane, keys for its messages that the adapter makes. */
export const inboxQueue = {
  retentionSeconds,
  /** One an invocation: a job that kills its function takes no other with it, and none waits for another's lane. */
  batchSize: 1,
  /**
   * Tries are counted in `state`, and a job that failed too often is given up there, where it can be listed. This is for one whose function ends
   * before it can count, and is as large as SQS lets: a job that Slack puts off for an hour is received as often as Slack says.
   */
  maxReceiveCount: 1_000,
} as const;

/** What the inbox gave up by itself. A function takes it over into what can be listed and sent again. */
export const deadJobsQueue = { retentionSeconds, batchSize: 1 } as const;
