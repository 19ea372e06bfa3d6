import { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { OctemberFunction } from "../octember-function.ts";
import type { OctemberTable } from "../truth/table.ts";
import type { Watched } from "./watched.ts";

const period = Duration.minutes(5);
const sum = { period, statistic: Stats.SUM };
const most = { period, statistic: Stats.MAXIMUM };

/** Milliseconds from Slack's request to `receive`'s answer, of the slowest of a hundred. */
export const receiveTime = ({ functions }: Watched) =>
  functions.receive.metricDuration({ period, statistic: Stats.p(99) });

export const refused = ({ api }: Watched) => api.metricServerError(sum);
export const requests = ({ api }: Watched) => api.metricCount(sum);

export const deadJobs = ({ inbox }: Watched) => inbox.dead.metricApproximateNumberOfMessagesVisible(most);
/** Jobs that were taken out of the queue of dead ones. */
export const takenOver = ({ inbox }: Watched) => inbox.dead.metricNumberOfMessagesReceived(sum);
/** Seconds. */
export const oldestJob = ({ inbox }: Watched) => inbox.queue.metricApproximateAgeOfOldestMessage(most);

/** Milliseconds that a stream's follower is behind. */
export const behind = (follower: OctemberFunction) => follower.metric("IteratorAge", most);

export const throttles = (each: OctemberFunction) => each.metricThrottles(sum);
/** Reads, or writes, that a table put off: an on-demand table does, too, where one key is asked for too often. */
export const tableThrottles = (table: OctemberTable, what: "ReadThrottleEvents" | "WriteThrottleEvents") =>
  table.metric(what, sum);
export const failures = (each: OctemberFunction) => each.metricErrors(sum);
export const runs = (each: OctemberFunction) => each.metricInvocations(sum);

/** Photos' events that Lambda tried for hours, gave up, and wrote to the archive. */
export const droppedEvents = (each: OctemberFunction) => each.metric("AsyncEventsDropped", sum);

/** Seconds since what Firehose has not yet written to the archive. */
export const archiveAge = ({ delivery }: Watched) =>
  new Metric({
    namespace: "AWS/Firehose",
    metricName: "DeliveryToS3.DataFreshness",
    dimensionsMap: { DeliveryStreamName: delivery.ref },
    ...most,
  });
