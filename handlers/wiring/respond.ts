import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { SqsJobs } from "../../app/adapters/sqs/jobs.ts";
import { workBatch } from "../../app/adapters/sqs/work-batch.ts";
import { listeners } from "../../app/slack/listeners/index.ts";
import type { ThenPorts } from "../../app/slack/listeners/listener-ports.ts";
import { workOf } from "../../app/slack/work.ts";
import { settleJob, workJob } from "../../app/steps/work-job.ts";

/** Does the jobs that SQS hands out: everything that answers somebody in Slack. */
export function openRespond(jobs: SqsJobs, ports: ThenPorts) {
  const { now, log } = ports;
  const worker = { ...workOf(listeners, ports), now, log };
  return ({ Records }: SQSEvent): Promise<SQSBatchResponse> =>
    workBatch(Records, {
      async work(record) {
        const job = await jobs.begin(record);
        if (job === undefined) return true;
        const outcome = await workJob(worker, job);
        await settleJob(jobs, job, outcome);
        return outcome.kind !== "retry";
      },
      release: jobs.release,
      onError: (error) => log.error("inbox-unsettled", {}, error),
    });
}
