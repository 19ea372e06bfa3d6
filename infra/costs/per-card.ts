/**
 * What one posted card makes the services do, from its photo to a few questions about it. These are what is assumed, not what was
 * measured on AWS: whoever has a bill puts its figures here.
 */
export const perCard = {
  /** Events, clicks and commands. */
  slackRequests: 6,
  receiveSeconds: 0.05,
  jobs: 5,
  /** A job is sent, taken and settled. */
  queueRequestsPerJob: 3,
  /** Most of it is waiting for Slack. */
  respondSeconds: 1.5,
  arriveSeconds: 0.1,
  /** Most of it is waiting for Textract. */
  readSeconds: 3,
  pages: 1,
  /** Cards in a script that Textract can't read, and how long the built-in reader takes for one. */
  otherScripts: 0.3,
  readerSeconds: 4,
  /** Runs of `index`, `link` and `reply` together, with several changes in most. */
  viewRuns: 3,
  viewSeconds: 0.2,
  /** Of `seal`, with the changes of a minute in each. */
  sealRuns: 1,
  sealSeconds: 0.2,
  questions: 2,
  querySeconds: 0.1,
  /** Transactions count twice. */
  writeUnits: 41,
  readUnits: 66,
  changes: 10,
  kilobytesPerChange: 4,
  photoMegabytes: 3,
  photoPuts: 1,
  photoGets: 4,
  truthKilobytes: 15,
  /** Every change as it was, sealed, for a year. */
  archiveKilobytes: 25,
  indexKilobytes: 6,
  graphKilobytes: 4,
  graphReads: 200,
  logKilobytes: 30,
  /** X-Ray takes every twentieth request. */
  traced: 0.05,
} as const;

/** Months of cards that are stored, at the end of the first year. */
export const monthsKept = 12;
