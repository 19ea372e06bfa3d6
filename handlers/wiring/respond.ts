import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { SqsJobs } from "../../app/adapters/sqs/jobs.ts";
import { workBatch } from "../../app/adapters/sqs/work-batch.ts";
import type { Taken } from "../../app/ports/inbox.ts";
import { listeners } from "../../app/slack/listeners/index.ts";
import type { ThenPorts } from "../../app/slack/listeners/listener-ports.ts";
import { workOf } from "../../app/slack/work.ts";
import { settleJob, workJob } from "../../app/steps/work-job.ts";

export interface RespondOptions {
  readonly jobs: SqsJobs;
  /** Whether a message comes from the queue of dead jobs. */
  readonly isDead: (record: SQSRecord) => boolean;
  /** Takes over a job whose function died each time. @returns it, unless it was over */
  readonly takeOver: (record: SQSRecord) => Promise<Taken | undefined>;
  readonly ports: ThenPorts;
}

/** Does the jobs that SQS hands out: everything that answers somebody in Slack. */
export function openRespond({ jobs, isDead, takeOver, ports }: RespondOptions) {
  const { now, log } = ports;
  const worker = { ...workOf(listeners, ports), now, log };

  async function work(record: SQSRecord): Promise<boolean> {
    const job = await jobs.begin(record);
    if (job === undefined) return true;
    const outcome = await workJob(worker, job);
    await settleJob(jobs, job, outcome);
    return outcome.kind !== "retry";
  }

  /** Whoever waits is told; it is kept by then, so that telling can fail. */
  async function bury(record: SQSRecord): Promise<boolean> {
    const job = await takeOver(record);
    if (job === undefined) return true;
    const { listener, attempt } = job;
    log.error("job-given-up", { listener, attempt, reason: "function-died" });
    await worker.onGivenUp(job).catch((error: unknown) => log.warn("giving-up-unsaid", { listener, attempt }, error));
    return true;
  }

  return ({ Records }: SQSEvent): Promise<SQSBatchResponse> =>
    workBatch(Records, {
      work: (record) => (isDead(record) ? bury(record) : work(record)),
      release: jobs.release,
      putOff: jobs.putOff,
      onError: (error) => log.error("inbox-unsettled", {}, error),
    });
}
